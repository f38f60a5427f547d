/** The last word of continuous integration: it must not call a run good that was none. */
import { describe, expect, it } from 'vitest'
import { summarize, type TestResults } from '../../scripts/test-summary.ts'

type Rows = readonly (readonly [fullName: string, status: string])[]

function results(rows: Rows, more: Partial<TestResults> = {}): TestResults {
  const assertionResults = rows.map(([fullName, status]) => ({ fullName, status }))
  const failed = rows.some(([, status]) => status === 'failed')
  return {
    success: !failed,
    testResults: [{ name: 'test/a.test.ts', status: failed ? 'failed' : 'passed', assertionResults }],
    ...more,
  }
}

const NEO4J = ['store: neo4j keeps a document', 'passed'] as const

describe('summarize', () => {
  it('calls a run good in which all passed, the Neo4j suite among them', () => {
    const rows: Rows = [NEO4J, ['dates reads a weekday', 'passed'], ['dates knows Easter', 'todo']]
    expect(summarize(results(rows), [])).toEqual({
      passed: 2,
      failed: 0,
      skipped: ['dates knows Easter'],
      problems: [],
    })
  })

  it('does not mind a text that is not there', () => {
    const rows: Rows = [NEO4J, ['store: neo4j: an article (not on this machine) finds the call', 'pending']]
    expect(summarize(results(rows), [])).toMatchObject({ passed: 1, failed: 0, problems: [] })
  })

  it.each<[string, TestResults | null, readonly string[], number, string]>([
    ['a failed test', results([NEO4J, ['a', 'failed']]), [], 1, '1 tests failed'],
    ['a failed check', results([NEO4J]), ['lint'], 1, 'check failed: lint'],
    ['two failed checks', results([NEO4J]), ['lint', 'types'], 2, 'check failed: types'],
    ['no report', null, [], 1, 'the tests left no report'],
    ['no test', results([]), [], 1, 'no test passed'],
    ['only skipped tests', results([['a', 'pending']]), [], 1, 'no test passed'],
    ['no Neo4j suite', results([['store: sqlite keeps a document', 'passed']]), [], 1, 'the Neo4j suite did not run'],
    [
      'a skipped Neo4j suite',
      results([
        ['a', 'passed'],
        ['store: neo4j b', 'skipped'],
      ]),
      [],
      1,
      'suite did not run',
    ],
    [
      'one skipped of it',
      results([NEO4J, ['store: neo4j b', 'pending']]),
      [],
      1,
      'skipped, though it needs only Neo4j',
    ],
    ['one skipped elsewhere', results([NEO4J, ['import stops with neo4j', 'pending']]), [], 1, 'needs only Neo4j'],
    ['an error outside', results([NEO4J], { success: false }), [], 1, 'an error outside any test'],
  ])('does not call a run good with %s', (_, report, failedChecks, failed, problem) => {
    const summary = summarize(report, failedChecks)
    expect(summary.failed).toBe(failed)
    expect(summary.problems).toContainEqual(expect.stringContaining(problem))
  })

  it('accepts a case that a store leaves out for a stated reason', () => {
    const rows: Rows = [NEO4J, ['store: neo4j locks its file (a server has no file)', 'pending']]
    expect(summarize(results(rows), []).problems).toEqual([])
  })

  it('counts an exit code that no test explains', () => {
    expect(summarize(results([NEO4J]), [], 137)).toMatchObject({
      failed: 1,
      problems: ['the tests ended with exit code 137'],
    })
    expect(summarize(results([NEO4J, ['a', 'failed']]), [], 1).failed).toBe(1)
  })

  it('counts a file that cannot be loaded as a failure, by name', () => {
    const good = results([NEO4J])
    const broken = {
      name: 'test/b.test.ts',
      status: 'failed',
      message: 'Cannot find module\nat b',
      assertionResults: [],
    }
    const summary = summarize({ success: false, testResults: [...good.testResults, broken] }, [])
    expect(summary).toMatchObject({
      passed: 1,
      failed: 1,
      problems: ['could not run test/b.test.ts: Cannot find module'],
    })
  })
})
