/** Whether the page is light or dark, for pictures, whose colours no style sheet gives. */
import { useEffect, useState } from 'preact/hooks'
import type { Scheme } from '../act-groups.ts'

const dark = matchMedia('(prefers-color-scheme: dark)')

const schemeNow = (): Scheme => (dark.matches ? 'dark' : 'light')

export function useScheme(): Scheme {
  const [scheme, setScheme] = useState(schemeNow)
  useEffect(() => {
    const changed = (): void => setScheme(schemeNow())
    dark.addEventListener('change', changed)
    return () => dark.removeEventListener('change', changed)
  }, [])
  return scheme
}

/** A colour of base.css as it is now, or in one scheme, in a form that every canvas and file reads: `rgb(…)`. */
export function colourNow(
  name: 'ground' | 'raised' | 'ink' | 'quiet' | 'line' | 'accent',
  scheme: Scheme | null = null,
): string {
  const probe = document.createElement('span')
  if (scheme !== null) probe.style.colorScheme = scheme
  probe.style.color = `var(--${name})`
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
