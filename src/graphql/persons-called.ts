/** Persons by a part of their name, as people speak of them: "Solvang", "Foreign Minister Solvang". */
import type { Actor } from '../model/actor.ts'
import { foldName } from '../model/fold-name.ts'
import type { View } from '../store/store.ts'

/** Forms of address and ranks, folded: they stand before any name, and are no office that a graph would know. */
const ADDRESS: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady madam madame excellency honorable honourable hon gen general lt
  lieutenant col colonel maj major capt captain cdr commander adm admiral marshal brigadier king queen prince princess`.split(
    /\s+/,
  ),
)

// Persons looked at for one word: enough for the most common family name, and a bound on the work.
const MOST_PERSONS = 1000

/**
 * The persons one of whose name forms has all words of `name`, in any order, each of them whole; where there is none,
 * those whose name form has its last words, as many as possible, where what stands before is a form of address or ends
 * in a word of an office that the graph knows the person in. So "Foreign Minister Solvang" finds Ingrid Solvang, foreign
 * minister, and "Erik Solvang" does not. `name` is folded, with at least one word; the persons come by name.
 */
export async function personsCalled(name: string, view: View): Promise<readonly Actor[]> {
  const words = name.split(' ')
  const whole = await personsWithWords(words, view)
  if (whole.length > 0 || words.length === 1) return whole
  const sharing = (await personsWithWords(words.slice(-1), view)).map((person) => ({
    person,
    // At least 1, the word by which they were found.
    kept: Math.max(...formsOf(person).map((form) => sharedEnd(words, form))),
  }))
  const representations = await view.representations(sharing.map(({ person }) => person.id))
  const titled = sharing.filter(({ person, kept }) => {
    const roles = (representations.get(person.id) ?? []).map(({ role }) => role)
    return isTitle(words[words.length - kept - 1]!, roles)
  })
  const most = Math.max(...titled.map(({ kept }) => kept))
  return titled.filter(({ kept }) => kept === most).map(({ person }) => person)
}

async function personsWithWords(words: readonly string[], view: View): Promise<readonly Actor[]> {
  // A search takes its last word as a beginning as well; the longest begins the fewest others.
  const search = [...words].sort((a, b) => a.length - b.length).join(' ')
  const { rows } = await view.actors({ search, kind: 'PERSON', country: null }, { first: MOST_PERSONS, after: null })
  return rows.filter((person) => formsOf(person).some((form) => words.every((word) => form.has(word))))
}

function formsOf({ name, aliases }: Actor): readonly ReadonlySet<string>[] {
  return [name, ...aliases].map((form) => new Set(foldName(form).split(' ')))
}

function sharedEnd(words: readonly string[], form: ReadonlySet<string>): number {
  return words.length - 1 - words.findLastIndex((word) => !form.has(word))
}

/** True for a form of address, and for a word of one of the roles; "of" and the like are none. */
function isTitle(word: string, roles: readonly string[]): boolean {
  if (ADDRESS.has(word)) return true
  return word.length > 3 && roles.some((role) => foldName(role).split(' ').includes(word))
}
