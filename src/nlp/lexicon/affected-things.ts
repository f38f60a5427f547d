/** Common nouns for places and things that stand for those in them where an act falls upon them: "shelled a hospital". */
import { words } from './word-list.ts'

/** In the singular. */
export const AFFECTED_THINGS: ReadonlySet<string> = new Set(
  words(`
    base, camp, mosque, church, temple, shrine, monastery, synagogue, hospital, clinic, school, university, college,
    market, marketplace, village, town, city, district, area, region, province, county, territory, neighbourhood,
    neighborhood, suburb, building, compound, convoy, checkpoint, bus, train, ship, tanker, vessel, boat, ferry, plane,
    airliner, helicopter, aircraft, airport, airfield, airbase, port, seaport, harbour, harbor, station, embassy,
    consulate, outpost, post, facility, refinery, field, oilfield, pipeline, plant, factory, warehouse, depot, arsenal,
    newspaper, magazine, website, channel, broadcaster, newsroom, prison, jail, airline, shop, store, hotel, restaurant,
    cafe, nightclub, theatre, theater, stadium, bridge, dam, enclave, stronghold, bastion, zone, island, peninsula,
    archipelago, headquarters, wedding, funeral, crowd, procession, settlement, farm, mine, quarry, home, house,
    apartment, barracks, garrison, position, target, site, laboratory, reactor, bunker, tunnel, crossing, corridor,
    valley, coast, capital, countryside, part, half, location, complex, installation, ministry, parliament, palace,
    museum, bank, workplace, slum, ghetto, outlet, radio, publication, tree, property, infrastructure, north, south, east, west,
    homeguard, captain, son, daughter, wife, husband, brother, sister, father, mother, cousin, nephew, boss, owner, gang, inmate,
    employee, staffer, crew, passenger, resident, person, child, baby, patient, cattle, livestock, herder, ringleader,
    culprit, mastermind, accomplice, dissident, vigilante, organization, organisation, charity, firm, business, sector,
    industry, economy, team, club
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
