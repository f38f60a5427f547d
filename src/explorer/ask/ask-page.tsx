/** The first page: a question, and the ledger that answers it. The address holds the whole question. */

import { useMemo } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { ANY_NARROWING, narrowedPath } from '../actor/narrowing.ts'
import { pairPath } from '../addresses.ts'
import { Start } from '../api/queries.generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { Empty } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { counted } from '../words.ts'
import { Answer } from './answer.tsx'
import { type AskedActors, useAskedActors } from './asked-actors.ts'
import { CONTACTS, filterOf, type Question, questionPath, readQuestion } from './question.ts'
import { QuestionForm } from './question-form.tsx'
import { questionWords } from './question-words.ts'
import { NoTime } from './when-problem.tsx'

export function AskPage() {
  const { query, route } = useLocation()
  const question = useMemo(() => readQuestion(query), [query])
  const filter = useMemo(() => filterOf(question), [question])
  const ask = (asked: Question): void => route(questionPath(asked))
  const actors = useAskedActors(question)
  useTitle(titleOf(question, actors))
  return (
    <>
      <h1 class="visually-hidden">Who contacted whom, when, and who says so?</h1>
      <QuestionForm question={question} onAsk={ask} />
      {filter === null ? (
        <NoTime />
      ) : (
        <section aria-label="Answer">
          <PairLink question={question} actors={actors} />
          <Answer
            filter={filter}
            order={question.order}
            onOrder={(order) => ask({ ...question, order })}
            label="Statements that answer the question"
            question={questionWords(question, actors)}
            undated={{ ...question, pathWith: (undated) => questionPath({ ...question, undated }) }}
          />
        </section>
      )}
      {questionPath(question) === '/' && <Beginnings />}
    </>
  )
}

function titleOf({ who, with: other, when }: Question, actors: AskedActors): string {
  const names = [actors.one?.name ?? who, actors.other?.name ?? other]
  return [names.filter((part) => part !== '').join(' and '), when].filter((part) => part !== '').join(', ')
}

/** To the page of two known actors, with the same question. */
function PairLink({ question, actors: { one, other } }: { readonly question: Question; readonly actors: AskedActors }) {
  if (one === null || other === null || one.id === other.id) return null
  const { who, with: _, ...narrowing } = question
  return (
    <p class="pair-link">
      <a href={narrowedPath(pairPath(one.id, other.id), { ...ANY_NARROWING, ...narrowing })}>
        {one.name} and {other.name} over time
      </a>
    </p>
  )
}

/** Where nothing was asked yet: how much there is, and pairs of countries to begin with. */
function Beginnings() {
  const start = useAnswer(Start, START)
  if (start.state !== 'ready') return null
  const { stats, pairs } = start.data
  if (stats.documents === 0) {
    return (
      <Empty what="The graph is empty.">
        <p>
          Import documents with <code>demarche import FOLDER</code>, or <a href="/try">try a text</a>.
        </p>
      </Empty>
    )
  }
  return (
    <aside class="beginnings" aria-label="To begin with">
      <p>
        {counted(stats.statements, 'statement')} about {counted(stats.actors, 'actor')}, from{' '}
        {counted(stats.documents, 'document')}.
      </p>
      <ul>
        {pairs.map(({ actors: [one, other], count }) =>
          one && other ? (
            <li key={`${one.id} ${other.id}`}>
              <a href={pairPath(one.id, other.id)}>
                {one.name} and {other.name}
              </a>{' '}
              <small>{counted(count, 'contact')}</small>
            </li>
          ) : null,
        )}
      </ul>
    </aside>
  )
}

const START = { filter: { types: CONTACTS } } as const
