/** The worked example of docs/reading.md is run, so that the page shows what the code gives. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createDefaultPipeline } from '../../src/nlp/default-pipeline.ts'
import { makeDocument } from '../helpers/make-doc.ts'

const PAGE = readFileSync(new URL('../../docs/reading.md', import.meta.url), 'utf8')

/** The lines of the fenced block of this name. */
function block(name: string): string[] {
  const match = new RegExp(`^\`\`\`${name}\\n(.*?)\\n\`\`\`$`, 'ms').exec(PAGE)
  if (match?.[1] === undefined) throw new Error(`docs/reading.md has no block "${name}"`)
  return match[1].split('\n')
}

const doc = createDefaultPipeline()(makeDocument(block('text').join('\n'), { published: '2026-03-10' }))
const { entities, referents } = doc.get('coreference')
const line = (...cells: (string | null | undefined)[]): string => cells.map((cell) => cell || '-').join(' | ')
const named = (mentions: readonly number[] = []): string =>
  mentions.flatMap((mention) => (referents[mention] ?? []).map((entity) => entities[entity]?.name)).join(', ')

it('shows the dates that are found', () => {
  const { phrases } = doc.get('dates')
  expect(phrases.map((at) => line(at.text, `done ${at.done.edtf}`, `planned ${at.planned.edtf}`))).toEqual(
    block('dates'),
  )
})

it('shows the mentions and whom they stand for', () => {
  const mentions = doc.get('mentions')
  expect(mentions.map(({ text, form, index }) => line(text, form, named([index])))).toEqual(block('mentions'))
})

it('shows the clauses that have a subject, apart from "are to"', () => {
  const clauses = doc.get('clauses').filter(({ subject, lemma }) => subject !== null && lemma !== 'be')
  expect(
    clauses.map(({ lemma, subject, object, modality, polarity, act }) =>
      [
        line(lemma, named(subject?.mentions), named(object?.mentions), modality, polarity),
        ...(act ? [] : ['no act']),
      ].join(' | '),
    ),
  ).toEqual(block('clauses'))
})

it('shows the relations', () => {
  const name = (entity: number | null): string | null => (entity === null ? null : (entities[entity]?.name ?? null))
  expect(
    doc
      .get('relations')
      .map((at) => line(at.type, name(at.source), name(at.target), at.date.edtf, at.modality, at.polarity)),
  ).toEqual(block('relations'))
})
