/** Verbs of pressure short of force: COERCE. */
import type { VerbFrame } from '../frame.ts'
import { words } from '../word-list.ts'

/** Frames by meaning: "arrested the envoy", "imposed a curfew on". */
export const COERCE_VERBS = [
  {
    type: 'COERCED',
    verbs: words(`
      arrest, detain, jail, imprison, apprehend, incarcerate, intern, deport, evict, ban, outlaw, prohibit, bar,
      forbid, censor, suppress, repress, confiscate, seize, impound, expropriate, nationalize, nationalise, raid,
      disperse, dissolve, silence, muzzle, coerce, force, persecute, harass, round up, crack down, clamp down, shut
      down, quarantine, exile, disqualify, handcuff, intercept, extort, dismantle, demolish, hack, crush, restrict,
      subdue, purge, sack, oust, tear-gas, remand, block, indict, displace, suspend, dismiss, fine, expel, isolate,
      lock up
    `),
    agentless: ['in', 'by', 'at'],
    target: ['obj', 'on', 'upon', 'from', 'of', 'in', 'any'],
  },
  { type: 'COERCED', verbs: ['sentence'], target: ['obj'], agentless: ['in', 'by', 'at'] },
  {
    type: 'COERCED',
    verbs: words('use, fire, deploy, employ, turn'),
    target: ['against', 'at', 'on', 'any'],
    nouns: words('gas, cannon, force, baton, truncheon, teargas, taser'),
    modifier: words('tear, pepper, water, excessive, police, the, a, lethal, brute, batons, and'),
  },
  {
    type: 'COERCED',
    verbs: words('put, throw, place'),
    target: ['obj'],
    object: 'actor',
    word: words('bars, prison, jail, custody'),
  },
  { type: 'COERCED', verbs: ['take'], target: ['obj', 'of'], nouns: ['prisoner', 'custody', 'hostage'] },
  {
    type: 'COERCED',
    verbs: words(`
      impose, declare, order, issue, announce, enforce, introduce, place, extend, conduct, launch, carry out, obtain,
      tighten, institute, execute, make, put, establish, close, seal
    `),
    target: ['on', 'against', 'of', 'for', 'in', 'to', 'from', 'with', 'any'],
    nouns: words(`
      ban, restriction, curfew, emergency, law, warrant, arrest, detention, crackdown, lockdown, raid, control, state,
      deportation, quarantine, censorship, measure, limit, curb, border, crossing, rule, seizure, search
    `),
  },
  {
    type: 'COERCED',
    verbs: words('close, seal, seal off, shut, cut'),
    target: ['with', 'to', 'obj', 'of'],
    nouns: words(`
      border, airspace, crossing, frontier, newspaper, office, station, website, channel, school, market, internet
    `),
  },
  {
    type: 'COERCED',
    verbs: words('order, force, compel, oblige, instruct, tell'),
    target: ['obj'],
    object: 'actor',
    complement: 'infinitive',
    infinitive: words(`
      suspend, close, shut, shut down, cease, stop, vacate, wait, leave, halt, disband, evacuate
    `),
  },
  {
    type: 'COERCED',
    verbs: words('seek, obtain, issue, execute, implement, request, announce'),
    target: ['for', 'against', 'of', 'any'],
    nouns: words('warrant, arrest, extradition, detention, imprisonment, deportation'),
  },
  {
    type: 'COERCED',
    verbs: words(`
      bust, nab, hold captive, take prisoner, handcuff, cordon off, put under, muzzle, crack down on, roundup,
      curtail, curb, tear-gas, frisk, wiretap, shut out, lock out, evict, dispossess, disbar, dismiss, court-martial,
      repatriate forcibly, quell, stifle
    `),
    target: ['obj', 'on', 'of', 'from'],
  },
  {
    type: 'COERCED',
    verbs: words(`
      seize, confiscate, impound, nationalize, nationalise, expropriate, demolish, bulldoze, raid, search, close,
      shut, shut down, block, ban, suspend, censor, hack
    `),
    target: ['of', 'obj', 'poss', 'from', 'in', 'any'],
    nouns: words(`
      asset, account, property, home, house, office, newspaper, station, website, licence, license, passport, vessel,
      ship, tanker, equipment, broadcast, publication, village, cargo, computer, network, party, rally
    `),
  },
  {
    type: 'COERCED',
    verbs: ['take'],
    target: ['obj'],
    object: 'actor',
    needs: 'into',
    word: ['custody'],
  },
  {
    type: 'COERCED',
    verbs: words('place, put, hold, keep'),
    target: ['obj'],
    object: 'actor',
    word: words('arrest, custody, detention, surveillance, quarantine, lockdown, bars'),
  },
  {
    type: 'COERCED',
    verbs: words('revoke, cancel, withdraw, suspend, confiscate, annul, strip, deny'),
    target: ['of', 'from', 'poss', 'obj', 'to', 'any'],
    nouns: words('licence, license, citizenship, passport, accreditation, permit, registration, credential, immunity'),
  },
  {
    type: 'COERCED',
    verbs: words('use, fire, deploy, spray, lob, hurl, turn'),
    target: ['on', 'at', 'against', 'inf', 'into', 'any'],
    nouns: words('gas, teargas, tear-gas, cannon, bullet, truncheon, baton, canister'),
    modifier: words('tear, water, rubber, rubber-coated, plastic, pepper, stun, sound'),
  },
  {
    type: 'COERCED',
    verbs: words('restrict, limit, curb, curtail, block, obstruct'),
    target: ['of', 'for', 'on', 'by', 'in', 'from', 'to', 'poss', 'any'],
    nouns: words('movement, travel, access, entry, gathering, assembly, freedom, reporting, press, speech, activity'),
  },
  {
    type: 'COERCED',
    verbs: words('hack into, spy on, eavesdrop, wiretap, bug, break into, break up, clear out, throw out'),
    target: ['obj', 'on', 'into', 'of'],
  },
  {
    type: 'COERCED',
    verbs: words('stop, halt, suspend, block, ban, prevent, forbid'),
    target: ['of', 'poss', 'by', 'in', 'from', 'obj', 'any'],
    nouns: words(
      'work, activity, publication, broadcast, broadcasting, operation, printing, distribution, protest, rally',
    ),
    agentless: ['in', 'by'],
  },
  { type: 'COERCED', verbs: words('strip, deprive'), target: ['obj'], object: 'actor', needs: 'of' },
  {
    type: 'COERCED',
    verbs: words(
      'cut off, cut, shut down, shut off, shut, disconnect, disrupt, throttle, jam, block, restrict, suspend',
    ),
    target: ['in', 'to', 'for', 'of', 'across', 'poss', 'any'],
    nouns: words('internet, network, communication, signal, broadcast, website, messaging, phone, platform'),
  },
  {
    type: 'COERCED',
    verbs: words('breach, infiltrate, penetrate, hack, compromise, steal, intercept, access'),
    target: ['of', 'from', 'at', 'in', 'poss', 'any'],
    nouns: words('computer, network, system, server, email, e-mail, account, database, website, datum, data, secret'),
  },
  { type: 'COERCED', verbs: words('seal off, cordon off, fence off'), target: ['obj'] },
  {
    type: 'COERCED',
    verbs: words('put, place, throw, hold, keep'),
    target: ['obj'],
    object: 'actor',
    word: words('jail, prison, cell, cells, camps, gulag, stockade'),
  },
] as const satisfies readonly VerbFrame[]
