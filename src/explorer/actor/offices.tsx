/** The offices of a person, or the people of a country or body, by the documents that say so. */
import { useState } from 'preact/hooks'
import {
  OfficeCount,
  type OfficeHeldFragment,
  type OfficesQuery as OfficesAnswer,
  Offices as OfficesQuery,
  OfficesWithWords,
  type OfficesWithWordsQuery as WordsAnswer,
} from '../api/queries.generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { allRows, usePages } from '../api/use-pages.ts'
import { ActorLink } from '../parts/actor-link.tsx'
import { dateInWords } from '../parts/date-in-words.ts'
import { Failed, Loading } from '../parts/states.tsx'
import { ShowQuery } from '../take-along/show-query.tsx'
import { TakeAlong } from '../take-along/take-along.tsx'
import { counted } from '../words.ts'
import { fileName, type ShownActor } from './actor-page.tsx'
import { officeTable } from './office-table.ts'
import { OfficeWords } from './office-words.tsx'

/** A country may have thousands. */
const PAGE_SIZE = 20

const listOf = ({ representations }: OfficesAnswer) => representations
const wordsOf = ({ representations }: WordsAnswer) => representations

export function Offices({ actor }: { readonly actor: ShownActor }) {
  const isPerson = actor.kind === 'PERSON'
  const side = isPerson ? { person: { id: actor.id } } : { of: { id: actor.id } }
  const variables = { ...side, first: PAGE_SIZE }
  const isAsked = actor.kind !== 'GROUP'
  const { rows, state, error, hasMore, more } = usePages(OfficesQuery, isAsked ? variables : null, listOf)
  const count = useAnswer(OfficeCount, isAsked ? side : null)
  if (!isAsked || (state === 'ready' && rows.length === 0)) return null
  const total = count.data?.representations.totalCount
  const [one, many] = isPerson ? ['office', 'offices'] : ['office holder', 'office holders']
  return (
    <section class="offices" aria-labelledby="offices">
      <h2 id="offices">{isPerson ? 'Offices' : 'Represented by'}</h2>
      <div class="toolbar">
        <p role="status" class="count">
          {total === undefined ? 'Counting…' : counted(total, one, many)}
        </p>
        <TakeAlong
          name={`demarche-${fileName(actor.id)}-offices`}
          question={isPerson ? `Offices of ${actor.name}` : `Who represents ${actor.name}`}
          table={async () => officeTable(await allRows(OfficesWithWords, { ...variables, role: null }, wordsOf))}
        />
        <ShowQuery query={OfficesWithWords} variables={{ ...variables, role: null }} />
      </div>
      <ul>
        {rows.map((office) => (
          <li key={`${office.person.id} ${office.of.id} ${office.role}`}>
            <Office office={office} isPerson={isPerson} />
          </li>
        ))}
      </ul>
      {state === 'failed' && error && <Failed error={error} again={more} />}
      {state === 'loading' && <Loading what="Offices" />}
      {hasMore && state === 'ready' && (
        <button type="button" class="more" onClick={more}>
          Show more
        </button>
      )}
    </section>
  )
}

function Office({ office, isPerson }: { readonly office: OfficeHeldFragment; readonly isPerson: boolean }) {
  const { role, person, of, firstSeen, lastSeen } = office
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      {isPerson ? (
        <>
          {role}, <ActorLink actor={of} />
        </>
      ) : (
        <>
          <ActorLink actor={person} />, {role}
        </>
      )}{' '}
      <small>{seenInWords(firstSeen, lastSeen)}</small>{' '}
      <button type="button" class="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        The words
        <span class="visually-hidden">
          {' '}
          for {person.name}, {role}
        </span>
      </button>
      {isOpen && <OfficeWords office={office} />}
    </>
  )
}

function seenInWords(first: string | null, last: string | null): string {
  if (first === null || last === null) return 'on a day that no document gives'
  return first === last ? `seen on ${dateInWords(first)}` : `seen from ${dateInWords(first)} to ${dateInWords(last)}`
}
