/** Tells an issuing body's own account (READOUT) from anything else (ARTICLE), by rules kept as data. */
import type { DocumentKind } from '../model/document.ts'

/** How the titles of readouts, statements, communiqués and briefings are worded. */
const READOUT_TITLES: readonly RegExp[] = [
  /\breadout\b/i,
  /^(?:joint |press |media |security council press )*(?:statement|communiqu[eé]|declaration)\b/i,
  /\b(?:joint (?:statement|communiqu[eé]|declaration)|press (?:statement|briefing|gaggle|release|availability))\b/i,
  /\b(?:statement|remarks|gaggle|briefing) (?:by|from|of|on behalf of)\b/i,
  /^(?:fact sheet|taken question|public schedule|remarks|gaggle)\b/i,
]

/** Publishers that report what they did themselves. */
const ISSUING_PUBLISHERS: readonly RegExp[] = [
  /\b(?:ministry|minister|department|white house|foreign (?:office|affairs)|embassy|prime minister|government)\b/i,
  /\b(?:united nations|european (?:union|commission|council)|external action service|nato|asean|african union)\b/i,
  /\b(?:presidency|chancellery|kremlin|elys[eé]e|downing street|state council|secretariat|parliament)\b/i,
  /(?:^|\.)(?:gov|mil)(?:\.[a-z]{2})?$|\.(?:europa\.eu|gc\.ca|gouv\.fr)$/i,
]

/** Lines that stand above or at the beginning of an issued text. */
const ISSUING_LINES: readonly RegExp[] = [
  /^office of the (?:spokes|press secretary|historian|president|prime minister)/i,
  /\battributable to\b/i,
  /\battribution is on[- ]the[- ]record\b/i,
  /^for immediate release\b/i,
  /^(?:#+ )?(?:readout of|statement (?:by|from)|joint statement|joint communiqu|press (?:release|gaggle|statement))/i,
  /^the white house$/i,
  /,\s*(?:secretary of state|department spokesperson)$/i,
  /^the text of the following (?:joint )?(?:statement|communiqu)/i,
]

const FIRST_LINES = 8

/** The kind of a text that names none itself. One sign suffices. */
export function documentKind(from: { title: string | null; publisher: string | null; text: string }): DocumentKind {
  const { title, publisher } = from
  if (title !== null && READOUT_TITLES.some((rule) => rule.test(title))) return 'READOUT'
  if (publisher !== null && ISSUING_PUBLISHERS.some((rule) => rule.test(publisher.trim()))) return 'READOUT'
  const head = from.text.slice(0, 4000).split('\n')
  const lines = head.map((line) => line.trim()).filter((line) => line !== '')
  return lines.slice(0, FIRST_LINES).some((line) => ISSUING_LINES.some((rule) => rule.test(line)))
    ? 'READOUT'
    : 'ARTICLE'
}
