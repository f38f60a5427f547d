/** Other names of bodies that everybody knows by several: "EU" and "European Union". */
import { foldName } from '../model/fold-name.ts'
import { KNOWN_ORGANIZATIONS } from '../nlp/lexicon/organizations.ts'

interface KnownBody {
  readonly country: string | null
  readonly others: readonly string[]
}

const KNOWN: ReadonlyMap<string, KnownBody> = new Map(
  KNOWN_ORGANIZATIONS.map(([name, country, ...others]) => {
    const distinct = new Map([...others].reverse().map((other) => [foldName(other), other]))
    distinct.delete(foldName(name))
    return [name, { country, others: [...distinct.values()].sort() }]
  }),
)

/**
 * Short forms and full names of the body that the lexicon has under this very name, sorted; forms that are equal once
 * folded stand once. Empty for any other, also for a body of that name in another country: Pakistan's Senate is not the
 * one of the United States.
 */
export function knownBodyAliases(name: string, country: string | null): readonly string[] {
  const known = KNOWN.get(name)
  return known?.country === country ? known.others : []
}
