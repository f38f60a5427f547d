/** Where each view stands: its path. Ids may hold any character. */
const path = (view: string, ...ids: readonly string[]): string => [`/${view}`, ...ids.map(encodeURIComponent)].join('/')

export const actorPath = (id: string): string => path('actor', id)
export const pairPath = (one: string, other: string): string => path('pair', ...[one, other].sort())
export const statementPath = (id: string): string => path('statement', id)

/** With `at`, a statement whose words are to be shown. */
export function documentPath(id: string, at: string | null = null): string {
  return at === null ? path('document', id) : `${path('document', id)}?at=${encodeURIComponent(at)}`
}
