/** Verbs of protest: PROTEST. */
import type { VerbFrame } from '../frame.ts'
import { words } from '../word-list.ts'

/** Frames by meaning: "demonstrated against Graustark". */
export const PROTEST_VERBS = [
  {
    type: 'PROTESTED',
    verbs: words(`
      demonstrate, rally, march, riot, picket, agitate, mobilize, mobilise, rise up, rebel, revolt, go on strike,
      clash
    `),
    target: ['against', 'at', 'over', 'with', 'outside', 'for', 'in', 'on', 'any'],
    object: 'absent',
  },
  { type: 'PROTESTED', verbs: ['protest'], target: ['against', 'at', 'over', 'outside', 'in'], object: 'absent' },
  {
    type: 'PROTESTED',
    verbs: words('hold, stage, organize, organise, begin, start, continue, lead, plan, announce, go, call'),
    target: ['against', 'over', 'at', 'outside', 'with', 'for', 'on', 'in', 'inf', 'any'],
    nouns: words(`
      protest, demonstration, rally, march, sit-in, hunger, strike, walkout, picket, vigil, riot, uprising, shutdown
    `),
  },
  {
    type: 'PROTESTED',
    verbs: ['go'],
    target: ['against', 'over', 'at', 'with', 'for', 'in', 'any'],
    needs: 'on',
    nouns: ['strike'],
  },
  {
    type: 'PROTESTED',
    verbs: ['burn', 'torch', 'tear'],
    target: ['obj', 'poss', 'of', 'in', 'any'],
    nouns: words('flag, effigy, tyre, tire, portrait'),
  },
  { type: 'PROTESTED', verbs: words('overthrow, oust, topple, depose, unseat'), target: ['obj'] },
  {
    type: 'PROTESTED',
    verbs: ['protest'],
    subject: 'group',
    target: ['obj', 'poss', 'against', 'at', 'over', 'of', 'in', 'outside', 'any'],
  },
  {
    type: 'PROTESTED',
    verbs: words('walk off, down tools, take to, chant, block, throw, pelt, boo, heckle, besiege'),
    subject: 'group',
    target: ['against', 'outside', 'at', 'over', 'in', 'obj', 'any'],
    word: words(`
      streets, street, slogans, protest, protests, stones, road, roads, eggs, job, tools, anti-government
    `),
  },
  {
    type: 'PROTESTED',
    verbs: words('stop, halt, refuse, abandon'),
    subject: 'group',
    target: ['against', 'over', 'at', 'with', 'in', 'for', 'any'],
    nouns: ['work', 'class', 'tool'],
  },
  {
    type: 'PROTESTED',
    verbs: words('walk out, down tools, strike'),
    subject: 'group',
    object: 'absent',
    target: ['against', 'over', 'of', 'at', 'in', 'for', 'any'],
  },
  {
    type: 'PROTESTED',
    verbs: words('go on, launch, begin, observe, declare, join, enter, undertake, mount'),
    target: ['against', 'over', 'at', 'outside', 'with', 'for', 'on', 'in', 'inf', 'any'],
    nouns: words('strike, fast, walkout, stoppage, slowdown, go-slow, sit-in, blockade, protest'),
    modifier: words(
      'hunger, general, nationwide, wildcat, work, labor, labour, sit-down, day, hour, indefinite, mass, street, peaceful',
    ),
  },
  {
    type: 'PROTESTED',
    verbs: words('gather, assemble, converge, congregate, camp, turn out, pour, flock'),
    subject: 'group',
    object: 'absent',
    target: ['against', 'outside', 'over', 'at', 'in', 'on', 'any'],
    word: words('protest, protesting, demonstrate, demonstration, protests, denounce, slogans, streets'),
  },
  // What protesters do together before a building is the protest itself.
  {
    type: 'PROTESTED',
    verbs: words('gather, assemble, converge, congregate, camp, rally, besiege, barricade, occupy'),
    agents: words('protester, protestor, demonstrator, marcher, picketer, striker, dissident'),
    target: ['obj', 'outside', 'around', 'at', 'before', 'near', 'against'],
  },
  { type: 'PROTESTED', verbs: ['mutiny'], target: ['against', 'over', 'in'] },
] as const satisfies readonly VerbFrame[]
