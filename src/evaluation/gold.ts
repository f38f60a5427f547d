/** What an annotated text says that a careful reader finds in it: the shape of one line of a gold file. */
import { z } from 'zod'
import { STATEMENT_TYPE_NAMES, type StatementType } from '../model/statement-types.ts'

const names = z.array(z.string()).default([])

const STATEMENT = z.object({
  type: z.enum(STATEMENT_TYPE_NAMES as [StatementType, ...StatementType[]]),
  source: z.string(),
  target: z.string().nullish().default(null),
  /** Other accepted names. */
  source_aliases: names,
  target_aliases: names,
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or null. */
  date: z.string().nullish().default(null),
  polarity: z.enum(['affirmed', 'denied']).default('affirmed'),
  modality: z.enum(['actual', 'planned', 'hypothetical']).default('actual'),
  evidence: z.string().nullish().default(null),
})

const OFFICE = z.object({
  person: z.string(),
  role: z.string(),
  of: z.string(),
  person_aliases: names,
  of_aliases: names,
})

const MARKED_PAIR = z.object({
  source: z.string(),
  target: z.string(),
  /** PLOVER root class. */
  plover: z.string(),
  /** ISO 3166-1 alpha-3 and other codes of the two sides. */
  source_codes: names,
  target_codes: names,
})

/** One act as a reader of the whole document wrote it down. */
export type GoldStatement = z.infer<typeof STATEMENT>
/** One person's office. */
export type GoldOffice = z.infer<typeof OFFICE>
/** Two sides marked in a sentence, and the class of what one did to the other. */
export type MarkedPair = z.infer<typeof MARKED_PAIR>

const DOCUMENT = z.object({ statements: z.array(STATEMENT).default([]), represents: z.array(OFFICE).default([]) })
const SENTENCE = z.object({ relations: z.array(MARKED_PAIR) })

/** DOCUMENT: every act and office of a text. SENTENCE: the pairs marked in it, which need not be all. */
export type Gold =
  | {
      readonly kind: 'DOCUMENT'
      readonly statements: readonly GoldStatement[]
      readonly represents: readonly GoldOffice[]
    }
  | { readonly kind: 'SENTENCE'; readonly relations: readonly MarkedPair[] }

/** The gold of a record, its kind told by its keys; a string says, for people, why there is none. */
export function parseGold(record: object): Gold | string {
  if ('relations' in record) {
    const parsed = SENTENCE.safeParse(record)
    return parsed.success ? { kind: 'SENTENCE', ...parsed.data } : misfit(parsed.error)
  }
  if (!('statements' in record) && !('represents' in record))
    return 'no gold in it: there is neither "statements" or "represents", nor "relations"'
  const parsed = DOCUMENT.safeParse(record)
  return parsed.success ? { kind: 'DOCUMENT', ...parsed.data } : misfit(parsed.error)
}

/** "statements[2].type: Invalid option ...". */
function misfit({ issues }: z.ZodError): string {
  const [first] = issues
  const path = (first?.path ?? []).map((key, at) =>
    typeof key === 'number' ? `[${key}]` : `${at ? '.' : ''}${String(key)}`,
  )
  return `the gold does not have the form expected at "${path.join('')}": ${first?.message ?? 'unknown'}`
}
