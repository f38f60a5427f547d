/** Whom an actor shares statements with: a picture of the top neighbours and theirs, and the same as a list. */
import { useMemo, useState } from 'preact/hooks'
import { ask } from '../api/ask.ts'
import {
  type ActorNameFragment,
  Network as NetworkQuery,
  type StatementFilter,
  type SummaryLevel,
} from '../api/queries.generated.ts'
import { Empty, Failed, Loading } from '../parts/states.tsx'
import { useScript } from '../parts/use-script.ts'
import { ShowQuery } from '../take-along/show-query.tsx'
import { TakeAlong } from '../take-along/take-along.tsx'
import { undoneOf } from '../undone.ts'
import { counted } from '../words.ts'
import { graphOf } from './graph.ts'
import { NeighbourList } from './neighbour-list.tsx'
import { MOST, neighboursOf, neighbourTable } from './neighbours.ts'
import { NetworkFigure } from './network-figure.tsx'
import { useNeighbours } from './use-neighbours.ts'

/** The centre's, and those of each neighbour that is expanded: the top ones, never all. */
const [FIRST, FURTHER] = [30, 10]
const loadDrawing = () => import('./draw-network.ts')

export interface NetworkProps {
  readonly centre: ActorNameFragment
  /** Without an actor. */
  readonly filter: StatementFilter
  readonly level: SummaryLevel
  readonly onLevel: (level: SummaryLevel) => void
  /** Of files. */
  readonly name: string
  /** In words, for files. */
  readonly question: string
}

export function Network({ centre, filter, level, onLevel, name, question }: NetworkProps) {
  const drawing = useScript(loadDrawing)
  const [expanded, setExpanded] = useState<readonly string[]>([])
  const asked = [{ id: centre.id, first: FIRST }, ...expanded.map((id) => ({ id, first: FURTHER }))]
  const { neighbours, isStale, error, again } = useNeighbours(asked, filter, level)
  const own = neighbours.get(centre.id)
  const graph = useMemo(() => graphOf(centre, [centre.id, ...expanded], neighbours), [centre, expanded, neighbours])
  const toggle = (id: string): void => {
    if (id === centre.id) return
    setExpanded((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]))
  }
  const variables = { actor: { id: centre.id }, by: level, filter, undone: undoneOf(filter), first: FIRST, most: MOST }
  return (
    <>
      <div class="toolbar">
        <p role="status" class="count">
          {own && (own.length < FIRST ? counted(own.length, 'neighbour') : `the ${FIRST} closest`)}
        </p>
        <div class="choices" role="group" aria-label="Others as">
          {LEVELS.map(({ value, words }) => (
            <button
              key={value}
              type="button"
              aria-pressed={level === value}
              onClick={() => {
                setExpanded([])
                onLevel(value)
              }}
            >
              {words}
            </button>
          ))}
        </div>
        <TakeAlong
          name={name}
          question={`With whom, ${level === 'COUNTRY' ? 'as countries' : 'as themselves'}: ${question}`}
          table={async () => neighbourTable(neighboursOf(await ask(NetworkQuery, { ...variables, first: MOST })))}
        />
        <ShowQuery
          query={NetworkQuery}
          variables={variables}
          explained={{ view: 'NETWORK', filter: { ...filter, actor: { id: centre.id } }, by: level, first: FIRST }}
        />
      </div>
      {error && <Failed error={error} again={again} />}
      {own === undefined && !error && <Loading what="Looking for neighbours" />}
      {own?.length === 0 && (
        <Empty what="There is nobody at the other end.">
          <p>Choose a longer time, or acts of every kind.</p>
        </Empty>
      )}
      {own !== undefined && own.length > 0 && (
        <div class="network" aria-busy={isStale}>
          <NetworkFigure drawing={drawing} graph={graph} onToggle={toggle} name={name} expanded={expanded} />
          <NeighbourList centre={centre} neighbours={own} expanded={expanded} further={neighbours} onToggle={toggle} />
        </div>
      )}
    </>
  )
}

const LEVELS = [
  { value: 'ACTOR', words: 'themselves' },
  { value: 'COUNTRY', words: 'their countries' },
] as const
