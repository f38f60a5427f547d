/** On the page of an actor: whether another one is the same, and what was decided about that. */
import { useState } from 'preact/hooks'
import { useKey } from '../api/key.ts'
import { type ActorNameFragment, MergesOf } from '../api/queries.generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { isActorId } from '../ask/question.ts'
import { ActorField } from '../parts/actor-field.tsx'
import { actorNote } from '../parts/actor-link.tsx'
import '../style/review.css'
import { OutcomeLine, outcomeOfPair, said } from './outcome.tsx'
import { NeedsKey } from './queue-frame.tsx'
import { RuleActors } from './rule-actors.tsx'
import { RulingList } from './ruling-list.tsx'
import { useOutcome } from './use-outcome.ts'

export function ActorRulings({ actor }: { readonly actor: ActorNameFragment }) {
  const { id, name } = actor
  const key = useKey()
  const [other, setOther] = useState('')
  const { outcome, line, tell } = useOutcome(id)
  const isChosen = isActorId(other) && other !== id
  return (
    <section id="review" aria-labelledby="review-title">
      <h2 id="review-title">One or two?</h2>
      {key === null && <NeedsKey />}
      <OutcomeLine outcome={outcome} line={line} />
      <Suggestions actor={actor} onChoose={setOther} />
      <div class="other-actor">
        <ActorField label={`${name} may be the same as`} value={other} onChange={setOther} />
      </div>
      {other !== '' && !isChosen && (
        <p class="hint" role="alert">
          {other === id ? 'That is the same one already.' : 'Choose one of the names that the field offers.'}
        </p>
      )}
      {isChosen && (
        <RuleActors
          key={other}
          one={id}
          other={other}
          onRuled={(ruled, verdict) => {
            setOther('')
            tell(
              outcomeOfPair(ruled, verdict),
              ruled.actors.map((now) => now.id),
            )
          }}
        />
      )}
      <RulingList
        on={{ actor: id }}
        label={`What people decided about ${name}`}
        empty=""
        onWithdrawn={() => tell(said(''))}
      />
    </section>
  )
}

interface SuggestionsProps {
  readonly actor: ActorNameFragment
  readonly onChoose: (actor: string) => void
}

function Suggestions({ actor, onChoose }: SuggestionsProps) {
  const merges = useAnswer(MergesOf, { actor: { id: actor.id } })
  const pairs = merges.data?.suggestedMerges.edges ?? []
  if (pairs.length === 0) return null
  return (
    <ul class="suggestions" aria-label="Who may be the same">
      {pairs.map(({ node: { actors, explanation } }) => {
        const other = actors.find(({ id }) => id !== actor.id)
        return (
          other && (
            <li key={other.id}>
              <button type="button" onClick={() => onChoose(other.id)}>
                {other.name}
              </button>{' '}
              <small>
                {actorNote(other)}, suggested: {explanation}
              </small>
            </li>
          )
        )
      })}
    </ul>
  )
}
