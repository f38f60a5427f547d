/** Cypher as text: what the store sends for a filter, with every value from outside as a parameter. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName } from '../../src/model/fold-name.ts'
import { type ActingActors, NOBODY } from '../../src/store/neo4j/cypher/acting-cypher.ts'
import { actorsPage } from '../../src/store/neo4j/cypher/actor-cypher.ts'
import { documentsCount, documentsPage } from '../../src/store/neo4j/cypher/document-cypher.ts'
import { deleteEdges } from '../../src/store/neo4j/cypher/statement-cypher.ts'
import { type ResolvedFilter, resolveFilter } from '../../src/store/neo4j/cypher/statement-filter-cypher.ts'
import { statementsPage } from '../../src/store/neo4j/cypher/statement-page-cypher.ts'
import { statementsCount, walkOf } from '../../src/store/neo4j/cypher/walk-cypher.ts'
import { toDate } from '../../src/store/neo4j/day.ts'
import { MIGRATIONS } from '../../src/store/neo4j/migrations.ts'
import { searchWords } from '../../src/store/neo4j/search-words.ts'
import { actorSortKey, documentSortKey, statementSortKey } from '../../src/store/neo4j/sort-key.ts'
import type { StatementOrder, StatementPosition } from '../../src/store/store.ts'
import { ANY_STATEMENT, ids, through } from './suite/store-context.ts'

const ANY: ResolvedFilter = resolveFilter(ANY_STATEMENT, () => NOBODY)

const only = (...ids: readonly string[]): ActingActors => ({ ...NOBODY, ids })

describe('statements', () => {
  it('without a filter', () => {
    expect(statementsPage(ANY, { first: 25, after: null }, 'DATE_NEWEST')).toMatchInlineSnapshot(`
      [
        {
          "params": {
            "limit": 26,
          },
          "text": "MATCH (s:Statement) WHERE s.sortKey IS NOT NULL WITH s ORDER BY s.sortKey LIMIT toInteger($limit) RETURN properties(s) AS statement ORDER BY s.sortKey",
        },
      ]
    `)
  })

  it('actor and with stand at opposite ends; a window is compared with both bounds', () => {
    const window = { from: '2031-03-01', to: '2031-03-31', certainty: 'SURELY', includeUndated: true } as const
    const filter = { ...ANY, actor: only('country:KEN'), with: only('country:POL'), types: ['URGED'] as const, window }
    const { text, params } = statementsCount(filter)
    expect(text).toMatchInlineSnapshot(
      `"MATCH (s:Statement) WHERE ((s.sourceId IN $actor AND s.targetId IN $other) OR (s.targetId IN $actor AND s.sourceId IN $other)) AND s.type IN $types AND (s.dateEarliest IS NULL OR (s.dateEarliest IS NOT NULL AND s.dateEarliest >= $from AND s.dateLatest <= $to)) AND s.sortKey IS NOT NULL RETURN count(s) AS count"`,
    )
    expect(Object.keys(params).sort()).toEqual(['actor', 'from', 'other', 'to', 'types'])
  })

  it('a page starts behind the last row', () => {
    const after = { dateEarliest: '2031-03-04', id: 'st-1' }
    expect(statementsPage({ ...ANY, document: 'doc-1' }, { first: 2, after }, 'DATE_NEWEST')).toMatchInlineSnapshot(`
      [
        {
          "params": {
            "after": "7968-96-95	st-1",
            "document": "doc-1",
            "limit": 3,
          },
          "text": "MATCH (:Document {id: $document})<-[:EVIDENCED_BY]-(s:Statement) WITH DISTINCT s WHERE s.sortKey > $after WITH s ORDER BY s.sortKey LIMIT toInteger($limit) RETURN properties(s) AS statement ORDER BY s.sortKey",
        },
      ]
    `)
  })

  it('a page of an actor walks its statements in order, from each end; what else is asked holds for both', () => {
    const asked = { ...ANY_STATEMENT, actor: through('country:KEN'), with: ids('person:rhea') }
    const walk = walkOf(asked)!
    const filter = {
      ...walk,
      others: only('country:KEN', 'person:asante'),
      rest: { ...ANY, types: ['URGED'] as const },
    }
    const [query] = statementsPage(filter, { first: 2, after: null }, 'DATE_NEWEST')
    expect(query!.params).toEqual({
      limit: 3,
      others: ['country:KEN', 'person:asante'],
      types: ['URGED'],
      walked: { ids: ['person:rhea'], names: [], throughRepresentatives: false },
    })
    const [lookUp, page] = query!.text.split('AS meant')
    expect(lookUp).toContain('UNWIND [$walked] AS selector')
    expect(page).toMatchInlineSnapshot(`
      "
            UNWIND meant AS one
            WITH one.id AS id, one.terms AS terms, one.bodies AS bodies
            CALL (id, terms, bodies) {
              MATCH (s:Statement)
              WHERE s.sourceId = id AND (terms IS NULL OR any(of IN CASE WHEN s.sourceRoleOf IN terms.sideOf THEN [s.sourceRoleOf] WHEN s.dateEarliest IS NULL THEN terms.sideOf ELSE [i IN range(0, size(terms.sideOf) - 1) WHERE terms.sideFrom[i] <= s.dateLatest AND terms.sideTo[i] >= s.dateEarliest | terms.sideOf[i]] END WHERE of IN bodies)) AND s.targetId IN $others AND s.type IN $types AND s.sortKey IS NOT NULL
              RETURN s ORDER BY s.sourceId, s.sortKey LIMIT toInteger($limit)
              UNION ALL
              MATCH (s:Statement)
              WHERE s.targetId = id AND (terms IS NULL OR any(of IN CASE WHEN s.targetRoleOf IN terms.sideOf THEN [s.targetRoleOf] WHEN s.dateEarliest IS NULL THEN terms.sideOf ELSE [i IN range(0, size(terms.sideOf) - 1) WHERE terms.sideFrom[i] <= s.dateLatest AND terms.sideTo[i] >= s.dateEarliest | terms.sideOf[i]] END WHERE of IN bodies)) AND s.sourceId IN $others AND s.type IN $types AND s.sortKey IS NOT NULL
              RETURN s ORDER BY s.targetId, s.sortKey LIMIT toInteger($limit)
            } WITH DISTINCT s ORDER BY s.sortKey LIMIT toInteger($limit) RETURN properties(s) AS statement ORDER BY s.sortKey"
    `)
  })

  it('reads a list in stretches, each in the order of an index', () => {
    const texts = (order: StatementOrder, after: StatementPosition | null) =>
      statementsPage(ANY, { first: 2, after }, order).map(({ text }) =>
        /WHERE (.*) WITH s ORDER BY (.*) LIMIT/.exec(text)!.slice(1),
      )
    const dated = { dateEarliest: '2031-03-04', confidence: 0.7, id: 'st-1' }
    const undated = { ...dated, dateEarliest: null }
    const rest = ['s.sortKey > $after', 's.sortKey']
    expect(texts('DATE_NEWEST', dated)).toEqual([rest])
    expect(texts('DATE_OLDEST', null)).toEqual([['s.sortKey < $before', 's.sortKey DESC'], rest])
    expect(texts('DATE_OLDEST', dated)).toEqual([['s.sortKey < $before', 's.sortKey DESC'], rest])
    expect(texts('DATE_OLDEST', undated)).toEqual([rest])
    expect(texts('LEAST_SURE', undated)).toEqual([
      ['s.confidence = $confidence AND s.sortKey > $after', 's.sortKey'],
      ['s.confidence > $confidence AND s.sortKey IS NOT NULL', 's.confidence, s.sortKey'],
    ])
  })

  it('an edge is found by the index of its type', () => {
    expect(deleteEdges('SPOKE_TO', ['st-1']).text).toMatchInlineSnapshot(
      `"UNWIND $statements AS id MATCH ()-[r:SPOKE_TO {statementId: id}]->() DELETE r"`,
    )
  })
})

describe('actors and documents', () => {
  it('words of one name, the last as a beginning', () => {
    const filter = { search: 'Łukasz Brz', kind: 'PERSON', country: null } as const
    expect(actorsPage(filter, { first: 10, after: null })).toMatchInlineSnapshot(`
      {
        "params": {
          "last": "brz",
          "limit": 11,
          "lucene": "+lukasz +brz*",
          "words": [
            "lukasz",
          ],
        },
        "text": "CALL db.index.fulltext.queryNodes('actor_names', $lucene) YIELD node AS a WHERE any(name IN a.foldedNames WHERE ' ' + name CONTAINS ' ' + $last
            AND all(word IN $words WHERE ' ' + name + ' ' CONTAINS ' ' + word + ' ')) AND a:Person AND a.sortKey IS NOT NULL RETURN a {.id, .kind, .name, .aliases, .country, .wikidataId} AS actor ORDER BY a.sortKey LIMIT toInteger($limit)",
      }
    `)
  })

  it('words and days of documents', () => {
    const filter = { search: 'truce OR "war*', from: '2031-03-06', to: null }
    expect(documentsCount(filter)).toMatchInlineSnapshot(`
      {
        "params": {
          "from": Date {
            "day": 6,
            "month": 3,
            "year": 2031,
          },
          "lucene": "+truce +or +war",
        },
        "text": "CALL db.index.fulltext.queryNodes('document_text', $lucene) YIELD node AS d WHERE d.publishedAt >= $from RETURN count(d) AS count",
      }
    `)
  })

  it('a search without a word asks nothing', () => {
    expect(documentsPage({ search: '"*" -', from: null, to: null }, { first: 1, after: null })).toEqual([])
    expect(actorsPage({ search: '', kind: null, country: null }, { first: 1, after: null })).toBeNull()
  })
})

describe('search words', () => {
  it('whatever is typed, Lucene sees words, plus signs and one star', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (search, prefix) => {
        const query = searchWords(search, prefix)
        if (query === null) {
          expect(foldName(search)).toBe('')
          return
        }
        expect(query.lucene).toMatch(
          prefix ? /^(?:\+[\p{L}\p{N}]+ )*\+[\p{L}\p{N}]+\*$/u : /^\+[\p{L}\p{N}]+(?: \+[\p{L}\p{N}]+)*$/u,
        )
        // AND, OR and NOT are operators in upper case only.
        expect(query.lucene).not.toMatch(/\b(?:AND|OR|NOT)\b/)
      }),
    )
  })

  it('more words than Lucene takes are left to be checked', () => {
    const words = Array.from({ length: 2000 }, (_, index) => `w${index}`)
    const query = searchWords(words.join(' '), false)!
    expect(query.lucene.split(' ').length + query.unchecked.length).toBe(2000)
    expect(query.lucene.split(' ').length).toBeLessThanOrEqual(1024)
  })
})

describe('sort keys', () => {
  const day = fc.option(
    fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10)),
  )
  const id = fc.stringMatching(/^st-[0-9a-f]{4}$/)
  const by = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

  it('put statements and documents newest first, undated last, then by id', () => {
    fc.assert(
      fc.property(day, id, day, id, (dayA, idA, dayB, idB) => {
        const expected = by(dayB ?? '', dayA ?? '') || by(idA, idB)
        const statement = by(
          statementSortKey({ dateEarliest: dayA, id: idA }),
          statementSortKey({ dateEarliest: dayB, id: idB }),
        )
        const document = by(
          documentSortKey({ publishedAt: dayA, id: idA }),
          documentSortKey({ publishedAt: dayB, id: idB }),
        )
        expect([statement, document]).toEqual([expected, expected])
      }),
    )
  })

  it('put a name before those that it begins', () => {
    const names = ['ab', 'ab c', 'abc', 'b'].map((name) => actorSortKey({ name, id: 'person:x' }))
    expect(names).toEqual([...names].sort())
  })
})

describe('days', () => {
  it.each(['2031-02-30', '2031-13-01', '2031-00-10', '2031-1-1', '2031', 'XXXX-05-10', ''])('%j is none', (text) => {
    expect(() => toDate(text)).toThrow(RangeError)
  })

  it.each(['2032-02-29', '0476-09-04', '1648-10-24'])('%s is one', (text) => {
    expect(String(toDate(text))).toBe(text)
  })
})

it('every schema command may run again', () => {
  const again = /^(?:CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) \w+ IF NOT EXISTS FOR |DROP INDEX \w+ IF EXISTS$)/
  for (const text of MIGRATIONS.flat()) expect(text).toMatch(again)
})
