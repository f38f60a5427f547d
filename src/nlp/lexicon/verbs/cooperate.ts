/** Verbs of working together: COOPERATE. */
import type { VerbFrame } from '../frame.ts'
import { words } from '../word-list.ts'

/** Frames by meaning: "held joint exercises with Graustark". */
export const COOPERATE_VERBS = [
  {
    type: 'COOPERATED_WITH',
    verbs: words('cooperate, co-operate, collaborate, partner, ally, team up, join forces, work together'),
    target: ['with', 'alongside'],
    object: 'absent',
  },
  {
    type: 'COOPERATED_WITH',
    verbs: words('coordinate, align, work, train, exercise, drill, stand shoulder'),
    target: ['with', 'alongside'],
    object: 'absent',
    mutual: false,
  },
  {
    type: 'COOPERATED_WITH',
    verbs: words('exercise, drill, patrol, train'),
    target: ['with', 'alongside'],
    object: 'absent',
    word: words('together, jointly'),
    mutual: true,
  },
  {
    type: 'COOPERATED_WITH',
    verbs: ['pool'],
    target: ['with'],
    nouns: words('intelligence, information, resource, effort, knowledge'),
    mutual: true,
  },
  {
    type: 'COOPERATED_WITH',
    verbs: ['continue'],
    target: ['with'],
    nouns: words('work, cooperation, collaboration, partnership'),
  },
  {
    type: 'COOPERATED_WITH',
    verbs: ['share', 'exchange', 'swap'],
    target: ['with', 'between'],
    nouns: words(`
      intelligence, information, evidence, datum, data, technology, expertise, experience, prisoner, footage,
      document, know-how, finding
    `),
  },
  {
    type: 'COOPERATED_WITH',
    verbs: words(`
      conduct, hold, stage, start, begin, launch, carry out, participate, complete, kick off, establish, run,
      strengthen, deepen, expand, enhance, boost, develop
    `),
    target: ['with', 'between', 'in'],
    nouns: words(`
      exercise, drill, manoeuvre, maneuver, wargame, patrol, cooperation, collaboration, project, venture
    `),
  },
  {
    type: 'COOPERATED_WITH',
    verbs: words('establish, launch, form, forge, enter, begin, announce'),
    target: ['with', 'between'],
    nouns: ['partnership', 'alliance'],
  },
  {
    type: 'COOPERATED_WITH',
    verbs: words(`
      stage, launch, hold, perform, conduct, start, begin, carry out, run, play, kick off, open, plan
    `),
    target: ['with', 'alongside', 'between'],
    nouns: words('game, manoeuvre, maneuver, training, exercise, drill, patrol, operation'),
    modifier: words('war, joint, military, naval, bilateral, combined, trilateral, multinational'),
    mutual: true,
  },
  {
    type: 'COOPERATED_WITH',
    verbs: words('give, provide, pass, supply, hand, hand over, pass on'),
    target: ['to', 'with', 'obj'],
    nouns: words('information, intelligence, evidence, datum, data, dossier, footage'),
  },
  {
    type: 'COOPERATED_WITH',
    verbs: words('participate, take part, join, engage'),
    target: ['with', 'alongside', 'of'],
    needs: 'in',
    nouns: words('exercise, drill, manoeuvre, maneuver, wargame, patrol, training, game'),
    mutual: true,
  },
  {
    type: 'COOPERATED_WITH',
    verbs: words('join, enter'),
    target: ['with', 'by', 'of', 'poss', 'inf'],
    nouns: words('coalition, alliance, bloc'),
    mutual: false,
    passive: false,
  },
  { type: 'COOPERATED_WITH', verbs: words('fight, serve, battle'), target: ['alongside'], needs: 'alongside' },
  {
    type: 'COOPERATED_WITH',
    verbs: words(
      'link up, join hands, pull together, pool, co-produce, co-finance, co-sponsor, cosponsor, harmonize, harmonise',
    ),
    target: ['with'],
  },
] as const satisfies readonly VerbFrame[]
