/** The commands and their flags. What a command does is loaded when it is called, so that `--help` answers at once. */
import { readFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import { DEFAULT_MIN_CONFIDENCE, DEFAULT_PORT, defaultStore, EMBEDDED_STORE, keyFile, packagePath } from '../config.ts'
import { isDay } from '../model/day.ts'
import type { CopyFlags } from './commands/copy.ts'
import type { EvaluateFlags } from './commands/evaluate.ts'
import type { ExportFlags } from './commands/export.ts'
import type { ExtractFlags } from './commands/extract.ts'
import type { ImportFlags } from './commands/import.ts'
import type { KeyFlags } from './commands/key.ts'
import type { RemoveFlags } from './commands/remove.ts'
import type { ServeFlags } from './commands/serve.ts'
import type { StartFlags } from './commands/start.ts'
import type { ExitCode } from './exit-code.ts'

/** `finish` is told the exit code of the command that ran. Parsing throws a CommanderError on wrong usage. */
export function createProgram(finish: (code: ExitCode) => void): Command {
  const program = new Command('demarche')
    .description(
      'Who contacted whom, when, and who says so: a graph of diplomatic contacts from articles and readouts.',
    )
    .version(packageVersion())
  program
    .command('import')
    .description('read documents into the graph; goes on where an earlier import stopped')
    .argument('[path...]', `${PATHS}; without any, with --reextract, all that the store has`)
    .addOption(storeOption())
    .addOption(publishedOption())
    .addOption(workersOption())
    .option('--dry-run', 'read and report what would be added; write nothing to the store')
    .option(
      '--reextract',
      'read again what the store has from an older version of the extractor; print what is gained, lost and changed',
    )
    .option(
      '--failed <file>',
      'where documents that failed are written, to be imported again (default: beside the store; only where some failed)',
    )
    .option('--json', 'print the report (with --reextract the differences) as JSON to standard output')
    .option('--explain', 'list the sentences that could not be read, with the reason')
    .action(async (paths: string[], flags: ImportFlags) => {
      const { importCommand } = await import('./commands/import.ts')
      finish(await importCommand(paths, flags))
    })
  program
    .command('extract')
    .description('print what the documents say, one JSON object a line; nothing is stored')
    .argument('<path...>', PATHS)
    .addOption(publishedOption())
    .option('--explain', 'list also the sentences that could not be read, with the reason')
    .action(async (paths: string[], flags: ExtractFlags) => {
      const { extractCommand } = await import('./commands/extract.ts')
      finish(await extractCommand(paths, flags))
    })
  program
    .command('serve')
    .description('answer GraphQL at /graphql')
    .addOption(storeOption())
    .addOption(portOption())
    .addOption(hostOption())
    .addOption(timeLimitOption())
    .addOption(keysOption())
    .option('--closed', 'questions need a key too; changes always do')
    .addOption(rateOption())
    .option('--no-introspection', 'do not show the schema, and do not serve GraphiQL')
    .action(async (flags: ServeFlags) => {
      const { serveCommand } = await import('./commands/serve.ts')
      finish(await serveCommand(flags))
    })
  program
    .command('export')
    .description('write the whole graph: into a folder, as one file, or to standard output')
    .argument('[dir]', 'a folder, made where missing, or -')
    .addOption(
      new Option(
        '--format <format>',
        'jsonl (all, to be copied back), csv (a row for a statement and quotation), graphml, or neo4j-admin (first load)',
      )
        .choices(['jsonl', 'csv', 'graphml', 'neo4j-admin'])
        .default('jsonl'),
    )
    .option('--out <path>', 'in place of DIR: the file itself, or with neo4j-admin a folder')
    .addOption(storeOption())
    .action(async (folder: string | undefined, flags: ExportFlags) => {
      const { exportCommand } = await import('./commands/export.ts')
      finish(await exportCommand(folder, flags))
    })
  program
    .command('copy')
    .description('copy a graph into another store; goes on where an earlier copy stopped')
    .requiredOption('--from <url>', 'a store, or jsonl:FILE for an export in that format (jsonl:- is standard input)')
    .requiredOption('--to <url>', 'a store')
    .action(async (flags: CopyFlags) => {
      const { copyCommand } = await import('./commands/copy.ts')
      finish(await copyCommand(flags))
    })
  program
    .command('remove')
    .description('withdraw documents from the graph, with all that only they supported')
    .argument('<document...>', 'ids, as the documents came with them or as Demarche gave them (doc-...)')
    .addOption(storeOption())
    .option('--json', 'print the report as JSON to standard output')
    .action(async (names: string[], flags: RemoveFlags) => {
      const { removeCommand } = await import('./commands/remove.ts')
      finish(await removeCommand(names, flags))
    })
  program
    .command('evaluate')
    .description(
      'precision, recall and F1 on annotated texts; what a sentence or a document must hold is marked in them',
    )
    .argument('<gold...>', 'JSON Lines: a text a line, with its "statements" and "represents", or its "relations"')
    .option('--json', 'print the scores as one JSON object, with everything missed')
    .addOption(missesOption())
    .addOption(minConfidenceOption())
    .action(async (paths: string[], flags: EvaluateFlags) => {
      const { evaluateCommand } = await import('./commands/evaluate.ts')
      finish(await evaluateCommand(paths, flags))
    })
  addKeyCommands(program, finish)
  program
    .command('start')
    .description('import the samples into the embedded store and serve it')
    .addOption(portOption())
    .addOption(hostOption())
    .action(async (flags: StartFlags) => {
      const { startCommand } = await import('./commands/start.ts')
      finish(await startCommand(flags))
    })
  for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])]) command.exitOverride()
  return program
}

