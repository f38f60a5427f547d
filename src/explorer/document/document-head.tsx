/** Where a document comes from. When it was published is said apart from when anything in it happened. */
import type { DocumentPageQuery } from '../api/queries.generated.ts'
import { dateInWords } from '../parts/date-in-words.ts'
import { KINDS } from '../statement/evidence-words.ts'
import { webAddress } from './web-address.ts'

export type DocumentOfPage = NonNullable<DocumentPageQuery['document']>

export function DocumentHead({ document }: { readonly document: DocumentOfPage }) {
  const { id, sourceId, title, publisher, publishedAt, retrievedAt, url, kind, text } = document
  const address = webAddress(url)
  return (
    <div class="document-head">
      <h1>
        <bdi>{title ?? 'A document without a title'}</bdi>
      </h1>
      <dl class="facts">
        <Fact name="Published by" value={publisher ?? 'not known'} />
        <Fact name="Published on" value={publishedAt ? dateInWords(publishedAt) : 'not known'} />
        {retrievedAt && <Fact name="Obtained on" value={dateInWords(retrievedAt.slice(0, 10))} />}
        <Fact name="Kind" value={KINDS[kind]} />
        <Fact name="Length" value={`${text.length.toLocaleString('en-GB')} characters`} />
        {url && (
          <div>
            <dt>Address</dt>
            <dd>
              {address ? (
                <a href={address} target="_blank" rel="noreferrer">
                  {url}
                </a>
              ) : (
                <span title="Only addresses of web pages become links.">{url}</span>
              )}
            </dd>
          </div>
        )}
        <Fact name="Id" value={sourceId ? `${id} (came as ${sourceId})` : id} />
      </dl>
    </div>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  )
}
