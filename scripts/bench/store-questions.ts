/** The questions at the port of stores: the view's own methods, without GraphQL. */
import { contactFilter } from '../../src/graphql/statement-filter.ts'
import type { View } from '../../src/store/store.ts'
import { PAGE, type Question } from './contact-questions.ts'

/** Ids of the statements in their order, or their number; a page with all that it refers to. */
export async function askStore(view: View, question: Question): Promise<readonly string[] | number> {
  const { actor, with: other, window, counted } = question
  const filter = await contactFilter({ actor, with: other, ...window }, view)
  if (counted) return view.countStatements(filter)
  const along = { actors: true, offices: true, evidence: true }
  const { rows } = await view.statementPage(filter, { first: PAGE, after: null }, 'DATE_NEWEST', along)
  return rows.map(({ id }) => id)
}
