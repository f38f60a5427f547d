/** Acts in the groups and colours in which pictures show them. */
import type { StatementType } from './api/queries.generated.ts'

export type ActGroup = 'contacts' | 'words' | 'cooperation' | 'conflict'

export const ACT_GROUPS: Readonly<Record<ActGroup, string>> = {
  contacts: 'contacts',
  words: 'words and requests',
  cooperation: 'cooperation',
  conflict: 'conflict',
}

export type Scheme = 'light' | 'dark'

interface Look {
  readonly group: ActGroup
  readonly light: string
  readonly dark: string
}

const look = (group: ActGroup, light: string, dark: string): Look => ({ group, light, dark })

/**
 * In the order in which they are stacked. Groups differ in hue (blue, ochre, green, red), and for those who do not see all hues in
 * texture (timeline/textures.ts); acts of one group differ in lightness. Each has a contrast of 3 or more with the ground of its scheme.
 */
export const ACT_LOOKS: Readonly<Record<StatementType, Look>> = {
  SPOKE_TO: look('contacts', '#1c94dd', '#c1e3fe'),
  MET_WITH: look('contacts', '#0c5bae', '#6da9f5'),
  NEGOTIATED_WITH: look('contacts', '#0e1f77', '#506dbc'),
  STATED: look('words', '#c87d2d', '#ffd5b1'),
  EXPRESSED_CONCERN: look('words', '#976000', '#e5ac66'),
  URGED: look('words', '#654602', '#b88c3c'),
  DEMANDED: look('words', '#3b2b00', '#8d6c07'),
  SUPPORTED: look('cooperation', '#459f63', '#a9f2be'),
  RECOGNISED: look('cooperation', '#369663', '#95e2b2'),
  SIGNED_WITH: look('cooperation', '#148759', '#80d2a7'),
  AGREED_WITH: look('cooperation', '#017752', '#6cc29c'),
  PLEDGED: look('cooperation', '#03664b', '#57b391'),
  COOPERATED_WITH: look('cooperation', '#035542', '#42a386'),
  AIDED: look('cooperation', '#024638', '#29947b'),
  YIELDED_TO: look('cooperation', '#00372d', '#008570'),
  CONDEMNED: look('conflict', '#ed526f', '#fed1d4'),
  REJECTED: look('conflict', '#db4158', '#ffb9bb'),
  THREATENED: look('conflict', '#ca2f42', '#fea0a0'),
  PROTESTED: look('conflict', '#b8192a', '#ff8480'),
  MOBILISED_AGAINST: look('conflict', '#a40010', '#f27166'),
  SANCTIONED: look('conflict', '#8b0500', '#e06250'),
  COERCED: look('conflict', '#6e1300', '#ce533a'),
  ATTACKED: look('conflict', '#551300', '#bc4520'),
}

/** Where a picture tells groups alone apart. */
export const GROUP_COLOURS: Readonly<Record<Scheme, Readonly<Record<ActGroup, string>>>> = {
  light: { contacts: '#0c5bae', words: '#976000', cooperation: '#017752', conflict: '#ca2f42' },
  dark: { contacts: '#6da9f5', words: '#e5ac66', cooperation: '#6cc29c', conflict: '#ff8480' },
}

/** Of lines, so that they are told apart without any colour: lengths in pixels, stroke and gap by turns; empty is a whole line. */
export const GROUP_DASHES: Readonly<Record<ActGroup, readonly number[]>> = {
  contacts: [],
  words: [2, 4],
  cooperation: [14, 4],
  conflict: [6, 5],
}

export const GROUP_LINES: Readonly<Record<ActGroup, string>> = {
  contacts: 'whole lines',
  words: 'dotted',
  cooperation: 'long dashes',
  conflict: 'short dashes',
}

export interface TypeCount {
  readonly type: StatementType
  readonly count: number
}

/** The group with the most of these; of equal ones the first. */
export function mainGroup(counts: readonly TypeCount[]): ActGroup {
  const sums = new Map<ActGroup, number>((Object.keys(ACT_GROUPS) as ActGroup[]).map((group) => [group, 0]))
  for (const { type, count } of counts) {
    const { group } = ACT_LOOKS[type]
    sums.set(group, sums.get(group)! + count)
  }
  return [...sums].reduce((most, each) => (each[1] > most[1] ? each : most))[0]
}
