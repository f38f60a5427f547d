/** Writes the questions of the explorer anew: after a change of the schema or of a question. */
import { writeFileSync } from 'node:fs'
import { EXPLORER_QUERIES_FILE, explorerQueries } from './explorer-queries.ts'

writeFileSync(EXPLORER_QUERIES_FILE, await explorerQueries())
