/** Where the page stands: a new view begins at its top, and going back shows what was in sight when it was left. */

const positions = new Map<string, number>()
/** Milliseconds that a view may take to become as high as it was: a list reads on when its end is in sight. */
const PATIENCE = 2_000
/** What a person does who will not be placed. */
const OWN_WILL = ['wheel', 'touchstart', 'keydown', 'pointerdown']
let goesBack = false
let stopPlacing = (): void => {}

/** Once, before anything is shown. */
export function keepScroll(): void {
  // The browser would restore it before the view is there.
  history.scrollRestoration = 'manual'
  const keep = (): unknown => positions.set(location.href, scrollY)
  addEventListener('scroll', keep, { passive: true })
  // A scroll is told with the next frame, and a click may leave the view before it.
  addEventListener('click', keep, { capture: true })
  addEventListener('popstate', () => {
    goesBack = true
  })
}

/** When the address has changed. */
export function placeScroll(): void {
  const target = goesBack ? (positions.get(location.href) ?? 0) : 0
  goesBack = false
  if (location.hash !== '') return
  stopPlacing()
  let isPlacing = true
  const end = performance.now() + PATIENCE
  stopPlacing = () => {
    isPlacing = false
    for (const kind of OWN_WILL) removeEventListener(kind, stopPlacing)
  }
  for (const kind of OWN_WILL) addEventListener(kind, stopPlacing, { passive: true })
  const place = (): void => {
    if (!isPlacing) return
    const room = document.documentElement.scrollHeight - innerHeight
    scrollTo(0, Math.min(target, room))
    if (target <= room || performance.now() > end) stopPlacing()
    else requestAnimationFrame(place)
  }
  place()
}
