/** Changes of the graph, one at a time. */
import { useRef, useState } from 'preact/hooks'
import type { AskError } from './ask.ts'
import { ask } from './ask.ts'
import type { Query } from './query.ts'
import { asAskError, forgetAnswers } from './use-answer.ts'

export interface Changing {
  readonly busy: boolean
  /** Why the last change was not made; null where it was. */
  readonly error: AskError | null
  /** Null where it was not made, and while another is on its way. All answers are forgotten when it was. */
  change<Data, Variables>(query: Query<Data, Variables>, variables: Variables): Promise<Data | null>
}

export function useChange(): Changing {
  const [{ busy, error }, setState] = useState<Pick<Changing, 'busy' | 'error'>>({ busy: false, error: null })
  // Two keys may be pressed before the page is rendered again.
  const underway = useRef(false)

  async function change<Data, Variables>(query: Query<Data, Variables>, variables: Variables): Promise<Data | null> {
    if (underway.current) return null
    underway.current = true
    setState({ busy: true, error: null })
    try {
      const data = await ask(query, variables)
      forgetAnswers()
      setState({ busy: false, error: null })
      return data
    } catch (thrown) {
      setState({ busy: false, error: asAskError(thrown) })
      return null
    } finally {
      underway.current = false
    }
  }

  return { busy, error, change }
}
