/** The words that say who holds an office, with their documents. */
import { useState } from 'preact/hooks'
import { type OfficeHeldFragment, OfficesWithWords } from '../api/queries.generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { DocumentLink } from '../parts/quote.tsx'
import { Failed, Loading } from '../parts/states.tsx'
import { counted } from '../words.ts'

/** Roles of one person at one body whose words are the same and more: "Minister", "Foreign Minister". */
const LIKE_IT = 50
const SHOWN_AT_FIRST = 5

export function OfficeWords({ office }: { readonly office: OfficeHeldFragment }) {
  const { person, of, role } = office
  const [all, setAll] = useState(false)
  const answer = useAnswer(OfficesWithWords, { person: { id: person.id }, of: { id: of.id }, role, first: LIKE_IT })
  if (answer.state === 'failed') return <Failed error={answer.error} again={answer.again} />
  if (answer.state === 'loading') return <Loading />
  const found = answer.data.representations.edges.find(({ node }) => node.role === role)
  const evidence = found?.node.evidence ?? []
  return (
    <>
      <ul class="office-words">
        {evidence.slice(0, all ? undefined : SHOWN_AT_FIRST).map(({ exact, start, document }) => (
          <li key={`${document.id} ${start}`}>
            <q>{exact}</q>, <DocumentLink document={document} />
          </li>
        ))}
      </ul>
      {!all && evidence.length > SHOWN_AT_FIRST && (
        <button type="button" onClick={() => setAll(true)}>
          All {counted(evidence.length, 'place')}
        </button>
      )}
    </>
  )
}
