/** What every resolver of one request gets. */
import type { ExtractionPool } from '../ingest/extraction-pool.ts'
import type { Store, View } from '../store/store.ts'
import type { Caller } from './access/caller.ts'
import { createExtractions, type Extractions } from './extractions.ts'
import type { Listener } from './live/listener.ts'
import type { LiveAdditions } from './live/live-additions.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { createRowAllowance, type RowAllowance } from './row-allowance.ts'

/** What the service has from its start to its end. */
export interface Service {
  readonly store: Store
  /** Who reads texts. */
  readonly pool: ExtractionPool
  /** What becomes new. */
  readonly live: LiveAdditions
}

export interface GraphQLContext extends Service {
  /** With the time of the request; `store` is for changes. */
  readonly view: View
  readonly loaders: Loaders
  readonly extractions: Extractions
  /** How many rows the request may still ask for. */
  readonly rows: RowAllowance
  readonly caller: Caller
  /** The same one, as somebody who subscribes. */
  readonly listener: Listener
  /** Makes what fields with the same question share, once in a request; `question` tells them apart. */
  once<Shared>(question: string, make: () => Shared): Shared
}

/** A new one for each request: loaders remember what they loaded, and must not outlive an import. */
export function createContext(
  service: Service,
  view: View,
  { caller, listener }: Pick<GraphQLContext, 'caller' | 'listener'>,
): GraphQLContext {
  const rows = createRowAllowance()
  return {
    ...service,
    view,
    loaders: createLoaders(view),
    extractions: createExtractions(service.pool, rows),
    rows,
    caller,
    listener,
    once: createOnce(),
  }
}

function createOnce(): GraphQLContext['once'] {
  const made = new Map<string, unknown>()
  return <Shared>(question: string, make: () => Shared) => {
    if (!made.has(question)) made.set(question, make())
    return made.get(question) as Shared
  }
}
