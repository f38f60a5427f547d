/** A network in words: each neighbour with what is shared, and a way to its own neighbours. */

import { pairPath } from '../addresses.ts'
import type { ActorNameFragment } from '../api/queries.generated.ts'
import { ActorLink, actorNote } from '../parts/actor-link.tsx'
import { dateInWords } from '../parts/date-in-words.ts'
import { Loading } from '../parts/states.tsx'
import { countsInWords } from '../undone.ts'
import { counted } from '../words.ts'
import { type Neighbour, type Neighbours, partsInWords } from './neighbours.ts'

export interface NeighbourListProps {
  readonly centre: ActorNameFragment
  readonly neighbours: Neighbours
  readonly expanded: readonly string[]
  /** By id, also of those that are expanded. */
  readonly further: ReadonlyMap<string, Neighbours>
  readonly onToggle: (id: string) => void
}

export function NeighbourList({ centre, neighbours, expanded, further, onToggle }: NeighbourListProps) {
  return (
    <ol class="neighbours" aria-label={`Neighbours of ${centre.name}, the closest first`}>
      {neighbours.map((neighbour) => {
        const { actor } = neighbour
        const isOpen = expanded.includes(actor.id)
        return (
          <li key={actor.id}>
            <Shared of={centre} neighbour={neighbour} />
            <button
              type="button"
              class="small"
              aria-expanded={isOpen}
              aria-label={`${isOpen ? 'Fold' : 'Expand'} ${actor.name}`}
              onClick={() => onToggle(actor.id)}
            >
              {isOpen ? 'Fold' : 'Expand'}
            </button>
            {isOpen && (
              <ol aria-label={`Neighbours of ${actor.name}`}>
                {further.get(actor.id)?.map((next) => (
                  <li key={next.actor.id}>
                    <Shared of={actor} neighbour={next} />
                  </li>
                )) ?? (
                  <li>
                    <Loading />
                  </li>
                )}
              </ol>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function Shared({ of, neighbour }: { readonly of: ActorNameFragment; readonly neighbour: Neighbour }) {
  const { actor, count, counts, firstDay, lastDay } = neighbour
  const parts = partsInWords(neighbour)
  return (
    <span class="neighbour">
      <ActorLink actor={actor} /> <small>{actorNote(actor)}</small>{' '}
      <a href={pairPath(of.id, actor.id)} title={countsInWords(counts)}>
        {counted(count, 'statement')}
        <span class="visually-hidden"> with {of.name}</span>
      </a>
      {parts && `: ${parts}`} <small>{daysInWords(firstDay, lastDay)}</small>
    </span>
  )
}

function daysInWords(first: string | null, last: string | null): string {
  if (first === null || last === null) return ''
  return first === last ? dateInWords(first) : `${dateInWords(first)} to ${dateInWords(last)}`
}
