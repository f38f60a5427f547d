/** Nouns by what they name, where it decides how the words around them are read. */
import { words } from './word-list.ts'

/** Nouns that leave the meaning to the noun before them: "a mediation effort". */
export const EMPTY_HEADS: ReadonlySet<string> = new Set(
  words(`
    effort, attempt, mission, campaign, process, operation, initiative, session, bid, move, round, agreement, order,
    action, hour, programme, program, package
  `),
)

/** Nouns of amount: what is meant stands behind "of" or "in" ("a new round of exercises"). */
export const AMOUNT_NOUNS: ReadonlySet<string> = new Set(
  words(`
    round, series, number, set, wave, amount, part, batch, shipment, dozen, dozens, hundred, hundreds, thousand,
    thousands, million, billion, kind, level, form, piece, lot, worth, some, most, all, half, many, rest, remainder,
    bulk, majority, percent, tens, scores, score, consignment, day, hour, week, type, sort, range
  `),
)

/** Signed by one alone: "signed an executive order". */
export const DECREES: ReadonlySet<string> = new Set(
  words('order, decree, bill, law, legislation, proclamation, ordinance'),
)

/** Nouns that carry words: an -ing form after them belongs to who issued them ("a statement urging"). */
export const WORD_NOUNS: ReadonlySet<string> = new Set(
  words(`
    statement, report, letter, speech, tweet, message, resolution, lawsuit, petition, post, article, note, video,
    interview, suit, address, call, remark, complaint, warrant, order
  `),
)

/** What does harm by itself: "in a storm killing twelve". */
export const DISASTERS: ReadonlySet<string> = new Set(
  words(`
    fire, wildfire, blaze, flame, smoke, storm, hurricane, cyclone, typhoon, earthquake, quake, flood, flooding,
    landslide, avalanche, tsunami, virus, disease, outbreak, pandemic, epidemic, famine, drought
  `),
)

/** Announced before they happen: "announced the withdrawal of its troops". */
export const WITHDRAWALS: ReadonlySet<string> = new Set(words('withdrawal, pullout, pull-out, drawdown'))

/** Held or made between sides: "the ceasefire between". */
export const CONTESTS: ReadonlySet<string> = new Set(
  words(`
    conflict, dispute, war, agreement, accord, treaty, convention, talks, negotiations, ceasefire, truce, protocol,
    deal
  `),
)

/** Before "to": what is addressed to a government rather than brought to a city. */
export const ADDRESSED_WORDS: ReadonlySet<string> = new Set(
  words(`
    offer, appeal, message, pledge, sale, sell, supply, provide, give, aid, warning, ultimatum, response, respond,
    reply, concession, signal, support, loyal, loyalty, close, deliver, letter, request, assure, lend, loan, grant,
    say, talk, speak, hand, commitment, threat, rebuke, opposition, alternative, turn, proposal
  `),
)

/** Who goes to a capital visits its country. */
export const JOURNEY_NOUNS: ReadonlySet<string> = new Set(
  words('visit, travel, trip, journey, return, delegation, tour, head, mission'),
)

/** Behind a number that is no year: "1,990 people", "2000 dollars". */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  words(`
    dollars, prices, terms, figures, people, villages, towns, cases, troops, soldiers, euros, pounds, homes
  `),
)

/** People and bodies that act for no country, whatever country's they are: "the Kenyan striker". */
export const PRIVATE_NOUNS: ReadonlySet<string> = new Set(
  words(`
    company, firm, bank, airline, club, university, school, hospital, singer, actor, actress, player, striker, athlete, author,
    writer, novelist, filmmaker, scientist, entrepreneur, businessman, businesswoman, investor, tycoon, billionaire, oligarch,
    startup, manufacturer, supplier, carmaker
  `),
)
