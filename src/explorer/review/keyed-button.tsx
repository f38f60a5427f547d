/** A button that shows the key which presses it. */
import type { ComponentChildren } from 'preact'

export interface KeyedButtonProps {
  /** As `KeyboardEvent.key` has it; null where no key presses it. */
  readonly letter: string | null
  readonly onClick: () => void
  readonly children: ComponentChildren
  readonly main?: boolean
  /** What it opens, by which the focus finds back to it. */
  readonly opens?: string
}

const SHOWN: Readonly<Record<string, string>> = { ArrowRight: '→', ArrowLeft: '←' }

export function KeyedButton({ letter, onClick, children, main = false, opens }: KeyedButtonProps) {
  return (
    <button
      type="button"
      class={main ? 'main' : undefined}
      data-opens={opens}
      aria-keyshortcuts={letter ?? undefined}
      onClick={onClick}
    >
      {children}
      {letter !== null && (
        <span class="shortcut" aria-hidden="true">
          {SHOWN[letter] ?? letter}
        </span>
      )}
    </button>
  )
}
