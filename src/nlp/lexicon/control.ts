/** What verbs, adjectives and nouns make of the infinitive or -ing form they govern. */
import type { Control } from './frame.ts'
import { words } from './word-list.ts'

/** By effect: "agreed to meet", "urged them to meet", "a plan to meet". */
export const CONTROLS = [
  { effect: 'ACTUAL', words: ['go on'] },
  { effect: 'ACTUAL', actor: 'obj', words: ['accuse', 'suspect'] },
  { effect: 'ACTUAL', of: 'noun', words: words('honor, honour, pleasure, privilege, chance') },
  {
    effect: 'NONE',
    actor: 'obj',
    words: words(`
      urge, ask, call on, call upon, appeal, press, encourage, beg, implore, exhort, request, invite, demand, order,
      require, want, expect, advise, persuade, pressure, lobby, recommend, command, direct, instruct, tell, challenge,
      entreat, push, plead, petition, warn, allow, permit, authorize, authorise, enable, forbid, ban, bar, prohibit,
      prevent, dissuade, discourage, stop, help, oblige, compel
    `),
  },
  {
    effect: 'NONE',
    words: words(`
      call for, push for, threaten, offer, propose, vow, promise, pledge, commit, volunteer, undertake, seek, wish,
      hope, try, attempt, aim, strive, consider, contemplate, ready, willing, prepared, committed, able, unable, like,
      need, reluctant, unwilling, struggle, work, suggest, avoid, oppose, fear, hesitate, afford, dare, request,
      appeal, demand, order, possible, essential, important, necessary, vital, critical, crucial, imperative, likely,
      difficult, hard, easy, too, enough, urgent, resolve, determined
    `),
  },
  {
    effect: 'PLANNED',
    words: words(`
      plan, intend, agree, decide, expected, expect, schedule, scheduled, set, due, slate, slated, arrange, prepare,
      poised, go, look, look forward, choose, opt, consent, about, announce, bound
    `),
  },
  {
    effect: 'DENIED',
    words: words('refuse, decline, deny, fail, neglect, forget, cease, refrain, halt, rule out'),
  },
  {
    effect: 'NONE',
    of: 'noun',
    words: words(`
      allegation, accusation, claim, suggestion, notion, fear, suspicion, rumour, rumor, insistence, assertion,
      warning, threat, offer, attempt, effort, bid, request, call, proposal, plea, appeal, demand, willingness,
      readiness, desire, need, right, ability, authority, opportunity, way, chance, capacity, permission, pressure,
      pledge, promise, commitment, vow, duty, obligation, refusal, failure, order, invitation, determination,
      intention, power, possibility, method, step, measure, reason, time, responsibility, mandate, idea, campaign,
      struggle, fight, influence, goal, aim, objective, hope, wish, interest, importance, progress, urgency, resolve
    `),
  },
  { effect: 'PLANNED', of: 'noun', words: ['plan', 'decision', 'agreement'] },
] as const satisfies readonly Control[]
