/** Flags that commands share, each with what it takes. */
import { InvalidArgumentError, Option } from 'commander'
import {
  DEFAULT_MIN_CONFIDENCE,
  DEFAULT_PORT,
  defaultStore,
  EMBEDDED_STORE,
  keyFile,
  REQUESTS_A_MINUTE,
  TIME_LIMIT,
} from '../config.ts'
import { isDay } from '../model/day.ts'

/** Each takes some 200 MB. */
const MOST_WORKERS = 64

/** An hour. */
const MOST_SECONDS = 3_600

/** See `defaultStore` for what stands in without the flag. */
export function storeOption(): Option {
  return new Option(
    '--store <url>',
    'sqlite:PATH, or neo4j://HOST:PORT with NEO4J_USERNAME and NEO4J_PASSWORD',
    // The address is not printed: it may hold what is nobody's business.
  ).default(defaultStore(), `DEMARCHE_STORE or NEO4J_URI, else ${EMBEDDED_STORE}`)
}

export function publishedOption(): Option {
  return new Option('--published <date>', 'publication day (YYYY-MM-DD) of documents that give none').argParser(
    (value) => {
      if (isDay(value)) return value
      throw new InvalidArgumentError('Write a day of the calendar as YYYY-MM-DD, for instance 2025-05-10.')
    },
  )
}

export function workersOption(): Option {
  return new Option(
    '--workers <number>',
    'threads that read texts, for more than a few documents (default: one for each core); with 0 or 1 there is none',
  ).argParser((value) => {
    const count = Number(value)
    if (/^\d+$/.test(value) && count <= MOST_WORKERS) return count
    throw new InvalidArgumentError(`Write a whole number from 0 to ${MOST_WORKERS}.`)
  })
}

export function missesOption(): Option {
  return new Option('--misses <number>', 'how many misses of each kind to show').default(0).argParser((value) => {
    const count = Number(value)
    if (Number.isInteger(count) && count >= 0) return count
    throw new InvalidArgumentError('Write a whole number, for instance 20.')
  })
}

export function minConfidenceOption(): Option {
  return new Option(
    '--min-confidence <number>',
    `count only statements found with at least this confidence; default answers show ${DEFAULT_MIN_CONFIDENCE}`,
  )
    .default(0)
    .argParser((value) => {
      const confidence = Number(value)
      if (value.trim() !== '' && confidence >= 0 && confidence <= 1) return confidence
      throw new InvalidArgumentError('Write a number from 0 to 1, for instance 0.6.')
    })
}

export function portOption(): Option {
  return new Option('--port <number>', 'port to listen on; 0 takes a free one')
    .default(DEFAULT_PORT)
    .argParser((value) => {
      const port = Number(value)
      if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
      throw new InvalidArgumentError('Write a number from 0 to 65535.')
    })
}

export function variableOption(): Option {
  return new Option(
    '--variable <name=value>',
    'a variable of the query, as often as wanted; the value is JSON, or else plain text',
  )
    .default({}, 'none')
    .argParser((value: string, before: Readonly<Record<string, unknown>>) => {
      const [, name, text] = /^\$?([_A-Za-z]\w*)=([\s\S]*)$/.exec(value) ?? []
      if (name === undefined || text === undefined)
        throw new InvalidArgumentError('Write it as name=value, for instance on=2025-05-09.')
      return { ...before, [name]: jsonOrText(text) }
    })
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

export function keysOption(): Option {
  return new Option('--keys <file>', 'the file of keys').default(keyFile())
}

export function rateOption(): Option {
  return new Option('--rate <number>', 'requests a minute of one key, and of one address without a key')
    .default(REQUESTS_A_MINUTE)
    .argParser((value) => {
      const rate = Number(value)
      if (/^\d+$/.test(value) && rate > 0) return rate
      throw new InvalidArgumentError('Write a whole number above 0.')
    })
}

export function timeLimitOption(): Option {
  return new Option('--time-limit <seconds>', 'how long the store may work for one request')
    .default(TIME_LIMIT)
    .argParser((value) => {
      const seconds = Number(value)
      if (value.trim() !== '' && seconds > 0 && seconds <= MOST_SECONDS) return seconds
      throw new InvalidArgumentError(`Write a number of seconds above 0, at most ${MOST_SECONDS}.`)
    })
}

export function hostOption(): Option {
  return new Option('--host <address>', 'address to listen on').default('127.0.0.1')
}

/** Of `worker` and `queue`; DEMARCHE_QUEUE stands in where it is not given. */
export function queueOption(): Option {
  return new Option('--queue <url>', 'redis://HOST:6379, with REDIS_PASSWORD; DEMARCHE_QUEUE where not given')
}

/** Seconds. Shorter ones end while a busy worker still lives. */
const LEASE = { LEAST: 5, USUAL: 30, MOST: 3_600 }

export function leaseOption(): Option {
  return new Option(
    '--lease <seconds>',
    'how long documents stay with a worker of which nothing is heard, before others take them',
  )
    .default(LEASE.USUAL)
    .argParser((value) => {
      const seconds = Number(value)
      if (/^\d+$/.test(value) && seconds >= LEASE.LEAST && seconds <= LEASE.MOST) return seconds
      throw new InvalidArgumentError(`Write a whole number of seconds from ${LEASE.LEAST} to ${LEASE.MOST}.`)
    })
}
