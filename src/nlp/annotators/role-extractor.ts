/** Who holds which office, from the offices that stand beside persons' names in the body of the text. */
import type { Annotator } from '../annotator.ts'
import { predicateOffices } from '../entities/predicate-offices.ts'
import type { EntityOffice } from '../mention.ts'
import type { RoleRelation } from '../relation.ts'

export const roleExtractor: Annotator = {
  name: 'role-extractor',
  requires: ['blocks', 'tokens', 'mentions', 'coreference'],
  assigns: ['roles'],
  annotate(doc) {
    const { entities, referents } = doc.get('coreference')
    const named = new Set(
      doc
        .get('mentions')
        .flatMap(({ form, kind, index }) => (form === 'NAME' && kind === 'PERSON' ? (referents[index] ?? []) : [])),
    )
    const stated = predicateOffices(doc.get('mentions'), doc.get('tokens'), ({ index }) => {
      const known = entities[referents[index]?.[0] ?? -1]
      return known?.offices.find(({ country }) => country !== null)?.country ?? null
    })
    const told = Map.groupBy(stated, ({ holder }) => referents[holder]?.[0] ?? -1)
    const headlines = doc.get('blocks').filter(({ kind }) => kind === 'HEADLINE')
    const roles: RoleRelation[] = []
    for (const { index, offices } of entities) {
      if (!named.has(index)) continue
      const byBody = new Map<string, EntityOffice>()
      for (const office of [...offices, ...(told.get(index) ?? [])]) {
        const { evidence, country, organization } = office
        if (country === null && organization === null) continue
        // An office that only the headline states is not counted.
        if (headlines.some(({ start, end }) => start <= evidence.start && evidence.end <= end)) continue
        const key = organization ?? country ?? ''
        const known = byBody.get(key)
        if (!known || isFuller(office.role, known.role)) byBody.set(key, office)
      }
      for (const { role, country, organization, evidence } of byBody.values())
        roles.push({ person: index, role, country, organization, start: evidence.start, end: evidence.end })
    }
    doc.set('roles', roles)
  },
}

/** "Secretary of State" says more than "Secretary". */
function isFuller(role: string, known: string): boolean {
  return role.length > known.length && role.toLowerCase().includes(known.toLowerCase())
}
