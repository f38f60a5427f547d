/** Which values of `--store` name a store, and what is said about the others. */
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/errors.ts'
import { createStore } from '../../src/store/create-store.ts'

const SETTINGS = { uri: null, username: 'neo4j', password: 'a-secret', database: null }

describe('createStore', () => {
  it.each([
    ['sqlite:demarche.db', 'sqlite'],
    ['sqlite:/tmp/with space/x.db', 'sqlite'],
    ['neo4j://localhost:7687', 'neo4j'],
    ['neo4j+s://db.example:7687', 'neo4j'],
    ['neo4j+ssc://db.example', 'neo4j'],
    ['bolt://127.0.0.1:7687', 'neo4j'],
    ['bolt+s://127.0.0.1', 'neo4j'],
  ])('%s is a store: %s', (url, name) => {
    expect(createStore(url, SETTINGS).name).toBe(name)
  })

  it.each([
    '',
    'demarche.db',
    'sqlite:',
    'sqlite::memory:',
    'postgres://db.example/graph',
    'http://localhost:7474',
    'neo4j:localhost',
    'neo4j+x://localhost',
    'neo4j://',
    'neo4j://[broken',
  ])('%j is refused, and the allowed forms are named', (url) => {
    const attempt = () => createStore(url, SETTINGS)
    expect(attempt).toThrow(UsageError)
    expect(attempt).toThrow(/sqlite:PATH.*neo4j:\/\/HOST/)
  })

  it.each([
    'neo4j://anna:swordfish@db.example',
    'bolt://:swordfish@db.example',
    'postgres://anna:swordfish@db.example',
  ])('credentials in a URL are refused and not repeated', (url) => {
    let message = ''
    try {
      createStore(url, SETTINGS)
    } catch (error) {
      message = String(error)
    }
    expect(message).toMatch(/UsageError/)
    expect(message).not.toMatch(/swordfish|anna|a-secret/)
  })
})
