/** What a collector of Prometheus reads at /metrics: how many requests, how they ended, how long they took. No texts, no names. */
import type { Plugin } from 'graphql-yoga'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { GRAPHQL_PATH, METRICS_PATH } from './routes.ts'

/** Seconds. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/**
 * Counts from its making on, in a registry of its own: several servers in one process do not mix. `subscriptions` tells how many
 * are open.
 */
export function metricsPlugin(subscriptions: () => number): Plugin {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'demarche_' })
  const seconds = new Histogram({
    name: 'demarche_request_seconds',
    help: 'Time of requests to /graphql, by HTTP status.',
    labelNames: ['status'],
    buckets: BUCKETS,
    registers: [registry],
  })
  const errors = new Counter({
    name: 'demarche_errors_total',
    help: 'Errors in answers, by code.',
    labelNames: ['code'],
    registers: [registry],
  })
  new Gauge({
    name: 'demarche_subscriptions',
    help: 'Subscriptions that are open.',
    registers: [registry],
    collect() {
      this.set(subscriptions())
    },
  })
  const begins = new WeakMap<Request, number>()

  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname === GRAPHQL_PATH) begins.set(request, performance.now())
      if (url.pathname !== METRICS_PATH || request.method !== 'GET') return
      endResponse(
        new fetchAPI.Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } }),
      )
    },
    onResultProcess({ result }) {
      for (const one of Array.isArray(result) ? result : [result]) {
        if (!('errors' in one)) continue
        for (const { extensions } of one.errors ?? []) errors.inc({ code: String(extensions?.code ?? 'INTERNAL') })
      }
    },
    onResponse({ request, response }) {
      const begin = begins.get(request)
      if (begin !== undefined) seconds.observe({ status: response.status }, (performance.now() - begin) / 1000)
    },
  }
}
