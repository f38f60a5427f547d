/** Where a person enters the key with which changes are made. */
import { useId, useState } from 'preact/hooks'
import { showKey, useKey } from '../api/key.ts'

export function KeyField() {
  const id = useId()
  const key = useKey()
  const [typed, setTyped] = useState('')
  if (key !== null) {
    return (
      <p class="key">
        <span>Changes are made with a key.</span>
        <button type="button" onClick={() => showKey(null)}>
          Forget the key
        </button>
      </p>
    )
  }
  return (
    <form
      class="key"
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.trim() !== '') showKey(typed.trim())
        setTyped('')
      }}
    >
      <label for={id}>Key, for changes</label>
      <input
        id={id}
        type="password"
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit">Use it</button>
    </form>
  )
}
