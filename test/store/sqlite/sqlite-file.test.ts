/** The file beneath the SQLite store: what is refused, and with which words. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StoreError } from '../../../src/errors.ts'
import { rulingOn, rulingOnActors } from '../../../src/graph/make-ruling.ts'
import { APPLICATION_ID, SCHEMA_VERSION } from '../../../src/store/sqlite/migrations.ts'
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { ANY_STATEMENT, everything, exported, found, put, rule } from '../suite/store-context.ts'
import { KENYAN_READOUT, LUKASZ, OBSERVER_NOTE, POLISH_READOUT, RHEA, WORLD } from '../suite/world.ts'

let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-file-'))
  path = join(folder, 'demarche.db')
})

afterEach(() => rm(folder, { recursive: true }))

const DECISION = { by: 'ana', at: '2031-06-01T10:00:00Z', reason: '' }

async function callOf(store: Store): Promise<string> {
  const filter = { ...ANY_STATEMENT, types: ['SPOKE_TO'], polarity: 'AFFIRMED' } as const
  return (await store.view().statements(filter, { first: 1, after: null })).rows[0]!.id
}

/** The error of a rejection, which must be a StoreError. */
async function refusal(attempt: Promise<unknown>): Promise<StoreError> {
  const error: unknown = await attempt.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toMatchObject({ name: 'StoreError' })
  return error as StoreError
}

