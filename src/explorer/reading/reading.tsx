/** A text beside what was found in it and what was not read; each leads to the other. */
import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { UnreadFragment } from '../api/queries.generated.ts'
import { type Finding, type Mark, marksOf } from './finding.ts'
import { FindingList, UnreadList } from './lists.tsx'
import { MarkedText } from './marked-text.tsx'
import { Shown } from './shown.tsx'
import { type Pointed, usePointed } from './use-pointed.ts'

export interface ReadingProps {
  readonly text: string
  /** In the order of the text; the same list as long as nothing changes. */
  readonly findings: readonly Finding[]
  /** Empty where it is not to be shown. */
  readonly unread: readonly UnreadFragment[]
  /** The id of the statement whose words are to be shown; null for none. */
  readonly at: string | null
  /** The address that shows the words of a statement, the same function always; null where there is none, and `onAt` is called. */
  readonly pathOf: ((statement: string) => string) | null
  readonly onAt: (statement: string) => void
  /** Above the text: a legend, a switch. */
  readonly children?: ComponentChildren
}

const NOTHING: Pointed = { said: [], unread: [] }

export function Reading({ text, findings, unread, at, pathOf, onAt, children }: ReadingProps) {
  const words = useRef<HTMLElement>(null)
  const panel = useRef<HTMLElement>(null)
  /** The statement whose words are shown already. */
  const reached = useRef<string | null>(null)
  const [pointed, setPointed] = useState<Pointed>(NOTHING)
  const marks = useMemo(() => marksOf(findings, unread), [findings, unread])
  const found = at === null ? -1 : findings.findIndex(({ statement }) => statement.id === at)
  const hrefOf = useCallback(
    (index: number): string => pathOf?.(findings[index]!.statement.id) ?? `#statement-${index}`,
    [findings, pathOf],
  )

  const choose = useCallback(
    (index: number, event: MouseEvent): void => {
      const { id } = findings[index]!.statement
      reached.current = id
      if (pathOf === null) {
        event.preventDefault()
        onAt(id)
      }
    },
    [findings, pathOf, onAt],
  )
  const showWords = useCallback(
    (index: number, event: MouseEvent): void => {
      if (opensElsewhere(event)) return
      choose(index, event)
      goTo(words.current, 'said', index)
    },
    [choose],
  )
  const showUnread = useCallback((index: number, event: MouseEvent): void => {
    if (opensElsewhere(event)) return
    event.preventDefault()
    goTo(words.current, 'unread', index)
  }, [])
  const chooseInText = useCallback(
    (chosen: Pointed, event: MouseEvent): void => {
      if (opensElsewhere(event)) return
      setPointed(chosen)
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const index = chosen.said.find((each) => link?.getAttribute('href') === hrefOf(each))
      if (index === undefined) event.preventDefault()
      else choose(index, event)
      panel.current?.focus({ preventScroll: true })
    },
    [choose, hrefOf],
  )
  usePointed(words, { onPoint: setPointed, onChoose: chooseInText })

  // Where the address names a statement: its words, once they are there.
  useEffect(() => {
    if (found < 0) return
    setPointed({ said: [found], unread: [] })
    if (reached.current !== at) goTo(words.current, 'said', found)
    reached.current = at
  }, [at, found])
  useLit(words, pointed, marks)

  const close = useCallback((): void => {
    const [index] = pointed.said
    if (panel.current?.contains(document.activeElement)) {
      if (index !== undefined) goTo(words.current, 'said', index)
      else goTo(words.current, 'unread', pointed.unread[0] ?? 0)
    }
    setPointed(NOTHING)
  }, [pointed])

  return (
    <div class="reading">
      <section class="reading-text" aria-label="The text" id="text" ref={words}>
        {children}
        <MarkedText text={text} marks={marks} hrefOf={hrefOf} />
      </section>
      <aside class="reading-side" aria-label="What was found">
        <Shown
          statements={chosenFirst(pointed.said, found).flatMap((index) => findings[index]?.statement ?? [])}
          unread={pointed.unread.flatMap((index) => unread[index] ?? [])}
          linked={pathOf !== null}
          panel={panel}
          onClose={close}
        />
        <FindingList findings={findings} at={found < 0 ? null : found} hrefOf={hrefOf} onChoose={showWords} />
        {unread.length > 0 && <UnreadList unread={unread} text={text} onChoose={showUnread} />}
      </aside>
    </div>
  )
}

const chosenFirst = (said: readonly number[], chosen: number): readonly number[] =>
  said.includes(chosen) ? [chosen, ...said.filter((index) => index !== chosen)] : said

/** In another tab or window, and nothing is to change here. */
const opensElsewhere = (event: MouseEvent): boolean => event.ctrlKey || event.metaKey || event.shiftKey || event.altKey

const wordsOf = (text: HTMLElement | null, kind: Mark['kind'], index: number): readonly HTMLElement[] => [
  ...(text?.querySelectorAll<HTMLElement>(`[data-${kind}~="${index}"]`) ?? []),
]

function goTo(text: HTMLElement | null, kind: Mark['kind'], index: number): void {
  const [first] = wordsOf(text, kind, index)
  first?.scrollIntoView({ block: 'center' })
  first?.focus({ preventScroll: true })
}

/** Marks all words of what is shown, without drawing the text anew. */
function useLit(
  text: { readonly current: HTMLElement | null },
  { said, unread }: Pointed,
  marks: readonly Mark[],
): void {
  useEffect(() => {
    const lit = [
      ...said.flatMap((index) => wordsOf(text.current, 'said', index)),
      ...unread.flatMap((index) => wordsOf(text.current, 'unread', index)),
    ]
    for (const element of lit) element.classList.add('lit')
    return () => {
      for (const element of lit) element.classList.remove('lit')
    }
  }, [text, said, unread, marks])
}
