/** A statement as a sentence: who did what to whom, each in which office, and about what. */
import type { OfficeNameFragment } from '../api/queries.generated.ts'
import { ActorLink } from './actor-link.tsx'
import { actWords, leadOf, officeText, type Told } from './sentence-text.ts'

export interface SentenceProps {
  readonly statement: Told
  /** False where the actors are not in the graph yet, and have no pages. */
  readonly linked?: boolean
}

export function Sentence({ statement, linked = true }: SentenceProps) {
  const { source, sourceOffice, target, targetOffice, about } = statement
  const lead = leadOf(statement)
  return (
    <span class="sentence">
      {lead && <span class="lead">{lead} </span>}
      <Named actor={source} linked={linked} />
      <OfficeWords office={sourceOffice} /> <span class="act">{actWords(statement)}</span>
      {target && ' '}
      {target && <Named actor={target} linked={linked} />}
      <OfficeWords office={targetOffice} />
      {about && (
        <>
          : <q class="topic-words">{about}</q>
        </>
      )}
    </span>
  )
}

function Named({ actor, linked }: { readonly actor: Told['source']; readonly linked: boolean }) {
  return linked ? <ActorLink actor={actor} /> : <strong class="actor">{actor.name}</strong>
}

function OfficeWords({ office }: { readonly office: OfficeNameFragment | null }) {
  return office && <span class="office-words"> ({officeText(office)})</span>
}
