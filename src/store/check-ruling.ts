/** What every store asks of a ruling before it writes: that it is whole in itself, since it must do without the document's graph. */
import { rulingId } from '../graph/make-ruling.ts'
import { namedIn } from '../graph/named-in.ts'
import { actDate } from '../model/edtf.ts'
import type { Account, Correction, Ruling } from '../model/ruling.ts'
import { stableJson } from '../model/stable-json.ts'
import { STATEMENT_TYPES } from '../model/statement-types.ts'

/**
 * The id is that of the contents; `by` and `at` are given; two different actors stand in order; every account has evidence of
 * its document and the records of all actors it names; only what is confirmed is corrected, to an act between two actors.
 * @throws RangeError naming the ruling and the first thing that is wrong.
 */
export function checkRuling(ruling: Ruling): void {
  const fail = (what: string): never => {
    throw new RangeError(`ruling ${ruling.id}: ${what}`)
  }
  if (ruling.id !== rulingId(ruling)) fail(`its contents have the id ${rulingId(ruling)}; make it with rulingOn`)
  if (ruling.by === '') fail('it does not say who decided')
  if (new Date(ruling.at).toISOString() !== ruling.at) fail(`"${ruling.at}" is no instant in UTC with milliseconds`)
  if (ruling.kind === 'ACTORS') {
    if (ruling.actors[0] >= ruling.actors[1]) fail('it needs two different actors, in the order of their ids')
    return
  }
  const { accounts, correction, verdict } = ruling
  if (accounts.length === 0) fail('it is on no account')
  if (correction !== null && verdict === 'REJECTED') fail('what is rejected cannot be corrected as well')
  if (correction?.date) {
    const { edtf, earliest, latest } = correction.date
    if (stableJson(actDate(edtf)) !== stableJson({ edtf, earliest, latest })) fail(`${edtf} has other bounds`)
  }
  for (const account of accounts) {
    const wrong = wrongIn(account, correction)
    if (wrong !== null) fail(`the account of ${account.document} ${wrong}`)
  }
}

function wrongIn({ document, claim, reversed, actors }: Account, correction: Correction | null): string | null {
  if (claim.evidence.length === 0) return 'has no evidence'
  if (claim.evidence.some((evidence) => evidence.document !== document)) return 'has evidence of another document'
  const known = new Set(actors.map(({ id }) => id))
  const unknown = namedIn(claim).find((id) => !known.has(id))
  if (unknown !== undefined) return `names ${unknown}, of which it has no record`
  if (reversed && !STATEMENT_TYPES[claim.type].symmetric) return 'tells an act from the other end that has a direction'
  const [source, target] = reversed ? [claim.target, claim.source] : [claim.source, claim.target]
  if ((correction?.source?.id ?? source) === (correction?.target?.id ?? target))
    return 'would have one actor at both ends'
  return null
}
