/** Finds the spans that name actors. One reader for each kind; the first that fits at a place takes it, so mentions never overlap. */
import { foldName } from '../../model/fold-name.ts'
import type { Annotator } from '../annotator.ts'
import type { Doc } from '../doc.ts'
import type { Mention } from '../mention.ts'
import { readBareName } from '../mentions/bare-name.ts'
import { settleCounterparts } from '../mentions/counterpart.ts'
import { readCountry } from '../mentions/country-phrase.ts'
import type { Draft } from '../mentions/draft.ts'
import { readFederalState } from '../mentions/federal-state.ts'
import { isAboutKorea, readKorea } from '../mentions/korea-phrase.ts'
import { withListItem } from '../mentions/list-item.ts'
import { readNounPhrase } from '../mentions/noun-phrase.ts'
import { readCollective, readPronoun } from '../mentions/pronoun.ts'
import type { SentenceView } from '../mentions/sentence-view.ts'
import { readTargets } from '../mentions/target-place.ts'
import { findParticipantLists, itemStart } from '../participant-list.ts'

export const mentionTagger: Annotator = {
  name: 'mention-tagger',
  requires: ['sentences', 'tokens'],
  assigns: ['mentions'],
  annotate(doc) {
    const acronyms = findAcronyms(doc.text)
    // Names with a title tell which bare family names are persons, wherever these stand.
    const titled = readAll(doc, new Set(), acronyms)
    const familyNames = new Set(
      titled.flatMap(({ draft }) => {
        if (draft.kind !== 'PERSON' || !draft.name) return []
        const words = foldName(draft.name.replace(/,? (?:Jr|Sr|II|III)\.?$/, '')).split(' ')
        return [words.at(-1)!, ...(words.length > 2 ? [words[0]!] : [])]
      }),
    )
    const mentions = readAll(doc, familyNames, acronyms).map(({ draft, sentence }, index): Mention => {
      const start = doc.get('tokens')[draft.firstToken]!.start
      const end = doc.get('tokens')[draft.endToken - 1]!.end
      return { ...draft, index, sentence, start, end, text: doc.text.slice(start, end) }
    })
    doc.set('mentions', mentions)
  },
}

interface Found {
  readonly draft: Draft
  readonly sentence: number
}

function readAll(doc: Doc, familyNames: ReadonlySet<string>, acronyms: ReadonlySet<string>): readonly Found[] {
  const tokens = doc.get('tokens')
  const all: Found[] = []
  const korea = isAboutKorea(doc.text)
  const sentences = doc.get('sentences')
  const items = new Set(findParticipantLists(doc.text, sentences, tokens).flatMap((list) => list.items))
  for (const sentence of sentences) {
    const { index, firstToken, endToken } = sentence
    const item = items.has(index)
    const words = tokens.slice(firstToken, endToken).filter(({ text }) => /^\p{L}{4,}/u.test(text))
    const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length
    const view: SentenceView = {
      text: doc.text,
      tokens,
      from: firstToken,
      to: endToken,
      titleCase:
        !item && words.length > 4 && capitals > words.length * 0.85 && !/^[.!?]$/.test(tokens[endToken - 1]!.norm),
      allCapitals: words.length > 1 && words.every(({ text }) => text === text.toUpperCase()),
      familyNames,
      acronyms,
      korea,
    }
    const found: Found[] = []
    for (let at = datelineEnd(view); at < endToken; ) {
      const other = readCountry(view, at)
      if (other?.use === 'OTHER' && !readFederalState(view, at)) {
        at = other.end
        continue
      }
      const drafts = readAt(view, at, found.at(-1))
      for (const draft of drafts) found.push({ draft, sentence: index })
      at = Math.max(at + 1, drafts.at(-1)?.endToken ?? 0)
    }
    const named = found.map(({ draft }) => draft)
    const whole = item ? withListItem(view, itemStart(sentence, doc.text, tokens), named) : named
    const drafts = settleCounterparts(whole.filter(isNoMereCalling))
    for (const draft of drafts) all.push({ draft, sentence: index })
  }
  return all
}

/** False for "businessman" in "businessman Karl Holm", which only says who the person is. */
function isNoMereCalling(draft: Draft, index: number, drafts: readonly Draft[]): boolean {
  const next = drafts[index + 1]
  const calling = draft.form === 'DESCRIPTION' && draft.kind === 'GROUP' && draft.number === 'SINGULAR'
  return !(calling && next?.kind === 'PERSON' && next.form === 'NAME' && next.firstToken === draft.endToken)
}

/** Token after a dateline such as "DAR ES SALAAM, March 18 –"; the first of the sentence where it has none. */
function datelineEnd({ tokens, from, to }: SentenceView): number {
  for (let at = from; at < Math.min(to, from + 12); at++) {
    const { text } = tokens[at]!
    if (!/^(?:–|—|-+)$/.test(text)) {
      if (/^\p{Ll}/u.test(text) && text !== 'de' && text !== 'es') return from
      continue
    }
    const words = tokens.slice(from, at)
    const dated =
      words.some((word) => /^(?:,|\(|\d+)$/.test(word.text)) ||
      words.every((word) => word.text === word.text.toUpperCase())
    return dated && at > from ? at + 1 : from
  }
  return from
}

function readAt(view: SentenceView, at: number, last: Found | undefined): readonly Draft[] {
  const one = readCollective(view, at) ?? readPronoun(view, at) ?? readKorea(view, at)
  if (one) return [one]
  const phrase = readNounPhrase(view, at)
  if (phrase && phrase.length > 0) return phrase
  const before = last && last.draft.firstToken >= view.from ? last.draft : undefined
  const name = readBareName(view, at, before)
  return name ? [name] : readTargets(view, at)
}

/** Abbreviations that stand in brackets after their full form. */
function findAcronyms(text: string): ReadonlySet<string> {
  const acronyms = new Set<string>()
  for (const match of text.matchAll(/\p{Lu}\p{L}+\s\((?:the )?[“"‘']?(\p{Lu}[\p{L}\p{N}-]{1,9})[”"’']?\)/gu)) {
    if (/\p{Lu}.*\p{Lu}/u.test(match[1]!)) acronyms.add(match[1]!)
  }
  return acronyms
}
