/** The one line of a question: who, with whom, when, and what is to be shown of it. */
import { ActorField } from '../parts/actor-field.tsx'
import type { Question } from './question.ts'
import { ActsField, ClaimsField, OrderField, UnsureField, WhenField } from './question-fields.tsx'

export interface QuestionFormProps {
  readonly question: Question
  /** Called with the whole question whenever a part of it changes. */
  readonly onAsk: (question: Question) => void
}

export function QuestionForm({ question, onAsk }: QuestionFormProps) {
  const set = (change: Partial<Question>): void => onAsk({ ...question, ...change })
  return (
    <search>
      <form class="question" onSubmit={(event) => event.preventDefault()}>
        <div class="question-line">
          <ActorField
            label="Who"
            value={question.who}
            onChange={(who) => set({ who })}
            placeholder="a person, a country, a body"
          />
          <ActorField
            label="With whom"
            value={question.with}
            onChange={(other) => set({ with: other })}
            placeholder="anybody"
          />
          <WhenField value={question.when} onChange={(when) => set({ when, undated: 'out' })} />
          <ActsField value={question.acts} onChange={(acts) => set({ acts })} />
          <ClaimsField value={question.claims} onChange={(claims) => set({ claims })} />
          <OrderField value={question.order} onChange={(order) => set({ order })} />
          <UnsureField value={question.unsure} onChange={(unsure) => set({ unsure })} />
        </div>
      </form>
    </search>
  )
}
