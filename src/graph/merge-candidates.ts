/** Which actors are worth comparing: those that share a key, and those of one country whose names have words in common. */
import { isWithin, nameWords } from '../linking/merge-reasons.ts'
import { parsePersonName } from '../linking/person-name.ts'
import { SHORT_FORMS } from '../linking/short-forms.ts'
import type { ActorId, ActorKind } from '../model/actor.ts'
import { compareCodeUnits } from '../model/compare-code-units.ts'

export interface NamedActor {
  /** Canonical. */
  readonly id: ActorId
  readonly kind: ActorKind
  readonly name: string
}

/** A row for each actor and each thing that it has in common with others: a key of its records, a country. */
export interface InCommon extends NamedActor {
  readonly common: string
}

export type ActorPair = readonly [ActorId, ActorId]

/** Of more actors under one family name, only those are compared whose given names can agree. */
const LARGE_FAMILY = 60

/**
 * Each pair once, in order of ids, the pairs too. `sharing` are actors under the keys that they share, `compatriots` actors by their
 * country. The work grows with the pairs that are found, not with the square of the actors.
 */
export function candidatePairs(sharing: readonly InCommon[], compatriots: readonly InCommon[]): readonly ActorPair[] {
  const pairs = new Map<string, ActorPair>()
  const add = (a: NamedActor, b: NamedActor): void => {
    if (a.id === b.id || a.kind !== b.kind) return
    const pair: ActorPair = a.id < b.id ? [a.id, b.id] : [b.id, a.id]
    pairs.set(pair.join(' '), pair)
  }
  for (const family of Map.groupBy(sharing, groupOf).values()) {
    if (family.length <= LARGE_FAMILY) addAll(family, add)
    else for (const few of byInitial(family).values()) addAll(few, add)
  }
  for (const country of Map.groupBy(compatriots, groupOf).values()) addWithin(country, add)
  return [...pairs.values()].sort((a, b) => compareCodeUnits(a[0], b[0]) || compareCodeUnits(a[1], b[1]))
}

const groupOf = ({ common, kind }: InCommon): string => `${kind} ${common}`

type Add = (a: NamedActor, b: NamedActor) => void

function addAll(group: readonly NamedActor[], add: Add): void {
  for (const [index, a] of group.entries()) for (const b of group.slice(index + 1)) add(a, b)
}

/** By the first letter of the given name, as it is written and as it is in full; who has none stands under none. */
function byInitial(group: readonly NamedActor[]): ReadonlyMap<string, readonly NamedActor[]> {
  const byLetter = new Map<string, NamedActor[]>()
  for (const actor of group) {
    const [given = ''] = parsePersonName(actor.name).given
    for (const letter of new Set([given.slice(0, 1), (SHORT_FORMS.get(given) ?? given).slice(0, 1)])) {
      if (letter !== '') byLetter.set(letter, [...(byLetter.get(letter) ?? []), actor])
    }
  }
  return byLetter
}

/** Those of which one has all words of the other: looked for under the rarest word of each. */
function addWithin(group: readonly NamedActor[], add: Add): void {
  const named = group.map((actor) => ({ actor, words: nameWords(actor.name) }))
  const byWord = new Map<string, typeof named>()
  for (const one of named) {
    for (const word of one.words) {
      const under = byWord.get(word)
      if (under) under.push(one)
      else byWord.set(word, [one])
    }
  }
  for (const { actor, words } of named) {
    const [rarest] = [...words].map((word) => byWord.get(word)!).sort((a, b) => a.length - b.length)
    for (const other of rarest ?? []) {
      if (words.size <= other.words.size && isWithin(words, other.words)) add(actor, other.actor)
    }
  }
}
