/** The question behind a view, as GraphQL, and as the store's own query. */
import { useState } from 'preact/hooks'
import { Explain, type ExplainQueryVariables } from '../api/queries.generated.ts'
import type { Query } from '../api/query.ts'
import { useAnswer } from '../api/use-answer.ts'
import { useGraphiql } from '../api/use-graphiql.ts'
import { Failed, Loading } from '../parts/states.tsx'

export interface ShowQueryProps<Data, Variables> {
  readonly query: Query<Data, Variables>
  readonly variables: Variables
  /** What the store is asked for it; absent for views that the API explains not. */
  readonly explained?: ExplainQueryVariables
}

export function ShowQuery<Data, Variables>({ query, variables, explained }: ShowQueryProps<Data, Variables>) {
  const [shown, setShown] = useState<'graphql' | 'store' | null>(null)
  const explanation = useAnswer(Explain, shown === 'store' && explained ? explained : null)
  const toggle = (which: 'graphql' | 'store'): void => setShown(shown === which ? null : which)
  return (
    <div class="show-query">
      <button type="button" aria-expanded={shown === 'graphql'} onClick={() => toggle('graphql')}>
        Show as GraphQL
      </button>
      {explained && (
        <button type="button" aria-expanded={shown === 'store'} onClick={() => toggle('store')}>
          Show as Cypher or SQL
        </button>
      )}
      {shown === 'graphql' && (
        <Code
          label="GraphQL"
          text={`${query.text}\n\n# Variables\n${comment(JSON.stringify(variables, null, 2))}`}
          graphiql={graphiqlAddress(query.text, variables)}
        />
      )}
      {shown === 'store' && explanation.state === 'loading' && <Loading />}
      {shown === 'store' && explanation.state === 'failed' && (
        <Failed error={explanation.error} again={explanation.again} />
      )}
      {shown === 'store' && explanation.state === 'ready' && (
        <Code
          label={explanation.data.explain.language === 'CYPHER' ? 'Cypher' : 'SQL'}
          text={explanation.data.explain.queries.join(';\n\n')}
          graphiql={null}
        />
      )}
    </div>
  )
}

const comment = (text: string): string => text.replace(/^/gm, '# ')

const graphiqlAddress = (query: string, variables: unknown): string =>
  `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`

interface CodeProps {
  readonly label: string
  readonly text: string
  /** Its address, where it can show the text. */
  readonly graphiql: string | null
}

function Code({ label, text, graphiql }: CodeProps) {
  const hasGraphiql = useGraphiql()
  return (
    <section class="code" aria-label={label}>
      <p>
        <button type="button" onClick={() => navigator.clipboard.writeText(text)}>
          Copy
        </button>
        {graphiql && hasGraphiql && (
          <a href={graphiql} target="_blank" rel="noreferrer">
            Open in GraphiQL
          </a>
        )}
      </p>
      <pre tabIndex={0}>{text}</pre>
    </section>
  )
}
