/** Verbs of agreement and promise: AGREE. */
import type { VerbFrame } from '../frame.ts'
import { words } from '../word-list.ts'

/** Frames by meaning: "agreed with Graustark", "offered to help". */
export const AGREE_VERBS = [
  {
    type: 'AGREED_WITH',
    verbs: words('agree, consent'),
    target: ['with', 'inf', 'to', 'on', 'any'],
    complement: 'infinitive',
  },
  { type: 'PLEDGED', verbs: words('agree, consent'), target: ['inf', 'none'], complement: 'infinitive' },
  {
    type: 'AGREED_WITH',
    verbs: words('agree, concur, consent, compromise'),
    target: ['with', 'inf', 'to', 'on', 'any', 'none'],
  },
  {
    type: 'AGREED_WITH',
    verbs: words(`
      reach, strike, make, enter, broker, forge, negotiate, finalize, finalise, announce, hammer out, work out, cut,
      conclude, approve
    `),
    target: ['with', 'between', 'into', 'obj', 'on'],
    nouns: words(`
      agreement, deal, accord, understanding, pact, compromise, consensus, settlement, truce, bargain, arrangement,
      treaty, memorandum, contract, memoranda
    `),
    negated: 'REJECTED',
  },
  { type: 'AGREED_WITH', verbs: ['enter'], target: ['with'], needs: 'into' },
  {
    type: 'AGREED_WITH',
    verbs: ['come'],
    target: ['with'],
    needs: 'to',
    word: ['terms', 'agreement', 'understanding'],
  },
  {
    type: 'PLEDGED',
    verbs: ['offer'],
    target: ['to', 'for', 'inf', 'any', 'none'],
    nouns: words('help, aid, assistance, loan, grant, mediation, training, relief, funding, scholarship, expertise'),
  },
  {
    type: 'AGREED_WITH',
    verbs: ['accept'],
    target: ['from', 'of', 'by', 'obj', 'poss'],
    nouns: words(`
      proposal, offer, invitation, plan, suggestion, deal, compromise, mediation, request, nomination, terms, term
    `),
    negated: 'REJECTED',
  },
  {
    type: 'AGREED_WITH',
    verbs: ['accept'],
    target: ['from', 'of', 'by', 'obj'],
    object: 'present',
    negated: 'REJECTED',
  },
  {
    type: 'PLEDGED',
    verbs: words('announce, commit, outline, unveil'),
    target: ['to', 'for', 'inf', 'none'],
    nouns: words(`
      aid, assistance, funding, package, grant, loan, support, relief, fund, donation, contribution, million, billion,
      dollar, euro
    `),
  },
  {
    type: 'PLEDGED',
    verbs: words('pledge, promise, vow, undertake, volunteer, guarantee, swear'),
    target: ['to', 'inf', 'for', 'obj', 'any', 'none'],
  },
  // "committed a crime" is no promise.
  {
    type: 'PLEDGED',
    verbs: ['commit', 'recommit'],
    target: ['inf', 'to', 'with', 'for', 'any', 'none'],
    object: 'absent',
  },
  { type: 'PLEDGED', verbs: ['commit', 'recommit'], target: ['to', 'none'], object: 'present', needs: 'to' },
  { type: 'PLEDGED', verbs: ['offer'], target: ['to', 'inf', 'obj', 'for', 'any', 'none'] },
  { type: 'PLEDGED', verbs: ['committed', 'dedicated'], target: ['inf', 'to', 'with', 'any', 'none'], adjective: true },
  {
    type: 'PLEDGED',
    verbs: ['willing', 'ready', 'prepared'],
    target: ['inf', 'to', 'with', 'any', 'none'],
    complement: 'infinitive',
    adjective: true,
  },
  {
    type: 'PLEDGED',
    verbs: words(`
      reaffirm, reiterate, renew, express, underscore, underline, affirm, confirm, emphasize, emphasise, stress, make,
      announce, restate, demonstrate, share, highlight
    `),
    target: ['to', 'with', 'for', 'inf', 'none'],
    nouns: words('commitment, pledge, promise, vow, willingness, readiness, guarantee, determination'),
  },
  {
    type: 'PLEDGED',
    verbs: ['offer', 'promise', 'pledge'],
    target: ['to', 'inf', 'for', 'any', 'none'],
    nouns: words(`
      aid, assistance, help, loan, money, food, fund, funding, troop, weapon, million, billion, dollar, euro, grant,
      package, relief, amnesty, asylum, ceasefire, concession, mediation, talk, dialogue, negotiation
    `),
  },
] as const satisfies readonly VerbFrame[]
