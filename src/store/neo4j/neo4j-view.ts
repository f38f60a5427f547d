/** Reads of the Neo4j store. */
import { nameFormsOf } from '../../graph/name-forms.ts'
import type { ActorRecord } from '../../model/actor-record.ts'
import type { DocumentId } from '../../model/document.ts'
import { rulingsBehind } from '../accounts-behind.ts'
import { sameDocuments } from '../same-document.ts'
import { sidesOf } from '../sides.ts'
import { GRAPH_KINDS, type View } from '../store.ts'
import { pageOfSuggestions } from '../suggested-merges.ts'
import { bucketsOf, type ContactsRow, neighboursOf, pairsOf } from '../summaries.ts'
import { ask as askView } from '../view-through.ts'
import { askAhead, resolve } from './ask-ahead.ts'
import { accountsOf, claimsBehind } from './claims-behind.ts'
import { contributionsById } from './contributions-by-id.ts'
import { NOBODY } from './cypher/acting-cypher.ts'
import { actorsById, actorsCount, actorsNamed, actorsPage } from './cypher/actor-cypher.ts'
import { additionsCount } from './cypher/addition-cypher.ts'
import { canonicalIds, importedDocuments, wordingsOf } from './cypher/contribution-cypher.ts'
import {
  documentHeads,
  documentsById,
  documentsCalled,
  documentsCount,
  documentsPage,
} from './cypher/document-cypher.ts'
import {
  officeHoldersCount,
  officeHoldersPage,
  officeOutlines,
  representativesOf,
} from './cypher/representation-cypher.ts'
import { rulingsById, rulingsPage, toRuling } from './cypher/ruling-cypher.ts'
import { statementsById } from './cypher/statement-cypher.ts'
import { statementsCountOf } from './cypher/statement-filter-cypher.ts'
import { statementPagesWith, statementPageWith, statementsPage } from './cypher/statement-page-cypher.ts'
import {
  type DatedContactsRow,
  linksOf,
  neighbourCounts,
  pairCounts,
  sidesOfStatements,
  timelineCounts,
} from './cypher/summary-cypher.ts'
import { statementsCount } from './cypher/walk-cypher.ts'
import { fromDate } from './day.ts'
import { evidenceById } from './evidence-by-id.ts'
import { exportRecords } from './export-records.ts'
import { nearAccounts } from './near-accounts.ts'
import { outlinesOf } from './office-outlines.ts'
import { isThere, pageOf } from './page-of.ts'
import { pasteCypher } from './paste-cypher.ts'
import { type Query, type Reading, type Run, runOver } from './query.ts'
import { readAdditions } from './read-additions.ts'
import { readStatementPages } from './read-statement-page.ts'
import { toActor, toDocument, toDocumentHead, toStatement } from './record-mapper.ts'
import { representationsOf } from './representations.ts'
import { suggestedMerges } from './suggested-merges.ts'

