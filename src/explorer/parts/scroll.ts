/** Where the page stands: a new view begins at its top, and going back shows what was in sight when it was left. */

const positions = new Map<string, number>()
/** Frames for which a view may take to become as high as it was. */
const FRAMES = 30
let goesBack = false

/** Once, before anything is shown. */
export function keepScroll(): void {
  // The browser would restore it before the view is there.
  history.scrollRestoration = 'manual'
  addEventListener('scroll', () => positions.set(location.href, scrollY), { passive: true })
  addEventListener('popstate', () => {
    goesBack = true
  })
}

/** When the address has changed. */
export function placeScroll(): void {
  const target = goesBack ? (positions.get(location.href) ?? 0) : 0
  goesBack = false
  if (location.hash !== '') return
  let frame = 0
  const place = (): void => {
    const room = document.documentElement.scrollHeight - innerHeight
    if (target <= room || frame++ === FRAMES) scrollTo(0, target)
    else requestAnimationFrame(place)
  }
  place()
}
