/** What every resolver of one request gets: the store's View, its batched loaders, and the request's allowance of rows. */
import type { View } from '../store/store.ts'
import { createLoaders, type Loaders } from './loaders.ts'
import { createRowAllowance, type RowAllowance } from './row-allowance.ts'

export interface GraphQLContext {
  readonly view: View
  readonly loaders: Loaders
  readonly rows: RowAllowance
}

/** A new one for each request: loaders remember what they loaded, and must not outlive an import. */
export function createContext(view: View): GraphQLContext {
  return { view, loaders: createLoaders(view), rows: createRowAllowance() }
}
