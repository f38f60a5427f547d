/** Answers each event of a subscription as a request of its own: its time, its rows, and nothing remembered from the event before. */
import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { GraphQLContext } from '../context.ts'
import type { LiveAdditions } from './live-additions.ts'

/** `fresh` gives the context of an event from that of the subscription. Disposing of the server ends all streams. */
export function subscribePlugin(
  fresh: (context: GraphQLContext) => GraphQLContext,
  live: LiveAdditions,
): Plugin<GraphQLContext> {
  return {
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(async (args: ExecutionArgs) => {
        const events = await createSourceEventStream(args)
        if (!(Symbol.asyncIterator in events)) return events
        return answers(events, (event) =>
          execute({ ...args, rootValue: event, contextValue: fresh(args.contextValue as GraphQLContext) }),
        )
      })
    },
    // A client that takes no events gets none; the stream that was begun for it has no reader.
    onResultProcess({ result, resultProcessor }) {
      if (resultProcessor === undefined && Symbol.asyncIterator in result)
        void result[Symbol.asyncIterator]().return?.()
    },
    onDispose: () => live.close(),
  }
}

/** An answer with an error is the last one: whoever subscribes again behind the one before misses nothing. */
function answers(
  source: AsyncIterable<unknown>,
  answer: (event: unknown) => ExecutionResult | Promise<ExecutionResult>,
): AsyncIterableIterator<ExecutionResult> {
  const events = source[Symbol.asyncIterator]()
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      const event = await events.next()
      if (event.done) return { done: true, value: undefined }
      const result = await answer(event.value)
      if (result.errors) await events.return?.()
      return { done: false, value: result }
    },
    async return() {
      await events.return?.()
      return { done: true, value: undefined }
    },
  }
}
