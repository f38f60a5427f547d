/** The commands and their flags. What a command does is loaded when it is called, so that `--help` answers at once. */
import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { packagePath } from '../config.ts'
import type { CopyFlags } from './commands/copy.ts'
import type { EvaluateFlags } from './commands/evaluate.ts'
import type { ExportFlags } from './commands/export.ts'
import type { ExtractFlags } from './commands/extract.ts'
import type { ImportFlags } from './commands/import.ts'
import type { KeyFlags } from './commands/key.ts'
import type { QueryFlags } from './commands/query.ts'
import type { QueueFlags } from './commands/queue.ts'
import type { RemoveFlags } from './commands/remove.ts'
import type { ServeFlags } from './commands/serve.ts'
import type { StartFlags } from './commands/start.ts'
import type { WorkerFlags } from './commands/worker.ts'
import type { ExitCode } from './exit-code.ts'
import {
  hostOption,
  keysOption,
  leaseOption,
  minConfidenceOption,
  missesOption,
  portOption,
  publishedOption,
  queueOption,
  rateOption,
  storeOption,
  timeLimitOption,
  variableOption,
  workersOption,
} from './options.ts'
import { ANSWER_FORMATS } from './query/format-answer.ts'

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
    .addOption(
      new Option('--queue <url>', 'put the documents on this queue instead, for workers (redis://HOST:6379)').conflicts(
        ['store', 'workers', 'explain', 'reextract'],
      ),
    )
    .action(async (paths: string[], flags: ImportFlags) => {
      const { queue } = flags
      if (queue !== undefined) {
        const { importToQueueCommand } = await import('./commands/import-to-queue.ts')
        return finish(await importToQueueCommand(paths, { ...flags, queue }))
      }
      const { importCommand } = await import('./commands/import.ts')
      finish(await importCommand(paths, flags))
    })
  program
    .command('worker')
    .description('read documents from a queue and write what they say to the store, until told to stop')
    .addOption(queueOption())
    .addOption(storeOption())
    .addOption(workersOption())
    .addOption(leaseOption())
    .option('--until-empty', 'end when nothing is left to do')
    .option('--json', 'print the report as JSON to standard output')
    .action(async (flags: WorkerFlags) => {
      const { workerCommand } = await import('./commands/worker.ts')
      finish(await workerCommand(flags))
    })
  program
    .command('queue')
    .description('tell what is on a queue: documents that wait, and those that failed for the last time')
    .addOption(queueOption())
    .addOption(
      new Option('--failed <file>', 'move those that failed to a new file, to be imported again').conflicts('retry'),
    )
    .option('--retry', 'put those that failed back in line')
    .option('--json', 'print the counts as JSON')
    .action(async (flags: QueueFlags) => {
      const { queueCommand } = await import('./commands/queue.ts')
      finish(await queueCommand(flags))
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
        'jsonl (all, to be imported again), csv (a row for a statement and quotation), graphml, or neo4j-admin (first load)',
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
  program
    .command('query')
    .description('ask a saved question in GraphQL, of a store or of a server')
    .argument('<file>', 'a file of GraphQL, or - for standard input')
    .addOption(storeOption())
    .option(
      '--url <address>',
      'a server in place of the store, for instance http://localhost:4000/graphql; its key in DEMARCHE_KEY',
    )
    .addOption(variableOption())
    .addOption(
      new Option('--format <format>', 'table and markdown have footnotes with quotation and document')
        .choices(ANSWER_FORMATS)
        .default('table'),
    )
    .option('--all', 'all pages, where the query has a variable $after and asks for pageInfo { hasNextPage endCursor }')
    .action(
      async (
        file: string,
        { variable, ...flags }: Omit<QueryFlags, 'variables'> & { variable: QueryFlags['variables'] },
      ) => {
        const { queryCommand } = await import('./commands/query.ts')
        finish(await queryCommand(file, { ...flags, variables: variable }))
      },
    )
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
      finish(await createKeyCommand(name, flags))
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
      finish(await revokeKeyCommand(name, flags))
    })
}

const PATHS = 'files, folders, globs, or - for standard input'

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string }
  return version
}
