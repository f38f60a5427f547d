/** The key with which changes are made. It is kept for this tab alone, and forgotten when that is closed. */
import { useLayoutEffect, useState } from 'preact/hooks'

const NAME = 'demarche-key'
const listeners = new Set<() => void>()

export const shownKey = (): string | null => sessionStorage.getItem(NAME)

/** Null forgets it. */
export function showKey(key: string | null): void {
  if (key === null) sessionStorage.removeItem(NAME)
  else sessionStorage.setItem(NAME, key)
  for (const changed of listeners) changed()
}

/** The key, for parts of the page that change with it. */
export function useKey(): string | null {
  const [key, setKey] = useState(shownKey)
  useLayoutEffect(() => {
    const changed = (): void => setKey(shownKey())
    listeners.add(changed)
    return () => {
      listeners.delete(changed)
    }
  }, [])
  return key
}
