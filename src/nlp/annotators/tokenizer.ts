/** Sentences and words of every block that is not boilerplate. Both layers point at each other, so one annotator writes both. */
import type { Annotator } from '../annotator.ts'
import { type Tags, tagWords } from '../compromise.ts'
import type { Sentence, Token } from '../token.ts'
import type { DraftWord } from '../words/draft-word.ts'
import { nounLemma, verbLemma } from '../words/lemma.ts'
import { readClitic, readWord } from '../words/part-of-speech.ts'
import { findSentences } from '../words/sentence-spans.ts'
import { correctTags } from '../words/tag-corrections.ts'
import { findWords, type WordSpan } from '../words/word-spans.ts'

export const tokenizer: Annotator = {
  name: 'tokenizer',
  requires: ['blocks'],
  assigns: ['sentences', 'tokens'],
  annotate(doc) {
    const sentences: Sentence[] = []
    const tokens: Token[] = []
    for (const [block, { kind, ...span }] of doc.get('blocks').entries()) {
      if (kind === 'BOILERPLATE') continue
      for (const { start, end, continues } of findSentences(doc.text, span)) {
        const words = readSentence(doc.text, findWords(doc.text, { start, end }))
        if (words.length === 0) continue
        const firstToken = tokens.length
        for (const word of words) tokens.push({ ...word, index: tokens.length, sentence: sentences.length })
        const index = sentences.length
        sentences.push({
          index,
          start,
          end,
          firstToken,
          endToken: tokens.length,
          block,
          ...(continues && { continues }),
        })
      }
    }
    doc.set('sentences', sentences)
    doc.set('tokens', tokens)
  },
}

type Word = Omit<Token, 'index' | 'sentence'>

function readSentence(text: string, spans: readonly WordSpan[]): readonly Word[] {
  const tags = tagSpans(text, spans)
  const firstWord = spans.findIndex(({ kind }) => kind !== 'MARK')
  const drafts: DraftWord[] = spans.map(({ start, end, kind }, at) => {
    const surface = text.slice(start, end)
    const norm = normOf(surface, kind, text.slice(end, end + 3))
    if (kind === 'MARK') return { text: surface, norm, pos: 'PUNCT', verbForm: null }
    if (kind === 'POSSESSIVE') return { text: surface, norm, pos: 'PART', verbForm: null }
    const reading = kind === 'CLITIC' ? readClitic(norm) : readWord(surface, norm, tags[at]!, at <= firstWord)
    return { text: surface, norm, ...reading }
  })
  correctTags(drafts)
  return drafts.map((draft, at) => ({ ...draft, lemma: lemmaOf(draft), start: spans[at]!.start, end: spans[at]!.end }))
}

/** Words go to compromise with their endings, marks as the surroundings of words. */
function tagSpans(text: string, spans: readonly WordSpan[]): readonly Tags[] {
  const tags: Tags[] = spans.map(() => new Set<string>())
  const at: number[] = []
  const words: { text: string; before: string; after: string }[] = []
  let seen = spans[0]?.start ?? 0
  for (const [index, span] of spans.entries()) {
    if (span.kind === 'MARK') continue
    const gap = text.slice(seen, span.start)
    const last = words.at(-1)
    // An opening mark belongs to the word after it.
    const cut = gap.search(/\s(?=[“"‘'([]*$)/) + 1
    if (last) last.after = cut > 0 ? gap.slice(0, cut) : gap
    seen = span.end
    if (span.kind === 'POSSESSIVE' && last) last.text += "'s"
    else {
      words.push({
        text: expand(text.slice(span.start, span.end), span.kind),
        before: last && cut === 0 ? '' : gap.slice(cut),
        after: '',
      })
      at.push(index)
    }
  }
  const last = words.at(-1)
  if (last) last.after = text.slice(seen, spans.at(-1)!.end)
  for (const [index, found] of tagWords(words).entries()) tags[at[index]!] = found
  return tags
}

const EXPANSIONS: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'re": 'are',
  "'ve": 'have',
  "'m": 'am',
  "'s": 'is',
  "'ll": 'will',
  "'d": 'would',
}

function expand(surface: string, kind: WordSpan['kind']): string {
  if (kind !== 'CLITIC') return surface
  return EXPANSIONS[straight(surface).toLowerCase()] ?? surface
}

function straight(surface: string): string {
  return surface.replace(/[’ʼ‘´`]/g, "'")
}

function normOf(surface: string, kind: WordSpan['kind'], next: string): string {
  if (kind === 'MARK' || kind === 'CLITIC' || kind === 'POSSESSIVE')
    return straight(surface).replace(/[“”]/g, '"').toLowerCase()
  const norm = straight(surface).toLowerCase().replaceAll('‑', '-').replaceAll('*', '')
  // "ca" and "wo" of "can't" and "won't".
  if (/^n['’]t/i.test(next)) return norm === 'ca' ? 'can' : norm === 'wo' ? 'will' : norm === 'sha' ? 'shall' : norm
  return /^(?:\p{L}+\.)+(?:\p{L}|-|$)/u.test(norm) && !norm.includes('/') ? norm.replaceAll('.', '') : norm
}

const CLITIC_LEMMAS: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'re": 'be',
  "'ve": 'have',
  "'m": 'be',
  "'s": 'be',
  "'ll": 'will',
  "'d": 'would',
}

function lemmaOf({ norm, pos }: DraftWord): string {
  if (pos === 'VERB' || pos === 'AUX') return CLITIC_LEMMAS[norm] ?? verbLemma(norm)
  if (pos === 'NOUN') return nounLemma(norm)
  return norm === "n't" ? 'not' : norm
}
