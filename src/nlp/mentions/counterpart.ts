/** "her Finnish counterpart, Eero Salo": a counterpart holds the office of whom the sentence names before. */
import type { OfficePhrase } from '../mention.ts'
import type { Draft } from './draft.ts'

const COUNTERPART = /^counterpart$/i

/** The persons of one sentence, in order, with the offices of counterparts filled in; a name keeps no office that stays open. */
export function settleCounterparts(drafts: readonly Draft[]): readonly Draft[] {
  let known: OfficePhrase | undefined
  return drafts.map((draft) => {
    if (!draft.offices.some(({ role }) => COUNTERPART.test(role))) {
      known = draft.offices.findLast(({ country }) => country !== null) ?? draft.offices[0] ?? known
      return draft
    }
    const offices = draft.offices.flatMap((office) => {
      if (!COUNTERPART.test(office.role)) return [office]
      if (known) return [{ ...office, role: known.role }]
      return draft.form === 'NAME' ? [] : [office]
    })
    return { ...draft, offices }
  })
}
