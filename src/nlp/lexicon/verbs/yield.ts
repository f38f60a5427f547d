/** Verbs of giving way: YIELD. */
import type { VerbFrame } from '../frame.ts'
import { words } from '../word-list.ts'

/** Frames by meaning: "released the envoy", "lifted sanctions on". */
export const YIELD_VERBS = [
  {
    type: 'YIELDED_TO',
    verbs: words(`
      release, free, liberate, pardon, acquit, exonerate, absolve, amnesty, parole, repatriate, reinstate, rehire,
      unblock, unban, unfreeze, let go, set free, spare, forgive, exempt, legalize, legalise, decriminalize,
      decriminalise
    `),
    agentless: ['in', 'by'],
    target: ['obj', 'from', 'to', 'in'],
    negated: 'REJECTED',
  },
  { type: 'YIELDED_TO', verbs: ['let'], target: ['obj'], object: 'actor', negated: 'REJECTED' },
  {
    type: 'YIELDED_TO',
    verbs: words(`
      withdraw, pull out, pull back, retreat, evacuate, leave, vacate, depart, disengage, pull, retire, move out
    `),
    target: ['from', 'obj', 'in', 'of', 'any'],
    nouns: words(`
      troop, force, soldier, army, military, personnel, unit, fighter, tank, contingent, brigade, weapon, artillery,
      marine, staff, base
    `),
    negated: 'REJECTED',
  },
  {
    type: 'YIELDED_TO',
    verbs: words('withdraw, retreat, pull out, pull back'),
    target: ['from', 'of', 'in'],
    object: 'absent',
    negated: 'REJECTED',
  },
  {
    type: 'YIELDED_TO',
    verbs: words(`
      surrender, capitulate, submit, bow, cave in, cave, concede, acquiesce, accede, yield, relent, back down, give
      in, defer, step down, resign, abdicate, stand down, lay down
    `),
    target: ['to', 'from', 'in', 'any'],
    negated: 'REJECTED',
  },
  {
    type: 'YIELDED_TO',
    verbs: words(`
      return, hand over, hand back, give back, turn over, restore, cede, relinquish, extradite, surrender, transfer,
      repay, reimburse, compensate
    `),
    target: ['to', 'obj'],
    object: 'present',
    negated: 'REJECTED',
  },
  {
    type: 'YIELDED_TO',
    verbs: words(`
      lift, ease, relax, loosen, end, remove, waive, revoke, suspend, scrap, drop, repeal, rescind, cancel, abolish,
      reverse, overturn, halt, stop, annul, unwind, soften, dismiss
    `),
    target: ['on', 'against', 'of', 'in', 'for', 'from', 'to', 'inf', 'obj', 'any', 'none'],
    nouns: words(`
      sanction, ban, embargo, blockade, restriction, curfew, siege, curb, tariff, quarantine, boycott, freeze,
      lockdown, emergency, bombing, attack, offensive, strike, hostility, charge, airstrike, state, measure, penalty,
      conviction, sentence, war, fighting, shelling, crackdown, occupation, protest, block, demand, objection,
      requirement, duty, visa, rule, veto, suspension, opposition, closure
    `),
    negated: 'REJECTED',
  },
  {
    type: 'YIELDED_TO',
    verbs: words(`
      declare, announce, observe, order, agree, accept, extend, implement, begin, start, call, propose, offer, renew,
      respect, approve
    `),
    target: ['with', 'in', 'on', 'against', 'between', 'any'],
    nouns: words(`
      ceasefire, cease-fire, truce, armistice, cessation, amnesty, pause, moratorium, withdrawal
    `),
    negated: 'REJECTED',
  },
  {
    type: 'YIELDED_TO',
    verbs: words('grant, give, issue, announce'),
    target: ['to', 'obj', 'for', 'any'],
    nouns: words(`
      amnesty, pardon, clemency, bail, permission, approval, independence, autonomy, concession, mandate, access,
      authorization, authorisation, exemption, reprieve, immunity, parole, consent, waiver, right, status, power,
      extension, relief, leave, request, licence, license
    `),
    negated: 'REJECTED',
  },
  {
    type: 'YIELDED_TO',
    verbs: words('allow, permit, authorize, authorise, enable, greenlight'),
    target: ['obj', 'inf', 'to', 'for', 'of', 'any'],
    negated: 'REJECTED',
  },
  {
    type: 'YIELDED_TO',
    verbs: words('accept, meet, heed, grant, satisfy, approve, fulfil, fulfill, honour, honor'),
    target: ['by', 'from', 'of', 'obj', 'poss', 'for'],
    nouns: words('demand, ultimatum, request, condition, call, plea, resignation, petition'),
    negated: 'REJECTED',
  },
  {
    type: 'YIELDED_TO',
    verbs: words('order, approve, announce, authorize, authorise, secure, permit'),
    target: ['of', 'obj', 'to', 'from', 'poss'],
    nouns: words(`
      release, extradition, return, repatriation, withdrawal, reinstatement, pullout, evacuation, freedom
    `),
    negated: 'REJECTED',
  },
  {
    type: 'YIELDED_TO',
    verbs: words(`
      demobilize, demobilise, disarm, disband, demilitarize, demilitarise, denuclearize, denuclearise
    `),
    target: ['obj', 'in', 'from', 'none'],
    negated: 'REJECTED',
  },
  {
    type: 'YIELDED_TO',
    verbs: words(`
      call off, end, suspend, cancel, halt, abandon, postpone, drop, lift, stop, pause, cease, wind down, scale down
    `),
    target: ['against', 'at', 'with', 'of', 'on', 'over', 'obj', 'any'],
    nouns: words(`
      strike, protest, demonstration, rally, sit-in, march, siege, boycott, blockade, offensive, operation, campaign,
      raid, exercise, drill
    `),
    negated: 'REJECTED',
  },
  {
    type: 'YIELDED_TO',
    verbs: words('grant, give, offer, award'),
    target: ['to', 'obj', 'by', 'for', 'poss', 'any'],
    nouns: words(`
      citizenship, residency, visa, passport, order, injunction, stay, appeal, motion, petition, bail, permission,
      approval, authorization, authorisation, consent, access, accreditation, permit, go-ahead, reprieve, extension,
      mandate, autonomy, clemency
    `),
    negated: 'REJECTED',
  },
  {
    type: 'YIELDED_TO',
    verbs: words('reopen, re-open, open'),
    target: ['with', 'to', 'for', 'any'],
    nouns: words(`
      border, airspace, crossing, frontier, embassy, consulate, port, road, route, corridor, gate, door
    `),
    negated: 'REJECTED',
  },
  {
    type: 'YIELDED_TO',
    verbs: words('leave, vacate, exit, quit, abandon, evacuate, depart, pull out, withdraw, retreat'),
    subject: 'force',
    target: ['from', 'obj', 'of', 'in', 'any'],
  },
  {
    type: 'YIELDED_TO',
    verbs: words(`
      bow, give way, cave, kowtow, back off, climb down, knuckle under, make way, comply, relinquish control
    `),
    target: ['to', 'from', 'with', 'in'],
    negated: 'REJECTED',
  },
  {
    type: 'YIELDED_TO',
    verbs: words(`
      overturn, reverse, commute, vacate, set aside, reduce, revoke, rescind, annul, drop, withdraw
    `),
    target: ['of', 'against', 'on', 'obj', 'poss', 'any'],
    nouns: words(`
      conviction, sentence, charge, decision, order, verdict, detention, ban, case, warrant, indictment, judgment,
      ruling, investigation, policy
    `),
    negated: 'REJECTED',
  },
  {
    type: 'YIELDED_TO',
    verbs: words(`
      hand, hand over, give, cede, transfer, return, turn over, surrender, relinquish, yield, restore
    `),
    target: ['to', 'obj'],
    needs: 'to',
    nouns: words(`
      control, power, territory, land, base, sovereignty, remains, body, hostage, prisoner, island, town, city,
      authority, artefact, artifact, painting, captive
    `),
    negated: 'REJECTED',
  },
  {
    type: 'YIELDED_TO',
    verbs: words('reappoint, re-appoint, readmit, re-admit, rehabilitate, unseal, unlock, give up, hand back'),
    target: ['obj', 'to', 'in'],
    object: 'present',
    negated: 'REJECTED',
  },
] as const satisfies readonly VerbFrame[]
