/** The picture of a timeline: bars that one goes into by a click or by the keyboard, and the key to their colours. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { ACT_GROUPS, ACT_LOOKS, type ActGroup } from '../act-groups.ts'
import type { TimelineUnit } from '../api/queries.generated.ts'
import type { Window } from '../ask/when.ts'
import { NotLoaded } from '../parts/not-loaded.tsx'
import { useScheme } from '../parts/scheme.ts'
import type { Script } from '../parts/use-script.ts'
import { svgFile } from '../take-along/svg-file.ts'
import { TakePicture } from '../take-along/take-picture.tsx'
import { sumOf, UNDONE } from '../undone.ts'
import { ACTS } from '../words.ts'
import type { Bars } from './bars.ts'
import type { DrawnTimeline } from './draw-timeline.ts'
import { UNIT_WORDS } from './periods.ts'
import { fillOf, undoneFillOf } from './textures.ts'

export interface TimelineFigureProps {
  readonly drawing: Script<typeof import('./draw-timeline.ts')>
  readonly timeline: Bars
  readonly unit: TimelineUnit
  readonly span: Window
  readonly onChoose: (start: string) => void
  /** Null where there is no way out. */
  readonly onOut: (() => void) | null
  readonly name: string
  readonly title: string
}

export function TimelineFigure({ drawing, timeline, unit, span, onChoose, onOut, name, title }: TimelineFigureProps) {
  const { bars, types } = timeline
  const key = halvesOf(types)
  const frame = useRef<HTMLDivElement>(null)
  const { script, isMissing } = drawing
  const drawn = useRef<DrawnTimeline | null>(null)
  const [width, setWidth] = useState(0)
  const scheme = useScheme()
  // A picture stays while what is done by a choice changes.
  const chosen = useRef({ onChoose, onOut })
  chosen.current = { onChoose, onOut }

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    if (frame.current) observer.observe(frame.current)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    if (width === 0 || script === null || !frame.current) return
    const hadFocus = frame.current.contains(document.activeElement)
    drawn.current = script.drawTimeline({ bars, types, unit, span, width, scheme })
    frame.current.replaceChildren(drawn.current.svg)
    walkable(
      drawn.current,
      (index) => chosen.current.onChoose(bars[index]!.start),
      () => chosen.current.onOut?.(),
    )
    if (hadFocus) drawn.current.targets[0]?.focus()
  }, [script, timeline, unit, span.from, span.to, width, scheme])

  return (
    <figure class="timeline">
      {isMissing && <NotLoaded />}
      {/* What it shows stands in the table below as well. */}
      <div
        ref={frame}
        class="timeline-frame"
        role="group"
        aria-label={`${title}, by ${UNIT_WORDS[unit]}. Arrow keys go from bar to bar, Enter goes into one, Escape out.`}
      />
      <figcaption>
        {(Object.keys(ACT_GROUPS) as ActGroup[]).map((group) => (
          <Key
            key={group}
            label={ACT_GROUPS[group]}
            entries={types
              .filter(({ type }) => ACT_LOOKS[type].group === group)
              .map(({ type, count }) => ({ fill: fillOf(type), text: ACTS[type], count }))}
          />
        ))}
        <Key label="Whether it was done" entries={key} />
        <TakePicture
          name={name}
          svg={() =>
            drawn.current &&
            svgFile(drawn.current.svg, {
              title,
              key: [
                ...types.map(({ type, count }) => ({ fill: fillOf(type), text: `${ACTS[type]} (${count})` })),
                ...key.map(({ fill, text, count }) => ({ fill, text: `${text} (${count})` })),
              ],
            })
          }
        />
      </figcaption>
    </figure>
  )
}

interface Entry {
  readonly fill: string
  readonly text: string
  readonly count: number
}

/** How bars tell what was not done, by the first type of which there is some; nothing where all was done. */
function halvesOf(types: Bars['types']): readonly Entry[] {
  const type = types.find(({ undone }) => undone > 0)?.type
  if (type === undefined) return []
  const undone = sumOf(types, 'undone')
  return [
    { fill: fillOf(type), text: 'full: done', count: sumOf(types, 'count') - undone },
    { fill: undoneFillOf(type), text: `striped: ${UNDONE}`, count: undone },
  ]
}

function Key({ label, entries }: { readonly label: string; readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return null
  return (
    <ul class="key-to-acts" aria-label={label}>
      {entries.map(({ fill, text, count }) => (
        <li key={fill}>
          <svg class="swatch" aria-hidden="true">
            <rect width="100%" height="100%" fill={fill} />
          </svg>
          {text} <small>{count.toLocaleString('en-GB')}</small>
        </li>
      ))}
    </ul>
  )
}

/** One stop for the tab key; the arrows go on from there. */
function walkable({ targets }: DrawnTimeline, choose: (index: number) => void, out: () => void): void {
  const focus = (index: number): void => {
    for (const [other, target] of targets.entries()) target.setAttribute('tabindex', other === index ? '0' : '-1')
    targets[index]?.focus()
  }
  for (const [index, target] of targets.entries()) {
    target.setAttribute('tabindex', index === 0 ? '0' : '-1')
    target.addEventListener('click', () => choose(index))
    target.addEventListener('keydown', (event) => {
      const next = nextOf(event.key, index, targets.length)
      if (next !== null) focus(next)
      else if (event.key === 'Enter' || event.key === ' ') choose(index)
      else if (event.key === 'Escape') out()
      else return
      event.preventDefault()
    })
  }
}

function nextOf(key: string, index: number, count: number): number | null {
  if (key === 'ArrowRight') return Math.min(index + 1, count - 1)
  if (key === 'ArrowLeft') return Math.max(index - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
