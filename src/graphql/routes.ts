/** The routes beside /graphql: `/` where no page stands there, `/health`, `/ready` and `/metrics`. */
import type { Plugin } from 'graphql-yoga'
import { StoreError } from '../errors.ts'
import type { View } from '../store/store.ts'

export const GRAPHQL_PATH = '/graphql'
/** Answers 200 as long as the process runs. */
export const HEALTH_PATH = '/health'
/** Answers 200 where the store answers, else 503 with the code of its error. */
export const READY_PATH = '/ready'

/** Answers with figures for Prometheus; see metrics.ts. */
export const METRICS_PATH = '/metrics'

export function routesPlugin(view: () => View): Plugin {
  return {
    async onRequest({ url, request, fetchAPI, endResponse }) {
      const reads = request.method === 'GET' || request.method === 'HEAD'
      if (url.pathname === '/' && reads) {
        endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: GRAPHQL_PATH } }))
      }
      if (url.pathname === READY_PATH && reads) {
        const failure = await failureOf(view())
        endResponse(fetchAPI.Response.json({ ready: failure === null, code: failure }, { status: failure ? 503 : 200 }))
      }
    },
  }
}

/** The cheapest question there is; null where the store answers it. */
async function failureOf(view: View): Promise<string | null> {
  try {
    await view.document('doc-0000000000000000')
    return null
  } catch (error) {
    return error instanceof StoreError ? error.code : 'INTERNAL'
  }
}
