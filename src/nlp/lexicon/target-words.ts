/** Words for places and things that force is used on: "attacked a military base". In lower case. */
import { words } from './word-list.ts'

/** Nouns that stand for whoever holds the place or is in it. */
export const TARGET_NOUNS: ReadonlySet<string> = new Set(
  words(`
    base, bases, camp, camps, airport, airports, airbase, airfield, hospital, hospitals, school, schools, mosque,
    mosques, church, churches, synagogue, temple, shrine, checkpoint, checkpoints, outpost, outposts, post, posts,
    convoy, convoys, bus, buses, train, trains, ship, ships, tanker, tankers, vessel, vessels, boat, boats, aircraft,
    plane, planes, facility, facilities, refinery, refineries, embassy, consulate, town, towns, city, cities, village,
    villages, neighbourhood, neighbourhoods, neighborhood, neighborhoods, enclave, enclaves, region, regions,
    province, provinces, territory, territories, district, districts, bastion, stronghold, strongholds,
    headquarters, station, stations, positions, building, buildings, market, markets, bridge, bridges, port, ports,
    plant, plants, depot, depots, warehouse, warehouses, compound, compounds, barracks, installation, installations,
    infrastructure, home, homes, house, houses, site, sites, area, areas, fields, oilfields, pipeline, pipelines,
    hotel, hotels, restaurant, university, prison, prisons, settlement, settlements, suburb, suburbs, island,
    islands, border, dam, academy, capital, parts, newspaper, newspapers, magazine, website, websites, clinic,
    ambulance, ambulances, tank, tanks, helicopter, helicopters, drones, target, targets, farms, farm, valley,
    gates, monastery, seminary, party, rally, procession, wedding, funeral, parade
  `),
)

/** Nouns after a place's own name that belong to it: "Borno State", "Hatay province". */
export const PLACE_ENDS: ReadonlySet<string> = new Set(
  words(`
    province, district, region, city, town, village, airport, valley, state, governorate, county, island, islands,
    port, base, camp, station, hospital, heights, airbase, headquarters, square, university, mountains, prefecture
  `),
)

/** Nouns of pressure that is laid upon a place, and of what is fired at it: "imposed a curfew in", "rockets at". */
export const PLACE_ACTS: ReadonlySet<string> = new Set(
  words(`
    curfew, siege, blockade, lockdown, emergency, alert, law, curfews, blockades, sieges, control, rocket, rockets,
    missile, missiles, shells, rounds, fire, bomb, bombs, mortars, artillery, grenades, drones, warplanes
  `),
)
