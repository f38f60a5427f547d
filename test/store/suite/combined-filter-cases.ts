/** Filters within filters: rows by hand, and random trees against what their parts find one by one. */
import fc from 'fast-check'
import { expect } from 'vitest'
import type { StatementId } from '../../../src/model/statement.ts'
import type { DateWindow, StatementFilter, View } from '../../../src/store/store.ts'
import { documentId } from '../../helpers/make-graph.ts'
import { ANY_STATEMENT, type Case, found, ids, through } from './store-context.ts'
import { COUNCIL, INGRID, KENYA, LUKASZ, POLAND, RHEA, WORLD } from './world.ts'
import { ALL, ATTACKED, CALL, DENIED, MET, PLANNED, STATED, URGED } from './world-acts.ts'

const one = (filter: Partial<StatementFilter>): StatementFilter => ({ ...ANY_STATEMENT, ...filter })
const APRIL: DateWindow = { from: '2031-04-01', to: '2031-04-30', certainty: 'POSSIBLY', includeUndated: false }

const ROWS: readonly [string, Partial<StatementFilter>, readonly string[]][] = [
  ['or', { or: [one({ polarity: 'DENIED' }), one({ modality: ['PLANNED'] })] }, [DENIED, PLANNED]],
  ['or of one', { or: [one({ types: ['URGED'] })] }, [URGED, URGED]],
  ['or of none', { or: [] }, []],
  ['or with one that asks nothing', { or: [one({ types: ['URGED'] }), one({})] }, ALL],
  [
    'or beside a field',
    { source: ids(INGRID.id), or: [one({ types: ['URGED'] }), one({ polarity: 'DENIED' })] },
    [DENIED],
  ],
  ['and', { and: [one({ actor: ids(RHEA.id) }), one({ actor: ids(LUKASZ.id) })] }, [CALL]],
  ['and of none', { and: [] }, ALL],
  [
    'the same field within and beside',
    { types: ['URGED', 'STATED'], and: [one({ types: ['STATED', 'MET_WITH'] })] },
    [STATED],
  ],
  ['not', { not: one({ actor: ids(RHEA.id) }) }, [PLANNED, STATED, ATTACKED]],
  ['not of what asks nothing', { not: one({}) }, []],
  [
    'not to a target: also what has none',
    { not: one({ target: ids(RHEA.id) }) },
    [CALL, URGED, URGED, PLANNED, STATED, ATTACKED],
  ],
  ['not between two: also what has no target', { not: one({ actor: ids(COUNCIL.id), with: ids(RHEA.id) }) }, ALL],
  [
    'not in a window: also what is undated',
    { not: one({ window: APRIL }) },
    [CALL, URGED, URGED, PLANNED, STATED, ATTACKED],
  ],
  [
    'not undated or in the window',
    { not: one({ window: { ...APRIL, includeUndated: true } }) },
    [CALL, URGED, URGED, PLANNED],
  ],
  ['not by a document', { not: one({ document: documentId(1) }) }, [URGED, MET, PLANNED, DENIED, STATED, ATTACKED]],
  ['of two documents', { document: documentId(1), and: [one({ document: documentId(2) })] }, [CALL]],
  ['not not', { not: one({ not: one({ target: ids(RHEA.id) }) }) }, [MET, DENIED]],
  ['not either', { not: one({ or: [one({ polarity: 'DENIED' }), one({ actor: through(KENYA.id) })] }) }, [STATED]],
  [
    'a country through its people, but not with one of them',
    { actor: through(KENYA.id), not: one({ actor: ids(INGRID.id) }) },
    [CALL, URGED, URGED, ATTACKED],
  ],
  [
    'three levels',
    {
      and: [
        one({ or: [one({ not: one({ types: ['SPOKE_TO', 'URGED'] }) }), one({ polarity: 'DENIED' })] }),
        one({ source: ids(INGRID.id) }),
      ],
    },
    [MET, PLANNED, DENIED],
  ],
]

