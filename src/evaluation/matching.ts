/** The largest one-to-one matching of what was annotated with what was found. */

/** `goldOf[p]`: index of the gold item that found item `p` is matched with, null where it is none; `foundOf` the other way. */
export interface Matching {
  readonly goldOf: readonly (number | null)[]
  readonly foundOf: readonly (number | null)[]
}

/** By augmenting paths: quadratic in the items of one document, which are few. */
export function match<G, P>(gold: readonly G[], found: readonly P[], same: (g: G, p: P) => boolean): Matching {
  const goldOf: (number | null)[] = found.map(() => null)
  const foundOf: (number | null)[] = gold.map(() => null)
  const assign = (g: number, tried: Set<number>): boolean => {
    for (let p = 0; p < found.length; p++) {
      if (tried.has(p) || !same(gold[g]!, found[p]!)) continue
      tried.add(p)
      const holder = goldOf[p]!
      if (holder !== null && !assign(holder, tried)) continue
      goldOf[p] = g
      foundOf[g] = p
      return true
    }
    return false
  }
  for (const g of gold.keys()) assign(g, new Set())
  return { goldOf, foundOf }
}
