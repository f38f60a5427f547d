/** Names that a record has whether or not its document uses them. */
import type { ActorRecord } from '../model/actor-record.ts'
import { countryName, countryRecord, uncodedStateAliases } from './gazetteer.ts'
import { knownBodyAliases } from './known-bodies.ts'

/** Names in general use, the usual one first; a graph is asked by them. Empty for persons, groups, and what is known by one name. */
export function usualNames({ kind, name, country }: Pick<ActorRecord, 'kind' | 'name' | 'country'>): readonly string[] {
  if (kind === 'ORGANIZATION') return withName(name, knownBodyAliases(name, country))
  if (kind !== 'COUNTRY') return []
  if (country === null || countryName(country) === null) return withName(name, uncodedStateAliases(name))
  const usual = countryRecord(country)
  return [usual.name, ...usual.aliases]
}

function withName(name: string, others: readonly string[]): readonly string[] {
  return others.length === 0 ? [] : [name, ...others]
}
