/** What a file of a network is drawn from: where its dots stand, what it says, and its colours. */
import type { ActGroup } from '../act-groups.ts'
import type { ActorKind } from '../api/queries.generated.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** In pixels, wherever their origin is. */
export interface Sketch {
  readonly dots: readonly SketchedDot[]
  readonly lines: readonly SketchedLine[]
}

export interface SketchedDot extends Point {
  readonly name: string
  readonly kind: ActorKind
  /** Width and height. */
  readonly size: number
  readonly isCentre: boolean
}

export interface SketchedLine {
  readonly from: Point
  /** What bends it; null for a straight one. */
  readonly bend: Point | null
  readonly to: Point
  readonly middle: Point
  readonly width: number
  readonly group: ActGroup
  /** False where all that the two share is denied or planned. */
  readonly isDone: boolean
}

export interface NetworkLook {
  readonly ground: string
  readonly raised: string
  readonly ink: string
  readonly accent: string
  readonly groups: Readonly<Record<ActGroup, string>>
  /** The width of a text in pixels, of the size and the letters of a name. */
  readonly widthOf: (text: string, isBold: boolean) => number
}

export interface NetworkText {
  readonly title: string
  readonly description: string
  readonly groups: Readonly<Partial<Record<ActGroup, string>>>
  readonly kinds: Readonly<Partial<Record<ActorKind, string>>>
  /** What a ring means; null where there is none. */
  readonly ring: string | null
}

/** Of names, here and on the page, in pixels: of letters, the widest line, and below a dot. */
export const [NAME_SIZE, NAME_WIDTH, NAME_APART] = [12, 110, 3]
export const [LINE_OPACITY, NAME_GROUND_OPACITY] = [0.75, 0.8]
