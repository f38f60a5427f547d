/** Verbs of contact: CONSULT. */
import type { VerbFrame } from '../frame.ts'
import { words } from '../word-list.ts'

/** Frames by meaning: "met the envoy", "spoke with the envoy". */
export const CONSULT_VERBS = [
  {
    type: 'MET_WITH',
    verbs: words('meet, meet up, sit down, huddle, dine, lunch, breakfast, gather, convene, reunite'),
    target: ['with'],
  },
  { type: 'MET_WITH', verbs: ['meet'], target: ['obj'], object: 'actor' },
  {
    type: 'MET_WITH',
    verbs: words('host, visit, greet, entertain, fete'),
    target: ['obj'],
    object: 'actor',
  },
  { type: 'MET_WITH', verbs: ['receive'], target: ['obj'], object: 'people' },
  {
    type: 'MET_WITH',
    verbs: ['receive', 'host'],
    target: ['obj', 'poss', 'from'],
    nouns: words(`
      visitor, delegation, guest, envoy, team, group, member, representative, official, leader, minister, ambassador
    `),
  },
  {
    type: 'MET_WITH',
    verbs: words('host, receive, welcome, invite'),
    target: ['obj', 'of', 'with'],
    nouns: words('meeting, talk, summit, conference, dinner, lunch, roundtable, reception, dialogue'),
  },
  { type: 'MET_WITH', verbs: ['welcome'], target: ['obj'], object: 'actor', needs: 'to' },
  {
    type: 'MET_WITH',
    verbs: ['travel', 'fly', 'journey'],
    target: ['to'],
    object: 'absent',
    subject: 'person',
    place: true,
  },
  {
    type: 'MET_WITH',
    verbs: ['lead', 'head'],
    target: ['to'],
    nouns: ['delegation', 'mission'],
    needs: 'to',
    place: true,
  },
  { type: 'MET_WITH', verbs: ['arrive'], target: ['in'], object: 'absent', subject: 'person', place: true },
  {
    type: 'MET_WITH',
    verbs: ['call'],
    target: ['on', 'upon'],
    object: 'absent',
    subject: 'person',
    complement: 'none',
    first: true,
  },
  { type: 'MET_WITH', verbs: ['shake'], target: ['with'], nouns: ['hand'] },
  {
    type: 'MET_WITH',
    verbs: ['attend'],
    target: ['with', 'of', 'for', 'poss'],
    nouns: words(`
      meeting, talk, summit, dinner, lunch, roundtable, reception, conference, session, briefing
    `),
  },
  { type: 'MET_WITH', verbs: ['participate', 'take part', 'join'], target: ['with', 'of'], needs: 'in' },
  { type: 'MET_WITH', verbs: ['join'], target: ['obj'], object: 'actor', needs: 'for' },
  { type: 'MET_WITH', verbs: ['join'], target: ['obj'], object: 'actor', needs: 'during', passive: false },
  { type: 'MET_WITH', verbs: ['join'], target: ['obj'], object: 'actor', needs: 'at', passive: false },
  { type: 'MET_WITH', verbs: ['convene', 'assemble', 'reconvene'], target: ['obj'], object: 'people' },
  { type: 'MET_WITH', verbs: ['co-host', 'cohost', 'co-chair', 'cochair'], target: ['with'], needs: 'with' },
  {
    type: 'SPOKE_TO',
    verbs: words(`
      speak, talk, converse, chat, confer, consult, liaise, communicate, correspond, engage, deliberate, interact,
      connect, video-conference, teleconference
    `),
    target: ['with', 'to'],
    object: 'absent',
  },
  {
    type: 'SPOKE_TO',
    verbs: words('phone, telephone, contact, ring, dial, consult, engage, approach'),
    target: ['obj'],
    object: 'actor',
  },
  { type: 'SPOKE_TO', verbs: ['call'], target: ['obj'], object: 'actor', passive: false, unnamed: true },
  { type: 'SPOKE_TO', verbs: ['reach out', 'write'], target: ['to'] },
  // "was in touch with".
  {
    type: 'SPOKE_TO',
    verbs: ['be', 'get'],
    target: ['with'],
    needs: 'in',
    word: words('touch, contact'),
  },
  // "discussed it by telephone": with one another.
  {
    type: 'SPOKE_TO',
    verbs: words('discuss, review, exchange, debate'),
    target: ['with'],
    object: 'present',
    needs: 'by',
    word: words('telephone, phone, video, videoconference, videolink, cable, letter'),
    mutual: true,
  },
  {
    type: 'MET_WITH',
    verbs: words('pay, make'),
    target: ['on', 'upon', 'to'],
    nouns: words('call, visit'),
    modifier: words('courtesy, official, state, farewell, working, brief, surprise, a, an, his, her, their, first'),
  },
  { type: 'SPOKE_TO', verbs: ['touch base', 'catch up', 'check in'], target: ['with'], mutual: false },
  {
    type: 'SPOKE_TO',
    verbs: words('discuss, raise, review, exchange, coordinate, explore, debate'),
    target: ['with'],
    object: 'present',
    exchange: true,
    apart: true,
  },
  {
    type: 'SPOKE_TO',
    verbs: words('exchange, share, trade, swap'),
    target: ['with', 'between'],
    nouns: words('view, idea, pleasantry, opinion, impression, assessment, perspective'),
  },
  {
    type: 'NEGOTIATED_WITH',
    verbs: words('negotiate, bargain, haggle, parley, renegotiate'),
    target: ['with', 'between'],
  },
  {
    type: 'NEGOTIATED_WITH',
    verbs: words('mediate, arbitrate, intercede, broker'),
    target: ['between', 'with', 'among'],
  },
  {
    type: 'NEGOTIATED_WITH',
    verbs: ['facilitate'],
    target: ['between', 'with', 'among'],
    nouns: words('negotiation, mediation, agreement, deal, truce, ceasefire, settlement, swap, exchange'),
  },
  { type: 'NEGOTIATED_WITH', verbs: ['facilitate'], target: ['between'], needs: 'between' },
  {
    type: 'SPOKE_TO',
    verbs: ['receive', 'get', 'take'],
    target: ['from'],
    nouns: words('call, message, letter, briefing'),
  },
  {
    type: 'MET_WITH',
    verbs: words('hold, give, host, address'),
    target: ['with'],
    nouns: ['conference'],
    modifier: words('press, news, joint'),
  },
  {
    type: 'MET_WITH',
    verbs: words('lead, head'),
    target: ['to'],
    nouns: words('delegation, team, mission'),
    place: true,
  },
] as const satisfies readonly VerbFrame[]
