/** A statement in plain text, for titles and labels, and parts of it for its sentence. */
import type { LedgerRowFragment, OfficeNameFragment } from '../api/queries.generated.ts'
import { ACTS } from '../words.ts'

export type Told = Pick<
  LedgerRowFragment,
  'type' | 'source' | 'sourceOffice' | 'target' | 'targetOffice' | 'about' | 'polarity' | 'modality'
>

/** "Denied: Joseph Mugerwa met Wanjiru Otieno". */
export function sentenceText(statement: Told): string {
  const { source, target } = statement
  return [leadOf(statement), source.name, actWords(statement), target?.name].filter((part) => part).join(' ')
}

/** Between the two: "spoke to". What is said to somebody is told. */
export function actWords({ type, target }: Pick<Told, 'type' | 'target'>): string {
  return type === 'STATED' && target !== null ? 'told' : ACTS[type]
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
