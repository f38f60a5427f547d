/** The lexicon: what it must hold, and that a wrong row is refused by name. */
import { describe, expect, it } from 'vitest'
import { STATEMENT_TYPE_NAMES } from '../../../src/model/statement-types.ts'
import { LEXICON, type LexiconRows, loadLexicon } from '../../../src/nlp/lexicon/load-lexicon.ts'

const EMPTY: LexiconRows = { verbs: [], nouns: [], lightVerbs: [], controls: [], irregular: {} }

describe('the lexicon', () => {
  it('has a verb for every type of statement', () => {
    const types = new Set([...LEXICON.verbs.values()].flat().map((frame) => frame.type))
    expect(STATEMENT_TYPE_NAMES.filter((type) => !types.has(type))).toEqual([])
  })

  it('covers the language of the trade', () => {
    expect(LEXICON.verbs.size).toBeGreaterThanOrEqual(350)
    expect(LEXICON.nouns.size).toBeGreaterThanOrEqual(180)
  })

  it('tries the most constrained frame first', () => {
    const [first] = LEXICON.verbs.get('break off') ?? []
    expect(first?.nouns).toBeDefined()
  })

  it.each([
    ['met', 'meet', 'PAST'],
    ['withdrawn', 'withdraw', 'PARTICIPLE'],
    ['urges', 'urge', 'PRESENT'],
    ['condemning', 'condemn', 'GERUND'],
    ['banned', 'ban', 'PAST'],
    ['visited', 'visit', 'PAST'],
    ['applied', 'apply', 'PAST'],
    ['strikes', 'strike', 'PRESENT'],
    ['denied', 'deny', 'PAST'],
    ['expelled', 'expel', 'PAST'],
  ])('reads %s', (form, lemma, expected) => {
    expect(LEXICON.verbForms.get(form)).toEqual({ lemma, form: expected })
  })

  it('knows no form of a word that is no verb of the trade', () => {
    expect(LEXICON.verbForms.get('minister')).toBeUndefined()
  })

  it('refuses an unknown type and an unknown slot, and names the word', () => {
    const verb = { type: 'MET_WITH', verbs: ['encounter'], target: ['obj'] } as const
    const wrongType = { ...verb, type: 'GREETED' } as unknown as LexiconRows['verbs'][number]
    const wrongSlot = { ...verb, target: ['beyond'] } as unknown as LexiconRows['verbs'][number]
    expect(() => loadLexicon({ ...EMPTY, verbs: [wrongType] })).toThrow(/"encounter".*"GREETED"/)
    expect(() => loadLexicon({ ...EMPTY, verbs: [wrongSlot] })).toThrow(/"encounter".*"beyond"/)
    expect(() => loadLexicon({ ...EMPTY, verbs: [{ ...verb, verbs: [] }] })).toThrow(/MET_WITH/)
    expect(loadLexicon({ ...EMPTY, verbs: [verb] }).verbs.get('encounter')).toEqual([verb])
  })

  it('refuses a noun of unknown type', () => {
    const wrong = { type: 'GREETED', nouns: ['wave'], target: ['to'] } as unknown as LexiconRows['nouns'][number]
    expect(() => loadLexicon({ ...EMPTY, nouns: [wrong] })).toThrow(/"wave".*"GREETED"/)
  })
})
