/** Where the page stands: a new view begins at its top, and going back shows what was in sight when it was left. */

const positions = new Map<string, number>()
/** Milliseconds that a view may take to become as high as it was: it asks for its answer, and reads on when its end is in sight. */
const PATIENCE = 10_000
/** What a person does who will not be placed. */
const OWN_WILL = ['wheel', 'touchstart', 'keydown', 'pointerdown']
/** Where one goes back to. Known as soon as the address changes: a scroll of the view that is left may still be told for it. */
let back: { readonly address: string; readonly top: number } | null = null
let isPlacing = false
let stopPlacing = (): void => {}

/** Once, before anything is shown. */
export function keepScroll(): void {
  // The browser would restore it before the view is there.
  history.scrollRestoration = 'manual'
  const keep = (): void => {
    if (!isPlacing) positions.set(location.href, scrollY)
  }
  addEventListener('scroll', keep, { passive: true })
  // A scroll is told with the next frame, and a click may leave the view before it.
  addEventListener('click', keep, { capture: true })
  addEventListener('popstate', () => {
    back = { address: location.href, top: positions.get(location.href) ?? 0 }
  })
}

/** When the view has changed. */
export function placeScroll(): void {
  const target = back?.address === location.href ? back.top : 0
  back = null
  if (location.hash !== '') return
  stopPlacing()
  isPlacing = true
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
