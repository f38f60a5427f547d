import { describe, expect, it } from 'vitest'
import { nounLemma, verbLemma } from '../../../src/nlp/words/lemma.ts'

describe('verbLemma', () => {
  it.each([
    ['urged', 'urge'],
    ['met', 'meet'],
    ['spoke', 'speak'],
    ['condemning', 'condemn'],
    ['announces', 'announce'],
    ['denied', 'deny'],
    ['agreed', 'agree'],
    ['committed', 'commit'],
    ['stopped', 'stop'],
    ['discusses', 'discuss'],
    ['was', 'be'],
    ['reaffirmed', 'reaffirm'],
    ['welcome', 'welcome'],
  ])('takes %s back to %s', (form, lemma) => {
    expect(verbLemma(form)).toBe(lemma)
  })
})

describe('nounLemma', () => {
  it.each([
    ['allies', 'ally'],
    ['talks', 'talk'],
    ['spokesmen', 'spokesman'],
    ['crises', 'crisis'],
    ['countries', 'country'],
    ['speeches', 'speech'],
    ['news', 'news'],
    ['status', 'status'],
    ['congress', 'congress'],
    ['gas', 'gas'],
  ])('takes %s back to %s', (noun, lemma) => {
    expect(nounLemma(noun)).toBe(lemma)
  })
})
