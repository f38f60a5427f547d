/** Writes the types of the example client anew: after a change of the schema or of its question. */
import { writeFileSync } from 'node:fs'
import { CLIENT_TYPES_FILE, clientTypes } from './client-types.ts'

writeFileSync(CLIENT_TYPES_FILE, await clientTypes())
