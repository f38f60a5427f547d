/** What rulings make of a document's claims, over extractions that lose, change and find again what was judged. */
import { describe, expect, it } from 'vitest'
import { applyRulings } from '../../src/graph/apply-rulings.ts'
import { deriveStatements } from '../../src/graph/derive-statements.ts'
import { rulingOn, rulingOnActors, type StatementDecision } from '../../src/graph/make-ruling.ts'
import { restingRulings } from '../../src/graph/resting-rulings.ts'
import type { ActorRecord } from '../../src/model/actor-record.ts'
import type { Account, StatementRuling } from '../../src/model/ruling.ts'
import type { Claim } from '../../src/model/statement.ts'
import { type ClaimSketch, documentId, makeGraph, person } from '../helpers/make-graph.ts'

const INES = person('Ines Duarte')
const OLOF = person('Olof Brandt')
const MIRA = person('Mira Kale')
const ACTORS = [INES, OLOF, MIRA]
const DOCUMENT = documentId(1)

const CALL: ClaimSketch = {
  type: 'SPOKE_TO',
  source: INES.id,
  target: OLOF.id,
  date: '1986-10-11',
  sourceOffice: { role: 'Premier', of: MIRA.id },
  says: 'They spoke on Saturday.',
}
const TURNED: ClaimSketch = { ...CALL, source: OLOF.id, target: INES.id }

function claim(sketch: ClaimSketch = CALL, actors: readonly ActorRecord[] = ACTORS): Claim {
  return makeGraph({ number: 1, actors, claims: [sketch] }).claims[0]!
}

function account(own: Claim, reversed = false): Account {
  return { document: DOCUMENT, claim: own, reversed, actors: ACTORS }
}

const CONFIRMED = { verdict: 'CONFIRMED', by: 'ana', at: '2031-05-01T10:00:00Z', reason: 'heard it' } as const
const REJECTED = { ...CONFIRMED, verdict: 'REJECTED', at: '2031-05-02T10:00:00Z' } as const

function ruling(decision: StatementDecision, own: Claim = claim()): StatementRuling {
  return rulingOn([account(own)], decision)
}

/** `date source target review`, those held last. */
function counting(claims: readonly Claim[], rulings: readonly StatementRuling[]): readonly string[] {
  const { claims: own, held } = applyRulings(DOCUMENT, { claims, actors: ACTORS }, rulings)
  const row = ({ claim: { date, source, target }, ruled }: (typeof own)[number]): string =>
    `${date} ${source.slice(7, 11)} ${target?.slice(7, 11)} ${ruled?.review ?? '-'}`
  return [...own.map(row), ...held.map((one) => `${row(one)} held`)]
}

const AS_READ = '1986-10-11 ines olof'
const moved = (own: Claim, by: number): Claim => ({
  ...own,
  evidence: own.evidence.map((one) => ({ ...one, start: one.start + by, end: one.end + by })),
})

