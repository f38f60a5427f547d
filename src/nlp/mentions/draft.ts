/** A mention before it has its number in the document. */
import type { Mention } from '../mention.ts'
import type { SentenceView } from './sentence-view.ts'

export type Draft = Omit<Mention, 'index' | 'text' | 'sentence' | 'start' | 'end'>

const DEFAULTS = {
  form: 'NAME',
  kind: null,
  name: null,
  country: null,
  offices: [],
  number: 'SINGULAR',
  gender: null,
  modifier: false,
} as const satisfies Partial<Draft>

/** A draft over tokens `firstToken` to `endToken`, half-open; what is not given is empty, singular and a name. */
export function draft(firstToken: number, endToken: number, fields: Partial<Draft>): Draft {
  return { ...DEFAULTS, ...fields, firstToken, endToken }
}

/** Start and end of tokens in the text. */
export function spanOf(view: SentenceView, from: number, to: number): { start: number; end: number } {
  return { start: view.tokens[from]!.start, end: view.tokens[to - 1]!.end }
}
