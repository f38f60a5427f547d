/** The shortest chain between actors: tables, and against a search that tries everything. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortestPath } from '../../src/graphql/shortest-path.ts'
import type { View } from '../../src/store/store.ts'
import { ANY_STATEMENT } from '../store/suite/store-context.ts'

type Edge = readonly [string, string]

/** The one question that is asked, of statements that are named by their ends. */
function viewOf(edges: readonly Edge[], asked: string[][] = []): View {
  const links: View['links'] = async ({ actor }) => {
    asked.push([...actor.ids])
    const touched = edges.filter((edge) => edge.some((end) => actor.ids.includes(end)))
    const named = touched.map(([source, target]) => ({ source, target, statement: `${source}${target}` }))
    return named.sort((a, b) => (a.statement < b.statement ? -1 : 1))
  }
  return { links } as Partial<View> as View
}

async function path(edges: readonly Edge[], from: string, to: string, maxLength = 5): Promise<string | null> {
  const steps = await shortestPath(viewOf(edges), ANY_STATEMENT, from.split(''), to.split(''), maxLength)
  return steps === null ? null : steps.map((step) => `${step.from}-${step.statement}-${step.to}`).join(' ')
}

const CHAIN: readonly Edge[] = [
  ['a', 'b'],
  ['c', 'b'],
  ['c', 'd'],
]

describe('shortestPath', () => {
  it.each<[string, readonly Edge[], string, string, number, string | null]>([
    ['one step', CHAIN, 'a', 'b', 5, 'a-ab-b'],
    ['against the direction of a statement', CHAIN, 'b', 'a', 5, 'b-ab-a'],
    ['several steps', CHAIN, 'a', 'd', 5, 'a-ab-b b-cb-c c-cd-d'],
    ['just as many as allowed', CHAIN, 'a', 'd', 3, 'a-ab-b b-cb-c c-cd-d'],
    ['more than allowed', CHAIN, 'a', 'd', 2, null],
    ['to itself', CHAIN, 'a', 'a', 5, ''],
    ['nowhere', CHAIN, 'a', 'x', 5, null],
    ['from whoever is nearest', CHAIN, 'ac', 'd', 5, 'c-cd-d'],
    ['the same of two as short, every time', [...CHAIN, ['a', 'e'], ['e', 'd']], 'a', 'd', 5, 'a-ae-e e-ed-d'],
  ])('%s', async (_what, edges, from, to, maxLength, expected) => {
    expect(await path(edges, from, to, maxLength)).toBe(expected)
    expect(await path([...edges].reverse(), from, to, maxLength)).toBe(expected)
  })

  it('asks at most once for each step', async () => {
    const asked: string[][] = []
    await shortestPath(viewOf(CHAIN, asked), ANY_STATEMENT, ['a'], ['d'], 5)
    expect(asked.length).toBeLessThanOrEqual(3)
  })

  it('is as short as any, and whole', async () => {
    const actor = fc.constantFrom(...'abcdefgh')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(actor, actor), { maxLength: 14 }), actor, actor, async (edges, from, to) => {
        const steps = await shortestPath(viewOf(edges), ANY_STATEMENT, [from], [to], 10)
        expect(steps?.length ?? null).toBe(distance(edges, from, to))
        let at = from
        for (const step of steps ?? []) {
          expect(step.from).toBe(at)
          expect([`${step.from}${step.to}`, `${step.to}${step.from}`]).toContain(step.statement)
          at = step.to
        }
        if (steps) expect(at).toBe(to)
      }),
    )
  })
})

/** By going everywhere. */
function distance(edges: readonly Edge[], from: string, to: string): number | null {
  let reached = new Set([from])
  for (let length = 0; length <= 10; length++) {
    if (reached.has(to)) return length
    reached = new Set([...reached, ...edges.filter((edge) => edge.some((end) => reached.has(end))).flat()])
  }
  return null
}
