/** Who says so, at a glance: "Ministry of Foreign Affairs of Kenya and 1 more". */
import type { LedgerRowFragment } from '../api/queries.generated.ts'
import { publishersOf } from '../publishers.ts'

export function Publishers({ evidence }: Pick<LedgerRowFragment, 'evidence'>) {
  const [first, ...others] = publishersOf(evidence)
  return (
    first && (
      <span title={others.length > 0 ? [first, ...others].join('; ') : undefined}>
        <bdi>{first}</bdi>
        {others.length > 0 && ` and ${others.length.toLocaleString('en-GB')} more`}
      </span>
    )
  )
}
