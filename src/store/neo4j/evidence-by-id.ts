/** The evidence of several statements in one round trip. */
import type { Evidence } from '../../model/evidence.ts'
import type { StatementId } from '../../model/statement.ts'
import { evidenceOf } from './cypher/statement-cypher.ts'
import type { Run } from './query.ts'
import { toEvidence } from './record-mapper.ts'

/** Every id asked for is a key. */
export async function evidenceById(
  run: Run,
  ids: readonly StatementId[],
): Promise<ReadonlyMap<StatementId, readonly Evidence[]>> {
  const evidence = new Map<StatementId, Evidence[]>(ids.map((id) => [id, []]))
  if (ids.length === 0) return evidence
  for (const { statement, document, properties } of await run(evidenceOf(ids))) {
    evidence.get(statement)?.push(toEvidence(document, properties))
  }
  return evidence
}
