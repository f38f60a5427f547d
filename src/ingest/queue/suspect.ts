/**
 * Documents that were with a worker when it died. One of them may have killed it, so each is read alone from then on: if the
 * worker dies again, it is known who did it, and no other pays for it.
 */
import { type Job, UnrecoverableError } from 'bullmq'

interface ReadAlone {
  /** Deaths that were counted when it was read alone. */
  readonly deaths: number
}

/**
 * What to do just before the document of `job` is read alone; null where it need not be.
 * @throws UnrecoverableError where it was alone already when a worker died.
 */
export function aloneWhereSuspect(job: Job): (() => Promise<void>) | null {
  const deaths = job.stalledCounter
  if (deaths === 0) return null
  if (isReadAlone(job.progress) && deaths > job.progress.deaths) {
    throw new UnrecoverableError('the worker that read it, and it alone, ended or was not heard of any more')
  }
  return () => job.updateProgress({ deaths } satisfies ReadAlone)
}

function isReadAlone(progress: unknown): progress is ReadAlone {
  return (
    typeof progress === 'object' && progress !== null && 'deaths' in progress && typeof progress.deaths === 'number'
  )
}