describe('a ruling on an account', () => {
  it.each<[string, readonly Claim[], readonly StatementDecision[], readonly string[]]>([
    ['none', [claim()], [], [`${AS_READ} -`]],
    ['confirmed', [claim()], [CONFIRMED], [`${AS_READ} CONFIRMED`]],
    ['rejected', [claim()], [REJECTED], [`${AS_READ} REJECTED`]],
    ['told from the other end', [claim(TURNED)], [REJECTED], ['1986-10-11 olof ines REJECTED']],
    ['corrected: the date', [claim()], [{ ...CONFIRMED, date: '1986-10-12' }], ['1986-10-12 ines olof CONFIRMED']],
    ['corrected: no date', [claim()], [{ ...CONFIRMED, date: null }], ['null ines olof CONFIRMED']],
    ['corrected: the source', [claim()], [{ ...CONFIRMED, source: MIRA }], ['1986-10-11 mira olof CONFIRMED']],
    [
      'corrected: the source, now told from the other end',
      [claim(TURNED)],
      [{ ...CONFIRMED, source: MIRA }],
      ['1986-10-11 olof mira CONFIRMED'],
    ],
    ['rejected later', [claim()], [CONFIRMED, REJECTED], [`${AS_READ} REJECTED`]],
    ['confirmed later', [claim()], [REJECTED, { ...CONFIRMED, at: '2031-05-03T10:00:00Z' }], [`${AS_READ} CONFIRMED`]],
    ['lost, confirmed', [], [CONFIRMED], [`${AS_READ} CONFIRMED held`]],
    ['lost, corrected', [], [{ ...CONFIRMED, date: '1986' }], ['1986 ines olof CONFIRMED held']],
    ['lost, rejected', [], [REJECTED], []],
    ['lost, confirmed and then rejected', [], [CONFIRMED, REJECTED], []],
    [
      'lost, confirmed twice',
      [],
      [CONFIRMED, { ...CONFIRMED, at: '2031-05-03T10:00:00Z' }],
      [`${AS_READ} CONFIRMED held`],
    ],
    [
      'read with another date, confirmed',
      [claim({ ...CALL, date: '1986-10-18' })],
      [CONFIRMED],
      [`${AS_READ} CONFIRMED`],
    ],
    [
      'read with another date, rejected',
      [claim({ ...CALL, date: '1986-10-18' })],
      [REJECTED],
      ['1986-10-18 ines olof REJECTED'],
    ],
    [
      'found in a longer quotation',
      [claim({ ...CALL, says: 'They spoke on Saturday. At length.' })],
      [CONFIRMED],
      [`${AS_READ} CONFIRMED`],
    ],
    ['found elsewhere in the text', [moved(claim(), 100)], [CONFIRMED], [`${AS_READ} -`, `${AS_READ} CONFIRMED held`]],
    ['as another type', [claim({ ...CALL, type: 'MET_WITH' })], [REJECTED], [`${AS_READ} -`]],
    [
      'as a plan',
      [claim({ ...CALL, modality: 'PLANNED' })],
      [CONFIRMED],
      [`${AS_READ} -`, `${AS_READ} CONFIRMED held`],
    ],
    ['as denied', [claim({ ...CALL, polarity: 'DENIED' })], [REJECTED], [`${AS_READ} -`]],
    ['of another actor', [claim({ ...CALL, target: MIRA.id })], [REJECTED], ['1986-10-11 ines mira -']],
  ])('%s', (_, claims, decisions, expected) => {
    const rulings = decisions.map((decision) => ruling(decision))
    expect(counting(claims, rulings)).toEqual(expected)
    expect(counting(claims, [...rulings].reverse())).toEqual(expected)
  })

  it('of two acts told by the same words belongs to the one with its date', () => {
    const [monday, friday] = [claim(), claim({ ...CALL, date: '1986-10-15' })]
    const both = [ruling(CONFIRMED, monday), ruling(REJECTED, friday)]
    expect(counting([monday, friday], both)).toEqual([`${AS_READ} CONFIRMED`, '1986-10-15 ines olof REJECTED'])
    expect(counting([monday], both)).toEqual([`${AS_READ} CONFIRMED`])
    expect(counting([friday], both)).toEqual(['1986-10-15 ines olof REJECTED'])
  })

  it('leaves evidence as it is, and drops the office of an actor it replaces', () => {
    const own = claim()
    const { claims } = applyRulings(DOCUMENT, { claims: [own], actors: ACTORS }, [
      ruling({ ...CONFIRMED, source: MIRA, date: '1986-11' }),
    ])
    expect(claims[0]!.claim).toEqual({
      ...own,
      source: MIRA.id,
      sourceOffice: null,
      date: '1986-11',
      dateEarliest: '1986-11-01',
      dateLatest: '1986-11-30',
    })
    expect(claims[0]!.ruled!.asRead).toEqual(own)
  })

  it('brings the records that the document does not name, in the latest wording', () => {
    const nils = person('Nils Holm')
    const short = { ...nils, name: 'N. Holm' }
    const rulings = [
      ruling({ ...CONFIRMED, target: nils }),
      ruling({ ...CONFIRMED, target: short, at: '2031-05-03T10:00:00Z' }),
    ]
    const brought = (actors: readonly ActorRecord[]) =>
      applyRulings(DOCUMENT, { claims: [claim()], actors }, rulings).actors
    expect(brought(ACTORS)).toEqual([short])
    expect(brought([...ACTORS, nils])).toEqual([])
    expect(applyRulings(DOCUMENT, { claims: [], actors: [] }, [ruling(CONFIRMED)]).actors).toEqual([INES, MIRA, OLOF])
  })

  it('on accounts of two documents corrects each at the right end', () => {
    const other = makeGraph({ number: 2, actors: ACTORS, claims: [TURNED] }).claims[0]!
    const both = rulingOn(
      [{ document: documentId(2), claim: other, reversed: true, actors: ACTORS }, account(claim())],
      { ...CONFIRMED, source: MIRA },
    )
    expect(both.accounts.map(({ document }) => document)).toEqual([DOCUMENT, documentId(2)])
    expect(counting([claim()], [both])).toEqual(['1986-10-11 mira olof CONFIRMED'])
    const { claims } = applyRulings(documentId(2), { claims: [other], actors: ACTORS }, [both])
    expect(claims[0]!.claim).toMatchObject({ source: OLOF.id, target: MIRA.id })
  })
})

