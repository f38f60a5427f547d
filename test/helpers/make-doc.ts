/** Builds a Doc by hand, so that the test of one annotator does not depend on the others. */
import type { BlockKind, TextBlock } from '../../src/document/article-cleaner.ts'
import type { ActorKind } from '../../src/model/actor.ts'
import type { Document, DocumentKind } from '../../src/model/document.ts'
import { createDoc, type Doc } from '../../src/nlp/doc.ts'
import type { Entity, Mention, OfficePhrase } from '../../src/nlp/mention.ts'
import type { Sentence, Token } from '../../src/nlp/token.ts'

/** A mention is found by its words; `occurrence` 1 is their first place in the text. */
export interface MentionSpec {
  readonly text: string
  readonly occurrence?: number
  readonly form?: Mention['form']
  readonly kind?: ActorKind | null
  /** Default: the text itself for a NAME, null for other forms. */
  readonly name?: string | null
  readonly country?: string | null
  readonly offices?: readonly OfficePhrase[]
  readonly number?: Mention['number']
  readonly gender?: Mention['gender']
  readonly modifier?: boolean
  /** Mentions with the same value (default: name, else text) are one entity. */
  readonly entity?: string
}

export interface MakeDocOptions {
  /** `YYYY-MM-DD`. */
  readonly published?: string | null
  readonly kind?: DocumentKind
  readonly title?: string | null
  readonly mentions?: readonly MentionSpec[]
  /** Kinds of the paragraphs in order; the rest is BODY. */
  readonly blocks?: readonly BlockKind[]
}

export function makeDocument(text: string, options: MakeDocOptions = {}): Document {
  return {
    id: 'doc-0000000000000000',
    sourceId: null,
    url: null,
    title: options.title ?? null,
    publisher: null,
    publishedAt: options.published ?? null,
    retrievedAt: null,
    kind: options.kind ?? 'ARTICLE',
    language: 'en',
    text,
  }
}

/** A Doc with blocks (cut at blank lines), sentences, tokens (all with pos X), mentions and a plain coreference. */
export function makeDoc(text: string, options: MakeDocOptions = {}): Doc {
  const doc = createDoc(makeDocument(text, options))
  const blocks = makeBlocks(text, options.blocks ?? [])
  const { sentences, tokens } = makeTokens(text, blocks)
  const mentions = (options.mentions ?? [])
    .map((spec) => makeMention(text, tokens, spec))
    .sort((a, b) => a.mention.start - b.mention.start)
    .map(({ mention, entity }, index) => ({ mention: { ...mention, index }, entity }))
  const keys = [...new Set(mentions.map(({ entity }) => entity))]
  doc.set('blocks', blocks)
  doc.set('sentences', sentences)
  doc.set('tokens', tokens)
  doc.set(
    'mentions',
    mentions.map(({ mention }) => mention),
  )
  doc.set('coreference', {
    entities: keys.map((name, index): Entity => {
      const first = mentions.find(({ entity }) => entity === name)?.mention
      return { index, kind: first?.kind ?? 'PERSON', name, aliases: [], country: first?.country ?? null, offices: [] }
    }),
    referents: mentions.map(({ entity }) => [keys.indexOf(entity)]),
  })
  return doc
}

function makeBlocks(text: string, kinds: readonly BlockKind[]): TextBlock[] {
  const blocks: TextBlock[] = []
  for (const match of text.matchAll(/\S(?:.|\n(?!\s*\n))*/g)) {
    const end = match.index + match[0].trimEnd().length
    blocks.push({ kind: kinds[blocks.length] ?? 'BODY', start: match.index, end })
  }
  return blocks
}

const SENTENCE_END = /(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|St|No|[A-Z]))[.!?]["”’)]*(?=\s+["“‘(]*\p{Lu})/gu
const TOKEN =
  /[\p{L}\p{M}\p{N}]+(?:[-.][\p{L}\p{N}]+)*(?=['’]s\b)|['’]s?\b|[\p{L}\p{M}\p{N}]+(?:[-.][\p{L}\p{N}]+)*|\S/gu

function makeTokens(text: string, blocks: readonly TextBlock[]): { sentences: Sentence[]; tokens: Token[] } {
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  for (const [block, { start, end }] of blocks.entries()) {
    const body = text.slice(start, end)
    const ends = [...body.matchAll(SENTENCE_END)].map((match) => start + match.index + match[0].length)
    let from = start
    for (const to of [...ends, end]) {
      from += text.slice(from, to).length - text.slice(from, to).trimStart().length
      const firstToken = tokens.length
      for (const match of text.slice(from, to).matchAll(TOKEN)) {
        const norm = match[0].toLowerCase().replaceAll('’', "'")
        tokens.push({
          index: tokens.length,
          text: match[0],
          start: from + match.index,
          end: from + match.index + match[0].length,
          norm,
          lemma: norm,
          pos: 'X',
          verbForm: null,
          sentence: sentences.length,
        })
      }
      sentences.push({ index: sentences.length, start: from, end: to, firstToken, endToken: tokens.length, block })
      from = to
    }
  }
  return { sentences, tokens }
}

/** Throws an Error where the text does not hold the words of a mention. */
function makeMention(text: string, tokens: readonly Token[], spec: MentionSpec): { mention: Mention; entity: string } {
  let start = -1
  for (let count = 0; count < (spec.occurrence ?? 1); count++) start = text.indexOf(spec.text, start + 1)
  const end = start + spec.text.length
  const inside = tokens.filter((token) => token.start < end && start < token.end)
  const first = inside[0]
  if (start === -1 || first === undefined) throw new Error(`the text has no "${spec.text}"`)
  const form = spec.form ?? 'NAME'
  const name = spec.name === undefined ? (form === 'NAME' ? spec.text : null) : spec.name
  const mention: Mention = {
    index: 0,
    start,
    end,
    text: spec.text,
    sentence: first.sentence,
    firstToken: first.index,
    endToken: (inside.at(-1) ?? first).index + 1,
    form,
    kind: spec.kind === undefined ? 'PERSON' : spec.kind,
    name,
    country: spec.country ?? null,
    offices: spec.offices ?? [],
    number: spec.number ?? 'SINGULAR',
    gender: spec.gender ?? null,
    modifier: spec.modifier ?? false,
  }
  return { mention, entity: spec.entity ?? name ?? spec.text }
}
