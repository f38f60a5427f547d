/** Files and folders that stand under their name only when they are complete. */
import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DemarcheError, UsageError } from '../../errors.ts'
import { whyKept } from './replaceable.ts'

/**
 * Writes `text` beside the file and renames it when all is written. What fails leaves the former file as it was. Throws
 * UsageError, also where a store or what is no file would be replaced.
 */
export async function writeWholeFile(path: string, text: AsyncIterable<string>): Promise<void> {
  const part = unfinished(path)
  try {
    const reason = await onDisk(path, async () => whyKept(path))
    if (reason !== null) throw new UsageError('USAGE', `cannot write to ${path}: ${reason}`)
    await onDisk(path, async () => {
      await mkdir(dirname(path), { recursive: true })
      await (await open(part, 'wx')).close()
    })
    await onDisk(path, () => pipeline(Readable.from(text), createWriteStream(part, { flush: true })))
    await onDisk(path, () => rename(part, path))
  } finally {
    await discard(part)
  }
}

/**
 * Lets `write` fill a new folder and gives it its name when it is complete. A folder of that name must be empty, or hold
 * the file `mark`, by which an earlier export is known and replaced.
 */
export async function writeWholeFolder(
  path: string,
  mark: string,
  write: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = resolve(path)
  const part = unfinished(folder)
  const former = `${part}.old`
  const present = await onDisk(path, () => namesIn(folder))
  if (present.length > 0 && !present.includes(mark)) {
    throw new UsageError('USAGE', `cannot write to ${path}: it is not empty, and no earlier export; name a new folder`)
  }
  try {
    await onDisk(path, () => mkdir(part, { recursive: true }))
    await onDisk(path, () => write(part))
    await onDisk(path, async () => {
      await rename(folder, former).catch(ignoreMissing)
      await rename(part, folder)
    })
  } finally {
    await discard(part)
    await discard(former)
  }
}

/** A name of its own: in containers all processes have the same few ids, and one that was killed leaves its file behind. */
export function unfinished(path: string): string {
  return `${path}.${randomUUID().slice(0, 8)}.part`
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(ignoreMissing)) ?? []
}

// What cannot be deleted must not hide why the writing failed.
async function discard(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => undefined)
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

/** Turns what the file system refuses into a message about the path that was given. */
async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof DemarcheError || !(cause instanceof Error && 'code' in cause)) throw cause
    const taken = cause.code === 'EEXIST' || cause.code === 'ENOTDIR' || cause.code === 'EISDIR'
    const reason = taken ? 'a file or folder of another kind is in the way' : String(cause.code)
    throw new UsageError('USAGE', `cannot write to ${path}: ${reason}`, { cause })
  }
}
