/** What a tried text would give: marked in its words, with the offices that it names, and what was not read. */
import { useMemo, useState } from 'preact/hooks'
import { PreviewDocument } from '../api/queries.generated.ts'
import { CardRow, CardTable } from '../parts/card-table.tsx'
import { Empty } from '../parts/states.tsx'
import { findingsOf } from '../reading/finding.ts'
import { Legend } from '../reading/legend.tsx'
import { Reading } from '../reading/reading.tsx'
import { unreadTable } from '../reading/unread-words.ts'
import { ShowQuery } from '../take-along/show-query.tsx'
import { statementTable } from '../take-along/statement-table.ts'
import { TakeAlong } from '../take-along/take-along.tsx'
import { counted } from '../words.ts'
import type { Tried } from './kept.ts'
import { officeTable } from './office-table.ts'
import { Save } from './save.tsx'

/** UTF-16 units of a text that is shown as a variable of the question. */
const SHOWN = 2_000
const OFFICE_COLUMNS = ['Who', 'Office', 'Of', 'In the words'] as const
const NONE = [] as const

export function Preview({ tried }: { readonly tried: Tried }) {
  const { input, found } = tried
  const { document, statements, representations } = found
  const [at, setAt] = useState<string | null>(null)
  const [shows, setShows] = useState(true)
  const findings = useMemo(() => findingsOf(statements, document.id), [statements, document.id])
  const unread = shows ? document.unread : NONE
  const text = input.text.length > SHOWN ? `${input.text.slice(0, SHOWN)}…` : input.text
  return (
    <>
      <h2>
        {counted(statements.length, 'statement')}, {counted(representations.length, 'office')},{' '}
        {counted(document.unread.length, 'sentence')} not read
      </h2>
      {statements.length === 0 && (
        <Empty what="Nothing was found that one actor does to another.">
          <p>
            Names with their offices help (“Foreign Minister Wanjiru Otieno”), and so does a whole article rather than a
            line of it. What was not read is underlined below.
          </p>
        </Empty>
      )}
      <Save input={input} />
      <div class="toolbar">
        <TakeAlong
          name="demarche-tried"
          question="What a tried text says"
          table={async () => statementTable(statements)}
        />
        <ShowQuery query={PreviewDocument} variables={{ document: { ...input, text } }} />
      </div>
      <Reading text={document.text} findings={findings} unread={unread} at={at} pathOf={null} onAt={setAt}>
        <Legend shows={shows} onShows={setShows} unread={document.unread.length} />
      </Reading>
      {representations.length > 0 && (
        <section aria-labelledby="offices">
          <h2 id="offices">Offices that it names</h2>
          <div class="toolbar">
            <TakeAlong
              name="demarche-tried-offices"
              question="Offices that a tried text names"
              table={async () => officeTable(representations)}
            />
          </div>
          <CardTable label="Offices that the text names" columns={OFFICE_COLUMNS}>
            {representations.map(({ person, role, of, evidence }) => (
              <CardRow
                key={`${person.id} ${of.id} ${role}`}
                columns={OFFICE_COLUMNS}
                cells={[person.name, role, of.name, <q key="words">{evidence[0]?.exact}</q>]}
              />
            ))}
          </CardTable>
        </section>
      )}
      {unread.length > 0 && (
        <section class="toolbar" aria-label="What was not read, to take along">
          <p class="count">What was not read</p>
          <TakeAlong
            name="demarche-tried-unread"
            question="What was not read in a tried text"
            table={async () => unreadTable(unread, document.text)}
          />
        </section>
      )}
    </>
  )
}
