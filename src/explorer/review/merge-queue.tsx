/** Pairs of actors that may be one, the likeliest first, one pair at a time. */
import {
  type ComparedPairFragment,
  MergeCount,
  type MergeQueueQuery,
  MergeQueue as Merges,
} from '../api/queries.generated.ts'
import { useAnswer } from '../api/use-answer.ts'
import { allRows, usePages } from '../api/use-pages.ts'
import { mergeTable } from '../take-along/merge-table.ts'
import { ShowQuery } from '../take-along/show-query.tsx'
import { TakeAlong } from '../take-along/take-along.tsx'
import { counted } from '../words.ts'
import { outcomeOfPair } from './outcome.tsx'
import { PairCard } from './pair-card.tsx'
import { QueueFrame } from './queue-frame.tsx'
import { RuleActors } from './rule-actors.tsx'
import { useReview } from './use-review.ts'

const PAGE = { first: 20 }
const NOTHING = {}

const listOf = ({ suggestedMerges }: MergeQueueQuery) => suggestedMerges
const namesOf = ({ actors }: ComparedPairFragment): string => actors.map(({ name }) => name).join(' and ')

export function MergeQueue() {
  const review = useReview({
    name: 'merges',
    pages: usePages(Merges, PAGE, listOf),
    idOf: ({ actors }) => actors.map(({ id }) => id).join(' '),
    titleOf: namesOf,
  })
  const count = useAnswer(MergeCount, NOTHING).data?.suggestedMerges.totalCount
  return (
    <QueueFrame
      review={review}
      label="Actors that may be one"
      count={count === undefined ? null : `${counted(count, 'pair')} to look at, the likeliest first`}
      empty="There is no pair left that may be one."
      tools={
        <>
          <TakeAlong
            name="demarche-pairs"
            question="Actors that may be one, the likeliest first"
            table={async () => mergeTable(await allRows(Merges, PAGE, listOf))}
          />
          <ShowQuery query={Merges} variables={PAGE} />
        </>
      }
    >
      {(pair) => {
        const [one, other] = pair.actors
        return (
          one &&
          other && (
            <>
              <PairCard pair={pair} one={one} other={other} heading={review.heading} />
              <RuleActors
                key={`${one.id} ${other.id}`}
                one={one.id}
                other={other.id}
                singleKeys={review.singleKeys}
                onRuled={(ruled, verdict) => review.ruled(pair, ruled.ruling.id, outcomeOfPair(ruled, verdict))}
              />
            </>
          )
        )
      }}
    </QueueFrame>
  )
}
