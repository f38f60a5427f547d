/** Common nouns for places and things that stand for those in them where an act falls upon them: "shelled a hospital". */
import { words } from './word-list.ts'

/** Beside `TARGET_NOUNS`, in the singular. */
export const AFFECTED_THINGS: ReadonlySet<string> = new Set(
  words(`
    college, marketplace, county, ferry, airliner, seaport, harbour, harbor, field, oilfield, factory, arsenal,
    channel, broadcaster, newsroom, jail, airline, shop, store, cafe, nightclub, theatre, theater, stadium,
    zone, peninsula, archipelago, crowd, mine, quarry, apartment, garrison, position, laboratory, reactor,
    bunker, tunnel, crossing, corridor, coast, countryside, part, half, location, complex, ministry, parliament,
    palace, museum, bank, workplace, slum, ghetto, outlet, radio, publication, tree, property, north, south,
    east, west, homeguard, captain, son, daughter, wife, husband, brother, sister, father, mother, cousin,
    nephew, boss, owner, gang, inmate, employee, staffer, crew, passenger, resident, person, child, girl, boy, schoolgirl, schoolboy, schoolchild, pupil, nun, monk, baby,
    patient, cattle, livestock, herder, ringleader, culprit, mastermind, accomplice, dissident, vigilante,
    organization, organisation, charity, firm, business, sector, industry, economy, team, club
  `),
)

/** Last words of a capitalised name that is no place, body or person: an agreement, an event, a day. */
export const NO_THINGS: ReadonlySet<string> = new Set(
  words(`
    accord, accords, agreement, agreements, treaty, act, war, conference, summit, declaration, protocol, plan,
    initiative, resolution, process, day, year, cup, games, olympics, prize, award, convention, week, century, spring,
    revolution, uprising, attack, attacks, crisis, deal, pact, framework, charter, constitution, election, elections,
    code, law, bill, amendment, decree, emergency, ramadan, christmas, easter, covid-19, coronavirus, ebola, article,
    chapter, section, twitter, facebook, internet, english, brexit, islam, christianity, bible, quran, koran
  `),
)
