/** Other names of an actor, each with where it comes from. */
import { DocumentLink } from '../parts/quote.tsx'
import type { ShownActor } from './actor-page.tsx'

export function NameForms({ actor }: { readonly actor: ShownActor }) {
  const others = actor.names.filter(({ form }) => form !== actor.name)
  if (others.length === 0) return null
  return (
    <details class="name-forms">
      <summary>Also called {others.map(({ form }) => form).join(', ')}</summary>
      <ul>
        {actor.names.map(({ form, inGeneralUse, documents }) => (
          <li key={form}>
            <b>{form}</b>: <Origin inGeneralUse={inGeneralUse} documents={documents} />
          </li>
        ))}
      </ul>
    </details>
  )
}

type Form = ShownActor['names'][number]

function Origin({ inGeneralUse, documents }: Pick<Form, 'inGeneralUse' | 'documents'>) {
  if (documents.length === 0) return <>{inGeneralUse ? 'in general use' : 'by a ruling'}</>
  return (
    <>
      {inGeneralUse && 'in general use; '}
      {documents.map((document, index) => (
        <>
          {index > 0 && '; '}
          <DocumentLink key={document.id} document={document} />
        </>
      ))}
    </>
  )
}
