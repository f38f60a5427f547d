/** How colours look to people who see three kinds of light, or two. */

/** sRGB, each part 0 to 1, linear. */
type Colour = readonly [number, number, number]
type Matrix = readonly [Colour, Colour, Colour]

/** The full deficiencies, after Machado, Oliveira and Fernandes (2009). */
const VISION: Readonly<Record<string, Matrix>> = {
  trichromat: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanope: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranope: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanope: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
]

/** The contrast of WCAG 2, 1 to 21, of two colours `#RRGGBB`. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** How far two colours `#RRGGBB` are apart (CIE 1976, 2.3 is just noticeable) for whom they are least so. */
export function leastDifference(one: string, other: string): number {
  return Math.min(
    ...Object.values(VISION).map((vision) => {
      const [a, b] = [lab(apply(vision, linear(one))), lab(apply(vision, linear(other)))]
      return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
    }),
  )
}

function luminance(colour: string): number {
  return apply(TO_XYZ, linear(colour))[1]
}

function linear(colour: string): Colour {
  const part = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

function apply(matrix: Matrix, [r, g, b]: Colour): Colour {
  const row = ([x, y, z]: Colour): number => Math.min(1, Math.max(0, x * r + y * g + z * b))
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}

function lab(colour: Colour): Colour {
  const [x, y, z] = apply(TO_XYZ, colour)
  const f = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)]
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
}
