/** What became of the last decision: said aloud, and shown with the way to what there is now. */
import type { RefObject } from 'preact'
import { actorPath, statementPath } from '../addresses.ts'
import type { LedgerRowFragment, RuledPairFragment } from '../api/queries.generated.ts'
import { datedSentence } from './dated-sentence.ts'
import type { Judgement, Ruled } from './rule-statement.tsx'

export interface Outcome {
  readonly text: string
  /** What there is now in the place of what was judged. */
  readonly became: readonly { readonly path: string; readonly name: string }[]
}

export const said = (text: string): Outcome => ({ text, became: [] })

/** A correction makes another statement, for ids follow from contents. */
export function outcomeOf({ ruling, statements }: Ruled, judgement: Judgement, before: LedgerRowFragment): Outcome {
  const text = `${judgement} by ${ruling.by}: ${datedSentence(before)}.`
  if (judgement !== 'Corrected') return said(text)
  return { text, became: statements.map((now) => ({ path: statementPath(now.id), name: datedSentence(now) })) }
}

export function outcomeOfPair({ ruling, actors }: RuledPairFragment, verdict: 'SAME' | 'NOT_SAME'): Outcome {
  const text = verdict === 'SAME' ? `Merged by ${ruling.by}.` : `Kept apart by ${ruling.by}.`
  return { text, became: actors.map(({ id, name }) => ({ path: actorPath(id), name })) }
}

export interface OutcomeLineProps {
  readonly outcome: Outcome
  /** Where it may get the focus. */
  readonly line?: RefObject<HTMLParagraphElement | null>
}

export function OutcomeLine({ outcome: { text, became }, line }: OutcomeLineProps) {
  return (
    <p role="status" class="outcome" tabIndex={-1} {...(line && { ref: line })}>
      {text}
      {became.length > 0 && ' There is now: '}
      {became.map(({ path, name }, index) => (
        <span key={path}>
          {index > 0 && '; '}
          <a href={path}>{name}</a>
        </span>
      ))}
    </p>
  )
}
