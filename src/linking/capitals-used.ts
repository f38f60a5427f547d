/** Capitals by which a document calls a country's government: "Nairobi protested". */
import { foldName } from '../model/fold-name.ts'
import { COUNTRY_WORDS } from '../nlp/country-names.ts'
import type { Doc } from '../nlp/doc.ts'

/**
 * By entity index, as the text writes them, each once; adjectives ("Kenyan") and words in capitals throughout are left
 * out. Reads the layers `tokens`, `mentions` and `coreference`.
 */
export function capitalsUsed(doc: Doc): ReadonlyMap<number, readonly string[]> {
  const tokens = doc.get('tokens')
  const { referents } = doc.get('coreference')
  const byEntity = new Map<number, Map<string, string>>()
  for (const { index, form, kind, firstToken, endToken } of doc.get('mentions')) {
    const [entity] = referents[index]!
    if (form !== 'NAME' || kind !== 'COUNTRY' || entity === undefined) continue
    const match = COUNTRY_WORDS.match(tokens, firstToken, endToken)
    if (match?.value.use !== 'CAPITAL') continue
    const name = doc.text.slice(tokens[firstToken]!.start, tokens[match.end - 1]!.end)
    if (!/\p{Ll}/u.test(name)) continue
    const known = byEntity.get(entity) ?? new Map<string, string>()
    byEntity.set(entity, known)
    if (!known.has(foldName(name))) known.set(foldName(name), name)
  }
  return new Map([...byEntity].map(([entity, names]) => [entity, [...names.values()]]))
}
