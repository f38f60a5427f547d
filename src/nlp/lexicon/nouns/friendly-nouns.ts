/** Nouns of friendly acts: SUPPORT, AGREE, COOPERATE, AID, YIELD. */
import type { NounFrame } from '../frame.ts'
import { words } from '../word-list.ts'

/** Frames by meaning: "aid to Graustark". */
export const FRIENDLY_NOUNS = [
  {
    type: 'SUPPORTED',
    nouns: words(`
      support, praise, condolence, congratulation, congratulations, gratitude, appreciation, solidarity, sympathy, thank, thanks,
      backing, endorsement, admiration, tribute, apology, respect, confidence, approval, felicitation, applause,
      acclaim, homage, satisfaction
    `),
    target: ['to', 'for', 'with', 'of', 'in', 'behind'],
    ended: 'REJECTED',
  },
  {
    type: 'RECOGNISED',
    nouns: words('recognition, normalization, normalisation, rapprochement'),
    target: ['of', 'with', 'between', 'to'],
    ended: 'REJECTED',
    alone: true,
  },
  { type: 'SIGNED_WITH', nouns: ['signing', 'signature'], target: ['with', 'between', 'of'] },
  {
    type: 'AGREED_WITH',
    nouns: words('agreement, deal, accord, pact, understanding, compromise, consensus, settlement'),
    target: ['with', 'between'],
    ended: 'REJECTED',
  },
  {
    type: 'PLEDGED',
    nouns: words('pledge, promise, commitment, vow, offer, assurance, guarantee'),
    target: ['to', 'for', 'of'],
    ended: 'REJECTED',
  },
  {
    type: 'COOPERATED_WITH',
    nouns: words(`
      cooperation, co-operation, collaboration, exercise, drill, coordination
    `),
    target: ['with', 'between'],
    ended: 'SANCTIONED',
  },
  {
    type: 'AIDED',
    nouns: words(`
      aid, assistance, donation, loan, grant, relief, contribution, bailout, funding, subsidy,
      airlift, help, financing, shipment, consignment, delivery
    `),
    target: ['to', 'for', 'in'],
    ended: 'SANCTIONED',
  },
  {
    type: 'YIELDED_TO',
    nouns: words(`
      withdrawal, pullout, pullback, retreat, release, pardon, surrender, repatriation, drawdown
    `),
    target: ['from', 'of', 'to', 'with', 'in', 'for'],
    ended: 'REJECTED',
    alone: true,
  },
  {
    type: 'YIELDED_TO',
    nouns: words(`
      ceasefire, cease-fire, truce, amnesty, concession, return, evacuation, disengagement, armistice, extradition,
      clemency, cessation
    `),
    target: ['from', 'of', 'to', 'with', 'in', 'for'],
    ended: 'REJECTED',
  },
] as const satisfies readonly NounFrame[]
