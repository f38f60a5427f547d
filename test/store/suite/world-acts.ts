/** The acts of WORLD in one line each, as cases expect them: source, type, target. Two documents tell of the urging. */
import { CIVILIANS, COUNCIL, INGRID, KENYA, LUKASZ, POLAND, RHEA } from './world.ts'

export const CALL = `${RHEA.id} SPOKE_TO ${LUKASZ.id}`
export const URGED = `${RHEA.id} URGED ${POLAND.id}`
export const MET = `${INGRID.id} MET_WITH ${RHEA.id}`
export const PLANNED = `${INGRID.id} MET_WITH ${KENYA.id}`
export const DENIED = `${INGRID.id} SPOKE_TO ${RHEA.id}`
export const STATED = `${COUNCIL.id} STATED -`
export const ATTACKED = `${KENYA.id} ATTACKED ${CIVILIANS.id}`
export const ALL = [CALL, URGED, URGED, MET, PLANNED, DENIED, STATED, ATTACKED]
