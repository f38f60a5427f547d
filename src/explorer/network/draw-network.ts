/** Draws a network with cytoscape. Loaded where there is one, for it is large. */
import cytoscape, { type Core, type ElementDefinition, type NodeSingular, type StylesheetJson } from 'cytoscape'
import { type ActGroup, GROUP_COLOURS, GROUP_DASHES, type Scheme } from '../act-groups.ts'
import type { ActorKind } from '../api/queries.generated.ts'
import { colourNow } from '../parts/scheme.ts'
import type { Dot, Graph, Line } from './graph.ts'

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
  /** As a data URL, twice as sharp as it is wide. */
  picture(): { readonly address: string; readonly width: number; readonly height: number }
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
const FURTHER = 150
const EDGE = 24
/** Around a node, for its name. */
const ROOM = 84
const ONE_RING = 12
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
    picture() {
      const { w, h } = cy.elements().boundingBox()
      const address = cy.png({ full: true, scale: 2, bg: colourNow('ground') })
      return { address, width: Math.ceil(w), height: Math.ceil(h) }
    },
    end: () => cy.destroy(),
  }
}

function nodeOf({ actor, count, beside }: Dot, most: number): ElementDefinition {
  const size = beside === null ? LARGEST : SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(Math.min(1, count / most))
  const name = actor.name.length > LONGEST_NAME ? `${actor.name.slice(0, LONGEST_NAME - 1)}…` : actor.name
  return { group: 'nodes', data: { id: actor.id, name, shape: SHAPES[actor.kind], size, count, beside } }
}

function edgeOf({ id, source, target, count, group, isDone }: Line, most: number, centre: string): ElementDefinition {
  const width = 1 + 5 * Math.sqrt(Math.min(1, count / most))
  const central = source === centre || target === centre
  return { group: 'edges', data: { id, source, target, width, group, central, isDone } }
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
        'font-family': 'system-ui, "Liberation Sans", sans-serif',
        'font-size': 12,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-wrap': 'wrap',
        'text-max-width': '110px',
        'text-background-color': colourNow('ground'),
        'text-background-opacity': 0.8,
      },
    },
    { selector: 'node[!beside]', style: { 'background-color': colourNow('accent'), 'font-weight': 'bold' } },
    { selector: 'node:selected', style: { 'border-width': 5, 'border-color': colourNow('accent') } },
    { selector: 'edge', style: { width: 'data(width)', 'curve-style': 'straight', opacity: 0.75 } },
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

/** The centre, and the others around it, the closest at the top and on from there; many of them stand in two rings by turns. */
function ring(cy: Core, around: readonly NodeSingular[]): void {
  const isMany = around.length > ONE_RING
  const radius = Math.max(FURTHER, (around.length * ROOM) / (2 * Math.PI) / (isMany ? 2 : 1))
  // As wide as the room for it, so that names are as large as they can be.
  const stretch = Math.min(1.6, Math.max(1, cy.width() / cy.height()))
  cy.nodes('[!beside]').positions(() => ({ x: 0, y: 0 }))
  for (const [index, node] of around.entries()) {
    const angle = (index / around.length) * 2 * Math.PI - Math.PI / 2
    const distance = radius + (isMany && index % 2 ? ROOM : 0)
    node.position({ x: stretch * distance * Math.cos(angle), y: distance * Math.sin(angle) })
  }
}

/** Sets new nodes beside the one that brought them, away from the centre. */
function settle(cy: Core, fresh: readonly NodeSingular[]): void {
  const centre = cy.nodes('[!beside]').first().position()
  for (const [id, members] of Map.groupBy(fresh, (node) => String(node.data('beside')))) {
    const { x, y } = cy.getElementById(id).position()
    const away = Math.atan2(y - centre.y, x - centre.x)
    const spread = Math.min(Math.PI * 1.2, members.length * 0.4)
    for (const [index, node] of members.entries()) {
      const angle = away + (members.length === 1 ? 0 : spread * (index / (members.length - 1) - 0.5))
      const distance = FURTHER + (index % 2) * 60
      node.position({ x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) })
    }
  }
}
