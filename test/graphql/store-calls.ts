/** Counts how often a database is asked: queries that go to Neo4j, SQL statements that SQLite runs, or questions at the port. */
import { StatementSync } from 'node:sqlite'
import type { Driver, ManagedTransaction, Session } from 'neo4j-driver'
import type { View } from '../../src/store/store.ts'

export interface Counter {
  calls: number
}

/** A driver whose queries are counted; all else is the driver's own. */
export function countedDriver(driver: Driver, counter: Counter): Driver {
  const session = (...args: Parameters<Driver['session']>): Session => {
    const own = driver.session(...args)
    return new Proxy(own, {
      get: (target, name) =>
        name === 'executeRead'
          ? <T>(
              work: (transaction: ManagedTransaction) => Promise<T>,
              config?: Parameters<Session['executeRead']>[1],
            ) => target.executeRead((transaction) => work(countedTransaction(transaction, counter)), config)
          : bound(target, name),
    })
  }
  const executeQuery = (...args: Parameters<Driver['executeQuery']>) => {
    counter.calls += 1
    return driver.executeQuery(...args)
  }
  return new Proxy(driver, {
    get: (target, name) =>
      name === 'session' ? session : name === 'executeQuery' ? executeQuery : bound(target, name),
  })
}

function countedTransaction(transaction: ManagedTransaction, counter: Counter): ManagedTransaction {
  return new Proxy(transaction, {
    get: (target, name) =>
      name === 'run'
        ? (...args: Parameters<ManagedTransaction['run']>) => {
            counter.calls += 1
            return target.run(...args)
          }
        : bound(target, name),
  })
}

/** A view whose questions are counted. */
export function countedView(view: View, counter: Counter): View {
  return new Proxy(view, {
    get(target, name) {
      counter.calls += 1
      return bound(target, name)
    },
  })
}

function bound(target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name)
  return typeof value === 'function' ? value.bind(target) : value
}

/** The SQL statements that this thread runs until `stop`. */
export function countSql(counter: Counter): { stop(): void } {
  const statements = StatementSync.prototype as unknown as Record<'all' | 'get', (...args: unknown[]) => unknown>
  const own = { all: statements.all, get: statements.get }
  for (const method of ['all', 'get'] as const) {
    statements[method] = function (...args) {
      counter.calls += 1
      return own[method].apply(this, args)
    }
  }
  return { stop: () => void Object.assign(statements, own) }
}
