/** Readable, stable ids: the same name gives the same id in every document, unless the name alone cannot tell who is meant. */
import type { ActorId, ActorKind } from '../model/actor.ts'
import type { DocumentId } from '../model/document.ts'
import { foldName, slug } from '../model/fold-name.ts'
import type { Office } from '../model/statement.ts'
import { parsePersonName } from './person-name.ts'

/** Words that name a kind of body, not one body: "the Foreign Ministry" is another in every country. */
const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `academy administration affairs agency air and armed army assembly authorities authority bank body border branch bureau cabinet central chamber
  coast command commission committee congress constitutional council court courts defence defense delegation department economy education embassy
  energy executive exterior external federal finance for force forces foreign general government guard health high home house intelligence interior
  internal international judiciary justice leadership legislature lower marines media military ministry mission national navy of office opposition
  parliament party police presidency president press prime prosecutor prosecutors public regime relations republican resources ruling secret
  secretariat security senate service services special state supreme the trade treasury troops upper war`.split(/\s+/),
)

export interface ActorIdentity {
  readonly kind: ActorKind
  readonly name: string
  readonly country: string | null
  /** False for a person whom the text knows only by office ("Foreign Minister of Iran"). */
  readonly named: boolean
  /** The office that tells a person of one name from others of that family name; null where the text gives none. */
  readonly office: Office | null
  readonly document: DocumentId
}

/** The id, and whether it is the same in every document that uses this name (else it is bound to country or document). */
export function actorId(actor: ActorIdentity): { readonly id: ActorId; readonly shared: boolean } {
  const { kind, name, country, office } = actor
  const base = `${kind.toLowerCase()}:${slug(name) || 'unnamed'}`
  if (kind === 'COUNTRY') return { id: country ? `country:${country}` : base, shared: true }
  if (!isAmbiguous(actor)) return { id: base, shared: true }
  const own = actor.document.slice(-8)
  if (kind === 'GROUP' || !actor.named) return { id: `${base}-${own}`, shared: false }
  // "President Biden" and "First Lady Biden" are two, in whatever document.
  const holder = office && `${slug(office.role)}-${office.of.slice(office.of.indexOf(':') + 1).toLowerCase()}`
  const qualifier = kind === 'PERSON' ? holder : country?.toLowerCase()
  return { id: `${base}-${qualifier ?? own}`, shared: false }
}

function isAmbiguous({ kind, name, named }: ActorIdentity): boolean {
  if (kind === 'GROUP') return true
  if (kind === 'PERSON') return !named || parsePersonName(name).given.length === 0
  return foldName(name)
    .split(' ')
    .every((word) => GENERIC_WORDS.has(word))
}
