/** Verbs of praise, support, recognition and signing: SUPPORT. */
import type { VerbFrame } from '../frame.ts'
import { KIND_WORDS } from '../judgement-words.ts'
import { words } from '../word-list.ts'

/** Frames by meaning: "thanked the envoy", "signed a treaty with". */
export const SUPPORT_VERBS = [
  {
    type: 'SUPPORTED',
    verbs: words(`
      praise, thank, congratulate, commend, applaud, laud, salute, hail, welcome, endorse, support, back, defend,
      compliment, honor, honour, champion, embrace, appreciate, admire, cheer, celebrate, uphold, acclaim, extol,
      credit, bless, console, vouch, stand up, felicitate, approve, ratify, favour, favor, respect, vindicate,
      validate, buttress
    `),
    target: ['obj', 'by', 'of', 'for'],
  },
  {
    type: 'SUPPORTED',
    verbs: words('describe, call, hail, name, remember, praise, label, dub'),
    target: ['obj'],
    object: 'actor',
    needs: 'as',
    word: KIND_WORDS,
  },
  { type: 'SUPPORTED', verbs: ['pray', 'grieve', 'vouch'], target: ['for'], needs: 'for' },
  { type: 'SUPPORTED', verbs: ['second'], target: ['obj', 'poss'] },
  {
    type: 'SUPPORTED',
    verbs: words('side, sympathize, sympathise, empathize, empathise, commiserate, condole'),
    target: ['with'],
  },
  {
    type: 'SUPPORTED',
    verbs: words('offer, express, extend, convey, pledge, voice, reiterate, reaffirm'),
    target: ['to', 'for', 'with', 'any'],
    nouns: words('support, solidarity, condolence, sympathy, congratulation, gratitude, appreciation, thanks, wish'),
  },
  {
    type: 'SUPPORTED',
    verbs: words('welcome, praise, commend, applaud, hail, support, endorse'),
    target: ['poss', 'by', 'of', 'at', 'from', 'in', 'for'],
    nouns: words(`
      vote, decision, resolution, announcement, statement, adoption, election, launch, ratification, move, step, effort,
      leadership, commitment, role, contribution, progress
    `),
  },
  {
    type: 'SUPPORTED',
    verbs: words('recognize, recognise, acknowledge, note, highlight, underscore, emphasize, emphasise, stress, value'),
    target: ['poss', 'by', 'of', 'from'],
    nouns: words('role, leadership, contribution, support, effort, work, hospitality, cooperation, sacrifice'),
    modifier: words(`
      important, critical, crucial, vital, key, essential, valuable, invaluable, constructive, leading, central, positive,
      pivotal, indispensable, significant, tremendous, exemplary, generous, remarkable, strong, tireless, outstanding
    `),
  },
  {
    type: 'SUPPORTED',
    verbs: words('recognize, recognise, acknowledge'),
    target: ['poss', 'by', 'of', 'from'],
    nouns: words('contribution, leadership, generosity, hospitality, sacrifice, courage, bravery, heroism, resilience'),
  },
  { type: 'SUPPORTED', verbs: ['stand'], target: ['with', 'by', 'behind', 'alongside'], object: 'absent' },
  {
    type: 'SUPPORTED',
    verbs: ['stand'],
    target: ['with'],
    nouns: words('shoulder-to-shoulder, shoulder, side-by-side, side, solidarity'),
  },
  { type: 'SUPPORTED', verbs: ['grateful', 'thankful', 'indebted'], target: ['to', 'for'], adjective: true },
  {
    type: 'SUPPORTED',
    verbs: words('pleased, proud, delighted, glad, heartened, encouraged'),
    target: ['with', 'by', 'of'],
    adjective: true,
  },
  { type: 'SUPPORTED', verbs: ['apologize', 'apologise'], target: ['to'] },
  { type: 'SUPPORTED', verbs: ['pay'], target: ['to'], nouns: ['tribute', 'homage', 'respect'] },
  { type: 'SUPPORTED', verbs: ['rally', 'unite'], target: ['behind', 'around'] },
  {
    type: 'SUPPORTED',
    verbs: words('vote, campaign, testify, argue, speak'),
    target: ['for'],
    needs: 'for',
    first: true,
  },
  {
    type: 'SUPPORTED',
    verbs: ['renew', 'extend', 'prolong'],
    target: ['of', 'for', 'with', 'in'],
    nouns: words('mandate, mission, visa, accreditation, invitation, licence, license'),
  },
  { type: 'RECOGNISED', verbs: ['recognize', 'recognise'], target: ['obj'], object: 'actor' },
  {
    type: 'RECOGNISED',
    verbs: words(`
      establish, restore, resume, normalize, normalise, upgrade, re-establish, reestablish, forge, open, formalize,
      formalise, renew, build
    `),
    target: ['with', 'between', 'obj'],
    nouns: words('relation, relationship, tie, ties, link, embassy, consulate, recognition, mission'),
    mutual: true,
  },
  {
    type: 'RECOGNISED',
    verbs: words('complete, announce, agree, decide, formalize, formalise'),
    target: ['with', 'between'],
    nouns: words('establishment, restoration, resumption, normalization, normalisation'),
    word: words('relations, ties, links'),
    mutual: true,
  },
  {
    type: 'RECOGNISED',
    verbs: ['exchange'],
    target: ['with'],
    nouns: ['ambassador', 'envoy', 'diplomat'],
    mutual: true,
  },
  {
    type: 'SIGNED_WITH',
    verbs: words('sign, ink, initial, conclude, clinch, seal, cosign, co-sign'),
    target: ['with', 'obj', 'by', 'between', 'on', 'for', 'in'],
    object: 'present',
  },
  { type: 'SIGNED_WITH', verbs: ['accede'], target: ['to'] },
  {
    type: 'SUPPORTED',
    verbs: words('receive, get, win, enjoy, draw'),
    source: 'from',
    target: ['subj'],
    nouns: words('support, praise, backing, endorsement, congratulation, condolence, thanks'),
  },
  {
    type: 'RECOGNISED',
    verbs: words('recognize, recognise, acknowledge'),
    target: ['of', 'poss', 'obj'],
    nouns: words(`
      independence, sovereignty, statehood, government, legitimacy, state, annexation, republic, authority
    `),
  },
  {
    type: 'SUPPORTED',
    verbs: words('award, give, grant, present, bestow, confer, hand'),
    target: ['to', 'on', 'upon', 'obj'],
    nouns: words(`
      medal, prize, honour, honor, award, title, degree, order, doctorate, distinction, decoration, welcome
    `),
    modifier: words(`
      freedom, national, honorary, nobel, peace, highest, state, presidential, the, a, an, warm, medal, this, his, her
    `),
  },
  {
    type: 'SUPPORTED',
    verbs: words('throw, lend, put, pledge, promise'),
    target: ['behind', 'to', 'for', 'any'],
    nouns: words('weight, support, backing, solidarity'),
  },
  {
    type: 'SUPPORTED',
    verbs: words(`
      sing the praises, speak highly, root, stick up, stand firm, lobby for, go to bat, come out, rally round, get
      behind
    `),
    target: ['of', 'for', 'with', 'behind', 'obj'],
  },
  {
    type: 'SUPPORTED',
    verbs: words('supportive, appreciative, full of praise, hopeful'),
    target: ['of', 'for'],
    adjective: true,
  },
  {
    type: 'SUPPORTED',
    verbs: words('vote, come out, speak out, argue, campaign'),
    target: ['of', 'for'],
    needs: 'in',
    nouns: ['favor', 'favour', 'support'],
  },
] as const satisfies readonly VerbFrame[]
