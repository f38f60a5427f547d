/** One thing that many share, mostly a store's connection: opened by the first use, and again after a failure or a closing. */

export interface SharedConnection<Connection> {
  /** Rejects as `connect` does; the next use tries again. */
  opened(): Promise<Connection>
  /** Runs pieces of work one after the other, whatever becomes of those before. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
  /** Waits for its turn. May be called twice. */
  close(): Promise<void>
}

export function sharedConnection<Connection>(
  connect: () => Promise<Connection>,
  disconnect: (connection: Connection) => void | Promise<void>,
): SharedConnection<Connection> {
  let connection: Promise<Connection> | null = null
  let turn: Promise<unknown> = Promise.resolve()

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result
  }

  return {
    inTurn,
    opened() {
      if (connection === null) {
        const opening = connect()
        connection = opening
        opening.catch(() => {
          if (connection === opening) connection = null
        })
      }
      return connection
    },
    close: () =>
      inTurn(async () => {
        const closing = connection
        connection = null
        // A connection that could not be opened has nothing to close.
        const open = await closing?.catch(() => null)
        if (open) await disconnect(open)
      }),
  }
}
