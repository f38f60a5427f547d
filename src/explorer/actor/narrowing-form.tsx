/** Which of the acts are shown: when, of what kind, and what of them. It holds for all parts of a page. */
import { ActsField, ClaimsField, UnsureField, WhenField } from '../ask/question-fields.tsx'
import type { Narrowing } from './narrowing.ts'

export interface NarrowingFormProps {
  readonly narrowing: Narrowing
  readonly onNarrow: (change: Partial<Narrowing>) => void
}

export function NarrowingForm({ narrowing, onNarrow }: NarrowingFormProps) {
  return (
    <search>
      <form class="question" aria-label="Which acts" onSubmit={(event) => event.preventDefault()}>
        <div class="question-line">
          <WhenField value={narrowing.when} onChange={(when) => onNarrow({ when, undated: 'out', unit: null })} />
          <ActsField value={narrowing.acts} onChange={(acts) => onNarrow({ acts })} />
          <ClaimsField value={narrowing.claims} onChange={(claims) => onNarrow({ claims })} />
          <UnsureField value={narrowing.unsure} onChange={(unsure) => onNarrow({ unsure })} />
        </div>
        {narrowing.claims === 'said' && (
          <p class="counts-all">
            What is only denied or planned counts too; the pictures tell it apart. “Only what was done” leaves it out.
          </p>
        )}
      </form>
    </search>
  )
}
