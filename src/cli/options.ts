/** Options that several commands share, and how their values are read. */
import { InvalidArgumentError, Option } from 'commander'
import { DEFAULT_PORT, DEFAULT_STORE, neo4jSettings } from '../config.ts'
import { isDay } from '../model/edtf.ts'

/** `--store URL`; without it the store of NEO4J_URI, else the embedded one. */
export function storeOption(): Option {
  return new Option(
    '--store <url>',
    'sqlite:PATH, or neo4j://HOST:PORT with NEO4J_USERNAME and NEO4J_PASSWORD',
  ).default(neo4jSettings().uri ?? DEFAULT_STORE)
}

/** `--published DATE`: for documents that do not say themselves when they were published. */
export function publishedOption(): Option {
  return new Option('--published <date>', 'publication day (YYYY-MM-DD) of documents that give none').argParser(
    (value) => {
      if (!isDay(value))
        throw new InvalidArgumentError('Write a day of the calendar as YYYY-MM-DD, for instance 2025-05-10.')
      return value
    },
  )
}

export function portOption(): Option {
  return new Option('--port <number>', 'port to listen on; 0 takes a free one')
    .default(DEFAULT_PORT)
    .argParser((value) => {
      const port = Number(value)
      if (!Number.isInteger(port) || port < 0 || port > 65_535)
        throw new InvalidArgumentError('Write a number from 0 to 65535.')
      return port
    })
}
