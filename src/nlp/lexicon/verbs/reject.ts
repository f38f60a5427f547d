/** Verbs of refusal: REJECT. */
import type { VerbFrame } from '../frame.ts'
import { words } from '../word-list.ts'

/** Frames by meaning: "refused to meet the envoy", "cancelled the visit to". */
export const REJECT_VERBS = [
  {
    type: 'REJECTED',
    verbs: words(`
      reject, rebuff, spurn, veto, dismiss, turn down, refuse, rule out, oppose, snub, repudiate, rebut,
      disavow, deny, disregard, ignore, resist, overrule, defy, object, balk, baulk, shun, brush off, brush aside,
      shrug off, refute, renounce, disown, vote down, strike down, scupper, stonewall, quash, override, flout, scoff,
      boycott, evade, obstruct, sidestep, forswear, refrain
    `),
    target: ['inf', 'obj', 'to', 'by', 'from', 'of', 'at', 'for', 'any', 'none'],
  },
  { type: 'REJECTED', verbs: ['fail'], target: ['inf', 'with', 'in', 'any'], complement: 'infinitive' },
  // "exports declined": only somebody who could accept declines.
  { type: 'REJECTED', verbs: ['decline'], target: ['inf', 'none'], complement: 'infinitive' },
  { type: 'REJECTED', verbs: ['decline'], target: ['none'], object: 'absent', subject: 'person' },
  { type: 'REJECTED', verbs: ['deny', 'refuse'], target: ['obj', 'to', 'of', 'for', 'from', 'any', 'none'] },
  {
    type: 'REJECTED',
    verbs: words(`
      break off, call off, cancel, suspend, end, halt, abandon, quit, postpone, walk out, pull out, withdraw, scrap,
      boycott, terminate, leave, exit, freeze, delay, scuttle, skip, nullify, abrogate, denounce, rescind, renege,
      back out, drop out, tear up, block, stop, break, violate, put off, shelve, ditch
    `),
    target: ['with', 'to', 'between', 'from', 'of', 'on', 'by', 'obj', 'poss', 'any'],
    nouns: words(`
      talk, negotiation, deal, agreement, treaty, accord, pact, visit, meeting, summit, plan, dialogue, trip, bid,
      proposal, membership, resolution, contract, process, convention, election, conference, session, participation,
      bill, invitation, sale, project, event, organization, support
    `),
  },
  {
    type: 'REJECTED',
    verbs: words(`
      withdraw, pull out, walk away, walk out, back out, drop out, withhold, exit, quit, opt out, abstain, leave
    `),
    target: ['from', 'of', 'obj'],
    object: 'absent',
    complement: 'none',
  },
  { type: 'REJECTED', verbs: ['vote'], target: ['against', 'to'], needs: 'against' },
  {
    type: 'REJECTED',
    verbs: words('appeal, contest'),
    target: ['poss', 'by', 'of', 'from'],
    nouns: words('ruling, verdict, decision, judgment, judgement, sentence, order, conviction'),
  },
  {
    type: 'REJECTED',
    verbs: words('unwilling, reluctant, opposed, unprepared'),
    target: ['to', 'inf', 'any', 'none'],
    adjective: true,
  },
  { type: 'REJECTED', verbs: ['say', 'respond'], target: ['to'], nouns: ['no'] },
  {
    type: 'REJECTED',
    verbs: words(`
      reject, refuse, dismiss, deny, decline, rebuff, spurn, turn down, ignore, veto, quash, throw out, snub,
      disregard, oppose, block, rebut, refute
    `),
    target: ['from', 'by', 'poss', 'of', 'obj', 'to', 'for', 'any', 'none'],
    nouns: words(`
      request, offer, call, demand, appeal, plea, proposal, invitation, bid, application, petition, motion, claim,
      plan, overture, accusation, allegation, charge, criticism, ultimatum, suggestion, draft, resolution, bill,
      amendment, order, attempt, report, result, announcement, complaint, lawsuit, statement, assertion, notion,
      condition, ruling, verdict
    `),
  },
  {
    type: 'REJECTED',
    verbs: words('violate, breach, flout, contravene, defy, break, ignore, disregard, infringe'),
    target: ['by', 'of', 'with', 'on', 'from', 'obj', 'poss', 'any'],
    nouns: words(`
      ban, resolution, sanction, embargo, law, rule, obligation, commitment, pledge, promise, ruling, order, word,
      norm, treaty, agreement, accord, pact, charter, convention, warning
    `),
  },
  {
    type: 'REJECTED',
    verbs: words(`
      turn away, slap down, throw out, walk back, strike out, backtrack, go back, hold off, distance, stall,
      invalidate, annul, void, pour cold water, rule against, turn aside, give short shrift, thumb, deflect,
      frustrate, thwart
    `),
    target: ['inf', 'obj', 'on', 'from', 'of', 'with', 'by', 'for', 'any'],
  },
  {
    type: 'REJECTED',
    verbs: ['fail'],
    target: ['with', 'inf', 'none'],
    complement: 'infinitive',
    infinitive: words(`
      reach, agree, strike, conclude, hammer out, finalize, finalise, bridge, break, come, make progress
    `),
    mutual: true,
  },
  {
    type: 'REJECTED',
    verbs: words('torpedo, derail, sabotage, backpedal, nix, kill, sink, stall, undermine, jeopardize, hold up'),
    target: ['with', 'of', 'by', 'between', 'on', 'for', 'poss', 'obj', 'any'],
    nouns: words('deal, bill, plan, talk, negotiation, agreement, proposal, accord, initiative, vote, effort'),
  },
  {
    type: 'REJECTED',
    verbs: words('leave, quit, exit'),
    target: ['obj'],
    object: 'actor',
    nouns: words(
      'union, bloc, alliance, pact, coalition, organization, organisation, league, treaty, council, federation, opec, nato',
    ),
  },
] as const satisfies readonly VerbFrame[]
