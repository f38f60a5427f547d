import { useEffect, useState } from 'preact/hooks'

export interface Script<Module> {
  /** Null as long as it is on its way. */
  readonly script: Module | null
  readonly isMissing: boolean
}

/**
 * A large script that only a part of a view needs. `load` is the same function each time. Used where the part's question is asked, so that
 * neither waits for the other.
 */
export function useScript<Module>(load: () => Promise<Module>): Script<Module> {
  const [state, setState] = useState<Script<Module>>({ script: null, isMissing: false })
  useEffect(() => {
    let wanted = true
    load().then(
      (script) => wanted && setState({ script, isMissing: false }),
      () => wanted && setState({ script: null, isMissing: true }),
    )
    return () => {
      wanted = false
    }
  }, [load])
  return state
}
