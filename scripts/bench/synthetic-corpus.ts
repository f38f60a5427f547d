/** A corpus for benchmarks: invented notes of about 120 words, the same for the same number. */
import { GIVEN_NAMES } from './invented.ts'
import { randomFrom } from './seeded-random.ts'

/** Each with the family names that only its people have. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  Norway: ['Solvang', 'Haugen', 'Nygaard'],
  Kenya: ['Okonjo', 'Wanjiru', 'Kiplagat'],
  Chile: ['Varela', 'Arancibia', 'Fuentes'],
  Portugal: ['Duarte', 'Moreira', 'Teixeira'],
  Japan: ['Morikawa', 'Shimizu', 'Ogawa'],
  Ghana: ['Asante', 'Mensah', 'Boateng'],
  Peru: ['Quispe', 'Huamani', 'Salazar'],
  Jordan: ['Haddad', 'Khoury', 'Nasser'],
  Latvia: ['Berzins', 'Kalnins', 'Ozols'],
  Nepal: ['Thapa', 'Gurung', 'Shrestha'],
}
const COUNTRIES = Object.keys(FAMILIES)
const OFFICES = ['Foreign Minister', 'Prime Minister', 'President', 'Defence Minister', 'Trade Minister']
const BODIES = ['the European Union', 'the African Union', 'the United Nations', 'NATO', 'ASEAN']
const TOPICS = ['fisheries', 'border crossings', 'the harvest', 'air traffic', 'water rights', 'student exchanges']
const MONTHS = ['January', 'March', 'May', 'July', 'September', 'November']

export interface SyntheticRecord {
  readonly id: string
  readonly title: string
  readonly published: string
  readonly publisher: string
  readonly text: string
}

/**
 * Note `index`; some three hundred persons, who meet again and again, as in a real archive. Each has an office of its country;
 * one in ten changes it in 2020, half of these for one of an international body.
 */
export function syntheticRecord(index: number): SyntheticRecord {
  const random = randomFrom(index + 1)
  const pickIndex = (list: readonly unknown[]): number => Math.floor(random() * list.length)
  const pick = <T>(list: readonly T[]): T => list[pickIndex(list)]!
  const year = 2015 + Math.floor(random() * 10)
  const day = 1 + Math.floor(random() * 28)
  const month = Math.floor(random() * MONTHS.length)
  const person = (): string => {
    const country = pick(COUNTRIES)
    const given = pickIndex(GIVEN_NAMES)
    const family = pickIndex(FAMILIES[country]!)
    const name = `${GIVEN_NAMES[given]} ${FAMILIES[country]![family]}`
    const number = COUNTRIES.indexOf(country) + given * 3 + family
    const moved = number % 10 === 0 && year >= 2020
    if (moved && number % 20 === 0) return `Special Envoy ${name} of ${BODIES[number % BODIES.length]}`
    return `${OFFICES[(number + Number(moved)) % OFFICES.length]} ${name} of ${country}`
  }
  const [a, b, c] = [person(), person(), person()]
  const date = `${day} ${MONTHS[month]} ${year}`
  const text = [
    `${a} met ${b} on ${date} to discuss ${pick(TOPICS)} and ${pick(TOPICS)}. `,
    `The two sides spoke for three hours in a hotel above the harbour, and their delegations had lunch together. `,
    `${b} thanked ${pick(COUNTRIES)} for its help after the storm, and urged ${pick(BODIES)} to send more engineers.\n\n`,
    `Later ${c} spoke with ${a} by telephone. The call was about ${pick(TOPICS)}, which both had raised before. `,
    `${c} condemned the attack on a convoy and said that ${pick(COUNTRIES)} would not accept it. `,
    `Officials expect that ${pick(COUNTRIES)} will sign an agreement with ${pick(COUNTRIES)} next year. `,
    `The weather in the capital was fine, and the streets around the palace were open again by the evening. Note ${index}.`,
  ].join('')
  return {
    id: `note-${index}`,
    title: `Talks on ${date}`,
    published: `${year}-${String(month * 2 + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    publisher: 'Benchmark',
    text,
  }
}
