/** Where the page stands: a new view begins at its top, and going back shows what was in sight when it was left. */

interface Place {
  readonly top: number
  /** The link by which the view was left; null where none was. */
  readonly link: LeftBy | null
}

/** Rows out of sight have heights that are only guessed, so that the same offset may show others. */
interface LeftBy {
  /** As it is written. */
  readonly href: string
  /** Among the links to the same address. */
  readonly index: number
  /** In the window. */
  readonly top: number
}

const places = new Map<string, Place>()
/** Milliseconds that a view may take to become as high as it was: it asks for its answer, and reads on when its end is in sight. */
const PATIENCE = 10_000
/** Frames in which nothing moves any more. */
const STILL = 5
/** What a person does who will not be placed. */
const OWN_WILL = ['wheel', 'touchstart', 'keydown', 'pointerdown']
/** Where one goes back to. Known as soon as the address changes: a scroll of the view that is left may still be told for it. */
let back: { readonly address: string; readonly place: Place } | null = null
let isPlacing = false
let stopPlacing = (): void => {}

/** Once, before anything is shown. */
export function keepScroll(): void {
  // The browser would restore it before the view is there.
  history.scrollRestoration = 'manual'
  const keep = (link: LeftBy | null): void => {
    if (!isPlacing) places.set(location.href, { top: scrollY, link })
  }
  addEventListener('scroll', () => keep(null), { passive: true })
  // A scroll is told with the next frame, and a click may leave the view before it.
  addEventListener('click', ({ target }) => keep(leftBy(target)), { capture: true })
  addEventListener('popstate', () => {
    back = { address: location.href, place: places.get(location.href) ?? TOP }
  })
}

const TOP: Place = { top: 0, link: null }

function leftBy(target: EventTarget | null): LeftBy | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  const href = link?.getAttribute('href')
  if (!link || !href) return null
  return { href, index: linksTo(href).indexOf(link), top: link.getBoundingClientRect().top }
}

const linksTo = (href: string): readonly HTMLAnchorElement[] => [
  ...document.querySelectorAll<HTMLAnchorElement>(`a[href="${CSS.escape(href)}"]`),
]

/** When the view has changed. */
export function placeScroll(): void {
  const { top, link } = back?.address === location.href ? back.place : TOP
  back = null
  if (location.hash !== '') return
  stopPlacing()
  isPlacing = true
  const end = performance.now() + PATIENCE
  let still = 0
  stopPlacing = () => {
    isPlacing = false
    for (const kind of OWN_WILL) removeEventListener(kind, stopPlacing)
  }
  for (const kind of OWN_WILL) addEventListener(kind, stopPlacing, { passive: true })
  const place = (): void => {
    if (!isPlacing) return
    const before = scrollY
    const there = (link && linksTo(link.href)[link.index]) ?? null
    const target = link && there ? scrollY + there.getBoundingClientRect().top - link.top : top
    const room = document.documentElement.scrollHeight - innerHeight
    scrollTo(0, Math.min(target, room))
    const isThere = target <= room && (link === null || there !== null)
    still = isThere && Math.abs(scrollY - before) < 1 ? still + 1 : 0
    const isDone = link === null ? isThere : still >= STILL
    if (isDone || performance.now() > end) stopPlacing()
    else requestAnimationFrame(place)
  }
  place()
}
