/** Verbs of asking and demanding: REQUEST. */
import type { VerbFrame } from '../frame.ts'
import { words } from '../word-list.ts'

/** Frames by meaning: "urged Graustark to", "demanded that Graustark". */
export const REQUEST_VERBS = [
  {
    type: 'URGED',
    verbs: words(`
      urge, implore, beseech, beg, exhort, encourage, lobby, advise, persuade, pressure, entreat, nudge, prod, petition, counsel, admonish
    `),
    target: ['obj', 'that', 'with', 'inf'],
  },
  {
    type: 'URGED',
    verbs: words('ask, tell, invite, request, want, challenge, instruct, press, push'),
    target: ['obj'],
    object: 'actor',
    complement: 'infinitive',
  },
  { type: 'URGED', verbs: ['press', 'petition'], target: ['obj'], object: 'actor' },
  { type: 'URGED', verbs: ['call'], target: ['on', 'upon'], object: 'absent', complement: 'infinitive' },
  { type: 'URGED', verbs: ['appeal'], target: ['to'] },
  { type: 'URGED', verbs: ['plead'], target: ['with'] },
  {
    type: 'URGED',
    verbs: words('call, appeal, push, press, plead, lobby, advocate, petition'),
    target: ['for', 'on', 'to', 'by', 'from', 'any'],
    needs: 'for',
    object: 'absent',
  },
  { type: 'URGED', verbs: ['request', 'solicit'], target: ['from', 'obj'], object: 'present' },
  { type: 'URGED', verbs: ['seek'], target: ['from'], object: 'present' },
  {
    type: 'URGED',
    verbs: ['seek'],
    target: ['from', 'of', 'poss', 'with', 'in'],
    nouns: words(`
      refuge, asylum, shelter, sanctuary, extradition, meeting, talk, peace, help, support, assistance, aid, clarification, explanation, permission, approval, intervention, mediation,
      protection, backing, consent, cooperation, advice, involvement
    `),
  },
  { type: 'URGED', verbs: ['count', 'rely'], target: ['on', 'upon'], object: 'absent', complement: 'infinitive' },
  { type: 'URGED', verbs: ['ask'], target: ['obj', 'for'], needs: 'for' },
  {
    type: 'URGED',
    verbs: words('recommend, propose, suggest, advocate'),
    target: ['that', 'to', 'obj'],
    object: 'present',
  },
  { type: 'URGED', verbs: words('recommend, propose, request, ask, suggest'), target: ['that'], complement: 'that' },
  { type: 'URGED', verbs: ['summon', 'invite'], target: ['obj'], object: 'actor' },
  {
    type: 'DEMANDED',
    verbs: words('demand, insist, require, clamour, clamor'),
    target: ['from', 'that', 'obj', 'on', 'of', 'inf', 'any'],
  },
  {
    type: 'DEMANDED',
    verbs: words('order, command, direct, compel, oblige, expect'),
    target: ['obj'],
    object: 'actor',
    complement: 'infinitive',
  },
  {
    type: 'DEMANDED',
    verbs: words('vote, pass, adopt, approve, back, support'),
    target: ['inf'],
    nouns: words('resolution, motion, bill'),
    complement: 'infinitive',
    infinitive: words('expel, remove, oust, force, require, withdraw, stop, end, ban, evict, oblige, compel, order'),
  },
  {
    type: 'DEMANDED',
    verbs: ['issue', 'give', 'send'],
    target: ['to', 'obj'],
    nouns: words('order, instruction, directive'),
    complement: 'infinitive',
  },
  {
    type: 'DEMANDED',
    verbs: words('underscore, stress, emphasize, emphasise, underline, reiterate, highlight, reaffirm, raise, express'),
    target: ['for'],
    nouns: words('need, necessity, imperative'),
    needs: 'for',
    complement: 'infinitive',
  },
  { type: 'DEMANDED', verbs: ['order', 'command', 'require'], target: ['that'], complement: 'that' },
  {
    type: 'URGED',
    verbs: ['receive', 'get'],
    source: 'from',
    target: ['subj'],
    nouns: words('invitation, request, appeal, plea, petition'),
  },
] as const satisfies readonly VerbFrame[]
