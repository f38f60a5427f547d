/** Draws a timeline with Observable Plot. Loaded where there is one, for it is large. */
import * as Plot from '@observablehq/plot'
import { addDays } from '../../model/day.ts'
import { ACT_LOOKS, type Scheme } from '../act-groups.ts'
import type { TimelineUnit } from '../api/queries.generated.ts'
import type { Window } from '../ask/when.ts'
import { svgElement } from '../parts/svg-element.ts'
import { countsInWords, statementsInWords } from '../undone.ts'
import type { Bar, Bars } from './bars.ts'
import { lastDayOf, periodName } from './periods.ts'
import { type Part, stackOf } from './stack.ts'
import { fillOf, textures, undoneFillOf } from './textures.ts'

export interface Drawing extends Pick<Bars, 'bars' | 'types'> {
  readonly unit: TimelineUnit
  readonly span: Window
  /** Pixels. */
  readonly width: number
  readonly scheme: Scheme
}

export interface DrawnTimeline {
  readonly svg: SVGSVGElement
  /** What is hit, for each bar as high as the picture; each knows its bar by its place in the list. */
  readonly targets: readonly SVGRectElement[]
}

const HEIGHT = 260
/** Between bars, where they are wide enough for it. */
const GAP = 1
const MARGINS = { marginLeft: 46, marginRight: 12 }

/** Midnight in UTC, as is every day of the page. */
const at = (day: string): Date => new Date(`${day}T00:00:00Z`)

export function drawTimeline({ bars, types, unit, span, width, scheme }: Drawing): DrawnTimeline {
  const ends = bars.map(({ start }) => ({ x1: at(start), x2: at(addDays(lastDayOf(start, unit), 1)) }))
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const parts = bars.flatMap((bar, index) => stackOf(bar, types).map((part) => ({ ...ends[index]!, ...part })))
  const domain = [at(span.from), at(addDays(span.to, 1))] as const
  const [first, last] = domain
  const within = ends.map(({ x1, x2 }) => ({
    x1: new Date(Math.max(x1.getTime(), first.getTime())),
    x2: new Date(Math.min(x2.getTime(), last.getTime())),
  }))
  const inset = ends.some(({ x1, x2 }) => barWidth(x1, x2, domain, width) < 4 * GAP) ? 0 : GAP / 2
  const svg = Plot.plot({
    width,
    height: HEIGHT,
    ...MARGINS,
    className: 'timeline-plot',
    x: { type: 'utc', domain, label: null },
    y: { domain: [0, most], nice: true, grid: true, label: null, ticks: Math.min(most, 5), tickFormat: wholeNumber },
    // Fills and outlines, each by itself: the scale hands them through.
    color: { type: 'identity' },
    marks: [
      Plot.rect(parts, {
        x1: 'x1',
        x2: 'x2',
        y1: 'from',
        y2: 'to',
        fill: ({ type, isDone }: Part) => (isDone ? fillOf(type) : undoneFillOf(type)),
        stroke: ({ type, isDone }: Part) => (isDone || inset === 0 ? 'none' : ACT_LOOKS[type][scheme]),
        insetLeft: inset,
        insetRight: inset,
        insetTop: inset,
        clip: true,
      }),
      Plot.ruleY([0]),
      // Not clipped: that would cut the line around the one that has the focus.
      Plot.rect(within, { x1: 'x1', x2: 'x2', y1: 0, y2: most, fill: 'transparent', className: 'targets' }),
    ],
  }) as SVGSVGElement
  // The page's policy allows no style within it; the rules stand in timeline.css.
  svg.querySelector('style')?.remove()
  svg.prepend(
    textures(
      types.map(({ type }) => type),
      scheme,
    ),
  )
  for (const group of svg.querySelectorAll('g[aria-label]')) {
    // A group without a role may not have one; what can be chosen is labelled below.
    group.removeAttribute('aria-label')
    if (!group.matches('.targets, :has(.targets)')) group.setAttribute('aria-hidden', 'true')
  }
  const targets = [...svg.querySelectorAll<SVGRectElement>('g.targets rect')]
  for (const [index, target] of targets.entries()) label(target, bars[index]!, unit)
  return { svg, targets }
}

function label(target: SVGRectElement, bar: Bar, unit: TimelineUnit): void {
  const text = `${periodName(bar.start, unit)}: ${statementsInWords(bar)} (${countsInWords(bar.counts)})`
  target.setAttribute('role', 'button')
  target.setAttribute('aria-label', text)
  target.append(svgElement('title', {}, text))
}

const wholeNumber = (value: number): string => (Number.isInteger(value) ? value.toLocaleString('en-GB') : '')

function barWidth(from: Date, to: Date, [first, last]: readonly [Date, Date], width: number): number {
  const plotted = width - MARGINS.marginLeft - MARGINS.marginRight
  return (plotted * (to.getTime() - from.getTime())) / (last.getTime() - first.getTime())
}
