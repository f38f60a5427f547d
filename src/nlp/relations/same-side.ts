/** Whether two actors stand on one side of an act: an officer and the own country, two officers of one country. */
import type { Reading } from './reading.ts'

/** "the minister welcomed Graustark's cooperation with Ruritania": the minister's own country is no other side. */
export function isOwnCountry(source: number, target: number, { coreference }: Reading): boolean {
  const { kind, offices } = coreference.entities[source]!
  const country = coreference.entities[target]!
  return kind === 'PERSON' && country.kind === 'COUNTRY' && offices.some((office) => office.country === country.country)
}

/** Officers of one country who take part in something together do so on one side; with `unknown`, any two of whom the text does not say otherwise. */
export function sameSide(a: number, b: number, reading: Reading, unknown = false): boolean {
  const { coreference } = reading
  const [one, other] = [a, b].map((index) => {
    const { kind, offices } = coreference.entities[index]!
    return kind === 'PERSON' ? (offices.find(({ country }) => country !== null)?.country ?? null) : null
  })
  // "Minister X and the delegation will take part in the dialogue".
  if (isOwnCountry(a, b, reading) || isOwnCountry(b, a, reading)) return true
  const persons = [a, b].every((index) => coreference.entities[index]!.kind === 'PERSON')
  return one === null || other === null ? unknown && persons : one === other
}
