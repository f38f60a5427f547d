/** The one suite of questions, for every store: the answers, and that each filter has a part in one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSchema } from '../../../src/graphql/schema.ts'
import type { OpenedStore } from '../../store/suite/store-context.ts'
import { ACCOUNTS } from './accounts.ts'
import { CLAIMS } from './claims.ts'
import { COMBINED } from './combined.ts'
import { compactRows } from './compact-rows.ts'
import { COUNTRIES } from './countries.ts'
import { type Desk, openDesk } from './desk.ts'
import { EVIDENCE } from './evidence.ts'
import { filterArguments, withoutArgument } from './filter-arguments.ts'
import { NETWORK } from './network.ts'
import { OFFICES } from './offices.ts'
import type { Question } from './question.ts'
import { REVIEW } from './review.ts'
import { WHEN } from './when.ts'
import { WHO_SPOKE_WITH_WHOM } from './who-spoke-with-whom.ts'

const THEMES: Readonly<Record<string, readonly Question[]>> = {
  'who spoke with whom': WHO_SPOKE_WITH_WHOM,
  when: WHEN,
  claims: CLAIMS,
  accounts: ACCOUNTS,
  countries: COUNTRIES,
  'offices on the day': OFFICES,
  'network and path': NETWORK,
  'documents and evidence': EVIDENCE,
  'combined filters, and order': COMBINED,
  review: REVIEW,
}
const QUESTIONS = Object.values(THEMES).flat()

/** No filters: one of two arguments names an actor, and those of `explain` choose which query of the store is shown. */
const NO_FILTERS = /^Query\.(actor|explain)\(/

/** Registers the suite for the store that `create` opens. */
export function testQuestions(storeName: string, create: () => Promise<OpenedStore>): void {
  describe(`${storeName}: the questions of analysts`, () => {
    let desk: Desk
    beforeAll(async () => {
      desk = await openDesk(await create())
    }, 600_000)
    afterAll(() => desk?.close())

    const answerTo = async ({ query, given }: Question) => compactRows(await desk.ask(await desk.fill(query, given)))

    it('are asked of a hundred statements or more', async () => {
      const [count] = compactRows(await desk.ask('{ stats { statements } }'))
      expect(Number(count)).toBeGreaterThanOrEqual(100)
      expect(QUESTIONS.length).toBeGreaterThanOrEqual(40)
    })

    for (const [theme, questions] of Object.entries(THEMES)) {
      describe(theme, () => {
        for (const question of questions) {
          const { ask, answer, inOrder = false, misread } = question
          it(misread === undefined ? ask : `${ask} (not yet: ${misread})`, async () => {
            const rows = await answerTo(question)
            const [found, wanted] = inOrder ? [rows, answer] : [[...rows].sort(), [...answer].sort()]
            if (misread === undefined) expect(found).toEqual(wanted)
            else expect(found, 'it is read right now: take away `misread`').not.toEqual(wanted)
          })
        }
      })
    }

    describe('no filter is without effect', () => {
      const schema = createSchema()
      const filters = filterArguments(schema).filter((name) => !NO_FILTERS.test(name))

      it.each(filters)('%s', async (name) => {
        for (const { query, given, misread } of QUESTIONS) {
          if (misread !== undefined || !query.includes(wordOf(name))) continue
          const filled = await desk.fill(query, given)
          const others = withoutArgument(schema, filled, name)
          if (others.length === 0) continue
          const answer = JSON.stringify(await desk.ask(filled))
          for (const other of others) {
            const changed = await desk.tryToAsk(other)
            if (changed !== null && JSON.stringify(changed) !== answer) return
          }
        }
        expect.fail(`without ${name} every answer is the same: let a question depend on it`)
      })
    })
  })
}

/** `on` of `Query.contacts(on:)`. */
const wordOf = (name: string): string => /(\w+)(?::\))?$/.exec(name)![1]!
