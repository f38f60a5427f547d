/** What a sentence elsewhere says of a person's office: "Okello has been president of Uganda since 2024". */
import type { Mention } from '../mention.ts'
import type { Token } from '../token.ts'
import { familyOf } from './name-clusters.ts'
import { predicateOffices } from './predicate-offices.ts'

/** Makes the function from a person's name and role to the country that the text gives; null where it gives none, or several. */
export function toldOffices(
  mentions: readonly Mention[],
  tokens: readonly Token[],
): (name: string, role: string) => string | null {
  const told = new Map<string, Set<string>>()
  for (const { holder, role, country } of predicateOffices(mentions, tokens, () => null)) {
    const { name } = mentions[holder]!
    if (name === null || country === null) continue
    const key = keyOf(name, role)
    told.set(key, (told.get(key) ?? new Set()).add(country))
  }
  return (name, role) => {
    const [country, ...others] = told.get(keyOf(name, role)) ?? []
    return country !== undefined && others.length === 0 ? country : null
  }
}

function keyOf(name: string, role: string): string {
  return `${familyOf(name)} ${role.toLowerCase()}`
}
