/** From the entities of one Doc to actor records with ids that hold across documents. Knows no other document. */
import type { ActorId } from '../model/actor.ts'
import type { ActorRecord } from '../model/actor-record.ts'
import { compareCodeUnits } from '../model/compare-code-units.ts'
import { foldName } from '../model/fold-name.ts'
import type { Sighting } from '../model/representation.ts'
import type { Office } from '../model/statement.ts'
import type { Doc } from '../nlp/doc.ts'
import type { Entity } from '../nlp/mention.ts'
import type { RoleRelation } from '../nlp/relation.ts'
import { actorId } from './actor-id.ts'
import { capitalsUsed } from './capitals-used.ts'
import { countryName, countryRecord } from './gazetteer.ts'
import type { LinkedDoc } from './linked-doc.ts'
import { parsePersonName } from './person-name.ts'
import { usualNames } from './usual-names.ts'

/** Reads the layers `tokens`, `mentions`, `coreference`, `affected`, `dates` and `roles`. */
export function linkEntities(doc: Doc): LinkedDoc {
  const entities = [...doc.get('coreference').entities, ...(doc.has('affected') ? doc.get('affected') : [])]
  const records = new Map<ActorId, ActorRecord>()
  const keep = (record: ActorRecord): ActorId => {
    const known = records.get(record.id)
    records.set(record.id, known ? union(known, record) : record)
    return record.id
  }
  const roles = rolesByPerson(doc)
  const bodyOf = (role: RoleRelation): ActorId => keep(bodyRecord(doc, role, entities))
  const sightings: Sighting[] = []
  const capitals = capitalsUsed(doc)
  const actorOf = entities.map((found) => {
    const entity = { ...found, aliases: [...found.aliases, ...(capitals.get(found.index) ?? [])] }
    const own = roles.get(entity.index) ?? []
    const offices = own.map((role): Office => ({ role: role.role, of: bodyOf(role) }))
    const id = keep(entityRecord(doc, entity, isNamed(entity), offices, own))
    for (const [index, role] of own.entries()) sightings.push(sighting(doc, id, role, offices[index]!.of))
    return id
  })
  return { doc, actorOf, records: [...records.values()].sort((a, b) => compareCodeUnits(a.id, b.id)), sightings }
}

/** False for a person whom the document knows by office alone, and who is called by it ("Foreign Minister of Iran"). */
function isNamed({ kind, name, offices }: Entity): boolean {
  if (kind !== 'PERSON') return true
  const folded = foldName(name)
  return !offices.some(({ role }) => folded.startsWith(foldName(role)))
}

function rolesByPerson(doc: Doc): ReadonlyMap<number, readonly RoleRelation[]> {
  const byPerson = new Map<number, RoleRelation[]>()
  for (const role of doc.get('roles')) byPerson.set(role.person, [...(byPerson.get(role.person) ?? []), role])
  return byPerson
}

function entityRecord(
  doc: Doc,
  entity: Entity,
  named: boolean,
  offices: readonly Office[],
  roles: readonly RoleRelation[],
): ActorRecord {
  if (entity.kind === 'COUNTRY' && entity.country && countryName(entity.country)) {
    const record = countryRecord(entity.country)
    return union(record, { ...record, aliases: [entity.name, ...entity.aliases].sort() })
  }
  const country = entity.country ?? roles.find((role) => role.country)?.country ?? null
  const known = usualNames(entity)
  const { id, shared } = actorId({
    kind: entity.kind,
    name: entity.name,
    country,
    named,
    office: offices[0] ?? null,
    document: doc.document.id,
  })
  const aliases = [...new Set([...entity.aliases, ...known])].filter((alias) => alias !== entity.name).sort()
  return {
    id,
    kind: entity.kind,
    name: entity.name,
    aliases,
    country,
    wikidataId: null,
    keys: keysOf(entity, aliases, named, shared),
    offices: sortOffices(offices),
  }
}

function keysOf(
  { kind, name }: Entity,
  aliases: readonly string[],
  named: boolean,
  shared: boolean,
): readonly string[] {
  if (kind === 'PERSON') return named ? [parsePersonName(name).family].filter(Boolean) : []
  if (kind !== 'ORGANIZATION' || !shared) return []
  return [...new Set([name, ...aliases].map(foldName))].filter((key) => key.length > 1).sort()
}

/** The country or organisation that an office belongs to. */
function bodyRecord(doc: Doc, role: RoleRelation, entities: readonly Entity[]): ActorRecord {
  if (role.organization === null) {
    if (role.country && countryName(role.country)) return countryRecord(role.country)
    throw new RangeError(`office "${role.role}" of ${doc.document.id} belongs to no country or organisation`)
  }
  const folded = foldName(role.organization)
  const entity = entities.find(
    (candidate) =>
      candidate.kind !== 'PERSON' && [candidate.name, ...candidate.aliases].some((name) => foldName(name) === folded),
  )
  if (entity) return entityRecord(doc, entity, true, [], [])
  const stand: Entity = {
    index: -1,
    kind: 'ORGANIZATION',
    name: role.organization,
    aliases: [],
    country: role.country,
    offices: [],
  }
  return entityRecord(doc, stand, true, [], [])
}

function sighting(doc: Doc, person: ActorId, role: RoleRelation, of: ActorId): Sighting {
  const { date } = doc.get('dates').document
  return {
    person,
    role: role.role,
    of,
    seen: date.earliest !== null && date.earliest === date.latest ? date.earliest : null,
    document: doc.document.id,
    exact: doc.text.slice(role.start, role.end),
    start: role.start,
    end: role.end,
  }
}

/** Two entities of one document with one id, for instance a body named as an office's and again as an actor. */
function union(a: ActorRecord, b: ActorRecord): ActorRecord {
  const names = new Set([a.name, ...a.aliases, b.name, ...b.aliases])
  names.delete(a.name)
  return {
    ...a,
    aliases: [...names].sort(),
    country: a.country ?? b.country,
    keys: [...new Set([...a.keys, ...b.keys])].sort(),
    offices: sortOffices([...a.offices, ...b.offices]),
  }
}

function sortOffices(offices: readonly Office[]): readonly Office[] {
  const distinct = new Map(offices.map((office) => [`${office.role}\u0000${office.of}`, office]))
  return [...distinct].sort(([a], [b]) => compareCodeUnits(a, b)).map(([, office]) => office)
}
