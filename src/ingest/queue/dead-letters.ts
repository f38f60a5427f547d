/** Documents that failed for the last time: looked at, put in a file that can be imported, or tried again. */
import { existsSync } from 'node:fs'
import { DocumentError, UsageError } from '../../errors.ts'
import type { FailedDocument } from '../failed-document.ts'
import { failedFile } from '../failed-file.ts'
import type { DeadLetter, DocumentQueue } from './document-queue.ts'

const PAGE = 100

/** All of them, newest first; the queue must not change meanwhile, or some are passed over. */
async function* deadLetters(queue: DocumentQueue): AsyncGenerator<DeadLetter> {
  for (let from = 0; ; from += PAGE) {
    const page = await queue.deadLetters(from, PAGE)
    yield* page
    if (page.length < PAGE) return
  }
}

/** As a failed document of an import: with the place where it was read, and the reason. */
export function toFailed({ id, read, reason }: DeadLetter): FailedDocument {
  const error = new DocumentError('DOCUMENT_FAILED', read ?? { path: id }, reason)
  return read === null ? { error } : { error, document: read.document }
}

/**
 * Writes all of them to a file and, when it is whole, takes them off the queue. How many there were; where there are none,
 * no file is made. Throws UsageError where the file exists, for it may be all that is left of others.
 */
export async function moveToFile(queue: DocumentQueue, path: string): Promise<number> {
  if (existsSync(path)) {
    throw new UsageError('USAGE', `${path} exists; name a new file, for what is in it may be on no queue any more`)
  }
  const file = failedFile(path)
  const ids: string[] = []
  try {
    for await (const letter of deadLetters(queue)) {
      await file.add(toFailed(letter))
      ids.push(letter.id)
    }
  } finally {
    file.close()
  }
  for (const id of ids) await queue.withdraw(id)
  return ids.length
}

/** How many were put back in line. */
export async function retryAll(queue: DocumentQueue): Promise<number> {
  const ids: string[] = []
  for await (const { id } of deadLetters(queue)) ids.push(id)
  for (const id of ids) await queue.retry(id)
  return ids.length
}
