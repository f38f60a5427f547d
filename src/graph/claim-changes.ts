/** In what two accounts of one act differ, as far as a reader of the graph would see it. */
import { DEFAULT_MIN_CONFIDENCE } from '../config.ts'
import type { ActorId } from '../model/actor.ts'
import { compareCodeUnits } from '../model/compare-code-units.ts'
import { stableJson } from '../model/stable-json.ts'
import type { Claim, Office } from '../model/statement.ts'

/** `words` are the quotations, `attribution` who says so, `offices` those of both ends. */
export type ClaimField =
  | 'date'
  | 'polarity'
  | 'modality'
  | 'attribution'
  | 'verb'
  | 'about'
  | 'offices'
  | 'words'
  | 'confidence'

/** A confidence that moves by less than this is no change, unless default answers gain or lose the statement by it. */
const CONFIDENCE_STEP = 0.1

// Of the binary fractions that stand for decimal ones.
const ROUNDING = 1e-9

/** The fields that are compared by what they hold. */
const VALUES: Readonly<Record<Exclude<ClaimField, 'confidence'>, (claim: Claim) => unknown>> = {
  date: ({ date }) => date,
  polarity: ({ polarity }) => polarity,
  modality: ({ modality }) => modality,
  attribution: attributionsOf,
  verb: ({ verb }) => verb,
  about: ({ about }) => about,
  offices: officesOf,
  words: ({ evidence }) => evidence.map(({ start, end }) => [start, end]),
}

/**
 * The fields in which `after` differs from `before`. Not compared is what tells only how a claim was found: its rule, the
 * words and the anchor of its date, the context of its quotations.
 */
export function claimChanges(before: Claim, after: Claim): readonly ClaimField[] {
  const fields = Object.keys(VALUES) as readonly (keyof typeof VALUES)[]
  const changed: ClaimField[] = fields.filter(
    (field) => stableJson(VALUES[field](before)) !== stableJson(VALUES[field](after)),
  )
  return isOtherConfidence(before.confidence, after.confidence) ? [...changed, 'confidence'] : changed
}

/** Who, by the text, says so; null is the document itself. Each once, in order of the text. */
export function attributionsOf({ evidence }: Claim): readonly (string | null)[] {
  return [...new Set(evidence.map(({ attribution }) => attribution))]
}

/** The offices that the ends of a claim are given, in an order that does not depend on which end stands first. */
export function officesOf(claim: Claim): readonly { readonly holder: ActorId; readonly office: Office }[] {
  const { source, target, sourceOffice, targetOffice } = claim
  return [
    ...(sourceOffice ? [{ holder: source, office: sourceOffice }] : []),
    ...(targetOffice && target !== null ? [{ holder: target, office: targetOffice }] : []),
  ].sort((a, b) => compareCodeUnits(a.holder, b.holder))
}

function isOtherConfidence(before: number, after: number): boolean {
  const shown = (confidence: number): boolean => confidence >= DEFAULT_MIN_CONFIDENCE
  return shown(before) !== shown(after) || Math.abs(after - before) >= CONFIDENCE_STEP - ROUNDING
}
