/**
 * Streams of additions. A stream is pulled: whoever reads slowly makes the store be asked later, and neither holds anything up nor
 * makes anything wait in memory, since what comes next is in the log of the store.
 */
import { GraphQLError } from 'graphql'
import { QueryError, StoreError } from '../../errors.ts'
import { type Addition, type AdditionPosition, isBefore } from '../../store/additions.ts'
import type { StatementFilter, Store, View } from '../../store/store.ts'
import { inTime } from '../../store/time-left.ts'
import { wholeAdditions } from '../../store/whole-additions.ts'
import { matchesNothing } from '../statement-filter.ts'
import { createAdditionsFeed } from './additions-feed.ts'
import { createStreamPlaces, type Listener, STREAM_LIMITS, type StreamLimits } from './listener.ts'

export interface LiveOptions {
  readonly store: Pick<Store, 'snapshot'>
  /** A new one for each look, with the time of a request. */
  readonly view: () => View
  /** STREAM_LIMITS where not given. */
  readonly limits?: StreamLimits
  /** Milliseconds between two looks at the store, for what other processes write; a second where not given. */
  readonly interval?: number
}

export interface Subscription {
  /** Where to begin: behind what was there before where it is null. */
  readonly after: AdditionPosition | null
  /** Asked whenever there is news, since what a name means may have changed with it. */
  readonly filter: (view: View) => Promise<StatementFilter>
  readonly listener: Listener
}

export interface LiveAdditions {
  /**
   * The additions behind `after`, without an end. Rejects with QueryError BAD_CURSOR where `after` is no place in this log, as `filter`
   * does, and with a GraphQLError SUBSCRIPTION_LIMIT. The stream throws where the store fails, where the listener may not listen
   * any longer, and a GraphQLError SERVICE_STOPPING when this is closed, as `subscribe` does from then on.
   */
  subscribe(subscription: Subscription): Promise<AsyncIterableIterator<Addition>>
  /**
   * The end of the log now: whoever asks for it, then for a list, and then subscribes behind it misses nothing. Rejects with StoreError
   * STORE_LOCKED where a server is held for long, as by an export.
   */
  end(): Promise<AdditionPosition>
  /** To be called when something was written, so that nobody waits for the next look. */
  wake(): void
  /** Streams that have begun and not ended. */
  readonly open: number
  /** Ends all streams, and begins none any more; resolves when the store is left alone, so that it can be closed. */
  close(): Promise<void>
}

const INTERVAL = 1_000
/** Milliseconds after which statements that wait for a slow reader are read anew: they may have changed, or be gone. */
const FRESH = 2_000

/** Milliseconds. */
const WAIT = 5_000

interface Stream {
  readonly listener: Listener
  end(reason: unknown): void
}

export function createLiveAdditions({
  store,
  view,
  limits = STREAM_LIMITS,
  interval = INTERVAL,
}: LiveOptions): LiveAdditions {
  const feed = createAdditionsFeed(store, view)
  const places = createStreamPlaces(limits)
  const streams = new Set<Stream>()
  let timer: NodeJS.Timeout | null = null
  let closed = false

  function tick(): void {
    for (const { listener, end } of streams) {
      try {
        listener.check()
      } catch (reason) {
        end(reason)
      }
    }
    void feed.look()
  }

  async function* additions({ filter }: Subscription, from: AdditionPosition, over: AbortSignal) {
    let position = from
    for (;;) {
      const end = await feed.endBehind(position, over)
      if (end === null) return
      if (end.log !== position.log) throw otherLog()
      // Behind the end, so that it knows everybody whom the log names before it.
      const wanted = await filter(view())
      reading: while (isBefore(position, end) && !over.aborted) {
        if (matchesNothing(wanted)) {
          position = end
          continue
        }
        const part = await wholeAdditions(store, view(), wanted, [position, end])
        const until = performance.now() + FRESH
        for (const row of part.rows) {
          if (over.aborted) return
          yield row
          position = row.position
          if (performance.now() > until) continue reading
        }
        position = part.end
      }
    }
  }

  function start(
    subscription: Subscription,
    from: AdditionPosition,
    leave: () => void,
  ): AsyncIterableIterator<Addition> {
    const { listener } = subscription
    const over = new AbortController()
    let failure: unknown = null
    const end = (reason: unknown): void => {
      if (over.signal.aborted) return
      failure = reason
      streams.delete(stream)
      listener.gone.removeEventListener('abort', gone)
      leave()
      if (streams.size === 0 && timer !== null) {
        clearInterval(timer)
        timer = null
      }
      over.abort()
    }
    const gone = (): void => end(null)
    const stream: Stream = { listener, end }
    streams.add(stream)
    timer ??= setInterval(tick, interval).unref()
    if (listener.gone.aborted) gone()
    else listener.gone.addEventListener('abort', gone)
    const rows = additions(subscription, from, over.signal)
    return {
      [Symbol.asyncIterator]() {
        return this
      },
      async next() {
        try {
          const row = await rows.next()
          if (!row.done) return row
        } catch (error) {
          end(error)
        }
        const reason = failure
        failure = null
        if (reason !== null) throw reason
        return { done: true, value: undefined }
      },
      async return() {
        end(null)
        return { done: true, value: undefined }
      },
    }
  }

  return {
    end: () => inTime(feed.end(), WAIT, tooLong),
    get open() {
      return streams.size
    },
    wake() {
      if (streams.size > 0) void feed.look()
    },
    close() {
      closed = true
      for (const { end } of streams) end(stopping())
      return feed.idle()
    },
    async subscribe(subscription) {
      const leave = places.take(subscription.listener.who)
      try {
        const now = view()
        const [end] = await Promise.all([now.additionsEnd(), subscription.filter(now)])
        const from = subscription.after ?? end
        if (closed) throw stopping()
        if (from.log !== end.log || isBefore(end, from)) throw otherLog()
        return start(subscription, from, leave)
      } catch (error) {
        leave()
        throw error
      }
    },
  }
}

function tooLong(): StoreError {
  return new StoreError('STORE_LOCKED', `The store was held by another process for more than ${WAIT / 1000} seconds.`)
}

function otherLog(): QueryError {
  return new QueryError(
    'BAD_CURSOR',
    '"after" is of another store, or of this one before it was made anew: ask for a list, then subscribe without it.',
  )
}

function stopping(): GraphQLError {
  return new GraphQLError('The service stops; subscribe again with the last cursor as "after".', {
    extensions: { code: 'SERVICE_STOPPING' },
  })
}
