/** Verbs of moving forces: MOBILIZE. */
import type { VerbFrame } from '../frame.ts'
import { words } from '../word-list.ts'

/** Frames by meaning: "deployed troops near". */
export const MOBILISE_VERBS = [
  {
    type: 'MOBILISED_AGAINST',
    verbs: words(`
      mobilize, mobilise, mass, amass, deploy, redeploy, marshal, muster, send, dispatch, move, station, rush,
      position, assemble, concentrate, gather, order, bring, reinforce
    `),
    target: ['against', 'for', 'to', 'near', 'in', 'into', 'on', 'along', 'around', 'toward', 'towards', 'at', 'any'],
    nouns: words(`
      troop, force, soldier, army, warship, ship, fleet, carrier, tank, jet, warplane, bomber, missile, battery,
      reservist, reserve, unit, brigade, regiment, fighter, militia, navy, submarine, destroyer, battalion, man,
      squadron, marine, division, corps, convoy, police, infantry, military, weapon, system, radar, aircraft, artillery
    `),
  },
  {
    type: 'MOBILISED_AGAINST',
    verbs: words('put, place, raise, remain, go, keep, stay'),
    target: ['against', 'for', 'to', 'in', 'along', 'near', 'any'],
    nouns: ['alert', 'readiness', 'alarm'],
  },
  {
    type: 'MOBILISED_AGAINST',
    verbs: words('mobilize, mobilise, gear up, brace'),
    target: ['against', 'for'],
    object: 'absent',
  },
  {
    type: 'MOBILISED_AGAINST',
    verbs: words(`
      beef up, bolster, strengthen, reinforce, increase, boost, build up, step up, ramp up, tighten, intensify, expand
    `),
    target: ['along', 'near', 'against', 'in', 'on', 'at', 'around', 'to', 'with', 'any'],
    nouns: words(`
      presence, force, troop, deployment, patrol, defence, defense, defences, defenses, garrison, position, border,
      security, readiness, surveillance, fleet, buildup
    `),
    modifier: words('troop, military, naval, its, their, his, army, border, force, air, security, combat'),
  },
  {
    type: 'MOBILISED_AGAINST',
    verbs: words('call up, scramble'),
    target: ['against', 'for', 'to', 'near', 'in', 'any'],
    object: 'present',
  },
  {
    type: 'MOBILISED_AGAINST',
    verbs: words('deploy, mass, amass, redeploy, move in, assemble, advance'),
    subject: 'force',
    target: ['near', 'along', 'in', 'to', 'at', 'on', 'around', 'against', 'across', 'any'],
    object: 'absent',
  },
  {
    type: 'MOBILISED_AGAINST',
    verbs: words('be, stand'),
    target: ['against', 'for', 'along', 'near', 'in', 'to', 'at'],
    needs: 'on',
    nouns: ['alert', 'standby'],
  },
  {
    type: 'MOBILISED_AGAINST',
    verbs: words('send, dispatch, deploy, move, rush, fly, station, mobilize, mobilise, mass'),
    target: ['against', 'to', 'near', 'toward', 'towards', 'along', 'into', 'in', 'on', 'at', 'around', 'off', 'any'],
    nouns: words(`
      reinforcement, reinforcements, gunboat, frigate, cruiser, vessel, flotilla, helicopter, bomber, launcher,
      battlegroup, corps, detachment, column, armour, armor, howitzer, paratrooper, commando, guardsman, contingent,
      gunship, vehicle, guard, weaponry, airpower
    `),
  },
  {
    type: 'MOBILISED_AGAINST',
    verbs: words('enter, patrol, approach, cross'),
    subject: 'force',
    target: ['near', 'off', 'around', 'of', 'in', 'with', 'between', 'any'],
    nouns: words('water, waters, zone, strait, line'),
  },
  {
    type: 'MOBILISED_AGAINST',
    verbs: words('sail, patrol, steam, circle'),
    subject: 'force',
    object: 'absent',
    target: ['near', 'off', 'around', 'toward', 'towards', 'through', 'along', 'in'],
  },
  {
    type: 'MOBILISED_AGAINST',
    verbs: words('step up, increase, intensify, boost, ramp up'),
    target: ['along', 'near', 'on', 'around', 'off', 'in', 'with', 'any'],
    nouns: ['patrol', 'overflight', 'surveillance'],
  },
] as const satisfies readonly VerbFrame[]
