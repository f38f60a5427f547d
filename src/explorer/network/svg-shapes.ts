/** The shapes of a network, as SVG. */
import { type ActGroup, GROUP_DASHES } from '../act-groups.ts'
import type { ActorKind } from '../api/queries.generated.ts'
import type { Point } from './sketch.ts'

/** Pixels. */
export const BORDER = 2
const RING = 5

/** The shapes that cytoscape gives to the kinds, each in a square. */
export function outline(kind: ActorKind, { x, y }: Point, size: number, paint: string): string {
  const half = size / 2
  const polygon = (corners: readonly (readonly [number, number])[]): string =>
    `<polygon points="${corners.map(([right, down]) => place({ x: x + right * half, y: y + down * half })).join(' ')}" ${paint}/>`
  switch (kind) {
    case 'PERSON':
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(half)}" ${paint}/>`
    case 'COUNTRY':
      return `<rect x="${round(x - half)}" y="${round(y - half)}" width="${round(size)}" height="${round(size)}" rx="${round(Math.min(8, size / 4))}" ${paint}/>`
    case 'ORGANIZATION':
      return polygon([
        [-1, 0],
        [-0.5, -1],
        [0.5, -1],
        [1, 0],
        [0.5, 1],
        [-0.5, 1],
      ])
    case 'GROUP':
      return polygon([
        [0, -1],
        [1, 1],
        [-1, 1],
      ])
  }
}

/** How lines of a group are broken, as an attribute. */
export const dashes = (group: ActGroup): string =>
  GROUP_DASHES[group].length === 0 ? '' : ` stroke-dasharray="${GROUP_DASHES[group].join(' ')}"`

/** On a line: nothing of it was done. */
export const ringShape = ({ x, y }: Point, colour: string, ground: string): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${RING}" fill="${ground}" stroke="${colour}" stroke-width="2"/>`

/** As exact as can be seen. */
export const round = (value: number): number => Math.round(value * 10) / 10

export const place = ({ x, y }: Point): string => `${round(x)} ${round(y)}`

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Names may hold anything; XML takes neither halves of characters nor most of those that steer a terminal. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}
