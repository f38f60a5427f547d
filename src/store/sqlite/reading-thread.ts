/** Runs in a worker thread: answers questions on a connection of its own. */
import { workerData } from 'node:worker_threads'
import { StoreError, type StoreErrorCode } from '../../errors.ts'
import type { View } from '../store.ts'
import { ask, type Question } from '../view-through.ts'
import { openReader } from './connection.ts'
import { toStoreError } from './sqlite-error.ts'
import { sqliteView } from './view.ts'

export interface Asked {
  readonly question: Question
  readonly args: readonly unknown[]
}

/** Errors lose their class on the way between threads. */
export type Answered =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly code: StoreErrorCode; readonly message: string }

const path = workerData as string

// Opened by the first question, since a thread that cannot start would be started again and again.
let view: View | null = null

export default async function answer({ question, args }: Asked): Promise<Answered> {
  try {
    view ??= openView()
    return { ok: true, answer: await ask(view, question, args) }
  } catch (error) {
    const failure = toStoreError(error, path)
    if (failure instanceof StoreError) return { ok: false, code: failure.code, message: failure.message }
    throw failure
  }
}

function openView(): View {
  const reading = openReader(path)
  return sqliteView({
    read: async (work) => work(reading),
    // Exports are not asked of threads.
    openReader: async () => openReader(path),
  })
}
