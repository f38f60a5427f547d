/** Views with a time limit: they answer as others do, and what takes too long is ended in the database too. */
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { rulingOnActors } from '../../../src/graph/make-ruling.ts'
import { ANY_OFFICE_HOLDER } from '../../../src/store/any-filter.ts'
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import type { Store, View } from '../../../src/store/store.ts'
import { ask, type Question } from '../../../src/store/view-through.ts'
import { makeGraph, person } from '../../helpers/make-graph.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { ANY_STATEMENT, put, rule, through } from '../suite/store-context.ts'
import { KENYA, KENYAN_READOUT, POLISH_READOUT, RHEA, WORLD } from '../suite/world.ts'

const folder = temporaryFolder()

const PAGE = { first: 10, after: null }
const LONG = 60_000

const RULING = rulingOnActors(RHEA.id, KENYA.id, {
  verdict: 'NOT_SAME',
  by: 'ana',
  at: '2031-06-01T10:00:00Z',
  reason: '',
})

/** One call of each question, each with an answer. */
function questions(statement: string): Readonly<Record<Question, readonly unknown[]>> {
  const { document } = KENYAN_READOUT
  const actors = { search: 'rhea', kind: null, country: null }
  const documents = { search: null, from: '2031-03-05', to: null }
  const contacts = { ...ANY_STATEMENT, actor: through(KENYA.id) }
  const start = { log: '', flush: 1, passed: 0 }
  return {
    document: [document.id],
    documentsById: [[document.id, POLISH_READOUT.document.id]],
    documentHeads: [[document.id, POLISH_READOUT.document.id]],
    documents: [documents, PAGE],
    countDocuments: [documents],
    imported: [[document], KENYAN_READOUT.extractorVersion],
    documentsCalled: [[document.id]],
    actor: [RHEA.id],
    actorsById: [[RHEA.id, KENYA.id]],
    actorsNamed: ['rhea okonjo-vance'],
    actors: [actors, PAGE],
    countActors: [actors],
    nameForms: [[RHEA.id, KENYA.id]],
    statement: [statement],
    statements: [contacts, PAGE],
    statementPage: [contacts, PAGE, 'DATE_NEWEST', { actors: true, offices: true, evidence: true }],
    statementPages: [
      [document.id],
      ANY_STATEMENT,
      PAGE,
      'DATE_NEWEST',
      { actors: true, offices: true, evidence: true },
    ],
    countStatementsOf: [[document.id], ANY_STATEMENT],
    countStatements: [contacts],
    timeline: [contacts, 'MONTH'],
    neighbours: [contacts, 'ACTOR', 5],
    pairs: [contacts, 'ACTOR', 5],
    links: [contacts],
    accountsNear: [[statement]],
    additionsEnd: [],
    additions: [contacts, start, { ...start, flush: 2 }, 10],
    evidence: [[statement]],
    officeOutlines: [[RHEA.id]],
    representations: [[RHEA.id]],
    representativesById: [[KENYA.id]],
    officeHolders: [{ ...ANY_OFFICE_HOLDER, of: [KENYA.id] }, PAGE],
    countOfficeHolders: [ANY_OFFICE_HOLDER],
    sides: [[statement]],
    suggestedMerges: [{ actors: null, kind: null, minScore: null }, PAGE],
    countSuggestedMerges: [{ actors: null, kind: null, minScore: null }],
    explain: ['timeline', [contacts, 'MONTH']],
    ruling: [RULING.id],
    rulings: [{ statement: null, actor: RHEA.id, document: null }, PAGE],
    accounts: [statement],
    contributions: [[document.id]],
  }
}

/** Who may be one. */
const LOOKALIKES = makeGraph({ number: 60, actors: [person('S. Varadhan'), person('Subramaniam Varadhan')] })

let files = 0

function open(): { readonly path: string; readonly store: Store } {
  const path = `${folder}/${++files}.db`
  return { path, store: sqliteStore({ path }) }
}

it('answers every question as a view without a limit does', async () => {
  const { store } = open()
  await put(store, ...WORLD, LOOKALIKES)
  await rule(store, RULING)
  const plain = store.view()
  const limited = store.view({ timeLimit: LONG })
  const [statement] = (await plain.statements(ANY_STATEMENT, PAGE)).rows
  for (const [question, args] of Object.entries(questions(statement!.id))) {
    const expected = await ask(plain, question as Question, args)
    expect(expected, question).toBeTruthy()
    expect(await ask(limited, question as Question, args), question).toEqual(expected)
  }
  await store.close()
})

it('ends a question that would never end, and answers the next one', async () => {
  const { path, store } = open()
  await put(store, ...WORLD)
  // A thread that has started, so that the time is the question's own.
  expect(await store.view({ timeLimit: LONG }).countStatements(ANY_STATEMENT)).toBeGreaterThan(0)
  makeEndless(path)
  const endless = store.view({ timeLimit: 100 }).countStatements(ANY_STATEMENT)
  await expect(endless).rejects.toMatchObject({ name: 'StoreError', code: 'STORE_TIMEOUT' })
  expect(await store.view({ timeLimit: LONG }).countDocuments({ search: null, from: null, to: null })).toBeGreaterThan(
    0,
  )
  // Waits for the threads: one that still counted would keep it from ending.
  await store.close()
})

it('counts the time from the making of the view, over all its questions', async () => {
  const { store } = open()
  await put(store, KENYAN_READOUT)
  const view: View = store.view({ timeLimit: 0 })
  await new Promise((resolve) => setTimeout(resolve, 5))
  await expect(view.document('doc-1')).rejects.toMatchObject({ code: 'STORE_TIMEOUT' })
  await store.close()
})

it('says what is wrong with the file, as a view without a limit does', async () => {
  const store = sqliteStore({ path: `${folder}/none/demarche.db` })
  await expect(store.view({ timeLimit: LONG }).document('doc-1')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
  await store.close()
})

/** Puts a list of statements without an end in place of those that are there. */
function makeEndless(path: string): void {
  const database = new DatabaseSync(path)
  database.exec(`
    PRAGMA foreign_keys = OFF;
    PRAGMA legacy_alter_table = ON;
    ALTER TABLE statements RENAME TO finite_statements;
    CREATE VIEW statements AS
      WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers)
      SELECT s.* FROM numbers, (SELECT * FROM finite_statements LIMIT 1) s;
  `)
  database.close()
}
