/** Dictionary forms. */
import { isKnownInfinitive } from '../compromise.ts'
import { AUXILIARIES } from '../lexicon/function-words.ts'
import { IRREGULAR_PLURALS, SINGULAR_IN_S } from '../lexicon/irregular-nouns.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'

/** Infinitive of a verb form in lower case: "urged" gives "urge", "met" gives "meet". */
export function verbLemma(form: string): string {
  const known = AUXILIARIES.get(form) ?? LEXICON.verbForms.get(form)?.lemma
  if (known) return known
  if (isKnownInfinitive(form)) return form
  const candidates = infinitives(form)
  return candidates.find(isKnownInfinitive) ?? candidates[0] ?? form
}

/** What a regular form can come from, the likeliest first. */
function infinitives(form: string): readonly string[] {
  const ending = /(?:ied|ies|ed|ing|es|s)$/.exec(form)?.[0]
  if (!ending || form.length - ending.length < 2) return []
  const stem = form.slice(0, -ending.length)
  if (ending === 'ied' || ending === 'ies') return [`${stem}y`]
  if (ending === 's') return form.endsWith('ss') ? [] : [stem]
  if (ending === 'es') return /(?:s|x|z|ch|sh|o)$/.test(stem) ? [stem, `${stem}e`] : [`${stem}e`, stem]
  const doubled = /([bdfglmnprt])\1$/.test(stem)
  if (doubled) return [stem.slice(0, -1), stem]
  const mute = /(?:[cvzu]|[^s]s|[^aeiou]g|[aeiou][^aeiouwxyl]at|iz|ag|at|ut|[^aeo]id|or|ur|ir)$/.test(stem)
  return mute ? [`${stem}e`, stem] : [stem, `${stem}e`]
}

/** Singular of a noun in lower case: "allies" gives "ally", "talks" gives "talk". */
export function nounLemma(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun)
  if (irregular) return irregular
  if (noun.length < 4 || !noun.endsWith('s') || SINGULAR_IN_S.has(noun) || /(?:ss|us|is)$/.test(noun)) return noun
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`
  if (/(?:ss|x|z|ch|sh)es$/.test(noun)) return noun.slice(0, -2)
  return noun.slice(0, -1)
}
