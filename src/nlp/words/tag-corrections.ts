/** Context rules that mend what a general tagger gets wrong in diplomatic prose: "Rubio urges", "the call", "held talks". */
import type { DraftWord, TagRule } from './draft-word.ts'
import {
  armedForces,
  describingParticiple,
  firstBeforeVerb,
  judgingAdjective,
  sinceInPerfect,
} from './modifier-rules.ts'
import { capitalisedName, stateTitle } from './name-rules.ts'
import {
  bodyOfPeople,
  countedPeople,
  kindOfAttack,
  nounByPlace,
  openingPlural,
  pluralBehindVerb,
  rightTo,
  stoppedWork,
} from './noun-rules.ts'
import { thatOpensClause, toBeforeVerb } from './small-word-rules.ts'
import { participleBehindAuxiliary, participleLikeBareForm, presentLikeInfinitive } from './verb-form-rules.ts'
import { infinitiveByPlace, pastLikeBareForm, standsWith, verbBehindMonarch, verbBehindSubject } from './verb-rules.ts'

/** The order matters: each rule sees what those before it have mended in the whole sentence. */
const RULES: readonly TagRule[] = [
  // Names and nouns first: verbs are told by the subject before them and the object behind them.
  countedPeople,
  stateTitle,
  capitalisedName,
  kindOfAttack,
  judgingAdjective,
  armedForces,
  bodyOfPeople,
  // Then verbs and the nouns spelt alike, by their neighbours.
  infinitiveByPlace,
  nounByPlace,
  verbBehindSubject,
  pastLikeBareForm,
  openingPlural,
  stoppedWork,
  firstBeforeVerb,
  describingParticiple,
  standsWith,
  rightTo,
  sinceInPerfect,
  pluralBehindVerb,
  // Then the forms of what is left as a verb, which ask for auxiliaries and subjects.
  participleLikeBareForm,
  participleBehindAuxiliary,
  verbBehindMonarch,
  presentLikeInfinitive,
  // Last the small words, which ask for verbs.
  toBeforeVerb,
  thatOpensClause,
]

/** Applies the rules to one sentence, each rule over all words before the next, so that later rules see mended neighbours. */
export function correctTags(words: readonly DraftWord[]): void {
  for (const rule of RULES) {
    for (const [at, word] of words.entries()) {
      if (word.pos === 'PUNCT') continue
      const reading = rule(words, at)
      if (reading) {
        word.pos = reading.pos
        word.verbForm = reading.verbForm
      }
    }
  }
}
