/** The lexicon as look-up maps, checked when it is loaded. */
import { STATEMENT_TYPES } from '../../model/statement-types.ts'
import type { VerbForm } from '../token.ts'
import { CONTROLS } from './control.ts'
import { type Control, type LightVerb, type NounFrame, PREPOSITIONS, type VerbFrame } from './frame.ts'
import { IRREGULAR_VERBS } from './irregular-verbs.ts'
import { LIGHT_VERBS } from './light-verbs.ts'
import { CONTACT_NOUNS } from './nouns/contact-nouns.ts'
import { FRIENDLY_NOUNS } from './nouns/friendly-nouns.ts'
import { HOSTILE_NOUNS } from './nouns/hostile-nouns.ts'
import { ACCUSE_VERBS } from './verbs/accuse.ts'
import { AGREE_VERBS } from './verbs/agree.ts'
import { AID_VERBS } from './verbs/aid.ts'
import { ASSAULT_VERBS } from './verbs/assault.ts'
import { COERCE_VERBS } from './verbs/coerce.ts'
import { CONSULT_VERBS } from './verbs/consult.ts'
import { COOPERATE_VERBS } from './verbs/cooperate.ts'
import { MOBILISE_VERBS } from './verbs/mobilise.ts'
import { PROTEST_VERBS } from './verbs/protest.ts'
import { REJECT_VERBS } from './verbs/reject.ts'
import { REQUEST_VERBS } from './verbs/request.ts'
import { SANCTION_VERBS } from './verbs/sanction.ts'
import { STATE_VERBS } from './verbs/state.ts'
import { SUPPORT_VERBS } from './verbs/support.ts'
import { THREATEN_VERBS } from './verbs/threaten.ts'
import { YIELD_VERBS } from './verbs/yield.ts'

/** A word form as a form of a verb. */
export interface VerbReading {
  readonly lemma: string
  readonly form: VerbForm
}

/** All look-up maps; keys are lower case. */
export interface Lexicon {
  /** By verb, with its particle where it has one; the most constrained frame first. */
  readonly verbs: ReadonlyMap<string, readonly VerbFrame[]>
  readonly nouns: ReadonlyMap<string, NounFrame>
  readonly lightVerbs: ReadonlyMap<string, LightVerb['aspect']>
  readonly controls: ReadonlyMap<string, Control>
  /** What a noun makes of the infinitive behind it. */
  readonly nounControls: ReadonlyMap<string, Control>
  /** Every form of every verb of the lexicon ("urged", "struck"). */
  readonly verbForms: ReadonlyMap<string, VerbReading>
  /** Irregular past forms that are no participles ("spoke", "began"). */
  readonly finiteOnly: ReadonlySet<string>
  /** By verb: what can follow it as a particle ("pull": "out", "back"). */
  readonly particles: ReadonlyMap<string, ReadonlySet<string>>
  /** Adjectives that act as verbs after "be". */
  readonly adjectives: ReadonlySet<string>
}

/** The parts a lexicon is made from. */
export interface LexiconRows {
  readonly verbs: readonly VerbFrame[]
  readonly nouns: readonly NounFrame[]
  readonly lightVerbs: readonly LightVerb[]
  readonly controls: readonly Control[]
  readonly irregular: Readonly<Record<string, readonly string[]>>
}

const SLOTS: ReadonlySet<string> = new Set([...PREPOSITIONS, 'subj', 'obj', 'poss', 'inf', 'that', 'any', 'none'])

/** How many constraints a frame has: frames that ask for more are tried first. */
function constraints(frame: VerbFrame): number {
  return (
    (frame.nouns ? 4 : 0) +
    (frame.complement ? 2 : 0) +
    (frame.needs ? 2 : 0) +
    (frame.word ? 2 : 0) +
    (frame.modifier ? 1 : 0) +
    (frame.infinitive ? 1 : 0) +
    (frame.agents ? 2 : 0) +
    (frame.subject === 'force' || frame.subject === 'group' ? 1 : 0) +
    (frame.object ? 1 : 0)
  )
}

/** Third person, past and -ing forms of a regular verb. */
function regularForms(verb: string): { s: string; ed: string; ing: string } {
  const consonantY = /[^aeiou]y$/.test(verb)
  const doubled = /^(?:[^aeiou]*[aeiou][bdglmnprt]|.*(?:mit|fer|cur|pel|bel|gin|nap|cel|quit|gret|bet|get))$/.test(verb)
  const s = consonantY ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
  const stem = doubled ? `${verb}${verb.at(-1)}` : verb
  const ed = consonantY ? `${verb.slice(0, -1)}ied` : verb.endsWith('e') ? `${verb}d` : `${stem}ed`
  const ing = verb.endsWith('ie')
    ? `${verb.slice(0, -2)}ying`
    : /[^eoy]e$/.test(verb)
      ? `${verb.slice(0, -1)}ing`
      : `${stem}ing`
  return { s, ed, ing }
}

