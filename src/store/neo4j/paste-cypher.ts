/** Cypher with its parameters in their places, for Neo4j Browser and `cypher-shell`. */
import { isDate, isInt } from 'neo4j-driver'
import type { Query } from './query.ts'

/** One query, without the indentation that it has in our sources. */
export function pasteCypher({ text, params }: Query): string {
  // In one go: what looks like a parameter inside of a value is none.
  const whole = text.replace(/\$(\w+)/g, (_whole, name: string) => literal(params[name]))
  return `${whole.trim().replace(/\n[ \t]+/g, '\n')};`
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number' || typeof value === 'boolean' || isInt(value)) return String(value)
  if (isDate(value)) return `date('${value.toString()}')`
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  return `{${Object.entries(value)
    .map(([key, own]) => `${key}: ${literal(own)}`)
    .join(', ')}}`
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Control characters as their numbers, for a tool may swallow them. */
function quoted(text: string): string {
  const escaped = text.replace(/[\\'\p{Cc}]/gu, (character) => {
    return ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return `'${escaped}'`
}
