/** Words by which meetings and talks are told, beside the verbs and nouns that name the contact itself. */
import { words } from './word-list.ts'

/** Words that make a meeting a conversation at a distance. */
export const REMOTE_WORDS: ReadonlySet<string> = new Set(
  words(`
    virtual, virtually, phone, telephone, video, online, remote, remotely, videoconference, teleconference,
    telephonic, zoom
  `),
)

/** Name words that are exchanged, at one place or at a distance. */
export const TALK_NOUNS: ReadonlySet<string> = new Set(
  words('talk, consultation, discussion, dialogue, conversation, negotiation'),
)

/** What the host or the chair of a meeting does. */
export const HOSTING_VERBS: ReadonlySet<string> = new Set(
  words('hold, host, convene, lead, chair, co-host, co-chair, moderate, organize'),
)

/** What one who takes part in a meeting of others does. */
export const ATTENDING_VERBS: ReadonlySet<string> = new Set(words('join, attend, participate, take part'))

/** What several do together over a longer time: no single contact. */
export const JOINT_BODIES: ReadonlySet<string> = new Set(
  words('coalition, alliance, campaign, effort, initiative, mission, boycott, operation'),
)

/** What one does who comes with another. */
export const ACCOMPANYING_VERBS: ReadonlySet<string> = new Set(words('accompany, join, flank'))

/** Tell a journey to somebody, as the verb of a relation is written. */
export const VISIT_VERBS: ReadonlySet<string> = new Set(
  words(`
    visit, trip, travel, arrive, fly, journey, pay visit, make visit, undertake trip, make trip
  `),
)