function addForms(forms: Map<string, VerbReading>, lemma: string, irregular: LexiconRows['irregular']): void {
  const { s, ed, ing } = regularForms(lemma)
  const add = (text: string, form: VerbForm): void => {
    if (!forms.has(text)) forms.set(text, { lemma, form })
  }
  add(lemma, 'INFINITIVE')
  add(s, 'PRESENT')
  add(ing, 'GERUND')
  const past = (Object.hasOwn(irregular, lemma) ? irregular[lemma] : undefined) ?? [ed]
  const participle = past.at(-1)
  for (const form of past) add(form, past.length > 1 && form === participle ? 'PARTICIPLE' : 'PAST')
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function check(word: string, type: string, slots: readonly string[]): void {
  if (!Object.hasOwn(STATEMENT_TYPES, type)) throw new RangeError(`lexicon: "${word}" has the unknown type "${type}"`)
  for (const slot of slots)
    if (!SLOTS.has(slot)) throw new RangeError(`lexicon: "${word}" has the unknown slot "${slot}"`)
}

/** Builds the look-up maps. Throws a RangeError that names the word where a row has an unknown type or slot, or no word. */
export function loadLexicon(rows: LexiconRows): Lexicon {
  const verbs = new Map<string, VerbFrame[]>()
  const nouns = new Map<string, NounFrame>()
  const verbForms = new Map<string, VerbReading>()
  const particles = new Map<string, Set<string>>()
  const adjectives = new Set<string>()
  const lightVerbs = new Map<string, LightVerb['aspect']>()
  const controls = new Map<string, Control>()
  const nounControls = new Map<string, Control>()
  const addVerb = (verb: string): void => {
    const [head = '', ...rest] = verb.split(' ')
    addForms(verbForms, head, rows.irregular)
    if (rest.length > 0) particles.set(head, new Set([...(particles.get(head) ?? []), rest.join(' ')]))
  }
  for (const frame of rows.verbs) {
    if (frame.verbs.length === 0) throw new RangeError(`lexicon: a row of type "${frame.type}" has no verb`)
    for (const verb of frame.verbs) {
      check(verb, frame.type, [...frame.target, ...(frame.source ? [frame.source] : [])])
      push(verbs, verb, frame)
      if (frame.adjective) adjectives.add(verb)
      else addVerb(verb)
    }
  }
  for (const list of verbs.values()) list.sort((a, b) => constraints(b) - constraints(a))
  for (const frame of rows.nouns) {
    for (const noun of frame.nouns) {
      check(noun, frame.type, frame.target)
      if (!nouns.has(noun)) nouns.set(noun, frame)
    }
  }
  for (const { aspect, verbs: words } of rows.lightVerbs) {
    for (const verb of words) {
      lightVerbs.set(verb, aspect)
      addVerb(verb)
    }
  }
  for (const control of rows.controls) {
    for (const word of control.words) {
      const map = control.of === 'noun' ? nounControls : controls
      if (!map.has(word)) map.set(word, control)
      const particle = word.split(' ')[1]
      // "call on" is a verb and its preposition, "look forward" a verb of its own.
      if (particle !== undefined && !SLOTS.has(particle)) addVerb(word)
    }
  }
  for (const lemma of Object.keys(rows.irregular)) addForms(verbForms, lemma, rows.irregular)
  const finiteOnly = new Set(
    Object.values(rows.irregular)
      .flatMap((past) => past.slice(0, -1))
      .filter((form) => !form.endsWith('ed')),
  )
  return { verbs, nouns, lightVerbs, controls, nounControls, verbForms, finiteOnly, particles, adjectives }
}

/** The lexicon that Demarche reads with. */
export const LEXICON: Lexicon = loadLexicon({
  verbs: [
    ...CONSULT_VERBS,
    ...REQUEST_VERBS,
    ...SUPPORT_VERBS,
    ...AGREE_VERBS,
    ...COOPERATE_VERBS,
    ...AID_VERBS,
    ...YIELD_VERBS,
    ...ACCUSE_VERBS,
    ...REJECT_VERBS,
    ...THREATEN_VERBS,
    ...PROTEST_VERBS,
    ...MOBILISE_VERBS,
    ...SANCTION_VERBS,
    ...COERCE_VERBS,
    ...ASSAULT_VERBS,
    ...STATE_VERBS,
  ],
  nouns: [...CONTACT_NOUNS, ...FRIENDLY_NOUNS, ...HOSTILE_NOUNS],
  lightVerbs: LIGHT_VERBS,
  controls: CONTROLS,
  irregular: IRREGULAR_VERBS,
})
