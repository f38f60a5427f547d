/** Saves what was tried, with a key, and leads to its page. */
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { documentPath } from '../addresses.ts'
import { type AskError, ask } from '../api/ask.ts'
import { useKey } from '../api/key.ts'
import { type DocumentInput, ImportDocument } from '../api/queries.generated.ts'
import { asAskError, forgetAnswers } from '../api/use-answer.ts'
import { Failed, Loading } from '../parts/states.tsx'
import { forgetDraft } from './kept.ts'

export function Save({ input }: { readonly input: DocumentInput }) {
  const key = useKey()
  const { route } = useLocation()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AskError | null>(null)

  async function save(): Promise<void> {
    setBusy(true)
    setError(null)
    try {
      const { importDocument } = await ask(ImportDocument, { document: input })
      forgetAnswers()
      forgetDraft()
      route(documentPath(importDocument.document.id))
    } catch (thrown) {
      setError(asAskError(thrown))
      setBusy(false)
    }
  }

  return (
    <div class="save">
      {key === null ? (
        <p>To save it into the graph, enter a key at the top of the page.</p>
      ) : (
        <p>
          <button type="button" class="main" disabled={busy} onClick={save}>
            Save it into the graph
          </button>
        </p>
      )}
      {busy && <Loading what="Saving it" />}
      {error && <Failed error={error} />}
    </div>
  )
}
