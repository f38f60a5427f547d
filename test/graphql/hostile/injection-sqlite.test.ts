import { afterAll, describe } from 'vitest'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { openSmallGraph, type SmallGraph } from '../small-graph.ts'
import { injectionCases } from './injection-cases.ts'
import { FTS5, ODD, SQL } from './payloads.ts'

const folder = temporaryFolder()

describe('hostile texts in every argument, on SQLite', () => {
  let graph: SmallGraph
  injectionCases(async () => {
    graph = await openSmallGraph(folder)
    return graph.store
  }, [...SQL, ...FTS5, ...ODD])
  afterAll(() => graph.store.close())
})
