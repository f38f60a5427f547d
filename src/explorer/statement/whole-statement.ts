/** A statement with all that its page shows. */
import type { StatementPageQuery } from '../api/queries.generated.ts'

export type WholeStatement = NonNullable<StatementPageQuery['statement']>
