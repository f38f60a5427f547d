/** Where each form of an actor's name comes from. */
import { usualNames } from '../linking/usual-names.ts'
import type { ActorId } from '../model/actor.ts'
import type { ActorRecord } from '../model/actor-record.ts'
import { compareCodeUnits } from '../model/compare-code-units.ts'
import type { DocumentId } from '../model/document.ts'

/** One form of a name. Without documents and not in general use, it comes from a ruling. */
export interface NameForm {
  readonly form: string
  /** Usual for a country or body, so that it is known by it whatever documents call it. */
  readonly inGeneralUse: boolean
  /** The first by id, at most `DOCUMENTS_OF_A_FORM`, that name the actor so. */
  readonly documents: readonly DocumentId[]
}

export const DOCUMENTS_OF_A_FORM = 3

/** A record of an actor in one wording, with documents that give it: the first by id, `DOCUMENTS_OF_A_FORM` where there are as many. */
export interface Wording {
  readonly actor: ActorId
  readonly record: ActorRecord
  readonly documents: readonly DocumentId[]
}

/** The forms of each of these actors, in order, from all their wordings. Every id is a key. */
export function nameFormsOf(
  actors: readonly ActorId[],
  wordings: readonly Wording[],
): ReadonlyMap<ActorId, readonly NameForm[]> {
  const own = Map.groupBy(wordings, ({ actor }) => actor)
  return new Map(actors.map((id) => [id, nameForms(own.get(id) ?? [])]))
}

function nameForms(wordings: readonly Wording[]): readonly NameForm[] {
  const forms = new Map<string, { inGeneralUse: boolean; readonly documents: Set<DocumentId> }>()
  for (const { record, documents } of wordings) {
    const usual = new Set(usualNames(record))
    for (const form of [record.name, ...record.aliases]) {
      const known = forms.get(form) ?? { inGeneralUse: false, documents: new Set() }
      forms.set(form, known)
      // Then the record has it by itself, and proves nothing about the document's own words.
      if (usual.has(form)) known.inGeneralUse = true
      else for (const document of documents) known.documents.add(document)
    }
  }
  return [...forms]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([form, { inGeneralUse, documents }]) => ({
      form,
      inGeneralUse,
      documents: [...documents].sort(compareCodeUnits).slice(0, DOCUMENTS_OF_A_FORM),
    }))
}
