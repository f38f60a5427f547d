/** Where people judge what was extracted: statements, pairs of actors, and what was decided so far. */
import { useRoute } from 'preact-iso'
import { useTitle } from '../parts/title.ts'
import '../style/review.css'
import { MergeQueue } from './merge-queue.tsx'
import { RulingList } from './ruling-list.tsx'
import { StatementQueue } from './statement-queue.tsx'

const PARTS = [
  { name: 'statements', title: 'Statements', component: StatementQueue },
  { name: 'merges', title: 'One or two?', component: MergeQueue },
  { name: 'rulings', title: 'What was decided', component: Decided },
] as const

export function ReviewPage() {
  const { params } = useRoute()
  const part = PARTS.find(({ name }) => name === params.part) ?? PARTS[0]
  useTitle(`Review: ${part.title}`)
  return (
    <>
      <h1>Review</h1>
      <nav class="parts" aria-label="Parts of the review">
        {PARTS.map(({ name, title }) => (
          <a key={name} href={`/review/${name}`} aria-current={name === part.name ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <part.component />
    </>
  )
}

function Decided() {
  return <RulingList label="What was decided" empty="Nothing was decided yet." />
}
