/** Nouns of contact and of words: CONSULT, STATED, EXPRESSED_CONCERN, REQUEST. */
import type { NounFrame } from '../frame.ts'
import { words } from '../word-list.ts'

/** Frames by meaning: "a call with the envoy". */
export const CONTACT_NOUNS = [
  {
    type: 'MET_WITH',
    nouns: words(`
      meeting, summit, visit, bilateral, tete-a-tete, luncheon, lunch, dinner, breakfast, audience, trip,
      get-together, roundtable, reception, encounter, sit-down, pull-aside
    `),
    target: ['with', 'to', 'between', 'of', 'for'],
    ended: 'REJECTED',
    alone: true,
  },
  {
    type: 'MET_WITH',
    nouns: words('session, event, workshop, convening, gathering, ministerial, retreat, town-hall'),
    target: ['with', 'between'],
    alone: false,
  },
  { type: 'SPOKE_TO', nouns: words('webinar'), target: ['with'], alone: false },
  { type: 'MET_WITH', nouns: words('travel, journey, stop, stopover'), target: ['to', 'in'], alone: true },
  {
    type: 'SPOKE_TO',
    nouns: words(`
      call, conversation, phone, teleconference, videoconference, discussion, consultation, talk, dialogue, chat,
      videocall, telecon, phonecall
    `),
    target: ['with', 'to', 'between', 'among'],
    ended: 'REJECTED',
    alone: true,
  },
  {
    type: 'SPOKE_TO',
    nouns: words(`
      exchange, contact, correspondence, communication, outreach, engagement, letter, greeting
    `),
    target: ['with', 'to', 'between'],
    ended: 'REJECTED',
  },
  {
    type: 'NEGOTIATED_WITH',
    nouns: words('negotiation, mediation, bargaining, arbitration, parley'),
    target: ['with', 'between', 'among'],
    ended: 'REJECTED',
    alone: true,
  },
  {
    type: 'EXPRESSED_CONCERN',
    nouns: words(`
      concern, regret, alarm, dismay, disappointment, worry, fear, anxiety, doubt, misgiving, reservation, sorrow,
      frustration, unease, apprehension, skepticism, scepticism, sadness
    `),
    target: ['to', 'with', 'about', 'over', 'at', 'regarding', 'by', 'of', 'in'],
  },
  {
    type: 'URGED',
    nouns: words('appeal, plea, request, invitation, entreaty, petition, bid, recommendation'),
    target: ['to', 'on', 'for'],
    alone: false,
  },
  {
    type: 'DEMANDED',
    nouns: words('demand, ultimatum, requirement, deadline'),
    target: ['to', 'on', 'from'],
    alone: false,
  },
] as const satisfies readonly NounFrame[]
