/** In the place of a view whose script did not come: the server is away, or has been replaced by another version. */
import { AskError } from '../api/ask.ts'
import { Failed } from './states.tsx'

export function NotLoaded() {
  return (
    <Failed error={new AskError('UNREACHABLE', 'This view could not be loaded.')} again={() => location.reload()} />
  )
}
