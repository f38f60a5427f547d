/** Words of closed classes, whose part of speech needs no guess. In lower case. */
import type { PartOfSpeech } from '../token.ts'

const ROWS: readonly (readonly [PartOfSpeech, string])[] = [
  [
    'PRON',
    `i me mine myself you yours yourself yourselves he him himself she her hers herself it itself we us ours ourselves they them
    theirs themselves who whom which whichever whoever whomever what whatever somebody someone something anybody anyone anything nobody nothing everybody
    everyone everything oneself my your his its our their whose`,
  ],
  ['DET', `a an the this these those every each either neither some any no another both all such`],
  ['CCONJ', `and or but nor and/or`],
  ['SCONJ', `if although though because unless while whereas whether lest`],
  [
    'ADP',
    `of in on at by for with from into onto upon about against between among amongst during through throughout across within without
    toward towards under over above below behind beneath beside besides beyond despite regarding concerning via per amid amidst alongside along
    around near inside outside off out up down like unlike versus than including according following pending amid notwithstanding as after before since until till`,
  ],
  [
    'ADV',
    `not also too very again ever never always often soon then there here when where why how however therefore thus indeed yet still
    already just only even rather quite almost instead together meanwhile moreover furthermore nevertheless nonetheless perhaps maybe earlier later today yesterday tomorrow ago recently currently`,
  ],
  ['AUX', `is are was were be been being am isn wasn can could may might must shall should will would ought cannot`],
]

export const FUNCTION_WORDS: ReadonlyMap<string, PartOfSpeech> = new Map(
  ROWS.flatMap(([pos, words]) => words.split(/\s+/).map((word): [string, PartOfSpeech] => [word, pos])),
)

export const MODALS: ReadonlySet<string> = new Set(
  'can could may might must shall should will would ought cannot'.split(' '),
)

/** Forms of "be", "have" and "do", each with its lemma. */
export const AUXILIARIES: ReadonlyMap<string, string> = new Map([
  ...'is are was were be been being am'.split(' ').map((word): [string, string] => [word, 'be']),
  ...'has have had having'.split(' ').map((word): [string, string] => [word, 'have']),
  ...'do does did doing done'.split(' ').map((word): [string, string] => [word, 'do']),
])
