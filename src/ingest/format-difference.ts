/** What a document gains, loses and changes, as lines for a terminal or as one JSON object. */
import { attributionsOf, type ClaimField, officesOf } from '../graph/claim-changes.ts'
import type { ChangedClaim } from '../graph/contribution-difference.ts'
import type { ActorId } from '../model/actor.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Sighting } from '../model/representation.ts'
import type { Claim } from '../model/statement.ts'
import type { DocumentDifference } from './document-difference.ts'
import { oneLine, shorten } from './one-line.ts'

type Names = DocumentDifference['names']

const LONGEST_TITLE = 70
const LONGEST_QUOTATION = 200

/**
 * A head, and below it in the order of the text what is lost (`-`), gained (`+`) and changed (`~`, with the fields that
 * change), each with its words, and what stays by a person's ruling alone (`!`). Ends with a line break.
 */
export function formatDifference(difference: DocumentDifference): string {
  const { document, from, to, names } = difference
  const title = document.title ?? document.sourceId
  const entries = [
    ...difference.lost.map((claim) => ({ at: claim.evidence[0]!.start, lines: claimLines('-', claim, names) })),
    ...difference.gained.map((claim) => ({ at: claim.evidence[0]!.start, lines: claimLines('+', claim, names) })),
    ...difference.changed.map((pair) => ({ at: pair.after.evidence[0]!.start, lines: changeLines(pair, names) })),
    ...difference.held.map((claim) => ({ at: claim.evidence[0]!.start, lines: heldLines(claim, names) })),
    ...difference.lostOffices.map((office) => ({ at: office.start, lines: officeLines('-', office, names) })),
    ...difference.gainedOffices.map((office) => ({ at: office.start, lines: officeLines('+', office, names) })),
  ].sort((a, b) => a.at - b.at)
  const head = `${document.id}${title ? ` ${quoted(title, LONGEST_TITLE)}` : ''}: extractor ${from} -> ${to}`
  return `${[head, ...entries.flatMap(({ lines }) => lines)].join('\n')}\n\n`
}

/** One JSON object without a line break: claims and sightings as the model has them. */
export function differenceLine({ document, names: _, ...difference }: DocumentDifference): string {
  const { id, sourceId, title } = document
  return JSON.stringify({ document: id, sourceId, title, ...difference })
}

function claimLines(mark: string, claim: Claim, names: Names): readonly string[] {
  return [`${mark} ${claimInWords(claim, names)}`, ...claim.evidence.map(quotationLine)]
}

function heldLines(claim: Claim, names: Names): readonly string[] {
  const why = 'confirmed by a person and no longer found: the ruling keeps it'
  return [`! ${actInWords(claim, names)}, ${inWords('date', claim, names)}, ${why}`]
}

function changeLines({ before, after, fields }: ChangedClaim, names: Names): readonly string[] {
  const changes = fields.map((field) => {
    const [was, is] = [inWords(field, before, names), inWords(field, after, names)]
    return `    ${field}: ${was} -> ${is}`
  })
  const date = fields.includes('date') ? [] : [inWords('date', after, names)]
  return [`~ ${[actInWords(after, names), ...date].join(', ')}`, ...after.evidence.map(quotationLine), ...changes]
}

function officeLines(mark: string, { person, role, of, seen, exact }: Sighting, names: Names): readonly string[] {
  const office = `${nameOf(person, names)} is ${role} of ${nameOf(of, names)}, seen ${seen ?? 'without a date'}`
  return [`${mark} ${office}`, quotationLine({ exact })]
}

function claimInWords(claim: Claim, names: Names): string {
  const { polarity, modality } = claim
  return [
    actInWords(claim, names),
    inWords('date', claim, names),
    ...(polarity === 'AFFIRMED' ? [] : [polarity.toLowerCase()]),
    ...(modality === 'ACTUAL' ? [] : [modality.toLowerCase()]),
    ...attributionsOf(claim).flatMap((attribution) => (attribution === null ? [] : [`according to ${attribution}`])),
    `confidence ${inWords('confidence', claim, names)}`,
  ]
    .map(oneLine)
    .join(', ')
}

function actInWords({ source, type, target }: Claim, names: Names): string {
  return [nameOf(source, names), type, ...(target === null ? [] : [nameOf(target, names)])].join(' ')
}

/** What a claim has in a field. */
function inWords(field: ClaimField, claim: Claim, names: Names): string {
  switch (field) {
    case 'date':
      return claim.date ?? 'no date'
    case 'confidence':
      return String(Number(claim.confidence.toFixed(3)))
    case 'attribution':
      return attributionsOf(claim)
        .map((attribution) => oneLine(attribution ?? 'the document itself'))
        .join('; ')
    case 'offices':
      return (
        officesOf(claim)
          .map(({ holder, office }) => `${nameOf(holder, names)}, ${office.role} of ${nameOf(office.of, names)}`)
          .join('; ') || 'none'
      )
    case 'words':
      return claim.evidence.map(({ exact }) => quoted(exact, LONGEST_QUOTATION)).join(' ')
    default:
      return oneLine(claim[field] ?? 'none')
  }
}

const nameOf = (id: ActorId, names: Names): string => oneLine(names.get(id) ?? id)
const quotationLine = ({ exact }: Pick<Evidence, 'exact'>): string => `    ${quoted(exact, LONGEST_QUOTATION)}`
const quoted = (text: string, longest: number): string => `"${shorten(text, longest)}"`
