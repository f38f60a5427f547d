/** Who published the documents that carry a statement: in the shortest form, who says so. */
import type { QuotationFragment } from './api/queries.generated.ts'

/** Each once, that of the first words first; a document that names no publisher stands with its title. */
export function publishersOf(evidence: readonly Pick<QuotationFragment, 'document'>[]): readonly string[] {
  return [...new Set(evidence.map(({ document: { publisher, title } }) => publisher || titled(title)))]
}

const titled = (title: string | null): string => (title ? `“${title}”` : 'a document without a publisher')
