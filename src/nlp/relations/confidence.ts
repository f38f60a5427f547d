/** How sure it is that an act was read rightly, from a few signs of how it was found. */
import { STATEMENT_TYPES } from '../../model/statement-types.ts'
import type { Clause } from '../clause.ts'
import type { Mention } from '../mention.ts'
import { WEIGHTS } from './confidence-weights.ts'
import type { Finding } from './finding.ts'

/**
 * verb, light, noun, spoken: what names the act: a verb, a light verb with its noun ("held talks"), a noun alone, or what
 * somebody says of another (that he must, that he is to blame). contact: it is a call, a meeting or a negotiation. noTarget:
 * it reaches nobody. unnamedSource, unnamedTarget: the side is a group known only by what it is ("protesters"). pronoun: a
 * side is a pronoun, once for each. sharedSubject: whoever acts is named with another verb. remoteTarget: whoever is reached
 * stands outside the clause. infinitive: the verb is one ("flew to Oslo to thank"). supposed: the act is hypothetical. quoted: the words stand inside a quotation.
 */
export type Sign = keyof typeof WEIGHTS

/** The sides as the sentence names them; a target may be missing, or a thing. */
export interface Sides {
  readonly source: Mention | undefined
  readonly target: Mention | undefined
  readonly quoted: boolean
  /** How the clause it was read from depends on another; null for a noun alone. */
  readonly relation: Clause['relation'] | null
}

const RULES: Readonly<Record<string, Sign>> = { verb: 'verb', light: 'light', noun: 'noun' }

/** The signs of a finding between two sides. */
export function signsOf(found: Finding, { source, target, quoted, relation }: Sides): readonly Sign[] {
  const rule = RULES[found.rule.split(':')[0]!] ?? 'spoken'
  const signs: Sign[] = [rule]
  const sign = (holds: boolean, name: Sign): void => {
    if (holds) signs.push(name)
  }
  const { contact } = STATEMENT_TYPES[found.type]
  sign(contact, 'contact')
  sign(target === undefined && !found.thing, 'noTarget')
  sign(source?.form === 'DESCRIPTION', 'unnamedSource')
  sign(target?.form === 'DESCRIPTION', 'unnamedTarget')
  sign(contact && (source?.form === 'DESCRIPTION' || target?.form === 'DESCRIPTION'), 'unnamedContact')
  sign(source?.form === 'PRONOUN', 'pronoun')
  sign(target?.form === 'PRONOUN', 'pronoun')
  sign(rule !== 'spoken' && source !== undefined && !isInside(source, found), 'sharedSubject')
  sign(target !== undefined && !isInside(target, found), 'remoteTarget')
  sign(relation === 'INFINITIVE', 'infinitive')
  sign(found.modality === 'HYPOTHETICAL', 'supposed')
  sign(quoted, 'quoted')
  return signs
}

/** The share of such findings that is right, from 0.01 to 0.99, with two decimals: the logistic function of the weights. */
export function confidenceOf(signs: readonly Sign[]): number {
  const odds = signs.reduce((sum, sign) => sum + WEIGHTS[sign], 0)
  const share = 1 / (1 + Math.exp(-odds))
  return Math.min(0.99, Math.max(0.01, Math.round(share * 100) / 100))
}

function isInside({ sentence, start, end }: Mention, found: Finding): boolean {
  return sentence === found.sentence && start >= found.start && end <= found.end
}
