/** Draws a network with cytoscape. Loaded where there is one, for it is large. */
import cytoscape, { type Core, type ElementDefinition, type NodeSingular, type StylesheetJson } from 'cytoscape'
import { type ActGroup, GROUP_COLOURS, GROUP_DASHES, type Scheme } from '../act-groups.ts'
import type { ActorKind } from '../api/queries.generated.ts'
import { colourNow } from '../parts/scheme.ts'
import { LETTERS } from '../take-along/picture-key.ts'
import type { Dot, Graph, Line } from './graph.ts'
import { ring, settle } from './place-dots.ts'
import { LINE_OPACITY, NAME_APART, NAME_GROUND_OPACITY, NAME_SIZE, NAME_WIDTH, type Sketch } from './sketch.ts'

export interface NetworkEvents {
  readonly onSelect: (id: string) => void
  readonly onExpand: (id: string) => void
}

export interface DrawnNetwork {
  /** What is new is set beside the one that brought it; everything else stays where it is. */
  show(graph: Graph, scheme: Scheme): void
  zoom(factor: number): void
  /** All of it in sight. */
  fit(): void
  /** As it stands now. */
  sketch(): Sketch
  end(): void
}

/** Told by shape as well, since not everybody tells colours apart. */
const SHAPES: Readonly<Record<ActorKind, string>> = {
  PERSON: 'ellipse',
  COUNTRY: 'round-rectangle',
  ORGANIZATION: 'hexagon',
  GROUP: 'triangle',
}

/** Pixels. */
const [SMALLEST, LARGEST] = [14, 56]
const EDGE = 24
const LONGEST_NAME = 28

export function drawNetwork(container: HTMLElement, { onSelect, onExpand }: NetworkEvents): DrawnNetwork {
  const byFinger = matchMedia('(pointer: coarse)').matches
  const cy = cytoscape({
    container,
    // The wheel scrolls the page, as does one finger; there are buttons to come nearer, and two fingers do it too.
    userZoomingEnabled: byFinger,
    userPanningEnabled: !byFinger,
    boxSelectionEnabled: false,
    minZoom: 0.2,
    maxZoom: 4,
  })
  cy.on('tap', 'node', ({ target }) => onSelect(target.id()))
  cy.on('dbltap', 'node', ({ target }) => onExpand(target.id()))
  const wholeInSight = (): void => {
    cy.fit(undefined, EDGE)
  }
  return {
    show(graph, scheme) {
      const fresh: NodeSingular[] = []
      const centre = graph.dots[0]!.actor.id
      const most = Math.max(1, ...graph.dots.slice(1).map(({ count }) => count))
      const wanted = [
        ...graph.dots.map((dot) => nodeOf(dot, most)),
        ...graph.lines.map((line) => edgeOf(line, most, centre)),
      ]
      const ids = new Set(wanted.map(({ data }) => data.id))
      cy.batch(() => {
        cy.elements()
          .filter((element) => !ids.has(element.id()))
          .remove()
        for (const element of wanted) {
          const before = cy.getElementById(element.data.id!)
          if (before.nonempty()) before.data(element.data)
          else {
            const added = cy.add(element)
            if (added.isNode() && element.data.beside !== null) fresh.push(added.nodes().first())
          }
        }
      })
      cy.style(stylesFor(scheme))
      if (fresh.length === 0) return
      if (fresh.length === cy.nodes().length - 1) ring(cy, fresh)
      else settle(cy, fresh)
      wholeInSight()
    },
    zoom(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
    },
    fit: wholeInSight,
    sketch: () => sketchOf(cy),
    end: () => cy.destroy(),
  }
}

function nodeOf({ actor, count, beside }: Dot, most: number): ElementDefinition {
  const size = beside === null ? LARGEST : SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(Math.min(1, count / most))
  const name = actor.name.length > LONGEST_NAME ? `${actor.name.slice(0, LONGEST_NAME - 1)}…` : actor.name
  const { id, kind } = actor
  return { group: 'nodes', data: { id, name, kind, shape: SHAPES[kind], size, count, beside } }
}

function edgeOf({ id, source, target, count, group, isDone }: Line, most: number, centre: string): ElementDefinition {
  const width = 1 + 5 * Math.sqrt(Math.min(1, count / most))
  const central = source === centre || target === centre
  return { group: 'edges', data: { id, source, target, width, group, central, isDone } }
}

function sketchOf(cy: Core): Sketch {
  return {
    dots: cy.nodes().map((node) => {
      const { name, kind, size, beside } = node.data()
      return { ...node.position(), name, kind, size, isCentre: beside === null }
    }),
    lines: cy.edges().map((edge) => {
      const { width, group, isDone, central } = edge.data()
      const bend = central ? null : (edge.controlPoints()?.[0] ?? null)
      return {
        from: edge.sourceEndpoint(),
        bend,
        to: edge.targetEndpoint(),
        middle: edge.midpoint(),
        width,
        group,
        isDone,
      }
    }),
  }
}

function stylesFor(scheme: Scheme): StylesheetJson {
  const colours = GROUP_COLOURS[scheme]
  const ink = colourNow('ink')
  return [
    {
      selector: 'node',
      style: {
        shape: 'data(shape)' as never,
        width: 'data(size)',
        height: 'data(size)',
        'background-color': colourNow('raised'),
        'border-color': ink,
        'border-width': 2,
        label: 'data(name)',
        color: ink,
        'font-family': LETTERS,
        'font-size': NAME_SIZE,
        'text-valign': 'bottom',
        'text-margin-y': NAME_APART,
        'text-wrap': 'wrap',
        'text-max-width': `${NAME_WIDTH}px`,
        'text-background-color': colourNow('ground'),
        'text-background-opacity': NAME_GROUND_OPACITY,
      },
    },
    { selector: 'node[!beside]', style: { 'background-color': colourNow('accent'), 'font-weight': 'bold' } },
    { selector: 'node:selected', style: { 'border-width': 5, 'border-color': colourNow('accent') } },
    { selector: 'edge', style: { width: 'data(width)', 'curve-style': 'straight', opacity: LINE_OPACITY } },
    // Else it would lie under the centre and look like two lines of it.
    {
      selector: 'edge[!central]',
      style: { 'curve-style': 'unbundled-bezier', 'control-point-distances': 24, 'control-point-weights': 0.5 },
    },
    {
      selector: 'edge[!isDone]',
      style: { 'mid-target-arrow-shape': 'circle', 'mid-target-arrow-fill': 'hollow', 'arrow-scale': 1.2 },
    },
    ...Object.entries(colours).map(([group, colour]) => ({
      selector: `edge[group = "${group}"]`,
      style: {
        'line-color': colour,
        'mid-target-arrow-color': colour,
        ...(group === 'contacts'
          ? {}
          : { 'line-style': 'dashed' as const, 'line-dash-pattern': [...GROUP_DASHES[group as ActGroup]] }),
      },
    })),
  ]
}