describe('the file of a SQLite store', () => {
  it('is made with the present version, in write-ahead mode', async () => {
    const store = sqliteStore({ path })
    await store.open()
    await store.close()
    using database = new DatabaseSync(path)
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: SCHEMA_VERSION })
    expect(database.prepare('PRAGMA application_id').get()).toEqual({ application_id: APPLICATION_ID })
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
  })

  it('of a newer Demarche is refused, says what to do, and is left alone', async () => {
    const store = sqliteStore({ path })
    await store.open()
    await store.close()
    const database = new DatabaseSync(path)
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION + 3}`)
    database.close()
    const before = await readFile(path)
    const error = await refusal(sqliteStore({ path }).open())
    expect(error.code).toBe('STORE_NEWER')
    expect(error.message).toContain(path)
    expect(error.message).toMatch(/newer Demarche.*Install that version, or import/)
    expect(await readFile(path)).toEqual(before)
  })

  it('that is no database is refused and left alone', async () => {
    const text = 'Dear colleagues, this is a letter. '.repeat(100)
    await writeFile(path, text)
    const error = await refusal(sqliteStore({ path }).view().document('doc-1'))
    expect(error.code).toBe('STORE_FAILED')
    expect(error.message).toMatch(/no SQLite database/)
    expect(await readFile(path, 'utf8')).toBe(text)
  })

  it('of another program is refused and left alone', async () => {
    const database = new DatabaseSync(path)
    database.exec('CREATE TABLE letters (id TEXT)')
    database.close()
    const before = await readFile(path)
    const error = await refusal(sqliteStore({ path }).open())
    expect(error.code).toBe('STORE_FAILED')
    expect(error.message).toMatch(/another program/)
    expect(await readFile(path)).toEqual(before)
  })

  it('in a folder that is missing is refused', async () => {
    const error = await refusal(sqliteStore({ path: join(folder, 'missing', 'demarche.db') }).open())
    expect(error.code).toBe('STORE_UNAVAILABLE')
    expect(error.message).toMatch(/the folder must exist/)
  })

  it('that is a folder is refused', async () => {
    await mkdir(path)
    expect((await refusal(sqliteStore({ path }).open())).code).toBe('STORE_UNAVAILABLE')
  })

  it('can be opened once the reason is gone', async () => {
    const late = join(folder, 'later', 'demarche.db')
    const store = sqliteStore({ path: late })
    await refusal(store.open())
    await mkdir(join(folder, 'later'))
    expect((await put(store, KENYAN_READOUT)).documentsAdded).toBe(1)
    await store.close()
  })

  it('held by another writer is reported as locked, readers go on, and later it works', async () => {
    const store = sqliteStore({ path, lockTimeout: 60 })
    await put(store, KENYAN_READOUT)
    const before = await exported(store)
    const other = new DatabaseSync(path)
    other.exec('BEGIN IMMEDIATE')
    try {
      const error = await refusal(put(store, POLISH_READOUT))
      expect(error.code).toBe('STORE_LOCKED')
      expect(error.message).toMatch(/locked by another program.*try again/)
      expect(await exported(store)).toEqual(before)
      other.exec('ROLLBACK')
    } finally {
      other.close()
    }
    expect((await put(store, POLISH_READOUT)).documentsAdded).toBe(1)
    await store.close()
  })

  it('is waited for while another store of this process writes', async () => {
    const [one, two] = [sqliteStore({ path }), sqliteStore({ path })]
    const reports = await Promise.all([put(one, WORLD[0]!), put(two, WORLD[1]!), put(one, WORLD[2]!)])
    expect(reports.map((report) => report.documentsAdded)).toEqual([1, 1, 1])
    expect(await exported(two)).toEqual(await exported(one))
    await one.close()
    await two.close()
  })

  it('is unchanged by a flush that fails half way', async () => {
    const store = sqliteStore({ path })
    await put(store, KENYAN_READOUT)
    const before = await exported(store)
    const saboteur = new DatabaseSync(path)
    saboteur.exec("CREATE TRIGGER full BEFORE INSERT ON actor_names BEGIN SELECT RAISE(ABORT, 'no'); END")
    expect((await refusal(put(store, POLISH_READOUT, WORLD[2]!))).code).toBe('STORE_FAILED')
    expect(await exported(store)).toEqual(before)
    saboteur.exec('DROP TRIGGER full')
    saboteur.close()
    expect((await put(store, POLISH_READOUT)).documentsAdded).toBe(1)
    await store.close()
  })

  it('is unchanged by rulings whose flush fails half way', async () => {
    const store = sqliteStore({ path })
    await put(store, ...WORLD)
    const before = await everything(store)
    const rulings = [
      rulingOnActors(RHEA.id, LUKASZ.id, { ...DECISION, verdict: 'SAME' }),
      rulingOn(await store.view().accounts(await callOf(store)), { ...DECISION, verdict: 'REJECTED' }),
    ]
    const saboteur = new DatabaseSync(path)
    saboteur.exec("CREATE TRIGGER full BEFORE INSERT ON actor_names BEGIN SELECT RAISE(ABORT, 'no'); END")
    expect((await refusal(rule(store, ...rulings))).code).toBe('STORE_FAILED')
    expect(await everything(store)).toEqual(before)
    saboteur.exec('DROP TRIGGER full')
    saboteur.close()
    await rule(store, ...rulings)
    expect((await everything(store)).filter(({ record }) => record === 'ruling')).toHaveLength(2)
    await store.close()
  })

  it('of the version before rulings is brought up to date with all that it holds', async () => {
    const fresh = sqliteStore({ path: join(folder, 'fresh.db') })
    await put(fresh, ...WORLD, OBSERVER_NOTE)
    const expected = await everything(fresh)
    await fresh.close()

    await put(sqliteStore({ path }), ...WORLD, OBSERVER_NOTE)
    const older = new DatabaseSync(path)
    older.exec(`
      DROP INDEX statements_by_confidence; DROP INDEX statements_by_source; DROP INDEX statements_by_target;
      CREATE INDEX statements_by_source ON statements (source, date_earliest, date_latest);
      CREATE INDEX statements_by_target ON statements (target, date_earliest, date_latest);
      ALTER TABLE statements DROP COLUMN document_count; ALTER TABLE statements DROP COLUMN attributed;
      ALTER TABLE statements DROP COLUMN attributions;
      DROP TABLE additions; DROP TABLE addition_log;
      DROP TABLE terms; DROP TABLE careers;
      ALTER TABLE representations DROP COLUMN folded; ALTER TABLE representations DROP COLUMN first_seen;
      DROP TABLE ruling_subjects; DROP TABLE rulings;
      ALTER TABLE claims DROP COLUMN ruled; ALTER TABLE claims DROP COLUMN held; ALTER TABLE contributions DROP COLUMN held;
      PRAGMA user_version = 2`)
    older.close()
    const store = sqliteStore({ path })
    expect(await everything(store)).toEqual(expected)
    await rule(store, rulingOn(await store.view().accounts(await callOf(store)), { ...DECISION, verdict: 'REJECTED' }))
    expect(await found(store.view(), { review: ['REJECTED'] })).toHaveLength(1)
    // What was there before is not new.
    expect(await store.view().additionsEnd()).toMatchObject({ log: expect.stringMatching(/^[0-9a-f]{16}$/), flush: 1 })
    await store.close()

    const tellings = (file: string): unknown => {
      using database = new DatabaseSync(file)
      return database.prepare('SELECT id, document_count, attributed, attributions FROM statements ORDER BY id').all()
    }
    expect(tellings(path)).toEqual(tellings(join(folder, 'fresh.db')))

    const offices = (file: string): unknown => {
      using database = new DatabaseSync(file)
      return ['representations', 'careers', 'terms'].map((table) => database.prepare(`SELECT * FROM ${table}`).all())
    }
    expect(offices(path)).toEqual(offices(join(folder, 'fresh.db')))
    expect(offices(path)).toMatchObject([{ length: 4 }, { length: 1 }, { length: 2 }])
    const schemaOf = (file: string): unknown => {
      using database = new DatabaseSync(file)
      return database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all()
    }
    expect(schemaOf(path)).toEqual(schemaOf(join(folder, 'fresh.db')))
  })

  it('gives the event loop its turn during a long flush', async () => {
    const store = sqliteStore({ path })
    await store.open()
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    }, 0)
    const many = Array.from({ length: 400 }, (_, index) => {
      const { document, ...graph } = KENYAN_READOUT
      const id = `doc-${index}`
      const claims = graph.claims.map((claim) => ({
        ...claim,
        evidence: claim.evidence.map((evidence) => ({ ...evidence, document: id })),
      }))
      return { ...graph, claims, sightings: [], document: { ...document, id } }
    })
    await put(store, ...many)
    clearInterval(timer)
    await store.close()
    expect(turns).toBeGreaterThan(3)
  })
})
