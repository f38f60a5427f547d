/** What a person points at in a marked text: with the mouse, with the Tab key, or by touching it. */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/** Places in the lists of findings and of what was not read; see `MarkedText`. */
export interface Pointed {
  readonly said: readonly number[]
  readonly unread: readonly number[]
}

export interface PointedHandlers {
  onPoint(pointed: Pointed): void
  /** A mark was clicked, tapped, or entered. */
  onChoose(pointed: Pointed, event: MouseEvent): void
}

/** One listener for all marks, of which a text may have thousands. The handlers must stay the same between renderings. */
export function usePointed(text: RefObject<HTMLElement | null>, { onPoint, onChoose }: PointedHandlers): void {
  useEffect(() => {
    const element = text.current
    if (!element) return
    const point = (event: Event): void => {
      const pointed = pointedAt(event)
      if (pointed) onPoint(pointed)
    }
    const choose = (event: MouseEvent): void => {
      const pointed = pointedAt(event)
      if (pointed) onChoose(pointed, event)
    }
    element.addEventListener('pointerover', point)
    element.addEventListener('focusin', point)
    element.addEventListener('click', choose)
    return () => {
      element.removeEventListener('pointerover', point)
      element.removeEventListener('focusin', point)
      element.removeEventListener('click', choose)
    }
  }, [text, onPoint, onChoose])
}

function pointedAt({ target }: Event): Pointed | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-said], [data-unread]') : null
  if (mark === null) return null
  return { said: numbers(mark.dataset.said), unread: numbers(mark.dataset.unread) }
}

const numbers = (text: string | undefined): readonly number[] => (text ? text.split(' ').map(Number) : [])
