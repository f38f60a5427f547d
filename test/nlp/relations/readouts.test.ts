/** Sentences as official readouts and statements have them; what must not be found stands beside what must. */
import { describe, expect, it } from 'vitest'
import { createDefaultPipeline } from '../../../src/nlp/default-pipeline.ts'
import { makeDocument } from '../../helpers/make-doc.ts'

const pipeline = createDefaultPipeline()

/** `TYPE source > target`, with polarity and modality where they are not the plain ones. */
function acts(text: string): readonly string[] {
  const doc = pipeline(makeDocument(text, { kind: 'READOUT' }))
  const { entities } = doc.get('coreference')
  return doc.get('relations').map((relation) => {
    const target = relation.target === null ? '-' : (entities[relation.target]?.name ?? '?')
    const marks = [relation.polarity, relation.modality].filter((mark) => mark !== 'AFFIRMED' && mark !== 'ACTUAL')
    return [relation.type, entities[relation.source]?.name, '>', target, ...marks].join(' ')
  })
}

const FOUND: readonly (readonly [phenomenon: string, text: string, expected: readonly string[]])[] = [
  [
    'together with others, in a preposition of several words',
    'The United States lent its support to the talks in close coordination with Norway.',
    ['COOPERATED_WITH United States > Norway'],
  ],
  [
    'adjectives joined by "and" before the act',
    "France condemned Iraq's unprovoked, brutal, and unjustified attack on Kuwait.",
    ['CONDEMNED France > Iraq', 'ATTACKED Iraq > Kuwait'],
  ],
  [
    'a list of places visited',
    'Olof Palme reviewed the recent visits of Urho Kekkonen to Norway, Denmark, and Iceland.',
    ['MET_WITH Urho Kekkonen > Norway', 'MET_WITH Urho Kekkonen > Denmark', 'MET_WITH Urho Kekkonen > Iceland'],
  ],
  [
    'a commitment behind adjectives and a country',
    'George Shultz called Anwar Sadat to reiterate the strong and enduring U.S. commitment to Egypt.',
    ['SPOKE_TO George Shultz > Anwar Sadat', 'PLEDGED George Shultz > Egypt'],
  ],
  [
    'solidarity that is offered',
    'Olof Palme offered steadfast solidarity with the people of Poland.',
    ['SUPPORTED Olof Palme > people of Poland'],
  ],
  [
    'a list of verbs behind an object with an adjective of adverb and participle',
    'Kofi Annan greeted newly arrived refugees, spoke with Hosni Mubarak, and thanked Egypt.',
    ['MET_WITH Kofi Annan > refugees', 'SPOKE_TO Kofi Annan > Hosni Mubarak', 'SUPPORTED Kofi Annan > Egypt'],
  ],
  [
    'an act that is a violation',
    "George Shultz emphasized that Iraq's attack on Kuwait is a violation of the charter.",
    ['CONDEMNED George Shultz > Iraq', 'ATTACKED Iraq > Kuwait'],
  ],
  [
    'a pledge of each side to the other',
    'George Shultz met Anwar Sadat. George Shultz and President Sadat pledged to remain in close contact.',
    ['PLEDGED George Shultz > Anwar Sadat', 'PLEDGED Anwar Sadat > George Shultz'],
  ],
  [
    'whose deed it is, told a sentence before',
    "Kofi Annan discussed Iraq's missile launches. He condemned the launches.",
    ['CONDEMNED Kofi Annan > Iraq'],
  ],
  [
    'whose deed it is, by a claim of responsibility',
    'France condemns the attacks in the town, for which Hezbollah has claimed responsibility.',
    ['CONDEMNED France > Hezbollah'],
  ],
  [
    'what a concern is about, in its clause',
    "Kofi Annan expressed concern that these tests demonstrate Iraq's intentions.",
    ['EXPRESSED_CONCERN Kofi Annan > Iraq'],
  ],
  [
    'a consultation on the margins of an event as a meeting',
    'George Shultz consulted with Anwar Sadat on the margins of the summit.',
    ['MET_WITH George Shultz > Anwar Sadat'],
  ],
  ['a loss that is deplored', 'France deplored the loss of Polish lives.', ['EXPRESSED_CONCERN France > -']],
  [
    'thanks for what is ours, to the other side of the call',
    'George Shultz spoke with Anwar Sadat to express appreciation for our partnership.',
    ['SPOKE_TO George Shultz > Anwar Sadat'],
  ],
  [
    'the host of an encounter as its other side',
    "Olof Palme will travel to Oslo for tomorrow's regional meeting, convened by the Danish government.",
    ['MET_WITH Olof Palme > Denmark PLANNED'],
  ],
  [
    'a call behind a clause that "and he" ends',
    'Kofi Annan emphasized the need for stability, and he called upon Iraq to leave Kuwait.',
    ['URGED Kofi Annan > Iraq'],
  ],
  [
    'a dated event as the object',
    'Olof Palme welcomed the strong June 15 vote at the Nordic Council.',
    ['SUPPORTED Olof Palme > Nordic Council'],
  ],
  [
    'talks in a place that opens the sentence',
    'In Vienna, Willy Brandt held talks with Erich Honecker.',
    ['MET_WITH Willy Brandt > Erich Honecker'],
  ],
  [
    'resistance as fighting',
    'The Polish army is resisting a brutal, premeditated, and unprovoked German invasion.',
    ['ATTACKED Polish army > Germany'],
  ],
  [
    'named groups without the others beside them',
    'Kofi Annan expressed concern regarding Hezbollah, Hamas, and other militant groups.',
    ['EXPRESSED_CONCERN Kofi Annan > Hezbollah', 'EXPRESSED_CONCERN Kofi Annan > Hamas'],
  ],
  [
    'thanks to "him", the other side of the call',
    'Olof Palme spoke with Urho Kekkonen. Mr. Palme thanked him for his help.',
    ['SUPPORTED Olof Palme > Urho Kekkonen'],
  ],
  [
    'a promise to the other side of the call',
    'Olof Palme spoke with Urho Kekkonen. Mr. Palme promised quick action.',
    ['PLEDGED Olof Palme > Urho Kekkonen'],
  ],
  ['the owner before another modifier', "Sweden supports Norway's EU accession.", ['SUPPORTED Sweden > Norway']],
  [
    'whom an aggression is aimed at',
    "France reiterated its support for Kuwait in the face of Iraq's brutal aggression.",
    ['SUPPORTED France > Kuwait', 'ATTACKED Iraq > Kuwait'],
  ],
  [
    'a concern without those who suffer',
    'Olof Palme expressed his concern that Polish workers are suffering.',
    ['EXPRESSED_CONCERN Olof Palme > -'],
  ],
  [
    'whose commitment is appreciated, not where it is kept',
    "Olof Palme expressed appreciation for Norway's commitment to peacekeeping in Cyprus.",
    ['SUPPORTED Olof Palme > Norway'],
  ],
  [
    'support that an official gives in the name of the country',
    'Secretary of State George Shultz of the United States said that the United States stands with Poland.',
    ['SUPPORTED George Shultz > Poland'],
  ],
  ['help that a country stands ready to give', 'Sweden stands ready to help Poland.', ['PLEDGED Sweden > Poland']],
  [
    'a role that is recognized',
    'Olof Palme recognized the important role Norway continues to play in the talks.',
    ['SUPPORTED Olof Palme > Norway'],
  ],
  [
    'a need that somebody should meet',
    'Kofi Annan underscored the need for Iraq to open its sites.',
    ['DEMANDED Kofi Annan > Iraq'],
  ],
  [
    'a refusal told as a noun',
    "Kofi Annan noted that Iraq's refusal to open its sites prolonged the crisis.",
    ['REJECTED Iraq > -'],
  ],
  [
    'help in kind told as a noun',
    "Kofi Annan praised Norway's humanitarian support for Somalia.",
    ['AIDED Norway > Somalia'],
  ],
]

