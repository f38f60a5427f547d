/** What the invented graphs and texts of benchmarks have in common. */

export const GIVEN_NAMES = 'Ingrid Rhea Tomas Ines Akira Kofi Lucia Samir Janis Maya Olof Pia'.split(' ')

export const TOPICS = [
  'the harvest',
  'air traffic',
  'fisheries',
  'water rights',
  'border crossings',
  'student exchanges',
]

/** Three letters, the same for the same number. */
export const countryCode = (index: number): string =>
  String.fromCharCode(65 + (index % 26), 65 + (Math.floor(index / 26) % 26), 88)

export const twoDigits = (number: number): string => String(number).padStart(2, '0')
