/** Nouns that point back to an act told before: "condemned the attack", "criticised the move". */
import type { StatementType } from '../../model/statement-types.ts'
import { words } from './word-list.ts'

/** For a set of nouns, the types of act that they can mean. */
export interface EventWords {
  readonly nouns: ReadonlySet<string>
  readonly types: ReadonlySet<StatementType>
  /** Sentences that may lie between. */
  readonly reach: number
  /** True where, with nothing nearer, the act is meant that the text opens with. */
  readonly opening: boolean
}

const row = (nouns: string, types: readonly StatementType[], reach: number, opening = false): EventWords => ({
  nouns: new Set(words(nouns)),
  types: new Set(types),
  reach,
  opening,
})

/** Verbs of force that answer somebody, whom an earlier sentence names. */
export const ANSWERING: ReadonlySet<string> = new Set(words('retaliate, strike back, hit back, fight back, fire'))

/** The first row that has the noun decides. */
export const EVENT_WORDS: readonly EventWords[] = [
  row(
    `attack, assault, strike, airstrike, bombing, bombardment, invasion, offensive, raid, killing, assassination, murder,
     shelling, massacre, ambush, incursion, shooting, operation, stabbing, explosion, blast, violence, aggression`,
    ['ATTACKED'],
    20,
  ),
  row('deployment, mobilization, mobilisation, buildup, build-up', ['MOBILISED_AGAINST'], 10),
  row('sanction, tariff, embargo, expulsion', ['SANCTIONED'], 10),
  row('accusation, allegation, claim, criticism, charge', ['CONDEMNED', 'COERCED'], 6),
  row('arrest, ban, detention, warrant, crackdown, seizure, restriction', ['COERCED'], 10),
  row('call, appeal, proposal, suggestion, recommendation, request, demand, plea', ['URGED', 'DEMANDED'], 4),
  row('offer, pledge, promise', ['PLEDGED'], 4),
  row('withdrawal, release, ceasefire, truce, pullout', ['YIELDED_TO'], 6),
  row('threat, warning, ultimatum', ['THREATENED'], 6),
  row(
    'move, decision, action, step, measure, plan, announcement, policy',
    [
      'DEMANDED',
      'REJECTED',
      'SANCTIONED',
      'COERCED',
      'YIELDED_TO',
      'RECOGNISED',
      'MOBILISED_AGAINST',
      'PLEDGED',
      'AIDED',
      'THREATENED',
    ],
    3,
    true,
  ),
]
