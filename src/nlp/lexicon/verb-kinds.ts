/** Verbs by what they mean for the words around them. All are dictionary forms. */
import { words } from './word-list.ts'

/** Verbs of the law, whose object is always somebody. */
export const LEGAL_VERBS: ReadonlySet<string> = new Set(
  words(`
    sue, convict, sentence, prosecute, indict, charge, accuse, investigate, probe, arraign, try
  `),
)

/** Verbs whose second object says what the first is called: "called him a murderer". */
export const NAMING_VERBS: ReadonlySet<string> = new Set(
  words('call, brand, label, dub, name, declare, appoint, elect'),
)

/** Acts done by saying that one wants to do them. */
export const PERFORMED_VERBS: ReadonlySet<string> = new Set(
  words(`
    thank, congratulate, commend, praise, applaud, salute, welcome, express, convey, extend, reiterate, reaffirm,
    stress, emphasize, emphasise, underscore, underline, condole, acknowledge, honor, honour, pay
  `),
)

/** Verbs whose own clause may stand inside a relative clause: "which they say was a test". */
export const THINKING_VERBS: ReadonlySet<string> = new Set(
  words(`
    say, conclude, believe, think, assess, claim, know, hope, fear, suspect, argue, insist, allege
  `),
)

/** Infinitives of purpose say what a contact was for, not what is asked: "called on the president to discuss". */
export const PURPOSE_VERBS: ReadonlySet<string> = new Set(
  words(`
    discuss, congratulate, convey, express, brief, thank, extend, wish, condole, apologize, apologise, assure, inform,
    reassure, review, pay, exchange, explore, offer, deliver
  `),
)

/** Whose subject is a victim: "concern that workers are suffering". */
export const SUFFERING_VERBS: ReadonlySet<string> = new Set(
  words('suffer, experience, endure, face, lack, lose, die, starve, bear'),
)

/** "reaffirmed the partnership with Graustark" is no act of working together. */
export const PRAISING_VERBS: ReadonlySet<string> = new Set(
  words(`
    reaffirm, reiterate, affirm, confirm, stress, underline, underscore, state, express, voice, hail, repeat, show,
    enjoy
  `),
)

/** What is given to somebody does not fall upon them: "provided airstrikes with its air force". */
export const GIVING_VERBS: ReadonlySet<string> = new Set(words('provide, give, offer, extend, lend, share'))

/** Verbs with two objects. */
export const TWO_OBJECT_VERBS: ReadonlySet<string> = new Set(
  words('give, grant, offer, award, deny, lend, send, hand, promise, pay, show'),
)

/** "agreed to maintain regular consultations": no contact that is to come. */
export const STANDING_VERBS: ReadonlySet<string> = new Set(
  words('maintain, continue, strengthen, expand, enhance, deepen, establish, keep'),
)

/** By which aid is announced: "announced that it would send". */
export const ANNOUNCING_VERBS: ReadonlySet<string> = new Set(words('announce, pledge, promise, vow, unveil, commit'))

/** "spoke to reaffirm our ties": by which something is said again or stressed. */
export const STRESSING_VERBS: ReadonlySet<string> = new Set(
  words('reaffirm, affirm, highlight, underscore, underline, emphasize, emphasise, stress, note'),
)

/** Verbs whose "from" says where the object was taken away: "rescued the hostages from the rebels". */
export const SEPARATING_VERBS: ReadonlySet<string> = new Set(
  words(`
    rescue, evacuate, free, save, release, protect, remove, steal, recover, liberate, exclude, shield, keep, prevent,
    stop, take
  `),
)

/** Bring something about between others: "settled the dispute between". */
export const RECONCILING_VERBS: ReadonlySet<string> = new Set(
  words('resolve, settle, heal, defuse, bridge, calm, solve'),
)

/** Verbs without a passive: their past form is never a participle of what stands before it. */
export const INTRANSITIVE_VERBS: ReadonlySet<string> = new Set(
  words('participate, travel, arrive, depart, talk, confer, return'),
)
