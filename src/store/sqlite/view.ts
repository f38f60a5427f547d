/** The reading half of the SQLite store. */
import { deriveRepresentations } from '../../graph/derive-representations.ts'
import type { ActorId } from '../../model/actor.ts'
import type { DocumentId } from '../../model/document.ts'
import type { Representation } from '../../model/representation.ts'
import type { Statement, StatementId } from '../../model/statement.ts'
import { rulingsBehind } from '../accounts-behind.ts'
import { sameDocuments } from '../same-document.ts'
import { type SideRow, sidesOf } from '../sides.ts'
import { GRAPH_KINDS, type Page, type View } from '../store.ts'
import { pageOfSuggestions } from '../suggested-merges.ts'
import { bucketsOf, type ContactsRow, type Link, neighboursOf, pairsOf, type TimelineRow } from '../summaries.ts'
import { ask } from '../view-through.ts'
import { actorsById, actorsCount, actorsNamed, actorsPage } from './actor-query.ts'
import { additionsEnd, additionsFrom } from './addition-query.ts'
import { contributionMap } from './contribution-query.ts'
import type { Database } from './database.ts'
import {
  documentById,
  documentsById,
  documentsCalled,
  documentsCount,
  documentsPage,
  importedDocuments,
} from './document-query.ts'
import { exportRecords } from './export-records.ts'
import {
  accountsOf,
  actorMap,
  claimsBehind,
  documentHeadMap,
  evidenceMap,
  nameFormMap,
  outlineMap,
  representationsOf,
} from './joined-reads.ts'
import { suggestedMerges } from './merge-query.ts'
import { accountsNear } from './near-query.ts'
import { pasteSql } from './paste-sql.ts'
import { readStatementPage } from './read-statement-page.ts'
import { toActor, toDocument, toOfficeHolder, toSighting, toStatement } from './record-mapper.ts'
import { officeHoldersCount, officeHoldersPage, sightingsOfBodies } from './representation-query.ts'
import { rulingById, rulingsPage, toRuling } from './ruling-query.ts'
import type { Row, Sql } from './sql.ts'
import { statementById, statementsCount, statementsPage } from './statement-query.ts'
import { linksOf, neighbourCounts, pairCounts, sidesOfStatements, timelineCounts } from './summary-query.ts'

export interface Reading {
  /** Runs a read, turning SQLite's errors into ours. */
  read<T>(work: (database: Database) => T): Promise<T>
  /** A connection that sees one moment, to be closed by the caller. */
  openReader(): Promise<Database>
}