describe('a statement', () => {
  const stored = (number: number, rulings: readonly StatementDecision[], sketch: ClaimSketch = CALL) => {
    const { claims } = makeGraph({ number, actors: ACTORS, claims: [{ ...sketch, confidence: number / 10 }] })
    const document = documentId(number)
    const own = rulings.map((decision) =>
      rulingOn([{ document, claim: claims[0]!, reversed: false, actors: ACTORS }], decision),
    )
    return applyRulings(document, { claims, actors: ACTORS }, own).claims.map((one) => ({ document, ...one }))
  }
  const derived = (...claims: ReturnType<typeof stored>) =>
    deriveStatements(claims, (id) => id).map(({ statement, evidence }) => ({
      review: statement.review,
      confidence: statement.confidence,
      date: statement.date,
      documents: evidence.map(({ document }) => Number.parseInt(document.slice(4), 16)),
    }))
  const date = '1986-10-11'

  it.each<[string, readonly StatementDecision[], readonly StatementDecision[], object[]]>([
    ['nobody ruled on', [], [], [{ review: 'EXTRACTED', confidence: 0.4, date, documents: [3, 4] }]],
    [
      'of which one account is confirmed',
      [CONFIRMED],
      [],
      [{ review: 'CONFIRMED', confidence: 1, date, documents: [3, 4] }],
    ],
    [
      'of which one account is rejected is told by the other',
      [],
      [REJECTED],
      [{ review: 'EXTRACTED', confidence: 0.3, date, documents: [3] }],
    ],
    [
      'of which all are rejected',
      [REJECTED],
      [REJECTED],
      [{ review: 'REJECTED', confidence: 0.4, date, documents: [3, 4] }],
    ],
    [
      'one confirmed, one rejected',
      [CONFIRMED],
      [REJECTED],
      [{ review: 'CONFIRMED', confidence: 1, date, documents: [3] }],
    ],
  ])('%s', (_, first, second, expected) => {
    expect(derived(...stored(3, first), ...stored(4, second))).toEqual(expected)
  })

  it('corrected becomes the act that other accounts tell', () => {
    const late = stored(4, [{ ...CONFIRMED, date }], { ...CALL, date: '1986-10-12' })
    expect(derived(...stored(3, []), ...late)).toEqual([
      { review: 'CONFIRMED', confidence: 1, date, documents: [3, 4] },
    ])
  })
})

describe('rulings have ids that', () => {
  it('depend on all of their contents, and on nothing else', () => {
    const once = ruling(CONFIRMED)
    expect(ruling({ ...CONFIRMED, at: '2031-05-01T12:00:00+02:00' })).toEqual(once)
    expect(once.id).toMatch(/^rl-[0-9a-f]{24}$/)
    const others = [REJECTED, { ...CONFIRMED, by: 'bo' }, { ...CONFIRMED, reason: '' }, { ...CONFIRMED, date: null }]
    expect(new Set([once, ...others.map((one) => ruling(one))].map(({ id }) => id)).size).toBe(5)
    const same = { ...CONFIRMED, verdict: 'SAME' } as const
    expect(rulingOnActors(OLOF.id, INES.id, same)).toEqual(rulingOnActors(INES.id, OLOF.id, same))
  })

  it.each(['yesterday', '2031-05-01', '2031-05-01T10:00:00'])('need an instant: %s', (at) => {
    expect(() => ruling({ ...CONFIRMED, at })).toThrow(RangeError)
  })
})

describe('a ruling rests', () => {
  const contribution = { extractorVersion: '1', actors: ACTORS, claims: [claim()], sightings: [] }
  const known = new Map([[DOCUMENT, contribution]])
  const lost = new Map([[DOCUMENT, { ...contribution, claims: [] }]])
  const records = new Set(ACTORS.map(({ id }) => id))
  const same = rulingOnActors(INES.id, OLOF.id, { ...CONFIRMED, verdict: 'SAME' })
  const apart = rulingOnActors(INES.id, OLOF.id, { ...REJECTED, verdict: 'NOT_SAME' })
  const [confirmed, rejected] = [ruling(CONFIRMED), ruling(REJECTED)]

  it.each([
    ['not on an account that is there', [confirmed], known, []],
    ['not on one that it holds', [confirmed], lost, []],
    ['on a document that is gone', [confirmed], new Map(), [confirmed]],
    ['where it rejected what is not found', [rejected], lost, [rejected]],
    ['where a later one counts', [confirmed, rejected], known, [confirmed]],
    ['on actors, where a later one counts', [same, apart], known, [same]],
  ])('%s', (_, rulings, contributions, expected) => {
    expect(restingRulings(rulings, contributions, records)).toEqual(expected)
  })

  it('on actors of which one is gone', () => {
    expect(restingRulings([same, confirmed], known, new Set([INES.id]))).toEqual([same])
  })
})
