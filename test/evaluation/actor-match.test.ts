import { describe, expect, it } from 'vitest'
import { isSameActor, isSameRole } from '../../src/evaluation/actor-match.ts'
import { meets, sentenceActor } from '../../src/evaluation/sentence-match.ts'

describe('an actor of a document', () => {
  it.each<[string | null, readonly string[], string | null]>([
    ['Łukasz Ny', [], 'łukasz ny'],
    ['The United States of America', [], 'U.S.'],
    ['Washington', [], 'the United States'],
    ['Türkiye', [], 'Turkey'],
    ['Rhea Okonjo', ['Okonjo'], 'Okonjo'],
    ["Ruritania's", [], 'Ruritania'],
    ['Foreign-Ministry', [], 'foreign ministry'],
    [null, [], null],
  ])('%s (also %j) is %s', (gold, aliases, found) => {
    expect(isSameActor(gold, aliases, found)).toBe(true)
  })

  it.each<[string | null, readonly string[], string | null]>([
    ['Rhea Okonjo', [], 'Okonjo'],
    ['South Korea', [], 'North Korea'],
    ['Ruritania', [], null],
    [null, ['Ruritania'], 'Ruritania'],
    ['Congo', [], 'DR Congo'],
  ])('%s (also %j) is not %s', (gold, aliases, found) => {
    expect(isSameActor(gold, aliases, found)).toBe(false)
  })
})

describe('a role', () => {
  it.each([
    // 2 of 2 and 3 words: 4/5; 1 of 1 and 3: 2/4.
    ['Foreign Minister', 'Deputy Foreign Minister', true],
    ['Secretary', 'Secretary for Trade', true],
    ['Secretary', 'Secretary of the Interior', false],
    ['President', 'Prime Minister', false],
    ['', '', false],
  ])('%s and %s: %s', (gold, found, same) => {
    expect(isSameRole(gold, found)).toBe(same)
  })
})

describe('an actor of a sentence', () => {
  it.each([
    ['the Ruritanian president', [], 'Ruritanian troops', []],
    ['U.S. officials', [], 'the US', []],
    ['the government', [], 'the government', []],
    ['Oslo', ['NOR'], 'Norwegian police', ['NOR', null]],
  ])('%s %j meets %s %j', (a, codes, b, others) => {
    expect(meets(sentenceActor(a, codes), sentenceActor(b, others))).toBe(true)
  })

  it.each([
    ['the Ruritanian president', [], 'the president of Graustark', []],
    ['police officers', [], 'police', []],
    ['Oslo', ['NOR'], 'Stockholm', ['SWE']],
    ['Oslo', [], null, [null]],
  ])('%s %j does not meet %s %j', (a, codes, b, others) => {
    expect(meets(sentenceActor(a, codes), sentenceActor(b, others))).toBe(false)
  })
})
