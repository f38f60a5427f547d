/** Verbs of help in kind: AID. */
import type { VerbFrame } from '../frame.ts'
import { words } from '../word-list.ts'

/** Frames by meaning: "provided food to Graustark". */
export const AID_VERBS = [
  {
    type: 'AIDED',
    verbs: words(`
      aid, assist, help, fund, finance, bankroll, subsidize, subsidise, arm, equip, feed, shelter, rescue, train,
      resettle, treat, vaccinate, evacuate, bail out, sponsor, rearm, resupply, prop up
    `),
    target: ['obj', 'inf', 'in', 'with'],
    object: 'present',
  },
  { type: 'AIDED', verbs: ['help'], target: ['inf', 'with'] },
  {
    type: 'AIDED',
    verbs: words(`
      donate, contribute, lend, loan, gift, supply, deliver, provide, give, grant, send, ship, airlift, dispatch,
      hand, award, allocate, earmark, disburse, distribute, extend, transfer, approve, furnish, fly, increase, raise,
      drop, release, pay, pour, channel, spend, invest
    `),
    target: ['to', 'for', 'in', 'into', 'inf', 'any'],
    nouns: words(`
      aid, assistance, relief, money, fund, funding, loan, grant, dollar, euro, pound, food, medicine, vaccine, dose,
      supply, equipment, ventilator, mask, weapon, arm, ammunition, missile, tank, shelter, asylum, refuge, donation,
      contribution, help, kit, tent, truck, peacekeeper, observer, doctor, medic, million, billion, yen, yuan, crore,
      sanctuary, rice, wheat, tonne, ton, team, expert, ambulance, hospital, oxygen, package, financing, training,
      monitor, worker, rescuer, instructor, adviser, advisor, howitzer, drone, jet, helicopter, scholarship,
      protection, compensation, resource, care, treatment, service
    `),
  },
  {
    type: 'AIDED',
    verbs: words('provide, supply, furnish, present, equip, arm'),
    target: ['obj'],
    object: 'actor',
    needs: 'with',
  },
  {
    type: 'AIDED',
    verbs: words('accept, admit, take in, welcome, house, resettle, host, absorb'),
    target: ['obj', 'poss', 'from'],
    nouns: words('refugee, migrant, evacuee, asylum-seeker, seeker'),
    negated: 'REJECTED',
  },
  { type: 'AIDED', verbs: words('donate, contribute, lend, loan'), target: ['to', 'for', 'any'] },
  { type: 'AIDED', verbs: ['serve'], target: ['in'], object: 'absent', subject: 'force' },
  {
    type: 'AIDED',
    verbs: words('receive, get, obtain, accept'),
    source: 'from',
    target: ['subj'],
    nouns: words('aid, assistance, help, loan, grant, weapon, fund, funding, money, relief, vaccine, dose'),
  },
  { type: 'AIDED', verbs: ['provide'], target: ['to', 'for', 'obj'], nouns: ['support'] },
  {
    type: 'AIDED',
    verbs: words('provide, give, send, extend, deliver, lend, offer, approve, increase, step up, boost'),
    target: ['to', 'for', 'in', 'inf', 'obj', 'any'],
    nouns: ['support', 'backing', 'cover'],
    modifier: words(`
      financial, military, logistical, logistics, logistic, material, humanitarian, economic, technical, medical, air,
      budget, budgetary, emergency, food
    `),
  },
  {
    type: 'AIDED',
    verbs: words('receive, get, obtain, secure'),
    source: 'from',
    target: ['subj'],
    nouns: words('support, backing, donation, weapon, equipment, supply, shipment, bailout'),
    modifier: words(`
      financial, military, logistical, logistics, material, humanitarian, economic, technical, medical, air
    `),
  },
  {
    type: 'AIDED',
    verbs: words('open, reopen, re-open'),
    target: ['to', 'for'],
    nouns: words('border, door, home, gate, arm, shelter, camp'),
    needs: 'to',
  },
  {
    type: 'AIDED',
    verbs: words('send, deploy, dispatch, contribute, provide, commit'),
    target: ['to', 'in', 'into', 'for', 'any'],
    nouns: words(`
      troop, soldier, force, contingent, battalion, unit, platoon, police, officer, personnel, peacekeeper
    `),
    word: words('peacekeeping, peace-keeping, peacekeepers, peacekeeper, humanitarian, relief, rescue'),
  },
  {
    type: 'AIDED',
    verbs: words(`
      hand over, turn over, give, send, fly, ship, deliver, provide, supply, donate, present, grant, transfer, lend
    `),
    target: ['to', 'for', 'in', 'into', 'inf', 'any'],
    nouns: words(`
      equipment, medicine, vehicle, platoon, material, technology, aircraft, boat, ferry, bus, icebreaker, locomotive, dredger, tractor, machinery, medication, drug,
      blanket, generator, fuel, oil, gas, electricity, water, grain, fertilizer, fertiliser, cash, stipend, test,
      computer, seed, consignment, shipment, convoy, ration, meal, syringe, jab, engineer, firefighter, paramedic,
      surgeon, goods, stretcher, bed, hardware, helmet, uniform, sum, expertise, know-how, materials, supplies,
      transport, bus, plane, radar, patrol, boats, crore, lakh, gear
    `),
  },
  {
    type: 'AIDED',
    verbs: words('accept, take in, host, shelter, resettle, admit, house, receive'),
    target: ['obj', 'from', 'in'],
    nouns: words('people, person, refugee, family, child, orphan, survivor, evacuee, migrant, patient'),
    negated: 'REJECTED',
  },
  {
    type: 'AIDED',
    verbs: words('provide, supply, furnish, donate, allocate, distribute'),
    target: ['to'],
    object: 'present',
    needs: 'to',
  },
  { type: 'AIDED', verbs: words('relieve, succour, succor, bail out, feed'), target: ['obj', 'in'], object: 'present' },
  {
    type: 'AIDED',
    verbs: words('deploy, mobilize, mobilise, station'),
    target: ['to', 'in', 'for', 'into', 'inf', 'any'],
    nouns: words(`
      peacekeeper, observer, doctor, medic, expert, monitor, worker, rescuer, instructor, adviser, advisor, nurse,
      firefighter, team, resource
    `),
  },
  {
    type: 'AIDED',
    verbs: words('arrive, land, deploy, work, serve, operate'),
    agents: words('peacekeeper, medic, doctor, nurse, rescuer, firefighter, paramedic, observer, monitor'),
    target: ['in', 'at', 'to', 'on', 'near'],
    object: 'absent',
  },
  {
    type: 'AIDED',
    verbs: words('participate, take part, serve, engage'),
    target: ['in', 'to'],
    needs: 'in',
    nouns: words('operation, mission, force, effort, contingent'),
    modifier: words('peacekeeping, peace-keeping, humanitarian, relief, rescue, stabilization, training'),
  },
  {
    type: 'AIDED',
    verbs: words('be, remain, become'),
    target: ['to', 'of', 'in', 'for', 'any'],
    nouns: words('donor, benefactor'),
  },
  {
    type: 'AIDED',
    verbs: words('come, go, rush, hurry, fly'),
    target: ['of', 'poss'],
    needs: 'to',
    nouns: words('aid, rescue, assistance, help, relief'),
  },
  {
    type: 'AIDED',
    verbs: words('airlift, medevac, rehouse, rehabilitate, nurse, vaccinate'),
    target: ['obj'],
    object: 'actor',
  },
  {
    type: 'AIDED',
    verbs: words('provide, give, extend, grant, offer, open, approve, sign'),
    target: ['to', 'for', 'obj', 'any'],
    nouns: words('credit, line, lifeline, moratorium, bailout, rescue, accommodation, housing, meals, lodging'),
  },
  {
    type: 'AIDED',
    verbs: words('double, triple, quadruple, boost, step up, expand, inject, deposit, wire, plough, sink'),
    target: ['to', 'for', 'in', 'into', 'any'],
    nouns: words(
      'aid, assistance, funding, fund, dollar, euro, pound, million, billion, money, donation, contribution',
    ),
  },
] as const satisfies readonly VerbFrame[]
