/** Nouns that name a standing relation: "the partnership with Graustark" says with whom it is, not who was spoken to. */
import { words } from './word-list.ts'

/** Lemmas. Events with two sides ("talks", "a call") are not among them. */
export const TIE_NOUNS: ReadonlySet<string> = new Set(
  words(`
    partnership, relationship, relation, tie, bond, link, alliance, friendship, cooperation, collaboration, coordination, engagement,
    integration, normalization, normalisation, connectivity, trade, commerce, war, conflict, dispute, rivalry, competition, tension,
    border, frontier, treaty, pact, agreement, deal, accord, solidarity, interoperability
  `),
)
