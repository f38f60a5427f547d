/** The picture of a network. A click tells of a dot, a double click brings its own neighbours. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { ACT_GROUPS, GROUP_COLOURS, GROUP_DASHES } from '../act-groups.ts'
import { ActorLink } from '../parts/actor-link.tsx'
import { NotLoaded } from '../parts/not-loaded.tsx'
import { useScheme } from '../parts/scheme.ts'
import type { Script } from '../parts/use-script.ts'
import { TakePicture } from '../take-along/take-picture.tsx'
import type { DrawnNetwork } from './draw-network.ts'
import type { Graph } from './graph.ts'
import { networkFile } from './network-file.ts'
import { groupsOf, RING } from './network-words.ts'

export interface NetworkFigureProps {
  readonly drawing: Script<typeof import('./draw-network.ts')>
  readonly graph: Graph
  readonly expanded: readonly string[]
  readonly onToggle: (id: string) => void
  /** Of the file. */
  readonly name: string
}

export function NetworkFigure({ drawing, graph, expanded, onToggle, name }: NetworkFigureProps) {
  const container = useRef<HTMLDivElement>(null)
  const { script, isMissing } = drawing
  const [drawn, setDrawn] = useState<DrawnNetwork | null>(null)
  const [selected, setSelected] = useState<string | null>(null)
  const toggle = useRef(onToggle)
  toggle.current = onToggle
  const scheme = useScheme()

  useEffect(() => {
    if (script === null || !container.current) return
    const network = script.drawNetwork(container.current, {
      onSelect: setSelected,
      onExpand: (id) => toggle.current(id),
    })
    setDrawn(network)
    return () => network.end()
  }, [script])

  useEffect(() => drawn?.show(graph, scheme), [drawn, graph, scheme])

  const dot = graph.dots.find(({ actor }) => actor.id === selected)
  const someUndone = graph.lines.some(({ isDone }) => !isDone)
  return (
    <figure class="network-figure">
      {isMissing && <NotLoaded />}
      {/* With an element of this id, cytoscape adds no style of its own, which the page's policy would block. */}
      <div id="__________cytoscape_stylesheet" class="network-frame">
        <div
          ref={container}
          class="network-canvas"
          role="img"
          aria-label="The neighbours that stand in the list, as a network"
        />
      </div>
      <figcaption>
        <div class="choices" role="group" aria-label="Look at the network">
          <button type="button" onClick={() => drawn?.zoom(1.3)}>
            Nearer
          </button>
          <button type="button" onClick={() => drawn?.zoom(1 / 1.3)}>
            Farther
          </button>
          <button type="button" onClick={() => drawn?.fit()}>
            All of it
          </button>
        </div>
        <ul class="key-to-acts" aria-label="Lines by what is shared most">
          {groupsOf(graph).map((group) => (
            <li key={group}>
              <svg class="swatch line" aria-hidden="true">
                <line
                  x1="0"
                  y1="50%"
                  x2="100%"
                  y2="50%"
                  stroke-width="4"
                  stroke={GROUP_COLOURS[scheme][group]}
                  stroke-dasharray={GROUP_DASHES[group].join(' ')}
                />
              </svg>
              {ACT_GROUPS[group]}
            </li>
          ))}
          {someUndone && (
            <li>
              <svg class="swatch line" aria-hidden="true">
                <line x1="0" y1="50%" x2="100%" y2="50%" stroke-width="2" stroke="currentColor" />
                <circle class="ring" cx="50%" cy="50%" r="4" stroke-width="2" stroke="currentColor" />
              </svg>
              {RING}
            </li>
          )}
        </ul>
        <TakePicture name={name} svg={() => drawn && networkFile(graph, drawn.sketch())} />
        <p class="chosen" aria-live="polite">
          {dot ? (
            <>
              <ActorLink actor={dot.actor} />{' '}
              {dot.beside !== null && (
                <button type="button" onClick={() => onToggle(dot.actor.id)}>
                  {expanded.includes(dot.actor.id) ? 'Fold' : 'Expand'}
                </button>
              )}
            </>
          ) : (
            <small>
              Circles are persons, squares countries, hexagons organisations, triangles groups. Choose one to go to its
              page; a double click brings its own neighbours.
            </small>
          )}
        </p>
      </figcaption>
    </figure>
  )
}
