/** Keys that do something by themselves, for people who go through many. They can be turned off: some press keys by chance. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

const NAME = 'demarche-single-keys'

/** Whether single keys are on, and how to turn them on and off; kept for this tab. */
export function useSingleKeysWanted(): readonly [boolean, (wanted: boolean) => void] {
  const [wanted, setWanted] = useState(() => sessionStorage.getItem(NAME) !== 'off')
  return [
    wanted,
    (now) => {
      sessionStorage.setItem(NAME, now ? 'on' : 'off')
      setWanted(now)
    },
  ]
}

/** By the `key` of the event, letters in lower case. Not while somebody types or is in a form, nor together with Shift, Ctrl, Alt or Meta. */
export function useSingleKeys(keys: Readonly<Record<string, () => void>>, active: boolean): void {
  // Looked at when a key is pressed: effects come later than the next key of somebody who is quick.
  const latest = useRef({ keys, active })
  latest.current = { keys, active }
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!latest.current.active || isTyping(event.target)) return
      if (event.defaultPrevented || event.repeat || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey)
        return
      const run = latest.current.keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (run === undefined) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('form, input:not([type="checkbox"]), textarea, select, pre[tabindex]') !== null
