/** JSON with the keys of every object in order, so that equal contents give equal text. */

/** `value` must be plain data: no undefined in lists, no functions. Keys stand in order of their code units. */
export function stableJson(value: unknown): string {
  // Put in order first: with a replacer, JSON.stringify takes twice as long.
  return JSON.stringify(inOrder(value))
}

function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(inOrder)
  const fields = value as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    Object.keys(fields)
      .sort()
      .map((key) => [key, inOrder(fields[key])]),
  )
}
