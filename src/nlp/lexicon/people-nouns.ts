/** Nouns for people and bodies of people, beside those that `role-words.ts` has for offices. */
import { words } from './word-list.ts'

/** Nouns that take a plural verb without a plural ending. */
export const PLURAL_NOUNS: ReadonlySet<string> = new Set(
  words(`
    people, police, military, staff, youth, personnel, crew, media, public, army, team, government
  `),
)

/** Bodies that a definite article alone makes definite: "the police". */
export const DEFINITE_BODIES: ReadonlySet<string> = new Set(
  words(`
    forces, army, navy, military, police, troops, government, authorities, administration, regime, parliament,
    opposition, court, party, coalition, junta, militia, militias, cabinet, senate, delegation, rebels, peacekeepers,
    prosecution, judiciary, legislature, presidency, leadership, committee, commission, ministry, council, agency,
    union, movement, group, organization, organisation, bloc, alliance, bank, department, company, media
  `),
)

/** Plurals that look like those of people: "borders", "helicopters". */
export const NO_PEOPLE: ReadonlySet<string> = new Set(
  words(`
    others, matters, numbers, orders, letters, papers, powers, borders, centers, computers, quarters, waters, factors,
    errors, sectors, doors, mirrors, weather, helicopters, newspapers, servers, barriers, chapters, parameters,
    measures, figures, rivers, towers, shelters, winters, summers, corners, offers, answers, dollars, orders, barrels,
    committees, trees, degrees, guarantees, fees, refugees-camps, years, employees-union, headers, disasters, meters,
    metres, members-state, indicators, vectors, corridors, tractors, reactors, errors, harbors, harbours, colors,
    colours, transfers, boosters, containers, carriers, freighters, tankers, fighters-jets, monitors-screen, vaccines,
    posters, letters, encounters, parameters, clusters, registers
  `),
)

/** Bodies and officers that belong to the country they are said to be in; soldiers may be in another's. */
export const SEATED_BODIES: ReadonlySet<string> = new Set(
  words('police, authorities, government, court, courts, prosecutors, parliament, officials'),
)

/** Who fights or keeps order: "troops", "rebels". */
export const FORCES: ReadonlySet<string> = new Set(
  words(`
    troop, troops, force, forces, soldier, soldiers, army, military, militia, militant, militants, rebel, rebels,
    fighter, fighters, marine, marines, peacekeeper, peacekeepers, guard, guards, navy, fleet, warship, warships,
    convoy, tanks, battalion, brigade, warplane, warplanes, gunman, gunmen, insurgent, insurgents, policeman,
    policemen, contingent, personnel
  `),
)

/** Behind "both" or "the two" they stand for those named before: "both sides". */
export const COLLECTIVE_NOUNS: ReadonlySet<string> = new Set(
  words(`
    sides, leaders, countries, nations, parties, ministers, presidents, officials, delegations, governments, capitals,
    neighbours, neighbors, powers, men, women, counterparts, diplomats, states, allies, teams, secretaries, heads,
    chiefs, envoys, officers, negotiators, generals, principals, rivals
  `),
)

/** Bodies that are named without an article as well. */
export const BARE_BODIES: ReadonlySet<string> = new Set(
  words('police, troops, authorities, rebels, prosecutors, militia, militias, peacekeepers, forces'),
)