const NOT_FOUND: readonly (readonly [phenomenon: string, text: string])[] = [
  ['a commitment without addressee', 'Norway and Sweden committed to deepening regional trade.'],
  [
    'a list of verbs of which a settlement is the subject',
    'Sweden described a settlement that is inclusive, respects the rights of all Poles, allows the Polish people a say.',
  ],
  ['what anybody should be able to do', 'Kofi Annan said that any citizen should be able to vote.'],
  ['a partnership that is praised', 'Sweden reaffirmed its partnership with Norway.'],
  ['a shared state of both', 'Norway and Sweden highlighted their shared commitment to peace.'],
  ['the readiness of another', "The President of France confirmed Norway's readiness to help."],
  ['an order that is signed', 'President Mitterrand will sign an executive order.'],
  ['a truce between others', 'Norway expressed its support for the truce between Egypt and Israel.'],
  ['how to do something', 'Norway and Sweden discussed how to partner on health.'],
  [
    'deadly attacks that others did',
    'Olof Palme expressed condolences following the terrorist attacks that have killed 11 people.',
  ],
  ['a priority', 'Olof Palme has made ending the war in Vietnam one of his priorities.'],
  ['a step towards an act', 'George Shultz described the steps toward normalizing ties with Vietnam.'],
  ['a role without praise', "George Shultz noted Norway's role in the trade of fish."],
  ['help as a standing theme', "George Shultz discussed Norway's general support for trade with Egypt."],
  ['a need of the speaker', 'George Shultz stressed the need to work with Egypt.'],
  ['what the speaker and others must do', 'George Shultz said: “We must leave Norway in peace.”'],
  ['a document that is released', 'Norway released the Strategy for Peace in Sudan.'],
  ['rich people whom measures fall upon', 'Norway targeted the elites of Sudan with new measures.'],
  ['the sidelines of an event', 'Olof Palme spoke on the sidelines of the NATO summit.'],
]

describe('acts in readouts', () => {
  it.each(FOUND)('finds %s', (_, text, expected) => {
    expect(acts(text)).toEqual(expect.arrayContaining([...expected]))
  })
  it.each(NOT_FOUND)('finds no act with a target in %s', (_, text) => {
    expect(acts(text).filter((act) => !act.endsWith('> -'))).toEqual([])
  })
})