const LEAVES: readonly Partial<StatementFilter>[] = [
  {},
  { source: ids(INGRID.id) },
  { target: ids(RHEA.id, POLAND.id) },
  { actor: through(KENYA.id) },
  { actor: ids(RHEA.id), with: ids(INGRID.id, LUKASZ.id) },
  { types: ['SPOKE_TO', 'MET_WITH'] },
  { polarity: 'DENIED' },
  { modality: ['PLANNED'] },
  { window: APRIL },
  { window: { ...APRIL, certainty: 'SURELY', includeUndated: true } },
  { minConfidence: 0.9 },
  { document: documentId(3) },
  { review: ['REJECTED'] },
]

interface Tree {
  readonly leaf: number
  readonly and: readonly Tree[] | null
  readonly or: readonly Tree[] | null
  readonly not: Tree | null
}

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    leaf: fc.nat({ max: LEAVES.length - 1 }),
    and: fc.option(fc.array(tie('tree'), { maxLength: 2, depthIdentifier: 'filter' }), { depthIdentifier: 'filter' }),
    or: fc.option(fc.array(tie('tree'), { maxLength: 3, depthIdentifier: 'filter' }), { depthIdentifier: 'filter' }),
    not: fc.option(tie('tree'), { depthIdentifier: 'filter', maxDepth: 3 }),
  }),
}))

function filterOf({ leaf, and, or, not }: Tree): StatementFilter {
  return {
    ...one(LEAVES[leaf]!),
    and: and?.map(filterOf) ?? null,
    or: or?.map(filterOf) ?? null,
    not: not && filterOf(not),
  }
}

async function idsOf(view: View, filter: StatementFilter): Promise<ReadonlySet<StatementId>> {
  const { rows } = await view.statements(filter, { first: 100, after: null })
  return new Set(rows.map(({ id }) => id))
}

/** By what each leaf finds by itself. */
function matches({ leaf, and, or, not }: Tree, id: StatementId, byLeaf: readonly ReadonlySet<StatementId>[]): boolean {
  const inner = (part: Tree): boolean => matches(part, id, byLeaf)
  return (
    byLeaf[leaf]!.has(id) &&
    (and ?? []).every(inner) &&
    (or === null || or.some(inner)) &&
    (not === null || !inner(not))
  )
}

export function combinedFilterCases(test: Case, runs: number): void {
  for (const [what, filter, expected] of ROWS) {
    test.reading(WORLD, `statements by filters within the filter: ${what}`, async (view) => {
      expect(await found(view, filter)).toEqual([...expected].sort())
    })
  }

  test.reading(WORLD, 'any combination of filters finds what its parts find, combined', async (view) => {
    const all = await idsOf(view, ANY_STATEMENT)
    const byLeaf = await Promise.all(LEAVES.map((leaf) => idsOf(view, one(leaf))))
    expect(byLeaf.map(({ size }) => size)).toEqual([8, 3, 4, 7, 3, 4, 1, 1, 2, 4, 5, 5, 0])
    await fc.assert(
      fc.asyncProperty(tree, async (shape) => {
        const filter = filterOf(shape)
        const expected = new Set([...all].filter((id) => matches(shape, id, byLeaf)))
        expect(await idsOf(view, filter)).toEqual(expected)
        expect(await view.countStatements(filter)).toBe(expected.size)
      }),
      { numRuns: runs },
    )
  })

  test.reading(WORLD, 'filters within the filter count in timeline, neighbours, pairs and links too', async (view) => {
    const filter = one({ or: [one({ polarity: 'DENIED' }), one({ types: ['MET_WITH'] })] })
    expect(await view.timeline(filter, 'YEAR')).toMatchObject([{ counts: { MET_WITH: 2, SPOKE_TO: 1 } }])
    const centred = { ...filter, actor: ids(RHEA.id) }
    expect(await view.neighbours(centred, 'ACTOR', 5)).toMatchObject([{ actor: INGRID.id, count: 2 }])
    expect((await view.links(centred)).map(({ source, target }) => [source, target])).toEqual([[INGRID.id, RHEA.id]])
    expect((await view.pairs(filter, 'ACTOR', 5)).map(({ actors, count }) => [...actors, count])).toEqual([
      [INGRID.id, RHEA.id, 2],
      [KENYA.id, INGRID.id, 1],
    ])
  })
}
