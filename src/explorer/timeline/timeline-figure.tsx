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
import { ACTS } from '../words.ts'
import type { Bars } from './bars.ts'
import type { DrawnTimeline } from './draw-timeline.ts'
import { UNIT_WORDS } from './periods.ts'
import { fillOf } from './textures.ts'

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
          <Key key={group} group={group} timeline={timeline} />
        ))}
        <TakePicture
          name={name}
          svg={() =>
            drawn.current &&
            svgFile(drawn.current.svg, {
              title,
              key: types.map(({ type, count }) => ({
                fill: fillOf(type),
                text: `${ACTS[type]} (${count})`,
              })),
            })
          }
        />
      </figcaption>
    </figure>
  )
}

function Key({ group, timeline }: { readonly group: ActGroup; readonly timeline: Bars }) {
  const own = timeline.types.filter(({ type }) => ACT_LOOKS[type].group === group)
  if (own.length === 0) return null
  return (
    <ul class="key-to-acts" aria-label={ACT_GROUPS[group]}>
      {own.map(({ type, count }) => (
        <li key={type}>
          <svg class="swatch" aria-hidden="true">
            <rect width="100%" height="100%" fill={fillOf(type)} />
          </svg>
          {ACTS[type]} <small>{count.toLocaleString('en-GB')}</small>
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
