/** What people rule on statements, and how rulings are kept: their effect, and that it survives whatever becomes of the documents. */
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect } from 'vitest'
import { rulingOn, rulingOnActors, type StatementDecision } from '../../../src/graph/make-ruling.ts'
import type { ActorRuling, Ruling } from '../../../src/model/ruling.ts'
import { restoreGraph, SOURCE_KINDS } from '../../../src/store/restore-graph.ts'
import type { DateOrder, PageRequest, RulingFilter, RulingPosition, Store } from '../../../src/store/store.ts'
import { type ClaimSketch, makeGraph } from '../../helpers/make-graph.ts'
import { changes, flush, outcome } from '../../helpers/random-changes.ts'
import {
  ANY_RULING,
  CONFIRMED,
  judged,
  MEETING,
  MET,
  NOT_SAME,
  REJECTED,
  reading,
  SAME,
  SKETCH,
  STRANGER,
  told,
} from './ruling-world.ts'
import { ANY_STATEMENT, allPages, type Case, everything, found, put, remove, rule, withdraw } from './store-context.ts'
import { INGRID, KENYAN_READOUT, LUKASZ, POLISH_READOUT, RHEA, WORLD } from './world.ts'

export function rulingCases(test: Case, runs: number): void {
  test('a rejected statement stays, is known as such, and is left out where that is asked for', async ({ store }) => {
    await put(store, ...WORLD)
    const before = await everything(store)
    const [statement] = (
      await store
        .view()
        .statements({ ...ANY_STATEMENT, types: ['SPOKE_TO'], polarity: 'AFFIRMED' }, { first: 1, after: null })
    ).rows
    const evidence = await store.view().evidence([statement!.id])
    const ruling = rulingOn(await store.view().accounts(statement!.id), REJECTED)
    expect(ruling.accounts.map(({ claim, reversed }) => [claim, reversed])).toEqual([
      [KENYAN_READOUT.claims[0], false],
      [POLISH_READOUT.claims[0], true],
    ])
    expect(await rule(store, ruling)).toMatchObject({ statementsAdded: {}, statementsRemoved: 0, documentsReplaced: 0 })

    expect(await store.view().statement(statement!.id)).toEqual({ ...statement, review: 'REJECTED' })
    expect(await store.view().evidence([statement!.id])).toEqual(evidence)
    const call = `${RHEA.id} SPOKE_TO ${LUKASZ.id}`
    expect(await found(store.view(), { review: ['REJECTED'] })).toEqual([call])
    expect(await found(store.view(), { review: ['EXTRACTED', 'CONFIRMED'] })).not.toContain(call)
    expect(await found(store.view(), { review: [] })).toEqual([])
    expect(await found(store.view(), {})).toHaveLength(8)

    await withdraw(store, ruling)
    expect(await everything(store)).toEqual(before)
  })

  test('contributions are given back as they were extracted, whatever was ruled', async ({ store }) => {
    await put(store, reading('1', MEETING))
    const before = await store.view().contributions([reading('1').document.id])
    await rule(store, await judged(store, 'MET_WITH', { ...CONFIRMED, target: STRANGER, date: '2031' }))
    expect(await store.view().contributions([reading('1').document.id])).toEqual(before)
    expect(await put(store, reading('1', MEETING))).toMatchObject({ documentsUnchanged: 1 })
    await put(store, reading('2'))
    expect([...(await store.view().contributions([reading('1').document.id])).values()]).toEqual([
      { extractorVersion: '2', actors: [], claims: [], sightings: [] },
    ])
  })

  const LATER = { ...MEETING, date: '2031-03-11' }
  const survivals: readonly [string, StatementDecision, readonly ClaimSketch[], readonly string[]][] = [
    ['confirmed, found again', CONFIRMED, [MEETING], [`CONFIRMED ${MET} 2031-03-04 (7)`]],
    ['confirmed, lost', CONFIRMED, [], [`CONFIRMED ${MET} 2031-03-04 (7)`]],
    ['confirmed, read with another date', CONFIRMED, [LATER], [`CONFIRMED ${MET} 2031-03-04 (7)`]],
    ['corrected, found again', { ...CONFIRMED, date: '2031-03' }, [MEETING], [`CONFIRMED ${MET} 2031-03 (7)`]],
    [
      'corrected, lost',
      { ...CONFIRMED, source: INGRID },
      [],
      [`CONFIRMED ${INGRID.id} MET_WITH ${LUKASZ.id} 2031-03-04 (7)`],
    ],
    [
      'corrected to somebody of no document, lost',
      { ...CONFIRMED, target: STRANGER },
      [],
      [`CONFIRMED ${RHEA.id} MET_WITH ${STRANGER.id} 2031-03-04 (7)`],
    ],
    ['rejected, found again', REJECTED, [MEETING], [`REJECTED ${MET} 2031-03-04 (7)`]],
    ['rejected, read with another date', REJECTED, [LATER], [`REJECTED ${MET} 2031-03-11 (7)`]],
    ['rejected, lost', REJECTED, [], []],
  ]
  for (const [what, decision, newer, expected] of survivals) {
    test(`a newer extractor: an account that was ${what}`, async ({ store, fresh }) => {
      await put(store, reading('1', MEETING))
      const ruling = await judged(store, 'MET_WITH', decision)
      await rule(store, ruling)
      const ruled = await everything(store)
      await put(store, reading('2', ...newer))
      expect(await told(store)).toEqual(expected)
      const after = await everything(store)
      await put(store, reading('1', MEETING))
      expect(await everything(store)).toEqual(ruled)

      // The ruling may be there before the document.
      const other = await fresh()
      await rule(other, ruling)
      await put(other, reading('2', ...newer))
      expect(await everything(other)).toEqual(after)
      // Without its document it rests, and it works again when that comes back.
      await remove(other, reading('2').document.id)
      expect((await everything(other)).map(({ record }) => record)).toEqual(['ruling'])
      await put(other, reading('1', MEETING))
      expect(await everything(other)).toEqual(ruled)
    })
  }

  test('a corrected act joins the accounts that tell it so', async ({ store }) => {
    const wrong = makeGraph({
      ...SKETCH,
      claims: [{ type: 'SPOKE_TO', source: LUKASZ.id, target: RHEA.id, date: '2031-03-05' }],
    })
    await put(store, wrong)
    const ruling = await judged(store, 'SPOKE_TO', { ...CONFIRMED, date: '2031-03-04' })
    await put(store, KENYAN_READOUT)
    await rule(store, ruling)
    expect((await told(store)).filter((one) => one.includes('SPOKE_TO'))).toEqual([
      `CONFIRMED ${RHEA.id} SPOKE_TO ${LUKASZ.id} 2031-03-04 (1, 8)`,
    ])
    await withdraw(store, ruling)
    expect((await told(store)).filter((one) => one.includes('SPOKE_TO'))).toEqual([
      `EXTRACTED ${LUKASZ.id} SPOKE_TO ${RHEA.id} 2031-03-05 (8)`,
      `EXTRACTED ${RHEA.id} SPOKE_TO ${LUKASZ.id} 2031-03-04 (1)`,
    ])
  })

  test('a rejected account carries nothing while another stands, and is the rejected statement without it', async ({
    store,
    fresh,
  }) => {
    const call = `${RHEA.id} SPOKE_TO ${LUKASZ.id} 2031-03-04`
    const calls = async (of: Store) => (await told(of)).filter((one) => one.includes('SPOKE_TO'))
    await put(store, POLISH_READOUT)
    const ruling = await judged(store, 'SPOKE_TO', REJECTED)
    await put(store, KENYAN_READOUT)
    await rule(store, ruling)
    expect(await calls(store)).toEqual([`EXTRACTED ${call} (1)`])
    const records = (await everything(store)).flatMap((one) => (one.record === 'statement' ? [one] : []))
    expect(records.find(({ type }) => type === 'SPOKE_TO')).toMatchObject({ rejectedIn: [POLISH_READOUT.document.id] })

    // A third document tells it too, and goes again.
    const third = makeGraph({
      ...SKETCH,
      claims: [{ type: 'SPOKE_TO', source: RHEA.id, target: LUKASZ.id, date: '2031-03-04' }],
    })
    await put(store, third)
    await remove(store, KENYAN_READOUT.document.id)
    expect(await calls(store)).toEqual([`EXTRACTED ${call} (8)`])
    await remove(store, third.document.id)
    expect(await calls(store)).toEqual([`REJECTED ${LUKASZ.id} SPOKE_TO ${RHEA.id} 2031-03-04 (2)`])
    const expected = await everything(store)

    const other = await fresh()
    await put(other, POLISH_READOUT)
    await rule(other, ruling)
    expect(await everything(other)).toEqual(expected)
  })

  test('of several rulings on an account the latest counts; without it the one before', async ({ store }) => {
    await put(store, reading('1', MEETING))
    const rulings = [
      await judged(store, 'MET_WITH', CONFIRMED),
      await judged(store, 'MET_WITH', REJECTED),
      await judged(store, 'MET_WITH', { ...CONFIRMED, at: '2031-06-03T10:00:00Z', date: '2031' }),
    ] as const
    const states = []
    for (const ruling of rulings) {
      await rule(store, ruling)
      states.push(await told(store))
    }
    expect(states).toEqual([
      [`CONFIRMED ${MET} 2031-03-04 (7)`],
      [`REJECTED ${MET} 2031-03-04 (7)`],
      [`CONFIRMED ${MET} 2031 (7)`],
    ])
    const id = (await store.view().statements(ANY_STATEMENT, { first: 1, after: null })).rows[0]!.id
    const behind = await store.view().rulings({ ...ANY_RULING, statement: id }, { first: 9, after: null })
    expect(behind.rows).toEqual([rulings[2], rulings[1], rulings[0]])
    // A further ruling is made on the words as they were read, not as they were corrected.
    expect((await store.view().accounts(id)).map(({ claim }) => claim)).toEqual(reading('1', MEETING).claims)

    await withdraw(store, rulings[1])
    expect(await told(store)).toEqual(states[2])
    await withdraw(store, rulings[2])
    expect(await told(store)).toEqual(states[0])
  })

  test('the same ruling twice changes nothing, and to withdraw an unknown one is no error', async ({ store }) => {
    await put(store, reading('1', MEETING))
    const ruling = await judged(store, 'MET_WITH', REJECTED)
    await rule(store, ruling)
    const before = await everything(store)
    const nothing = { statementsAdded: {}, statementsConfirmed: {}, statementsRemoved: 0, documentsUnchanged: 0 }
    expect(await rule(store, ruling)).toMatchObject(nothing)
    expect(await withdraw(store, rulingOnActors(RHEA.id, LUKASZ.id, SAME))).toMatchObject(nothing)
    expect(await everything(store)).toEqual(before)
    expect(await store.view().ruling(ruling.id)).toEqual(ruling)
    expect(await store.view().ruling('rl-unknown')).toBeNull()
    expect(await store.view().accounts('st-unknown')).toEqual([])
  })

  test('rulings are listed by statement, actor and document, the latest first, page by page', async ({ store }) => {
    await put(store, ...WORLD)
    const onCall = await judged(store, 'STATED', REJECTED)
    const [first, second, gone] = [
      rulingOnActors(INGRID.id, LUKASZ.id, SAME),
      rulingOnActors(INGRID.id, RHEA.id, NOT_SAME),
      rulingOnActors('person:gone', RHEA.id, { ...SAME, at: '2031-06-05T10:00:00Z' }),
    ] as readonly [ActorRuling, ActorRuling, ActorRuling]
    await rule(store, first, second, gone, onCall)
    const view = store.view()
    const listed = async (filter: Partial<RulingFilter>, order?: DateOrder) => {
      const read = (page: PageRequest<RulingPosition>) => view.rulings({ ...ANY_RULING, ...filter }, page, order)
      return (await allPages(1, read, ({ at, id }) => ({ at, id }))).map(({ id }) => id)
    }
    const later = [second, onCall].sort((a, b) => (a.id > b.id ? -1 : 1))
    const latest = [gone.id, ...later.map(({ id }) => id), first.id]
    expect(await listed({})).toEqual(latest)
    expect(await listed({}, 'DATE_NEWEST')).toEqual(latest)
    expect(await listed({}, 'DATE_OLDEST')).toEqual([...latest].reverse())
    expect(await listed({ actor: LUKASZ.id }, 'DATE_OLDEST')).toEqual([first.id, second.id])
    // The two are one actor, so what is ruled of one of its records is ruled of it.
    expect(await listed({ actor: LUKASZ.id })).toEqual([second.id, first.id])
    expect(await listed({ actor: RHEA.id })).toEqual([gone.id, second.id])
    expect(await listed({ actor: 'person:gone' })).toEqual([gone.id])
    expect(await listed({ document: WORLD[2]!.document.id })).toEqual([onCall.id])
    expect(await listed({ document: WORLD[0]!.document.id })).toEqual([])
    const [statement] = (await view.statements({ ...ANY_STATEMENT, types: ['STATED'] }, { first: 1, after: null })).rows
    expect(await listed({ statement: statement!.id })).toEqual([onCall.id])
    expect(await listed({ statement: 'st-unknown' })).toEqual([])
  })

  test('an equal store is made from contributions and rulings', async ({ store, fresh }) => {
    await put(store, ...WORLD, reading('1', MEETING))
    await rule(
      store,
      await judged(store, 'STATED', { ...CONFIRMED, source: STRANGER }),
      rulingOnActors(INGRID.id, LUKASZ.id, SAME),
    )
    await put(store, { ...WORLD[2]!, extractorVersion: '2', claims: [] })
    const before = await everything(store)
    const other = await fresh()
    const sources = before.filter(({ record }) => SOURCE_KINDS.includes(record))
    const report = await restoreGraph({ records: Readable.from(sources), store: other })
    expect(report).toMatchObject({ documents: 4, rulings: 2, added: 4 })
    expect(await everything(other)).toEqual(before)
    await restoreGraph({ records: Readable.from(sources), store: other })
    expect(await everything(other)).toEqual(before)
  })

  test('a ruling that is not whole in itself is refused before anything is written', async ({ store }) => {
    await put(store, reading('1', MEETING))
    const before = await everything(store)
    const good = await judged(store, 'MET_WITH', CONFIRMED)
    const [account] = good.accounts
    const wrong: readonly (readonly [string, () => Ruling])[] = [
      ['other contents', () => ({ ...good, reason: 'another' })],
      ['no account', () => rulingOn([], CONFIRMED)],
      ['nobody decided', () => rulingOn([account!], { ...CONFIRMED, by: '' })],
      ['rejected and corrected', () => rulingOn([account!], { ...REJECTED, date: null })],
      ['one actor at both ends', () => rulingOn([account!], { ...CONFIRMED, source: LUKASZ })],
      ['an actor without a record', () => rulingOn([{ ...account!, actors: [RHEA] }], CONFIRMED)],
      ['evidence of another document', () => rulingOn([{ ...account!, document: 'doc-other' }], CONFIRMED)],
      ['no date', () => rulingOn([account!], { ...CONFIRMED, date: '2031-02-30' })],
      ['an actor and itself', () => rulingOnActors(RHEA.id, RHEA.id, SAME)],
    ]
    for (const [what, make] of wrong) {
      const writer = store.writer()
      expect(() => writer.rule(make()), what).toThrow(RangeError)
      await writer.flush()
    }
    expect(await everything(store)).toEqual(before)
  })

  test('documents and rulings that come and go in any order leave what the last of them alone would', async ({
    fresh,
  }) => {
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const store = await fresh()
        for (const one of all) await flush(store, one)
        const expected = await everything(store)
        const other = await fresh()
        await flush(other, outcome(all.flat()))
        expect(expected).toEqual(await everything(other))
      }),
      { numRuns: runs },
    )
  })
}
