/** Verbs of threat: THREATEN. */
import type { VerbFrame } from '../frame.ts'
import { words } from '../word-list.ts'

/** Frames by meaning: "threatened to attack Graustark", "gave Graustark a deadline". */
export const THREATEN_VERBS = [
  {
    type: 'THREATENED',
    verbs: words('threaten, menace, intimidate, blackmail'),
    target: ['inf', 'obj', 'with', 'against', 'on', 'any'],
  },
  { type: 'THREATENED', verbs: ['warn', 'forewarn'], target: ['obj', 'to', 'inf', 'that', 'against'], object: 'actor' },
  { type: 'THREATENED', verbs: ['warn'], target: ['that', 'against', 'inf'], object: 'absent' },
  { type: 'THREATENED', verbs: ['retaliate'], target: ['against', 'any'] },
  {
    type: 'THREATENED',
    verbs: words('give, issue, deliver, set, send, present, hand, serve, impose, fire off'),
    target: ['to', 'for', 'obj', 'on', 'against', 'poss', 'any'],
    nouns: words('ultimatum, deadline'),
  },
  {
    type: 'THREATENED',
    verbs: words('issue, give, deliver, send, sound, make, fire, repeat, renew, step up'),
    target: ['to', 'against', 'at', 'on', 'over', 'about', 'any'],
    nouns: words('warning, threat, shot'),
    modifier: words(`
      stern, stark, dire, blunt, final, grave, veiled, strong, clear, fresh, direct, warning, nuclear, death
    `),
  },
  {
    type: 'THREATENED',
    verbs: words('talk tough, rattle, saber-rattle, brandish, bully, terrorize, terrorise, hold to ransom'),
    target: ['obj', 'with', 'against', 'at', 'to'],
  },
  {
    type: 'THREATENED',
    verbs: words('vow, swear, promise, pledge'),
    target: ['inf', 'any'],
    complement: 'infinitive',
    infinitive: words(`
      punish, retaliate, attack, destroy, bomb, invade, strike, strike back, sanction, expel, impose, hit back, avenge, crush,
      arrest, jail, shoot down, kill, wipe out, blockade, annihilate, cut off, sever, execute, oust, overthrow, topple, raze,
      shell, deport, detain, hunt down, burn, turn, obliterate, erase, flatten, starve
    `),
  },
] as const satisfies readonly VerbFrame[]
