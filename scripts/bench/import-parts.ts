/** Imports into an embedded store, first and second, and how much memory they take. */
import { createWriteStream, readFileSync, rmSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { measuredImport } from './measured-run.ts'

export interface Corpus {
  readonly name: string
  readonly path: string
  /** Size of the file. */
  readonly bytes: number
}

/** The whole command, with its start, by the number of workers; then the same once more. */
export async function importParts(corpora: readonly Corpus[], folder: string): Promise<void> {
  console.log('## Import into SQLite\n')
  console.log('| corpus | workers | first, s | ms a document | second, s | first / second | memory, MB | second, MB |')
  console.log('| ------ | ------- | -------- | ------------- | --------- | -------------- | ---------- | ---------- |')
  for (const { name, path } of corpora) {
    for (const workers of new Set([1, 2, availableParallelism()])) {
      const store = join(folder, 'bench.db')
      const args = ['--workers', String(workers), '--store', `sqlite:${store}`, path]
      const first = await measuredImport(args)
      const second = await measuredImport(args)
      for (const end of ['', '-wal', '-shm']) rmSync(`${store}${end}`, { force: true })
      const cells = [
        name,
        workers,
        first.seconds.toFixed(1),
        ((first.seconds / first.report.read) * 1000).toFixed(1),
        second.seconds.toFixed(1),
        (first.seconds / second.seconds).toFixed(1),
        first.megabytes ?? '?',
        second.megabytes ?? '?',
      ]
      console.log(`| ${cells.join(' | ')} |`)
    }
  }
  console.log()
}

const MEGABYTE = 1_000_000

/** Documents that are known already, again and again, in files of these sizes (megabytes): peak memory must be the same. */
export async function memoryPart(corpus: Corpus, sizes: readonly number[], folder: string): Promise<void> {
  console.log('## Memory of an import of known documents\n')
  console.log('| JSON Lines, MB | seconds | documents a second | highest memory, MB |')
  console.log('| -------------- | ------- | ------------------ | ------------------ |')
  const store = `sqlite:${join(folder, 'memory.db')}`
  await measuredImport(['--store', store, corpus.path])
  for (const size of sizes) {
    const path = join(folder, 'large.jsonl')
    await repeat(corpus.path, path, Math.ceil((size * MEGABYTE) / corpus.bytes))
    const { seconds, megabytes, report } = await measuredImport(['--store', store, path])
    const megabytesRead = Math.round(statSync(path).size / MEGABYTE)
    const rate = (report.unchanged / seconds).toFixed(0)
    console.log(`| ${megabytesRead} | ${seconds.toFixed(1)} | ${rate} | ${megabytes ?? '?'} |`)
    rmSync(path)
  }
  console.log()
}

async function repeat(from: string, to: string, times: number): Promise<void> {
  const content = readFileSync(from)
  await pipeline(Readable.from(Array.from({ length: times }, () => content)), createWriteStream(to))
}
