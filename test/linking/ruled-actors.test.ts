import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulingOnActors } from '../../src/graph/make-ruling.ts'
import { resolveActors } from '../../src/linking/resolve-actors.ts'
import { ruledActors } from '../../src/linking/ruled-actors.ts'
import type { ActorRuling } from '../../src/model/ruling.ts'
import { person } from '../helpers/make-graph.ts'

const MINISTER = { role: 'Minister', of: 'country:KEN' }
const RHEA = person('Rhea Okonjo', { offices: [MINISTER] })
const SHORT = person('R. Okonjo', { offices: [MINISTER] })
const DANIEL = person('Daniel Okonjo', { offices: [MINISTER] })
const DAN = person('D. Okonjo', { offices: [MINISTER] })
const INGRID = person('Ingrid Solheim')
const ENVOY = person('Envoy Lund')
const RECORDS = [RHEA, SHORT, DANIEL, DAN, INGRID, ENVOY]

/** `a=b` or `a/b`, by names; the later in a list, the later it was ruled. */
function rulings(...list: readonly string[]): readonly ActorRuling[] {
  const ids: Readonly<Record<string, string>> = {
    rhea: RHEA.id,
    r: SHORT.id,
    daniel: DANIEL.id,
    d: DAN.id,
    ingrid: INGRID.id,
    envoy: ENVOY.id,
    nobody: 'person:nobody',
  }
  return list.map((text, index) => {
    const [a, b] = text.split(/[=/]/)
    const verdict = text.includes('=') ? 'SAME' : 'NOT_SAME'
    return rulingOnActors(ids[a!]!, ids[b!]!, { verdict, by: 'a', at: `2031-05-0${index + 1}T10:00:00Z`, reason: text })
  })
}

/** Groups of two or more, by name. */
function groups(list: readonly ActorRuling[]): readonly string[] {
  const merged = resolveActors(RECORDS, list)
  const names = new Map(RECORDS.map(({ id, name }) => [id, name]))
  return [...Map.groupBy(merged, ({ canonical }) => canonical).values()]
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ record }) => names.get(record)!).join(', '))
}

const R = 'R. Okonjo, Rhea Okonjo'
const D = 'D. Okonjo, Daniel Okonjo'

describe('rulings on actors', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['none: names and offices judge', [], [D, R]],
    ['two who share no name', ['ingrid=envoy'], [D, 'Envoy Lund, Ingrid Solheim', R]],
    [
      'two whose given names differ, each with those judged the same',
      ['rhea=daniel'],
      ['D. Okonjo, Daniel Okonjo, R. Okonjo, Rhea Okonjo'],
    ],
    ['two apart who would be judged the same', ['rhea/r'], [D]],
    ['the latest counts: same', ['rhea/r', 'r=rhea'], [D, R]],
    ['the latest counts: not the same', ['r=rhea', 'rhea/r'], [D]],
    ['a chain', ['rhea=ingrid', 'ingrid=envoy'], [D, 'Envoy Lund, Ingrid Solheim, R. Okonjo, Rhea Okonjo']],
    [
      'a chain whose ends are parted last: the earliest link gives way',
      ['rhea=ingrid', 'ingrid=envoy', 'rhea/envoy'],
      [D, 'Envoy Lund, Ingrid Solheim', R],
    ],
    [
      'a chain whose ends were parted first: what came later counts',
      ['rhea/envoy', 'rhea=ingrid', 'ingrid=envoy'],
      [D, 'Envoy Lund, Ingrid Solheim, R. Okonjo, Rhea Okonjo'],
    ],
    [
      'one of two same records apart from a third: so is the other',
      ['rhea=ingrid', 'r/ingrid'],
      [D, 'Ingrid Solheim, Rhea Okonjo'],
    ],
    [
      'two actors joined, two of their records parted: who fits both stands with neither',
      ['rhea=daniel', 'r/d'],
      ['Daniel Okonjo, Rhea Okonjo'],
    ],
    ['a record that no document names', ['rhea=nobody', 'nobody=ingrid'], [D, R]],
  ])('%s', (_, list, expected) => {
    expect(groups(rulings(...list))).toEqual(expected)
  })

  it('say who ruled, and why', () => {
    expect(resolveActors(RECORDS, rulings('ingrid=envoy')).find(({ record }) => record === ENVOY.id)).toEqual({
      record: ENVOY.id,
      canonical: INGRID.id,
      reason: 'ruled by a: ingrid=envoy',
    })
  })

  const ruling = fc
    .record({
      pair: fc.shuffledSubarray(RECORDS, { minLength: 2, maxLength: 2 }),
      verdict: fc.constantFrom('SAME' as const, 'NOT_SAME' as const),
      day: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ pair, verdict, day }) =>
      rulingOnActors(pair[0]!.id, pair[1]!.id, { verdict, by: 'a', at: `2031-05-0${day}T10:00:00Z`, reason: '' }),
    )

  it('hold where they stand, the latest always stands, and no order of records or rulings matters', () => {
    fc.assert(
      fc.property(fc.array(ruling, { maxLength: 6 }), fc.nat(), (list, seed) => {
        const canonical = new Map(resolveActors(RECORDS, list).map((merge) => [merge.record, merge.canonical]))
        const { standing } = ruledActors(list, new Set(canonical.keys()))
        for (const { verdict, actors } of standing) {
          expect(canonical.get(actors[0]) === canonical.get(actors[1])).toBe(verdict === 'SAME')
        }
        if (list.length > 0) expect(standing.length).toBeGreaterThan(0)
        const turned = <T>(items: readonly T[]): T[] =>
          items.map((_, index) => items[(index + seed) % items.length]!).reverse()
        expect(resolveActors(turned(RECORDS), turned(list))).toEqual(resolveActors(RECORDS, list))
      }),
    )
  })
})
