/** Who vouches for a statement: how many documents independently of each other, and in whose name. */
import type { Evidence } from '../model/evidence.ts'
import { foldName } from '../model/fold-name.ts'

export interface Telling {
  /** Documents that carry the statement; those that are copies of one another count once (`countIndependent`). */
  readonly documentCount: number
  /** No document says it itself: wherever it stands, it is somebody's word. */
  readonly attributed: boolean
  /** Who, by the documents, says so; each once, in the order of the evidence. */
  readonly attributions: readonly string[]
}

/** Of the evidence of one statement. */
export function tellingOf(evidence: readonly Evidence[]): Telling {
  const attributions = evidence.map(({ attribution }) => attribution)
  return {
    documentCount: countIndependent(evidence),
    attributed: attributions.every((one) => one !== null),
    attributions: [...new Set(attributions.filter((one) => one !== null))],
  }
}

/**
 * What a store searches for who says so: null where nobody does. Words asked for stand in it one after the other, between spaces, if
 * they stand so in one attribution (`attributionWords`).
 */
export function attributionKey(attributions: readonly string[]): string | null {
  const folded = attributions.map(foldName).filter((words) => words !== '')
  // No folded word is a bar, so that nothing is found across two attributions.
  return folded.length === 0 ? null : ` ${folded.join(' | ')} `
}

/** The part of a key that is looked for; null where there is no word to look for. */
export function attributionWords(asked: string): string | null {
  const folded = foldName(asked)
  return folded === '' ? null : ` ${folded} `
}

/** Letters behind a quotation that must be the same as well, since short quotations may be the same by chance. */
const CONTEXT = 20

/**
 * Documents are grouped that carry the act in the same words, at one place at least: what is quoted and the twenty letters behind
 * it, whatever the case, line breaks and punctuation. One copied the other, or both a third.
 */
function countIndependent(evidence: readonly Evidence[]): number {
  let groups: readonly ReadonlySet<string>[] = []
  for (const own of Map.groupBy(evidence, ({ document }) => document).values()) {
    const words = own.map(wordsOf)
    const isCopy = (group: ReadonlySet<string>): boolean => words.some((one) => group.has(one))
    const joined = new Set([...words, ...groups.filter(isCopy).flatMap((group) => [...group])])
    groups = [...groups.filter((group) => !isCopy(group)), joined]
  }
  return groups.length
}

function wordsOf({ exact, suffix }: Evidence): string {
  const length = foldName(exact).length + 1 + CONTEXT
  return foldName(`${exact} ${suffix}`).slice(0, length)
}
