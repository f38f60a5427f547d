/** Answers of any shape as tables. */
import { describe, expect, it } from 'vitest'
import { type AnswerTable, answerTables } from '../../src/cli/query/answer-table.ts'
import { formatCsv, formatMarkdown, formatTable } from '../../src/cli/query/format-answer.ts'

const shape = ({ name, columns, rows, totalCount }: AnswerTable) => [
  name,
  columns,
  rows.map(({ cells }) => cells),
  totalCount,
]

describe('answerTables', () => {
  it.each<[string, object, readonly unknown[]]>([
    [
      'a connection',
      { c: { totalCount: 9, edges: [{ node: { a: 1 } }, { node: { a: 2 } }] } },
      ['c', ['a'], [[1], [2]], 9],
    ],
    ['nothing but a count', { c: { totalCount: 9 } }, ['c', [], [], 9]],
    [
      'a list of objects',
      { l: [{ a: { b: 'x' } }, { a: null }] },
      [
        'l',
        ['a.b', 'a'],
        [
          ['x', null],
          [null, null],
        ],
        null,
      ],
    ],
    ['a list of words', { l: ['x', 'y'] }, ['l', ['value'], [['x'], ['y']], null]],
    ['an object', { o: { a: true, b: ['x', 'y'] } }, ['o', ['a', 'b'], [[true, 'x; y']], null]],
    ['nothing but a list in an object', { o: { l: [{ a: 1, b: { c: 2 } }] } }, ['o.l', ['a', 'b.c'], [[1, 2]], null]],
    [
      'lists in a row',
      {
        l: [
          {
            a: 1,
            b: [
              { c: 'x', d: { e: 'y' } },
              { c: 'z', d: null },
            ],
          },
        ],
      },
      ['l', ['a', 'b'], [[1, 'x, y; z']], null],
    ],
    ['nothing', { o: null }, ['o', [], [], null]],
  ])('%s', (_what, data, expected) => {
    expect(answerTables({ ...data }).map(shape)).toEqual([expected])
  })

  it('takes quotations for footnotes', () => {
    const [table] = answerTables({ l: [{ a: 1, evidence: [{ exact: 'met', document: { title: 'T', url: 'u' } }] }] })
    expect(table!.columns).toEqual(['a'])
    expect(table!.rows[0]!.footnotes).toEqual([
      { exact: 'met', attribution: null, title: 'T', publisher: null, published: null, url: 'u' },
    ])
  })
})

describe('formats', () => {
  const tables = answerTables({
    l: [
      { name: 'A | B', evidence: [{ exact: 'one\ntwo' }, { exact: 'three' }] },
      { name: '=1+1', evidence: [{ exact: 'three' }] },
    ],
  })

  it('number equal footnotes once', () => {
    expect(formatTable(tables)).toBe('name\n-----  -------\nA | B  [1] [2]\n=1+1   [2]\n\n[1] "one two"\n[2] "three"\n')
  })

  it('escape what Markdown and spreadsheets would take for their own', () => {
    expect(formatMarkdown(tables)).toContain('| A \\| B | [^1] [^2] |')
    expect(formatCsv(tables)).toContain("'=1+1,three,")
  })
})
