/** What a reader must see beside a statement at a glance: denied, planned, rejected, somebody's word, unsure. */
import type { LedgerRowFragment } from '../api/queries.generated.ts'
import { MODALITIES, POLARITIES, REVIEWS } from '../words.ts'

/** Below it a statement is as likely wrong as not; the API leaves such out where not asked. */
const SURE = 0.5

type Marked = Pick<LedgerRowFragment, 'polarity' | 'modality' | 'review' | 'attributed' | 'attributions' | 'confidence'>

export function Marks({ statement }: { readonly statement: Marked }) {
  return (
    <span class="marks">
      {markTexts(statement).map(({ text, kind }) => (
        <span key={kind} class={`mark ${kind}`}>
          {text}
        </span>
      ))}
    </span>
  )
}

export interface MarkText {
  readonly kind: 'denied' | 'planned' | 'confirmed' | 'rejected' | 'attributed' | 'unsure'
  readonly text: string
}

export function markTexts(statement: Marked): readonly MarkText[] {
  const { polarity, modality, review, attributed, attributions, confidence } = statement
  const marks: readonly (readonly [MarkText['kind'], string | null])[] = [
    ['denied', POLARITIES[polarity]],
    ['planned', MODALITIES[modality]],
    [review === 'REJECTED' ? 'rejected' : 'confirmed', REVIEWS[review]],
    ['attributed', attributed ? `by the word of ${attributions[0] ?? 'others'}` : null],
    ['unsure', confidence < SURE ? 'unsure' : null],
  ]
  return marks.flatMap(([kind, text]) => (text === null ? [] : [{ kind, text }]))
}
