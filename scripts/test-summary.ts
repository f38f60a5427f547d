/**
 * Reads the results that vitest wrote as JSON and ends with a line `N passed, N failed`.
 * Usage: node scripts/test-summary.ts RESULTS.json [--exit CODE] [--failed CHECK]...; exit code 1 unless all is well.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** The part of vitest's JSON report that is read here. */
export interface TestResults {
  readonly success: boolean
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message?: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

export interface TestSummary {
  readonly passed: number
  readonly failed: number
  /** Names of tests that did not run. */
  readonly skipped: readonly string[]
  /** Why the run does not count as a success; empty where it does. */
  readonly problems: readonly string[]
}

/** How the suite that must not be missing is named: the contract of stores, on a real Neo4j. */
const REQUIRED_SUITE = /\bstore: neo4j\b/i

/**
 * `failedChecks` are names of checks other than tests (lint, types); each counts as one failure. `results` is null where
 * the tests left no report; `exitCode` is that of the test command.
 */
export function summarize(results: TestResults | null, failedChecks: readonly string[], exitCode = 0): TestSummary {
  const tests = (results?.testResults ?? []).flatMap((file) => file.assertionResults)
  const count = (status: string): number => tests.filter((test) => test.status === status).length
  // A file that cannot be loaded has no tests of its own that could fail.
  const brokenFiles = (results?.testResults ?? []).filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const passed = count('passed')
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map((test) => test.fullName)
  const required = tests.filter((test) => REQUIRED_SUITE.test(test.fullName))

  const problems = failedChecks.map((check) => `check failed: ${check}`)
  if (results === null) problems.push('the tests left no report')
  else if (passed === 0) problems.push('no test passed')
  if (count('failed') > 0) problems.push(`${count('failed')} tests failed`)
  for (const file of brokenFiles) problems.push(`could not run ${file.name}: ${file.message?.split('\n')[0] ?? ''}`)
  if (results && !required.some(({ status }) => status === 'passed')) problems.push('the Neo4j suite did not run')
  // A case that a store leaves out, or whose text is elsewhere, gives its reason in parentheses; one that fell silent with
  // the server does not.
  for (const name of skipped) {
    if (/neo4j/i.test(name) && !name.endsWith(')') && !name.includes('(not on this machine)'))
      problems.push(`skipped, though it needs only Neo4j: ${name}`)
  }
  if (results && !results.success && problems.length === 0) problems.push('vitest reports an error outside any test')
  if (exitCode !== 0 && problems.length === 0) problems.push(`the tests ended with exit code ${exitCode}`)

  const counted = failedChecks.length + count('failed') + brokenFiles.length
  return { passed, failed: counted || (problems.length > 0 ? 1 : 0), skipped, problems }
}

function readResults(path: string): TestResults | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as TestResults
  } catch {
    return null
  }
}

if (import.meta.main) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { failed: { type: 'string', multiple: true, default: [] }, exit: { type: 'string', default: '0' } },
  })
  const results = readResults(positionals[0] ?? '')
  const { passed, failed, skipped, problems } = summarize(results, values.failed, Number(values.exit))
  for (const name of skipped) console.log(`skipped: ${name}`)
  for (const problem of problems) console.log(`problem: ${problem}`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
