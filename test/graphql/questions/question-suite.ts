/** The one suite of questions, for every store. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenedStore } from '../../store/suite/store-context.ts'
import { ACCOUNTS } from './accounts.ts'
import { CLAIMS } from './claims.ts'
import { COMBINED } from './combined.ts'
import { compactRows } from './compact-rows.ts'
import { COUNTRIES } from './countries.ts'
import { type Desk, openDesk } from './desk.ts'
import { EVIDENCE } from './evidence.ts'
import { NETWORK } from './network.ts'
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
  'network and path': NETWORK,
  'documents and evidence': EVIDENCE,
  'combined filters, and order': COMBINED,
  review: REVIEW,
}
const QUESTIONS = Object.values(THEMES).flat()

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
  })
}