export function neo4jView(reading: Reading): View {
  const { read, ask } = reading
  // A query that is null finds nothing.
  const rows = async <Row>(query: Query<Row> | null): Promise<readonly Row[]> => (query === null ? [] : ask(query))
  const count = async (query: Query<{ readonly count: number }> | null): Promise<number> =>
    (await rows(query))[0]?.count ?? 0

  const view: View = {
    async document(id) {
      return (await view.documentsById([id])).get(id) ?? null
    },
    async documentsById(ids) {
      const documents = (await rows(documentsById(ids))).filter(isThere).map(({ document }) => toDocument(document))
      return new Map(documents.map((document) => [document.id, document]))
    },
    async documentHeads(ids) {
      const heads = (await rows(documentHeads(ids))).filter(isThere).map(({ document }) => toDocumentHead(document))
      return new Map(heads.map((head) => [head.id, head]))
    },
    documents: (filter, page, order) =>
      read((run) =>
        pageOf(
          () => inTurn(run, documentsPage(filter, page, order), page.first),
          page.first,
          ({ document }) => toDocument(document),
        ),
      ),
    countDocuments: (filter) => count(documentsCount(filter)),
    async imported(documents, extractorVersion) {
      const ids = documents.map(({ id }) => id)
      const known = (await rows(importedDocuments(ids, extractorVersion))).map(({ document }) => document)
      return sameDocuments(documents, await view.documentsById(known))
    },
    async documentsCalled(names) {
      const called = new Map<string, DocumentId[]>(names.map((name) => [name, []]))
      for (const { name, id } of await rows(documentsCalled(names))) called.get(name)?.push(id)
      return called
    },

    async actor(id) {
      return (await view.actorsById([id])).get(id) ?? null
    },
    async actorsById(ids) {
      return new Map((await rows(actorsById(ids))).filter(isThere).map(({ asked, actor }) => [asked, toActor(actor)]))
    },
    async actorsNamed(name) {
      return (await rows(actorsNamed(name))).filter(isThere).map(({ actor }) => toActor(actor))
    },
    actors: (filter, page) =>
      pageOf(
        () => rows(actorsPage(filter, page)),
        page.first,
        ({ actor }) => toActor(actor),
      ),
    countActors: (filter) => count(actorsCount(filter)),
    async nameForms(ids) {
      const wordings = (await runOver(ask, ids, wordingsOf)).filter(isThere)
      return nameFormsOf(
        ids,
        wordings.map(({ asked, content, documents }) => ({
          actor: asked,
          record: JSON.parse(content) as ActorRecord,
          documents,
        })),
      )
    },

    async statement(id) {
      const [row] = (await rows(statementsById([id]))).filter(isThere)
      return row ? toStatement(row.statement) : null
    },
    statements: async (filter, page, order = 'DATE_NEWEST') =>
      askAhead(reading, filter, (run, known) =>
        pageOf(
          () => inTurn(run, statementsPage(known, page, order), page.first),
          page.first,
          ({ statement }) => toStatement(statement),
        ),
      ),
    statementPage: (filter, page, order, along) =>
      askAhead(reading, filter, async (run, known) => {
        const query = statementPageWith(known, page, order, along)
        const pages = await readStatementPages(run, query, { first: page.first, along })
        return pages[0]![1]
      }),
    statementPages: (documents, filter, page, order, along) =>
      read(async (run) => {
        const query = statementPagesWith(documents, await resolve(run, filter), page, order, along)
        const pages = await readStatementPages(run, query, { first: page.first, along })
        return new Map(pages.map(([{ document }, found]) => [document, found]))
      }),
    countStatementsOf: (documents, filter) =>
      read(async (run) => {
        const counted = await run(statementsCountOf(documents, await resolve(run, filter)))
        return new Map(counted.map((row) => [row.document, row.count]))
      }),
    countStatements: (filter) =>
      askAhead(reading, filter, async (run, known) => (await run(statementsCount(known)))[0]?.count ?? 0),
    timeline: (filter, unit) =>
      read(async (run) => {
        const found = await run(timelineCounts(await resolve(run, filter), unit))
        return bucketsOf(found.map((row) => ({ ...row, start: fromDate(row.start)! })))
      }),
    neighbours: (filter, level, first) =>
      read(async (run) => {
        const resolved = await resolve(run, filter)
        const centred = { ...resolved, actor: resolved.actor ?? NOBODY }
        return neighboursOf(dated(await run(neighbourCounts(centred, level, first))))
      }),
    pairs: (filter, level, first) =>
      read(async (run) => pairsOf(dated(await run(pairCounts(await resolve(run, filter), level, first))))),
    links: (filter) => read(async (run) => run(linksOf(await resolve(run, filter)))),
    accountsNear: (ids) => nearAccounts(ask, ids),
    async additionsEnd() {
      const [log] = await rows(additionsCount())
      return { log: log?.log ?? '', flush: (log?.count ?? 0) + 1, passed: 0 }
    },
    additions: (filter, from, upTo, most) =>
      read(async (run) => readAdditions(run, await resolve(run, filter), [from, upTo], most)),
    evidence: (ids) => evidenceById(ask, ids),
    officeOutlines: async (persons) => {
      const found = await runOver(ask, persons, officeOutlines)
      return outlinesOf(
        persons,
        found.filter(({ actor }) => actor !== null),
      )
    },
    representations: (persons) =>
      read(async (run) => {
        const canonical = new Map((await run(canonicalIds(persons))).map((row) => [row.id, row.canonical]))
        const all = Map.groupBy(await representationsOf(run, [...new Set(canonical.values())]), (one) => one.person)
        return new Map(persons.map((id) => [id, all.get(canonical.get(id) ?? '') ?? []]))
      }),
    representativesById: (bodies) =>
      read(async (run) => {
        const holders = await runOver(run, bodies, representativesOf)
        const persons = [...new Set(holders.map(({ id }) => id))]
        const all = Map.groupBy(await representationsOf(run, persons), (one) => one.of)
        const canonical = new Map(holders.map(({ asked, of }) => [asked, of]))
        return new Map(bodies.map((asked) => [asked, all.get(canonical.get(asked) ?? '') ?? []]))
      }),
    officeHolders: (filter, page) =>
      pageOf(
        () => rows(officeHoldersPage(filter, page)),
        page.first,
        ({ firstSeen, lastSeen, ...row }) => ({ ...row, firstSeen: fromDate(firstSeen), lastSeen: fromDate(lastSeen) }),
      ),
    countOfficeHolders: (filter) => count(officeHoldersCount(filter)),
    sides: async (ids) => sidesOf(ids, await runOver(ask, ids, sidesOfStatements)),
    suggestedMerges: (filter, page) => read(async (run) => pageOfSuggestions(await suggestedMerges(run, filter), page)),
    countSuggestedMerges: (filter) => read(async (run) => (await suggestedMerges(run, filter)).length),
    async explain(question, args) {
      const asked: Query[] = []
      const listening =
        (run: Run): Run =>
        (query) => {
          asked.push(query)
          return run(query)
        }
      const own = neo4jView({ read: (work) => read((run) => work(listening(run))), ask: listening(ask) })
      await askView(own, question, args)
      return { language: 'CYPHER', queries: asked.map(pasteCypher) }
    },
    async ruling(id) {
      const [row] = await rows(rulingsById([id]))
      return row ? toRuling(row) : null
    },
    rulings: (filter, page, order) =>
      read(async (run) => {
        const behind = filter.statement === null ? null : rulingsBehind(await claimsBehind(run, filter.statement))
        return pageOf(() => run(rulingsPage(filter, behind, page, order)), page.first, toRuling)
      }),
    accounts: (statement) => read((run) => accountsOf(run, statement)),
    contributions: (ids) => contributionsById(ask, ids),
    export: (kinds = GRAPH_KINDS) => exportRecords(read, kinds),
  }
  return view
}

function dated(rows: readonly DatedContactsRow[]): readonly ContactsRow[] {
  return rows.map((row) => ({ ...row, firstDay: fromDate(row.firstDay), lastDay: fromDate(row.lastDay) }))
}

/** One row more than `first` where there are as many. */
async function inTurn<Row>(run: Run, stretches: readonly Query<Row>[], first: number): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const stretch of stretches) {
    if (rows.length <= first) rows.push(...(await run(stretch)))
  }
  return rows.slice(0, first + 1)
}