export function sqliteView({ read, openReader }: Reading): View {
  const count = (sql: Sql): Promise<number> => read((database) => Number(database.get(sql)?.count))
  const page = <T>(sql: Sql, first: number, map: (row: Row) => T): Promise<Page<T>> =>
    read((database) => {
      const rows = database.all(sql)
      return { rows: rows.slice(0, first).map(map), hasNextPage: rows.length > first }
    })
  const one = <T>(sql: Sql, map: (row: Row) => T): Promise<T | null> =>
    read((database) => {
      const row = database.get(sql)
      return row && map(row)
    })

  return {
    document: (id) => one(documentById(id), toDocument),
    documentsById: (ids) =>
      read((database) => new Map(database.all(documentsById(ids)).map((row) => [row.id as string, toDocument(row)]))),
    documentHeads: (ids) => read((database) => documentHeadMap(database, ids)),
    documents: (filter, request, order) => page(documentsPage(filter, request, order), request.first, toDocument),
    countDocuments: (filter) => count(documentsCount(filter)),
    imported: (documents, version) =>
      read((database) => {
        const ids = documents.map(({ id }) => id)
        const stored = database.all(importedDocuments(ids, version)).map(toDocument)
        return sameDocuments(documents, new Map(stored.map((document) => [document.id, document])))
      }),
    documentsCalled: (names) =>
      read((database) => {
        const called = new Map<string, DocumentId[]>(names.map((name) => [name, []]))
        for (const { name, id } of database.all(documentsCalled(names))) called.get(name as string)?.push(id as string)
        return called
      }),

    actor: (id) => one(actorsById([id]), toActor),
    actorsById: (ids) => read((database) => actorMap(database, ids)),
    actorsNamed: (name) => read((database) => database.all(actorsNamed(name)).map(toActor)),
    actors: (filter, request) => page(actorsPage(filter, request), request.first, toActor),
    countActors: (filter) => count(actorsCount(filter)),
    nameForms: (ids) => read((database) => nameFormMap(database, ids)),

    statement: (id) => one(statementById(id), toStatement),
    statements: async (filter, request, order) =>
      page(statementsPage(filter, request, order), request.first, toStatement),
    statementPage: (filter, request, order, along) =>
      read((database) => readStatementPage(database, filter, request, order, along)),
    statementPages: (documents, filter, request, order, along) =>
      read((database) => {
        const pageOf = (document: DocumentId) =>
          readStatementPage(database, { ...filter, document }, request, order, along)
        return new Map(documents.map((document) => [document, pageOf(document)]))
      }),
    countStatementsOf: (documents, filter) =>
      read((database) => {
        const countOf = (document: DocumentId) => Number(database.get(statementsCount({ ...filter, document }))?.count)
        return new Map(documents.map((document) => [document, countOf(document)]))
      }),
    countStatements: (filter) => count(statementsCount(filter)),
    timeline: (filter, unit) =>
      read((database) => bucketsOf(counted<TimelineRow>(database, timelineCounts(filter, unit)))),
    neighbours: (filter, level, first) =>
      read((database) => neighboursOf(counted<ContactsRow>(database, neighbourCounts(filter, level, first)))),
    pairs: (filter, level, first) =>
      read((database) => pairsOf(counted<ContactsRow>(database, pairCounts(filter, level, first)))),
    links: (filter) => read((database) => counted<Link>(database, linksOf(filter))),
    accountsNear: (ids) =>
      read((database) => {
        const near = new Map<StatementId, Statement[]>(ids.map((id) => [id, []]))
        for (const row of database.all(accountsNear(ids))) near.get(row.asked as StatementId)?.push(toStatement(row))
        return near
      }),
    additionsEnd: () => read(additionsEnd),
    additions: (filter, from, upTo, most) => read((database) => additionsFrom(database, filter, from, upTo, most)),
    evidence: (ids) => read((database) => evidenceMap(database, ids)),
    officeOutlines: (persons) => read((database) => outlineMap(database, persons)),
    representations: (persons) => read((database) => representationMap(database, persons)),
    representativesById: (bodies) => read((database) => representativeMap(database, bodies)),

    officeHolders: (filter, request) => page(officeHoldersPage(filter, request), request.first, toOfficeHolder),
    countOfficeHolders: (filter) => count(officeHoldersCount(filter)),
    sides: (ids) => read((database) => sidesOf(ids, counted<SideRow>(database, sidesOfStatements(ids)))),
    suggestedMerges: (filter, request) =>
      read((database) => pageOfSuggestions(suggestedMerges(database, filter), request)),
    countSuggestedMerges: (filter) => read((database) => suggestedMerges(database, filter).length),

    async explain(question, args) {
      const asked: Sql[] = []
      const listening = (database: Database): Database => ({
        ...database,
        all(query) {
          asked.push(query)
          return database.all(query)
        },
        get(query) {
          asked.push(query)
          return database.get(query)
        },
      })
      await ask(
        sqliteView({ read: (work) => read((database) => work(listening(database))), openReader }),
        question,
        args,
      )
      return { language: 'SQL', queries: asked.map(pasteSql) }
    },

    ruling: (id) => one(rulingById(id), toRuling),
    rulings: (filter, request, order) =>
      read((database) => {
        const behind = filter.statement === null ? null : rulingsBehind(claimsBehind(database, filter.statement))
        const rows = database.all(rulingsPage(filter, behind, request, order))
        return { rows: rows.slice(0, request.first).map(toRuling), hasNextPage: rows.length > request.first }
      }),
    accounts: (statement) => read((database) => accountsOf(database, statement)),

    contributions: (ids) => read((database) => contributionMap(database, ids)),
    export: (kinds = GRAPH_KINDS) => exportRecords(openReader, kinds),
  }
}

/** Rows whose columns are named as the fields of `CountedRow`. */
function counted<CountedRow>(database: Database, query: Sql): readonly CountedRow[] {
  return database.all(query) as readonly unknown[] as readonly CountedRow[]
}

function representationMap(
  database: Database,
  persons: readonly ActorId[],
): ReadonlyMap<ActorId, readonly Representation[]> {
  const canonical = new Map(database.all(actorsById(persons)).map((row) => [row.asked as string, row.id as string]))
  const all = representationsOf(database, [...new Set(canonical.values())])
  return new Map(persons.map((asked) => [asked, all.filter(({ person }) => person === canonical.get(asked))]))
}

function representativeMap(
  database: Database,
  bodies: readonly ActorId[],
): ReadonlyMap<ActorId, readonly Representation[]> {
  const canonical = new Map(database.all(actorsById(bodies)).map((row) => [row.asked as string, row.id as string]))
  const sightings = database.all(sightingsOfBodies([...new Set(canonical.values())])).map(toSighting)
  const all = Map.groupBy(
    deriveRepresentations(sightings, (id) => id),
    ({ of }) => of,
  )
  return new Map(bodies.map((asked) => [asked, all.get(canonical.get(asked) ?? '') ?? []]))
}
