/** Whom the two fields of a question name. */
import {
  type ActorNameFragment,
  type AskedActorsQueryVariables,
  AskedActors as Query,
} from '../api/queries.generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { isActorId, type Question } from './question.ts'

export interface AskedActors {
  /** Null where the field is empty, nobody is known by what it says, or that is still being asked. */
  readonly one: ActorNameFragment | null
  readonly other: ActorNameFragment | null
}

export function useAskedActors({ who, with: other }: Pick<Question, 'who' | 'with'>): AskedActors {
  const { state, data } = useAnswer(Query, who === '' && other === '' ? null : variablesOf(who, other))
  return { one: (state === 'ready' && data.one) || null, other: (state === 'ready' && data.other) || null }
}

function variablesOf(who: string, other: string): AskedActorsQueryVariables {
  return {
    ...(isActorId(who) ? { one: who } : { oneName: who }),
    hasOne: who !== '',
    ...(isActorId(other) ? { other } : { otherName: other }),
    hasOther: other !== '',
  }
}