function addKeyCommands(program: Command, finish: (code: ExitCode) => void): void {
  const key = program.command('key').description('keys of the server: who may ask, and who may change')
  key
    .command('create')
    .description('make a key and print it; it cannot be shown again')
    .argument('<name>', 'who will use it')
    .option('--write', 'for changes as well as for questions')
    .addOption(keysOption())
    .action(async (name: string, flags: KeyFlags & { readonly write?: true }) => {
      const { createKeyCommand } = await import('./commands/key.ts')
      finish(createKeyCommand(name, flags))
    })
  key
    .command('list')
    .description('the keys there are, without the keys themselves')
    .addOption(keysOption())
    .action(async (flags: KeyFlags) => {
      const { listKeysCommand } = await import('./commands/key.ts')
      finish(listKeysCommand(flags))
    })
  key
    .command('revoke')
    .description('make a key invalid at once')
    .argument('<name>', 'whose key')
    .addOption(keysOption())
    .action(async (name: string, flags: KeyFlags) => {
      const { revokeKeyCommand } = await import('./commands/key.ts')
      finish(revokeKeyCommand(name, flags))
    })
}

/** Each takes some 200 MB. */
const MOST_WORKERS = 64

/** An hour. */
const MOST_SECONDS = 3_600

const PATHS = 'files, folders, globs, or - for standard input'

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string }
  return version
}

/** See `defaultStore` for what stands in without the flag. */
function storeOption(): Option {
  return new Option(
    '--store <url>',
    'sqlite:PATH, or neo4j://HOST:PORT with NEO4J_USERNAME and NEO4J_PASSWORD',
    // The address is not printed: it may hold what is nobody's business.
  ).default(defaultStore(), `DEMARCHE_STORE or NEO4J_URI, else ${EMBEDDED_STORE}`)
}

function publishedOption(): Option {
  return new Option('--published <date>', 'publication day (YYYY-MM-DD) of documents that give none').argParser(
    (value) => {
      if (isDay(value)) return value
      throw new InvalidArgumentError('Write a day of the calendar as YYYY-MM-DD, for instance 2025-05-10.')
    },
  )
}

function workersOption(): Option {
  return new Option(
    '--workers <number>',
    'threads that read texts, for more than a few documents (default: one for each core); with 0 or 1 there is none',
  ).argParser((value) => {
    const count = Number(value)
    if (/^\d+$/.test(value) && count <= MOST_WORKERS) return count
    throw new InvalidArgumentError(`Write a whole number from 0 to ${MOST_WORKERS}.`)
  })
}

function missesOption(): Option {
  return new Option('--misses <number>', 'how many misses of each kind to show').default(0).argParser((value) => {
    const count = Number(value)
    if (Number.isInteger(count) && count >= 0) return count
    throw new InvalidArgumentError('Write a whole number, for instance 20.')
  })
}

function minConfidenceOption(): Option {
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

function portOption(): Option {
  return new Option('--port <number>', 'port to listen on; 0 takes a free one')
    .default(DEFAULT_PORT)
    .argParser((value) => {
      const port = Number(value)
      if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
      throw new InvalidArgumentError('Write a number from 0 to 65535.')
    })
}

function keysOption(): Option {
  return new Option('--keys <file>', 'the file of keys').default(keyFile())
}

function rateOption(): Option {
  return new Option('--rate <number>', 'requests a minute of one key, and of one address without a key')
    .default(1_200)
    .argParser((value) => {
      const rate = Number(value)
      if (/^\d+$/.test(value) && rate > 0) return rate
      throw new InvalidArgumentError('Write a whole number above 0.')
    })
}

function timeLimitOption(): Option {
  return new Option('--time-limit <seconds>', 'how long the store may work for one request')
    .default(10)
    .argParser((value) => {
      const seconds = Number(value)
      if (value.trim() !== '' && seconds > 0 && seconds <= MOST_SECONDS) return seconds
      throw new InvalidArgumentError(`Write a number of seconds above 0, at most ${MOST_SECONDS}.`)
    })
}

function hostOption(): Option {
  return new Option('--host <address>', 'address to listen on').default('127.0.0.1')
}
