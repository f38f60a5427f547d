/** A text that is not in the graph: what it would give, and saving it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { AskError, ask } from '../api/ask.ts'
import { PreviewDocument } from '../api/queries.generated.ts'
import { asAskError } from '../api/use-answer.ts'
import { Failed, Loading } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { EMPTY_DRAFT, inputOf, isTooLong } from './draft.ts'
import { forgetDraft, keep, NO_ATTEMPT, whatIsKept } from './kept.ts'
import { Preview } from './preview.tsx'
import { TryForm } from './try-form.tsx'

export function TryPage() {
  const [draft, setDraft] = useState(whatIsKept().draft)
  const [attempt, setAttempt] = useState(whatIsKept().attempt)
  const [busy, setBusy] = useState(false)
  const result = useRef<HTMLElement>(null)
  useTitle('Try a text')
  // At once: the page may be left as soon as the text is there.
  useLayoutEffect(() => keep({ draft, attempt }), [draft, attempt])

  async function look(): Promise<void> {
    const input = inputOf(draft)
    setBusy(true)
    setAttempt(NO_ATTEMPT)
    try {
      if (isTooLong(input)) throw new AskError('REQUEST_ENTITY_TOO_LARGE', 'The text is too long to be tried here.')
      const { previewDocument } = await ask(PreviewDocument, { document: input })
      setAttempt({ error: null, tried: { input, found: previewDocument } })
      result.current?.focus()
    } catch (thrown) {
      setAttempt({ error: asAskError(thrown), tried: null })
    } finally {
      setBusy(false)
    }
  }

  function clear(): void {
    forgetDraft()
    setDraft(EMPTY_DRAFT)
    setAttempt(NO_ATTEMPT)
  }

  const { error, tried } = attempt
  const isChanged = tried !== null && JSON.stringify(tried.input) !== JSON.stringify(inputOf(draft))
  return (
    <>
      <h1>Try a text</h1>
      <p>See who did what to whom in a text, and in which words, before anything is saved.</p>
      <TryForm draft={draft} busy={busy} onDraft={setDraft} onTry={look} onClear={clear} />
      <section aria-label="What it says" tabIndex={-1} ref={result}>
        {busy && <Loading what="Reading it" />}
        {error && <Failed error={error} />}
        {isChanged && (
          <p class="state empty" role="status">
            You have changed something since: what stands below is of the text before.
          </p>
        )}
        {tried && <Preview tried={tried} />}
      </section>
    </>
  )
}
