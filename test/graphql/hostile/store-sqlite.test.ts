/** A file that is taken away, replaced or held by others while it is served. */
import { copyFileSync, renameSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { put } from '../../store/suite/store-context.ts'
import { WORLD } from '../../store/suite/world.ts'
import { NOTES } from '../small-graph.ts'
import { type Attacked, attacked, post, WRITER } from './attack.ts'

const folder = temporaryFolder()

let files = 0
let path: string
let store: Store
let server: Attacked

beforeEach(async () => {
  path = `${folder}/${++files}.db`
  store = sqliteStore({ path, lockTimeout: 100 })
  await put(store, ...NOTES)
  server = await attacked(store)
})
afterEach(async () => {
  await server.stop()
  await store.close()
})

async function countOrCode(): Promise<unknown> {
  const { data, codes } = await post(server, { query: '{ stats { documents } }' })
  return codes[0] ?? (data as { stats: { documents: number } }).stats.documents
}

async function change(): Promise<string | null> {
  const query = `mutation { removeDocument(id: "${NOTES[0]!.document.id}") { id } }`
  return (await post(server, { query }, WRITER.key)).codes[0] ?? null
}

/** Another file, closed and whole. */
async function otherFile(): Promise<string> {
  const other = `${path}.other`
  const fresh = sqliteStore({ path: other })
  await put(fresh, ...WORLD)
  await fresh.close()
  return other
}

describe('a file that is served', () => {
  it('and taken away is missed, by questions and changes, and nothing is put in its place; back again, it is as before', async () => {
    expect(await countOrCode()).toBe(NOTES.length)
    renameSync(path, `${path}.away`)
    expect([await countOrCode(), await change()]).toEqual(['STORE_UNAVAILABLE', 'STORE_UNAVAILABLE'])
    const ready = await fetch(`${server.url}/ready`)
    expect([ready.status, await ready.json()]).toEqual([503, { ready: false, code: 'STORE_UNAVAILABLE' }])
    expect((await fetch(`${server.url}/health`)).status).toBe(200)
    renameSync(`${path}.away`, path)
    expect([await countOrCode(), await change(), await countOrCode()]).toEqual([NOTES.length, null, NOTES.length - 1])
  })

  it('and replaced by another is answered from the other, which takes no harm', async () => {
    const other = await otherFile()
    expect(await countOrCode()).toBe(NOTES.length)
    // What was written last stands in the log beside the file.
    expect(await change()).toBeNull()
    renameSync(path, `${path}.old`)
    renameSync(other, path)
    expect(await Promise.all([countOrCode(), countOrCode(), countOrCode()])).toEqual([
      WORLD.length,
      WORLD.length,
      WORLD.length,
    ])
    await put(store, NOTES[4]!)
    expect(await countOrCode()).toBe(WORLD.length + 1)
    expect([ask(path, 'PRAGMA integrity_check'), ask(`${path}.old`, 'SELECT count(*) FROM documents')]).toEqual([
      'ok',
      NOTES.length - 1,
    ])
  })

  it('and replaced while an export goes on waits for that', async () => {
    const other = await otherFile()
    await store.snapshot(async (view) => {
      renameSync(other, path)
      expect(await countOrCode()).toBe('STORE_UNAVAILABLE')
      expect(await view.countDocuments({ search: null, from: null, to: null })).toBe(NOTES.length)
    })
    expect(await countOrCode()).toBe(WORLD.length)
  })

  it('and overwritten with something else is told by code, and served again when that is over', async () => {
    const other = await otherFile()
    rmSync(path)
    copyFileSync(new URL(import.meta.url), path)
    expect([await countOrCode(), await change()]).toEqual(['STORE_FAILED', 'STORE_FAILED'])
    renameSync(other, path)
    expect(await countOrCode()).toBe(WORLD.length)
  })

  it('and held by another writer answers questions, and takes changes when it is let go', async () => {
    const holder = new DatabaseSync(path)
    holder.exec('BEGIN IMMEDIATE')
    expect([await countOrCode(), await change()]).toEqual([NOTES.length, 'STORE_LOCKED'])
    holder.exec('ROLLBACK')
    holder.close()
    expect([await change(), await countOrCode()]).toEqual([null, NOTES.length - 1])
  })
})

/** The one value of an answer. */
function ask(file: string, question: string): unknown {
  const database = new DatabaseSync(file, { readOnly: true })
  const row = database.prepare(question).get()
  database.close()
  return Object.values(row ?? {})[0]
}
