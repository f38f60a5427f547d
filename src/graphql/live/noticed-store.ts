/** A store that tells when something was written through it. */
import type { Store } from '../../store/store.ts'

/** `written` is called after each flush that was committed. */
export function noticedStore(store: Store, written: () => void): Store {
  return {
    ...store,
    writer() {
      const writer = store.writer()
      return {
        ...writer,
        async flush() {
          const report = await writer.flush()
          written()
          return report
        },
      }
    },
  }
}
