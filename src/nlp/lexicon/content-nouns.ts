/** Nouns whose "that" clause says what they hold ("the claim that"), and is no relative clause. */
import { words } from './word-list.ts'

export const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  words(`
    fact, claim, statement, report, announcement, belief, view, opinion, concern, fear, worry, hope, wish, idea, news, demand, call,
    request, plea, warning, threat, suggestion, proposal, allegation, accusation, assertion, argument, conclusion, assurance,
    guarantee, promise, pledge, commitment, evidence, proof, sign, signal, condition, possibility, chance, risk, danger, likelihood,
    understanding, agreement, decision, rumour, rumor, message, word, point, position, principle, insistence, expectation,
    confidence, recognition, conviction, doubt, indication, notion, impression, assumption, hint, order, instruction,
    recommendation, ruling, finding, estimate, extent, way, reason, time, day, moment, regret, hypothesis, suspicion, speculation
  `),
)
