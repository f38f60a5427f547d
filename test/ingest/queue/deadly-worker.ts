/** A worker as a process of its own, which certain texts kill outright: node deadly-worker.ts REDIS_URL SQLITE_PATH */
import { createExtractor } from '../../../src/ingest/extract-document.ts'
import { extractInProcess } from '../../../src/ingest/extraction-pool.ts'
import { parseQueueAddress } from '../../../src/ingest/queue/queue-address.ts'
import { runWorker } from '../../../src/ingest/queue/run-worker.ts'
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'

const [url, path] = process.argv.slice(2)
const extract = createExtractor()
const store = sqliteStore({ path: path! })
await runWorker({
  address: parseQueueAddress(url!, { username: null, password: null }),
  store,
  workers: 0,
  pool: extractInProcess((document) => {
    if (document.text.includes('KILLS THE WORKER')) process.kill(process.pid, 'SIGKILL')
    return extract(document)
  }),
  lease: 1_500,
  untilEmpty: true,
  signal: new AbortController().signal,
})
await store.close()
