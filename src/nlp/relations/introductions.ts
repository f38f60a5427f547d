/** Drops mere saying where what is said tells acts of its own: "The spokesman said: “The minister met ...”". */
import type { Doc } from '../doc.ts'
import { lastUpTo } from '../last-up-to.ts'
import type { Relation } from '../relation.ts'

/** Relations without those that only introduce others; in order of text, as they must come. Reads `sentences`, `coreference` and `attributions`. */
export function withoutIntroductions(relations: readonly Relation[], doc: Doc): readonly Relation[] {
  const { referents } = doc.get('coreference')
  const sentenceStarts = doc.get('sentences').map(({ start }) => start)
  const acts = relations
    .filter(({ type }) => type !== 'STATED')
    .map(({ start }) => start)
    .sort((a, b) => a - b)
  const introduced = new Set<string>()
  for (const { speaker, start, scope } of doc.get('attributions')) {
    const act = acts[lastUpTo(acts, scope.end - 1)]
    if (speaker === null || act === undefined || act < scope.start) continue
    for (const entity of referents[speaker] ?? []) introduced.add(`${entity} ${lastUpTo(sentenceStarts, start)}`)
  }
  return relations.filter(
    ({ type, source, target, start }) =>
      type !== 'STATED' || target !== null || !introduced.has(`${source} ${lastUpTo(sentenceStarts, start)}`),
  )
}
