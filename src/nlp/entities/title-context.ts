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
  /** The person named as the one who speaks ("Statement by X on ..."); a mention of the title, not of the text. */
  readonly author: Mention | null
}

const OWN_WORDS = 'statement|remarks|message|letter|speech|address|op-ed|comments|declaration|greetings|reflections'
const BY_AUTHOR = new RegExp(`\\b(?:${OWN_WORDS})\\b[^.:]{0,30}?\\b(?:by|from|of)\\s+(?:the\\s+)?$`, 'i')
const AUTHORS_OWN = new RegExp(`^['’]s?\\s+(?:\\p{L}+\\s+){0,3}(?:${OWN_WORDS})\\b`, 'iu')

/** Reads the title as a text of its own. */
export function readTitle(doc: Doc): TitleContext {
  const title = doc.document.title ?? ''
  const mentions = title === '' ? [] : mentionsOf(doc, title)
  const persons = mentions.filter(({ form, kind }) => form === 'NAME' && kind === 'PERSON')
  const countries = new Set<string>()
  for (const { country, offices } of mentions) {
    for (const code of [country, ...offices.map((office) => office.country)]) if (code !== null) countries.add(code)
  }
  return {
    countries: [...countries],
    offices: mentions.flatMap(({ offices }) => offices),
    author: /\bjoint\b/i.test(title)
      ? null
      : (persons.find(
          ({ start, end }) => BY_AUTHOR.test(title.slice(0, start)) || AUTHORS_OWN.test(title.slice(end)),
        ) ?? null),
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
