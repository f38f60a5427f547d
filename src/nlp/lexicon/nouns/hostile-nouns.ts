/** Nouns of hostile acts: ACCUSE, REJECT, THREATEN, PROTEST, MOBILIZE, SANCTION, COERCE, ASSAULT. */
import type { NounFrame } from '../frame.ts'
import { words } from '../word-list.ts'

/** Frames by meaning: "an attack on Graustark". */
export const HOSTILE_NOUNS = [
  {
    type: 'CONDEMNED',
    nouns: words(`
      condemnation, criticism, accusation, denunciation, investigation, probe, inquiry, enquiry, lawsuit, allegation,
      complaint, indictment, rebuke, reprimand, censure, blame, disapproval, outrage, prosecution, charge, anger,
      indignation, denouncement, displeasure, dissatisfaction, discontent, disgust, fury, resentment, scorn
    `),
    target: ['of', 'against', 'into', 'at', 'on', 'over', 'with'],
    ended: 'YIELDED_TO',
  },
  {
    type: 'REJECTED',
    nouns: words(`
      rejection, refusal, opposition, objection, denial, veto, dismissal, boycott, reluctance, rebuff, repudiation
    `),
    target: ['to', 'of', 'against', 'from', 'on'],
  },
  {
    type: 'THREATENED',
    nouns: words('threat, warning, ultimatum, intimidation, menace, blackmail'),
    target: ['to', 'against', 'on', 'at'],
    ended: 'YIELDED_TO',
  },
  {
    type: 'PROTESTED',
    nouns: words('protest, demonstration, rally, march, sit-in, riot, uprising, revolt, walkout'),
    target: ['against', 'over', 'at', 'outside', 'in'],
    ended: 'YIELDED_TO',
  },
  {
    type: 'MOBILISED_AGAINST',
    nouns: words('mobilization, mobilisation, buildup, build-up, deployment, alert, reinforcement'),
    target: ['against', 'near', 'to', 'along', 'in', 'on'],
    ended: 'YIELDED_TO',
  },
  {
    type: 'SANCTIONED',
    nouns: words(`
      sanction, embargo, tariff, expulsion, penalty, blacklist, blacklisting, freeze, countermeasure, delisting
    `),
    target: ['on', 'against', 'of', 'upon', 'over'],
    ended: 'YIELDED_TO',
    alone: true,
  },
  {
    type: 'COERCED',
    nouns: words(`
      ban, restriction, arrest, detention, crackdown, curfew, seizure, deportation, imprisonment, repression,
      persecution, annexation, coercion, blockade, siege, eviction, censorship, confiscation, harassment, lockdown,
      suppression, clampdown, jailing, incarceration
    `),
    target: ['on', 'of', 'against', 'in'],
    ended: 'YIELDED_TO',
    alone: true,
  },
  {
    type: 'ATTACKED',
    nouns: words(`
      attack, assault, strike, airstrike, bombing, bombardment, invasion, offensive, raid, killing, assassination,
      murder, aggression, shelling, massacre, ambush, incursion, occupation, shooting, barrage, onslaught,
      torture, genocide, abduction, kidnapping, cyberattack, execution, slaughter, beheading, counteroffensive
    `),
    target: ['on', 'against', 'of', 'in', 'into', 'at'],
    ended: 'YIELDED_TO',
    alone: true,
  },
  {
    type: 'ATTACKED',
    nouns: words('war, fighting, battle, clash'),
    target: ['on', 'against', 'of', 'in', 'into', 'at', 'with'],
    ended: 'YIELDED_TO',
    alone: true,
  },
] as const satisfies readonly NounFrame[]
