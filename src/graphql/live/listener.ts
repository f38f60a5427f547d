/** Who listens to a stream, and how many of them there may be. */
import { GraphQLError } from 'graphql'

export interface Listener {
  /** A key by its name, or an address: for whom streams are counted. */
  readonly who: string
  /** Aborted when the client is gone. */
  readonly gone: AbortSignal
  /** Throws a GraphQLError UNAUTHENTICATED where the key has been revoked since. */
  check(): void
}

export interface StreamLimits {
  /** Of one key, or of one address without a key. */
  readonly each: number
  readonly all: number
}

export const STREAM_LIMITS: StreamLimits = { each: 20, all: 200 }

export interface StreamPlaces {
  /** Gives a function that gives the place back. Throws a GraphQLError SUBSCRIPTION_LIMIT. */
  take(who: string): () => void
}

export function createStreamPlaces({ each, all }: StreamLimits): StreamPlaces {
  const counts = new Map<string, number>()
  let taken = 0
  return {
    take(who) {
      const own = counts.get(who) ?? 0
      if (own >= each) throw tooMany(`You have ${own} subscriptions open, which is the most; end one of them first.`)
      if (taken >= all)
        throw tooMany(`The service has ${taken} subscriptions open, which is the most; try again later.`)
      counts.set(who, own + 1)
      taken += 1
      let held = true
      return () => {
        if (!held) return
        held = false
        taken -= 1
        const left = counts.get(who)! - 1
        if (left === 0) counts.delete(who)
        else counts.set(who, left)
      }
    },
  }
}

function tooMany(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'SUBSCRIPTION_LIMIT', http: { status: 429 } } })
}
