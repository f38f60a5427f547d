/** Whether GraphiQL is served: it is where the server shows its schema. */
import { ShowsSchema } from './queries.generated.ts'
import { useAnswer } from './use-answer.ts'

/** True as long as the server has not said otherwise. */
export function useGraphiql(): boolean {
  const answer = useAnswer(ShowsSchema, {})
  return answer.state !== 'failed' || answer.error.code !== 'INTROSPECTION_OFF'
}
