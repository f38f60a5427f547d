/** Verbs of blame and inquiry: ACCUSE. */
import type { VerbFrame } from '../frame.ts'
import { HARSH_WORDS } from '../judgement-words.ts'
import { words } from '../word-list.ts'

/** Frames by meaning: "condemned Graustark", "opened an investigation into". */
export const ACCUSE_VERBS = [
  {
    type: 'CONDEMNED',
    verbs: words(`
      condemn, denounce, deplore, decry, criticize, criticise, slam, blast, castigate, lambast, lambaste, rebuke,
      censure, chide, reprimand, scold, berate, blame, fault, accuse, vilify, ridicule, mock, disparage, attack
      verbally, call out, reproach, chastise, excoriate, assail, deride, discredit, denigrate, dispute, question,
      challenge, doubt, revile, upbraid, insult, brand, implicate, incriminate, skewer, pan,
      knock, bash, disapprove, pillory, impugn, scorn, belittle, take aim, grill, admonish, taunt, jeer
    `),
    target: ['obj', 'of', 'by', 'at', 'none'],
  },
  { type: 'CONDEMNED', verbs: ['suspect', 'allege'], target: ['obj', 'of', 'by', 'at', 'that'] },
  {
    type: 'CONDEMNED',
    verbs: words(`
      sue, investigate, probe, prosecute, impeach, subpoena, audit, scrutinize, scrutinise, search, interrogate,
      convict, look into, inquire
    `),
    target: ['obj', 'into', 'in', 'any'],
  },
  {
    type: 'CONDEMNED',
    verbs: ['summon'],
    target: ['obj', 'poss', 'of'],
    nouns: words("ambassador, envoy, diplomat, charge, d'affaires, commissioner, consul"),
  },
  { type: 'CONDEMNED', verbs: ['charge', 'indict', 'arraign'], target: ['obj'], object: 'actor' },
  {
    type: 'CONDEMNED',
    verbs: ['attribute', 'ascribe', 'pin'],
    target: ['to', 'on'],
    nouns: words(`
      attack, bombing, strike, killing, murder, assassination, explosion, blast, shooting, shelling, sabotage, hack, massacre,
      poisoning, abduction, kidnapping, violence, death, blame, responsibility, failure, collapse, crisis
    `),
  },
  {
    type: 'CONDEMNED',
    verbs: ['find'],
    target: ['obj'],
    object: 'actor',
    word: words('guilty, liable, complicit, culpable'),
  },
  {
    type: 'CONDEMNED',
    verbs: ['hold'],
    target: ['obj'],
    object: 'actor',
    word: ['responsible', 'accountable', 'liable'],
  },
  {
    type: 'CONDEMNED',
    verbs: words('lash out, hit out, hit back, rail, inveigh, fulminate, take issue, find fault, lash'),
    target: ['at', 'against', 'with', 'any'],
  },
  {
    type: 'CONDEMNED',
    verbs: words(`
      file, bring, lodge, press, open, launch, initiate, order, begin, start, conduct, pursue, announce, lay, level,
      make, refer, take, submit, head, lead, hold, call, demand
    `),
    target: ['against', 'into', 'of', 'with', 'on', 'at', 'over', 'any'],
    nouns: words(`
      lawsuit, suit, complaint, charge, investigation, inquiry, enquiry, probe, indictment, proceeding, accusation,
      allegation, case, action, audit, petition, review, impeachment, trial
    `),
  },
  { type: 'CONDEMNED', verbs: ['protest'], target: ['obj', 'of', 'by', 'at', 'none'], object: 'present' },
  { type: 'CONDEMNED', verbs: ['examine', 'inspect'], target: ['obj'], object: 'actor' },
  { type: 'CONDEMNED', verbs: ['allege'], target: ['that', 'obj', 'none'], complement: 'that' },
  {
    type: 'CONDEMNED',
    verbs: words(`
      describe, label, characterize, characterise, denounce, name, dub, call, brand, term, decry, portray, paint,
      depict, regard, view, see
    `),
    target: ['obj', 'none'],
    needs: 'as',
    object: 'present',
    word: HARSH_WORDS,
  },
  {
    type: 'CONDEMNED',
    verbs: words('find, rule, declare, deem, hold, consider, pronounce'),
    target: ['poss', 'obj'],
    object: 'present',
    word: words('unlawful, illegal, unconstitutional, illegitimate, invalid, null, void, unacceptable'),
  },
  // Words are attacked with words.
  {
    type: 'CONDEMNED',
    verbs: ['attack', 'assail', 'blast', 'slam', 'hit'],
    target: ['poss', 'by', 'of', 'from', 'for', 'none'],
    nouns: words(`
      proclamation, decision, plan, policy, proposal, announcement, inquiry, record, law, bill, ruling, verdict,
      statement, remark, comment, speech, claim, handling, decree, stance, idea, budget, legislation, motion, idea
    `),
  },
  {
    type: 'CONDEMNED',
    verbs: words('describe, label, characterize, characterise, denounce, name, dub, call, brand'),
    target: ['obj'],
    needs: 'as',
    object: 'present',
  },
  {
    type: 'CONDEMNED',
    verbs: words('draw, face, receive, meet'),
    source: 'from',
    target: ['subj'],
    nouns: words('criticism, condemnation, rebuke, backlash, anger'),
  },
  {
    type: 'CONDEMNED',
    verbs: words('launch, mount, make, deliver, unleash, lead, continue, renew, step up'),
    target: ['on', 'against', 'at', 'any'],
    nouns: words('attack, assault, offensive'),
    modifier: words(`
      scathing, blistering, verbal, stinging, withering, bitter, personal, extraordinary, veiled, thinly-veiled,
      rhetorical, political, public, searing, vitriolic, furious, sharp, harsh, vicious, angry, rare, twitter
    `),
  },
  {
    type: 'CONDEMNED',
    verbs: words(`
      launch, unleash, direct, level, aim, heap, pour, deliver, make, issue, voice, hurl, trade, go on
    `),
    target: ['at', 'on', 'against', 'of', 'with', 'any'],
    nouns: words(`
      broadside, tirade, rant, diatribe, outburst, criticism, insult, scorn, barb, abuse, salvo, rebuke
    `),
  },
  {
    type: 'CONDEMNED',
    verbs: words('call, push, press, appeal, campaign, lobby'),
    target: ['against', 'into', 'of', 'on'],
    needs: 'for',
    nouns: words(`
      sanction, investigation, inquiry, enquiry, probe, prosecution, punishment, impeachment, boycott, trial
    `),
  },
  {
    type: 'CONDEMNED',
    verbs: words('seek, demand, request, ask, recommend'),
    target: ['for', 'against', 'of'],
    nouns: words(`
      jail, sentence, conviction, prosecution, indictment, impeachment, punishment, damages, life imprisonment
    `),
  },
  {
    type: 'CONDEMNED',
    verbs: words('put, lay, pin, place, cast, shift'),
    target: ['on', 'at', 'upon', 'any'],
    nouns: words('blame, responsibility, doubt, suspicion'),
  },
  { type: 'CONDEMNED', verbs: words('take, haul, drag'), target: ['obj'], object: 'actor', word: ['court', 'task'] },
  { type: 'CONDEMNED', verbs: ['put'], target: ['obj'], object: 'actor', word: ['trial'] },
  { type: 'CONDEMNED', verbs: words('rule, testify, find'), target: ['against'], needs: 'against' },
  {
    type: 'CONDEMNED',
    verbs: words('critical, dismissive, contemptuous, scathing'),
    target: ['of', 'about'],
    adjective: true,
  },
  {
    type: 'CONDEMNED',
    verbs: words(`
      savage, tear into, lay into, lash out at, single out, fire back, malign, defame, smear, lampoon, mock,
      deprecate, demonize, demonise, cast blame, take a swipe, cry foul
    `),
    target: ['obj', 'at', 'against', 'on'],
  },
  {
    type: 'CONDEMNED',
    verbs: words('lodge, file, register, deliver, send, hand, submit, issue, convey, make'),
    target: ['against', 'with', 'to', 'over', 'at', 'any'],
    nouns: words('protest, objection, complaint, demarche, démarche, note'),
    modifier: words('a, an, the, its, formal, strong, official, diplomatic, protest, another, solemn'),
  },
  { type: 'CONDEMNED', verbs: words('complain, grumble'), target: ['about', 'of', 'against'] },
  {
    type: 'CONDEMNED',
    verbs: words('hold, launch, open, order, begin, conduct, announce, start'),
    target: ['into', 'on', 'of', 'against', 'over', 'any'],
    nouns: words('hearing, review, audit, examination, inspection, search, fact-finding, manhunt'),
  },
  {
    type: 'CONDEMNED',
    verbs: words('term, portray, paint, depict, characterise, liken, compare'),
    target: ['obj'],
    object: 'actor',
    word: words(`
      terrorist, terrorists, dictator, murderer, criminal, criminals, liar, traitor, tyrant, nazi, nazis, hitler, threat,
      coward, aggressor, racist, fascist, puppet
    `),
  },
] as const satisfies readonly VerbFrame[]
