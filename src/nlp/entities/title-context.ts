/** What the document's title says of offices: it is no evidence of its own, but tells whose an office in the text is. */
import { foldName } from '../../model/fold-name.ts'
import { mentionTagger } from '../annotators/mention-tagger.ts'
import { tokenizer } from '../annotators/tokenizer.ts'
import { createDoc, type Doc } from '../doc.ts'
import type { Mention, OfficePhrase } from '../mention.ts'

export interface TitleContext {
  /** Offices that the title gives a person of this family name; null where it does not name one. */
  officesOf(name: string): readonly OfficePhrase[] | null
  /** Countries that the title names, in order, each once. */
  readonly countries: readonly string[]
  /** Every office in it, of persons and alone. */
  readonly offices: readonly OfficePhrase[]
}

/** Reads the title as a text of its own. */
export function readTitle(doc: Doc): TitleContext {
  const mentions = doc.document.title === null ? [] : mentionsOf(doc, doc.document.title)
  const countries = new Set<string>()
  for (const { country, offices } of mentions) {
    for (const code of [country, ...offices.map((office) => office.country)]) if (code !== null) countries.add(code)
  }
  return {
    countries: [...countries],
    offices: mentions.flatMap(({ offices }) => offices),
    officesOf(name) {
      const family = familyOf(name)
      return (
        mentions.find(
          (mention) => mention.kind === 'PERSON' && mention.name !== null && familyOf(mention.name) === family,
        )?.offices ?? null
      )
    },
  }
}

function mentionsOf(doc: Doc, title: string): readonly Mention[] {
  const own = createDoc({ ...doc.document, text: title, title: null })
  own.set('blocks', [{ kind: 'BODY', start: 0, end: title.length }])
  tokenizer.annotate(own)
  mentionTagger.annotate(own)
  return own.get('mentions')
}

function familyOf(name: string): string {
  return (
    foldName(name.replace(/,? (?:Jr|Sr|II|III)\.?$/, ''))
      .split(' ')
      .at(-1) ?? ''
  )
}
