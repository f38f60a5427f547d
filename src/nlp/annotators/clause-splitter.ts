/** Assigns `clauses`: the predicates of each sentence with their arguments, voice, polarity and modality. */
import { STATEMENT_TYPES } from '../../model/statement-types.ts'
import type { Annotator } from '../annotator.ts'
import type { Argument, Clause } from '../clause.ts'
import type { Doc } from '../doc.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { RECONCILING_VERBS, SEPARATING_VERBS } from '../lexicon/verb-kinds.ts'
import { chunkSentence } from '../relations/chunk-sentence.ts'
import type { ClauseDraft, Filler } from '../relations/clause-draft.ts'
import { linkClauses } from '../relations/link-clauses.ts'
import { mapMentions } from '../relations/map-mentions.ts'
import type { NounPhrase, SentenceElement } from '../relations/sentence-element.ts'
import { isReadable } from '../relations/sentence-length.ts'
import type { Token } from '../token.ts'

/** Prepositions by which a phrase without an actor of its own hangs on one ("a spokesman for the ministry"). */
const HANGING = new Set([
  'of',
  'for',
  'in',
  'from',
  'by',
  'at',
  'with',
  'between',
  'to',
  'on',
  'within',
  'near',
  'into',
  'over',
  'among',
])

/** Sentences that are too long to be read get no clauses. */
export const clauseSplitter: Annotator = {
  name: 'clause-splitter',
  requires: ['sentences', 'tokens', 'mentions'],
  assigns: ['clauses'],
  annotate(doc: Doc): void {
    const tokens = doc.get('tokens')
    const mentions = doc.get('mentions')
    const map = mapMentions(tokens.length, mentions)
    const clauses: Clause[] = []
    for (const sentence of doc.get('sentences')) {
      if (!isReadable(sentence)) continue
      const elements = chunkSentence({ tokens, mentions, map }, sentence)
      const drafts = linkClauses(elements, tokens)
      const base = clauses.length
      for (const draft of drafts)
        clauses.push(toClause(draft, clauses.length, base, sentence.index, elements, tokens, drafts))
    }
    doc.set('clauses', clauses)
  },
}

function toClause(
  draft: ClauseDraft,
  index: number,
  base: number,
  sentence: number,
  elements: readonly SentenceElement[],
  tokens: readonly Token[],
  drafts: readonly ClauseDraft[],
): Clause {
  const { group } = draft
  const argument = (filler: Filler | null): Argument | null =>
    filler ? toArgument(filler, elements, tokens, drafts, draft) : null
  const subject = argument(draft.subject)
  const object = argument(draft.object)
  const obliques = draft.obliques.flatMap(({ preposition, filler }) => {
    const made = argument(filler)
    return made ? [{ ...made, preposition }] : []
  })
  let start = tokens[group.first]?.start ?? 0
  let end = tokens[draft.endToken - 1]?.end ?? start
  const shared = draft.relation === 'COORDINATED' || draft.relation === 'INFINITIVE' || draft.relation === 'PARTICIPIAL'
  const own = shared ? null : subject
  for (const span of [own, object, ...obliques]) {
    if (!span) continue
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return {
    index,
    sentence,
    start,
    end,
    firstToken: group.first,
    endToken: group.end,
    head: group.head,
    lemma: group.lemma,
    voice: draft.voice,
    polarity: draft.polarity,
    modality: draft.modality,
    modal: group.modal,
    act: draft.act,
    subject,
    object,
    obliques,
    parent: draft.parent === null ? null : base + draft.parent,
    relation: draft.relation,
  }
}

/** The actor of one phrase: its head, else its owner ("Graustark's EU accession"), else the last one that modifies the head. */
function ownMention(phrase: NounPhrase): number | null {
  return phrase.headMention ?? phrase.owner ?? phrase.mentions.at(-1) ?? null
}

function toArgument(
  filler: Filler,
  elements: readonly SentenceElement[],
  tokens: readonly Token[],
  drafts: readonly ClauseDraft[],
  governor: ClauseDraft,
): Argument | null {
  const first = filler.phrases[0]
  const last = filler.phrases.at(-1)
  if (!first || !last) return null
  const mentions = filler.phrases.map(ownMention).filter((mention) => mention !== null)
  if (mentions.length === 0) mentions.push(...hangingMentions(filler.element, elements, drafts, governor))
  return {
    start: tokens[first.first]?.start ?? 0,
    end: tokens[last.end - 1]?.end ?? 0,
    mentions,
    head: first.head,
  }
}

/** Verbs of acts done together, or brought about between others: "signed an agreement between". */
function isMutual({ group }: ClauseDraft): boolean {
  const frames = LEXICON.verbs.get(group.lemma) ?? []
  return (
    RECONCILING_VERBS.has(group.lemma) ||
    LEXICON.lightVerbs.has(group.lemma) ||
    frames.some(({ type }) => STATEMENT_TYPES[type].symmetric)
  )
}

/** The actors in the prepositional phrases directly behind: "the decision of Graustark", "fighters loyal to Ruritania". */
function hangingMentions(
  element: number,
  elements: readonly SentenceElement[],
  drafts: readonly ClauseDraft[],
  governor: ClauseDraft,
): readonly number[] {
  const isSubject = (at: number): boolean =>
    drafts.some((draft) => draft.form === 'FINITE' && draft.subject?.element === at)
  const next = elements[element + 1]
  // "every offer made by", "the sanctions imposed on".
  const participle =
    next?.kind === 'VERB' &&
    drafts.some((draft) => draft.element === element + 1 && draft.form === 'PARTICIPLE' && draft !== governor)
  for (let i = element + (participle ? 2 : 1); i + 1 < elements.length && i < element + 8; i += 2) {
    // "the act of aggression and the threats made by", "the plan laid out by".
    if (
      elements[i]?.kind === 'VERB' &&
      drafts.some((each) => each.element === i && each.form === 'PARTICIPLE' && each !== governor)
    )
      i++
    if (elements[i]?.kind === 'PREP' && elements[i + 1]?.kind === 'PREP') i++
    const preposition = elements[i]
    const nouns = elements[i + 1]
    // "was imposed in Strelsau by Ruritania": the agent hangs on nothing.
    if (
      governor.voice === 'PASSIVE' &&
      element > governor.element &&
      preposition?.kind === 'PREP' &&
      preposition.norm === 'by'
    )
      return []
    if (SEPARATING_VERBS.has(governor.group.lemma) && preposition?.kind === 'PREP' && preposition.norm === 'from')
      return []
    if (preposition?.kind !== 'PREP' || !HANGING.has(preposition.norm) || nouns?.kind !== 'NOUNS' || isSubject(i + 1))
      return []
    const found = nouns.phrases.map(ownMention).filter((mention) => mention !== null)
    // "trade between our two countries": those who share a thing are not whom an act upon it is aimed at.
    if (preposition.norm === 'between' && element > governor.element && !isMutual(governor)) return []
    if (found.length > 0) return found
  }
  return []
}
