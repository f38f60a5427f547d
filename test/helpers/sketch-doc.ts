/** A Doc whose entities, offices and relations are given by hand, for tests of what is made of them. */
import type { ActorKind } from '../../src/model/actor.ts'
import { actDate } from '../../src/model/edtf.ts'
import type { StatementType } from '../../src/model/statement-types.ts'
import { createDoc, type Doc } from '../../src/nlp/doc.ts'
import type { EntityOffice } from '../../src/nlp/mention.ts'
import type { Relation, RoleRelation } from '../../src/nlp/relation.ts'
import { makeDocument } from './make-doc.ts'

export interface EntitySketch {
  readonly name: string
  /** PERSON where not given. */
  readonly kind?: ActorKind
  readonly aliases?: readonly string[]
  readonly country?: string
  readonly offices?: readonly EntityOffice[]
}

/** `says` is found in the text and becomes the span; ends are indexes of entities. */
export interface RelationSketch
  extends Partial<Omit<Relation, 'date' | 'start' | 'end' | 'type' | 'source' | 'target'>> {
  readonly says: string
  readonly type: StatementType
  readonly source: number
  readonly target: number | null
  /** EDTF. */
  readonly date?: string
}

export interface RoleSketch {
  readonly says: string
  readonly person: number
  readonly role: string
  readonly country?: string
  readonly organization?: string
}

export interface DocSketch {
  /** `doc-` and 16 digits. */
  readonly id?: string
  readonly text: string
  /** EDTF of the document's own day. */
  readonly day?: string
  readonly entities: readonly EntitySketch[]
  readonly roles?: readonly RoleSketch[]
  readonly relations?: readonly RelationSketch[]
}

/** Has no mentions: what an entity is called stands in its sketch. */
export function sketchDoc({ id, text, day, entities, roles = [], relations = [] }: DocSketch): Doc {
  const document = makeDocument(text)
  const doc = createDoc({ ...document, id: id ?? document.id })
  doc.set('tokens', [])
  doc.set('mentions', [])
  doc.set('coreference', {
    entities: entities.map(({ name, kind = 'PERSON', aliases = [], country = null, offices = [] }, index) => {
      return { index, kind, name, aliases, country, offices }
    }),
    referents: [],
  })
  doc.set('dates', {
    document: { date: actDate(day ?? null), anchor: day ? 'DATELINE' : 'NONE', span: null, place: null },
    phrases: [],
    lead: null,
    leadIsPlan: false,
    bySentence: new Map(),
    carried: new Map(),
  })
  doc.set(
    'roles',
    roles.map(({ says, person, role, country = null, organization = null }): RoleRelation => {
      return { ...spanOf(text, says), person, role, country, organization }
    }),
  )
  doc.set(
    'relations',
    relations.map(({ says, date, ...sketch }): Relation => {
      return {
        sourceText: entities[sketch.source]!.name,
        targetText: sketch.target === null ? null : entities[sketch.target]!.name,
        verb: sketch.type.toLowerCase(),
        about: null,
        dateText: null,
        dateAnchor: date ? 'TEXT' : 'NONE',
        polarity: 'AFFIRMED',
        modality: 'ACTUAL',
        attribution: null,
        rule: 'by-hand',
        signs: [],
        confidence: 0.9,
        ...sketch,
        ...spanOf(text, says),
        date: actDate(date ?? null),
      }
    }),
  )
  return doc
}

/** Throws an Error where the text does not hold the words. */
function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`the text has no "${words}"`)
  return { start, end: start + words.length }
}
