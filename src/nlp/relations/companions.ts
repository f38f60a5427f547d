/** Who takes part beside the subject: "X, accompanied by Y, met Z", "X met Z alongside Y". */
import type { Argument, Clause } from '../clause.ts'
import { ACCOMPANYING_VERBS } from '../lexicon/contact-words.ts'
import { listed } from './named-members.ts'
import { logicalObject, logicalSubject, type Reading } from './reading.ts'

/** Behind the subject, up to whom it opens. */
const BESIDE = /^\s*,?\s*(?:alongside|(?:along|together) with|(?:accompanied|joined|flanked) by)\s/

/** Mentions of those who take part on the side of `sources` in the act of the clause; empty where none is named. */
export function companionsOf(clause: Clause, sources: readonly number[], reading: Reading): readonly number[] {
  const out: number[] = []
  // "traveled to Oslo along with Y and met Z".
  for (
    let at: Clause | undefined = clause;
    at !== undefined && isBy(sources, at);
    at = reading.clauses[at.parent ?? -1]
  )
    for (const oblique of at.obliques)
      if (oblique.preposition === 'alongside' || isTogether(oblique, reading))
        out.push(...oblique.mentions.filter((mention) => !isRetinue(mention, reading)))
  for (const other of reading.clausesOf(clause.sentence)) {
    if (other.index === clause.index || other.relation === 'MAIN') continue
    if (other.voice !== 'PASSIVE' || !ACCOMPANYING_VERBS.has(other.lemma) || other.polarity === 'DENIED') continue
    if (logicalObject(other)?.mentions.some((mention) => sources.includes(mention)))
      out.push(...(logicalSubject(other)?.mentions ?? []))
  }
  const last = reading.mentions[sources.at(-1) ?? -1]
  const sentence = last && reading.sentences[last.sentence]
  if (last && sentence) {
    const opening = BESIDE.exec(reading.text.slice(last.end, sentence.end))
    if (opening) {
      let at = last.endToken
      while (at < sentence.endToken && (reading.tokens[at]?.start ?? 0) < last.end + opening[0].length) at++
      out.push(...listed(at, sentence.endToken, reading))
    }
  }
  return [...new Set(out)].filter((mention) => !sources.includes(mention))
}

function isBy(sources: readonly number[], clause: Clause): boolean {
  return logicalSubject(clause)?.mentions.some((mention) => sources.includes(mention)) ?? false
}

/** "met the President along with members of his cabinet": whose people they are, the words do not say. */
function isRetinue(mention: number, { mentions }: Reading): boolean {
  const { form, text } = mentions[mention]!
  return form === 'DESCRIPTION' && (/\b(?:his|her|their)\b/i.test(text) || /\bstaff$/i.test(text))
}

/** "along with Y", "together with Y": who is on the subject's side. */
export function isTogether({ start }: Argument, { text }: Reading): boolean {
  return /\b(?:along|together)\s+with\s+(?:the\s+|his\s+|her\s+)?$/i.test(text.slice(Math.max(0, start - 30), start))
}
