/** Verbs of cutting ties and aid: SANCTION. */
import type { VerbFrame } from '../frame.ts'
import { words } from '../word-list.ts'

/** Frames by meaning: "imposed sanctions on Graustark", "expelled the envoy". */
export const SANCTION_VERBS = [
  {
    type: 'SANCTIONED',
    verbs: words('sanction, blacklist, embargo, penalize, penalise, punish, delist'),
    target: ['obj', 'for'],
  },
  {
    type: 'SANCTIONED',
    verbs: ['expel'],
    target: ['poss', 'from', 'of', 'obj'],
    nouns: words(`
      diplomat, ambassador, envoy, attache, attaché, staff, officer, official, consul, representative, commissioner
    `),
  },
  {
    type: 'SANCTIONED',
    verbs: ['recall'],
    target: ['from', 'to', 'in'],
    nouns: words('ambassador, envoy, diplomat, consul, commissioner'),
  },
  {
    type: 'SANCTIONED',
    verbs: words('close, shut, shut down, shutter, vacate, withdraw, downgrade'),
    target: ['in', 'of', 'from', 'with', 'obj'],
    nouns: words(`
      embassy, consulate, mission, ambassador, diplomat, relation, tie, ties, peacekeeper, observer, monitor
    `),
  },
  {
    type: 'SANCTIONED',
    verbs: words(`
      impose, slap, announce, adopt, levy, tighten, expand, renew, extend, reimpose, maintain, approve, introduce,
      apply, issue, unveil, place, put, toughen, enact, order, declare, enforce, bring
    `),
    target: ['on', 'against', 'upon', 'over', 'to', 'in', 'any'],
    nouns: words('sanction, tariff, embargo, boycott, penalty, freeze, duty, fine, levy, countermeasure'),
  },
  {
    type: 'SANCTIONED',
    verbs: words(`
      cut, cut off, suspend, sever, break, break off, end, halt, freeze, reduce, slash, withhold, stop, block,
      withdraw, cancel, terminate, discontinue, curtail, trim, scale back, pull, announce, cease
    `),
    target: ['to', 'with', 'for', 'from', 'of', 'in', 'between', 'obj', 'any'],
    nouns: words(`
      aid, assistance, tie, ties, relation, funding, fund, cooperation, trade, import, export, flight, business,
      delivery, supply, link, subsidy, shipment, sale, recognition, privilege, mediation, service, support, credit,
      loan, relationship, contact, access, training, suspension, coordination, collaboration, partnership, exchange,
      privileges, visa, arm, weapon, electricity, gas, water, oil, remittance, peacekeeper
    `),
  },
  {
    type: 'SANCTIONED',
    verbs: words('expel, oust, throw out, kick out, order out, eject'),
    target: ['poss', 'from', 'of', 'obj', 'any'],
    nouns: words(`
      worker, inspector, observer, peacekeeper, mission, delegation, agency, staffer, employee, aid worker, agent
    `),
    agentless: ['from', 'in', 'by'],
  },
  {
    type: 'SANCTIONED',
    verbs: words('issue, renew, impose, extend'),
    target: ['for', 'on', 'against', 'to', 'any'],
    nouns: words('warning, advisory, ban, alert'),
    modifier: ['travel'],
  },
  {
    type: 'SANCTIONED',
    verbs: words('end, suspend, halt, withdraw, break off, stop, abandon'),
    target: ['with', 'between', 'to', 'in', 'from', 'of', 'any'],
    nouns: words(`
      mediation, peacekeeper, observer, inspector, staff, ambassador, mission, investment, credit, funding
    `),
  },
  { type: 'SANCTIONED', verbs: ['suspend', 'delist'], target: ['obj'], object: 'actor', place: true },
  {
    type: 'SANCTIONED',
    verbs: words('freeze, block'),
    target: ['of', 'obj', 'poss', 'in', 'any'],
    nouns: words('asset, account, fund, property, holding, visa, export, import, trade'),
  },
  {
    type: 'SANCTIONED',
    verbs: words('withdraw, pull, pull out, evacuate, remove, recall'),
    target: ['from', 'in', 'of'],
    nouns: words('peacekeeper, observer, monitor, inspector, contingent'),
  },
  {
    type: 'SANCTIONED',
    verbs: words('ban, block, prohibit, restrict, stop, halt, suspend, boycott, bar, curb, limit'),
    target: ['from', 'of', 'to', 'on', 'with', 'by', 'poss', 'obj', 'any'],
    nouns: words('import, export, goods, product, flight, shipment, airline, investment, purchase, sale, remittance'),
  },
  {
    type: 'SANCTIONED',
    verbs: words('impose, announce, introduce, tighten, slap, place, extend, expand'),
    target: ['on', 'against', 'for', 'over', 'any'],
    nouns: words('restriction, curb, ban, limit, control'),
    modifier: words('visa, trade, export, import, economic, financial, arms'),
  },
  {
    type: 'SANCTIONED',
    verbs: ['declare'],
    target: ['obj', 'poss'],
    object: 'actor',
    word: ['grata'],
  },
  {
    type: 'SANCTIONED',
    verbs: words('suspend, revoke, freeze, cancel, end'),
    target: ['of', 'poss', 'from', 'in'],
    nouns: ['membership'],
  },
  {
    type: 'SANCTIONED',
    verbs: ['suspend', 'expel'],
    agents: words(
      'union, commonwealth, league, council, organization, organisation, community, bloc, federation, ecowas',
    ),
    target: ['obj'],
    object: 'actor',
  },
] as const satisfies readonly VerbFrame[]
