/** A statement in plain text, for titles and labels, and parts of it for its sentence. */
import type { LedgerRowFragment, OfficeNameFragment } from '../api/queries.generated.ts'
import { ACTS, PLANNED_ACTS } from '../words.ts'

export type Told = Pick<
  LedgerRowFragment,
  'type' | 'source' | 'sourceOffice' | 'target' | 'targetOffice' | 'about' | 'polarity' | 'modality'
>

/** "Denied: Joseph Mugerwa met Wanjiru Otieno". */
export function sentenceText(statement: Told): string {
  const { source, target } = statement
  return [leadOf(statement), source.name, actWords(statement), target?.name].filter((part) => part).join(' ')
}

/** Between the two: "spoke to", and "to speak to" where it is planned. What is said to somebody is told. */
export function actWords({ type, target, modality }: Pick<Told, 'type' | 'target' | 'modality'>): string {
  const isPlanned = modality === 'PLANNED'
  if (type === 'STATED' && target !== null) return isPlanned ? 'to tell' : 'told'
  return isPlanned ? PLANNED_ACTS[type] : ACTS[type]
}

/** So that nobody takes for done what is denied or only planned. */
export function leadOf({ polarity, modality }: Pick<Told, 'polarity' | 'modality'>): string | null {
  const planned = { ACTUAL: '', PLANNED: 'planned', HYPOTHETICAL: 'supposed' }[modality]
  const words = [polarity === 'DENIED' ? 'denied' : '', planned].filter((word) => word !== '').join(', ')
  return words === '' ? null : `${words.charAt(0).toUpperCase()}${words.slice(1)}:`
}

/** "Foreign Minister of Kenya"; the body is left out where the role has it. */
export function officeText({ role, of }: OfficeNameFragment): string {
  return role.includes(of.name) ? role : `${role} of ${of.name}`
}
