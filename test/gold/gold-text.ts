/** The format of the gold set, and its reader: the format of evaluation sets, with phenomena and known failures beside. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StatementType } from '../../src/model/statement-types.ts'

export interface GoldStatement {
  readonly type: StatementType
  readonly source: string
  readonly source_aliases?: readonly string[]
  /** Null where the act has no addressee. */
  readonly target: string | null
  readonly target_aliases?: readonly string[]
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or null where the text gives no date. */
  readonly date: string | null
  readonly polarity: string
  readonly modality: string
  /** Checked where it is not null. */
  readonly attribution: string | null
  readonly attribution_aliases?: readonly string[]
  readonly about: string | null
  /** Exact words of the text. */
  readonly evidence: string
}

export interface GoldOffice {
  readonly person: string
  readonly person_aliases?: readonly string[]
  readonly role: string
  readonly role_aliases?: readonly string[]
  readonly of: string
  readonly of_aliases?: readonly string[]
}

/**
 * What the program is known to get wrong in a text: an expected item that it misses, or one that it wrongly finds. The key
 * fields are those of the item (`type`, `source`, `target`, or `person`, `of`); `date` only tells twins apart.
 */
export interface ExpectedFailure {
  readonly kind: 'missed' | 'wrong'
  readonly type?: string
  readonly source?: string
  readonly target?: string | null
  readonly date?: string | null
  readonly person?: string
  readonly of?: string
  readonly reason: string
}

export interface GoldText {
  readonly id: string
  readonly published: string | null
  readonly title: string | null
  readonly publisher?: string
  readonly text: string
  readonly statements: readonly GoldStatement[]
  readonly represents: readonly GoldOffice[]
  /** Names of test/gold/phenomena.ts. */
  readonly phenomena: readonly string[]
  readonly expectedFailures?: readonly ExpectedFailure[]
}

/** Throws where a line is no JSON. */
export function readGold(file: 'sentences.jsonl' | 'documents.jsonl'): readonly GoldText[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as GoldText)
}
