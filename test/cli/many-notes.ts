/** Some hundred short documents with names that are brought together across them. */
import { writeFileSync } from 'node:fs'

const PEOPLE = [
  'Norwegian Foreign Minister Ingrid Solvang',
  'Norwegian Foreign Minister Solvang',
  'Kenyan President Rhea Okonjo',
  'Kenyan President R. Okonjo',
  'Chilean Foreign Minister Tomas Varela',
  'Portuguese Prime Minister Ines Duarte',
]
const ACTS = ['met', 'spoke with', 'thanked', 'urged restraint in a call with']

/** Lines of JSON, `from` up to but not including `to`; the same number gives the same note. */
export function manyNotes(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from }, (_, offset) => {
    const index = from + offset
    const source = PEOPLE[index % PEOPLE.length]
    const target = PEOPLE[(index * 5 + 2 + (index % 3)) % PEOPLE.length]
    const act = ACTS[(index >> 2) % ACTS.length]
    const text = `${source} ${act} ${target} on ${1 + (index % 28)} May 2031. Note ${index}.`
    return JSON.stringify({ id: `note-${index}`, text, published: '2031-06-01' })
  })
}

export function writeNotes(path: string, from: number, to: number): void {
  writeFileSync(path, `${manyNotes(from, to).join('\n')}\n`)
}
