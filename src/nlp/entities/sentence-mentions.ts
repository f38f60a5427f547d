/** What stands together in one sentence, as the sieves see it: who is named, who is joined by "and", who faces whom. */
import type { Mention } from '../mention.ts'
import type { Quotation } from '../quotation.ts'
import type { Sentence, Token } from '../token.ts'
import type { OpenEntity } from './entity-table.ts'

export interface ReferenceContext {
  readonly mentions: readonly Mention[]
  readonly bySentence: ReadonlyMap<number, readonly Mention[]>
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly entities: readonly OpenEntity[]
  /** Entity indexes of the persons who meet in the lead of a readout, one for each side; empty elsewhere. */
  readonly principals: readonly number[]
  /** By mention index: the innermost quotation around it. */
  readonly quotationOf: readonly (Quotation | undefined)[]
  /** By mention index: entity indexes found so far. */
  readonly referents: readonly (readonly number[])[]
}

/** "The Secretary and the two ministers": what the subject of the sentence joins by "and". */
export function coordinated(context: ReferenceContext, mentions: readonly Mention[]): readonly number[] {
  const chain: Mention[] = []
  for (const mention of mentions) {
    const last = chain.at(-1)
    const gap = last
      ? context.tokens
          .slice(last.endToken, mention.firstToken)
          .map(({ norm }) => norm)
          .join(' ')
      : ''
    if (last && gap !== 'and' && gap !== ',' && gap !== ', and') break
    if (mention.form === 'PRONOUN' || mention.modifier) break
    chain.push(mention)
  }
  return distinct(context, chain, null)
}

/** Mentions of a sentence; of those, only what stands before `mention` where one is given. */
export function inSentence(context: ReferenceContext, sentence: number, mention: Mention | null): readonly Mention[] {
  const found = context.bySentence.get(sentence) ?? []
  return mention === null ? found : found.filter((other) => other.index < mention.index)
}

/** Distinct entities of a kind, in order of mention. */
export function distinct(
  context: ReferenceContext,
  mentions: readonly Mention[],
  kind: OpenEntity['kind'] | null,
): readonly number[] {
  const found = new Set<number>()
  for (const { index } of mentions) {
    for (const entity of context.referents[index] ?? []) {
      if (kind === null || context.entities[entity]!.kind === kind) found.add(entity)
    }
  }
  return [...found]
}

/** The subject of the sentence, and the first actor after "with". */
export function counterparts(context: ReferenceContext, mentions: readonly Mention[]): readonly number[] {
  const actors = mentions.filter(
    ({ modifier, kind, number, form }) =>
      !modifier &&
      (kind === 'COUNTRY' ||
        kind === 'ORGANIZATION' ||
        (kind === 'PERSON' && number === 'SINGULAR' && form !== 'PRONOUN')),
  )
  const subject = actors[0]
  const partner = actors.find((other) => other !== subject && context.tokens[other.firstToken - 1]?.norm === 'with')
  return subject && partner ? distinct(context, [subject, partner], null) : []
}
