/** What verb frames ask for: the same verb with another object, or none, is another act, or none. */
import { describe, expect, it } from 'vitest'
import { readActs } from '../../helpers/read-acts.ts'

const FOUND: readonly (readonly [phenomenon: string, text: string, expected: string])[] = [
  ['a refusal', 'Urho Kekkonen declined to help Olof Palme.', 'REJECTED Urho Kekkonen > Olof Palme'],
  ['a promise of money', 'Sweden committed to support Mozambique.', 'PLEDGED Sweden > Mozambique'],
  ['harsh words after "as"', 'Olof Palme described Portugal as a brutal aggressor.', 'CONDEMNED Olof Palme > Portugal'],
  ['a harsh quoted name', 'Olof Palme called Portugal “a brutal aggressor”.', 'CONDEMNED Olof Palme > Portugal'],
  ['a kind name', 'Olof Palme called Samora Machel “a true hero”.', 'SUPPORTED Olof Palme > Samora Machel'],
  ['words under attack', 'Olof Palme attacked Portugal’s proposal.', 'CONDEMNED Olof Palme > Portugal'],
  ['trust in an act', 'Olof Palme counted on Finland to sign the treaty.', 'URGED Olof Palme > Finland'],
  [
    'a vote to expel',
    'The Parliament of Iceland voted on a resolution to expel Denmark.',
    'DEMANDED Parliament of Iceland > Denmark',
  ],
  ['what is alleged', 'Olof Palme alleged Portugal was hiding the prisoners.', 'CONDEMNED Olof Palme > Portugal'],
  ['asked for help', 'Finland sought help from Sweden.', 'URGED Finland > Sweden'],
  ['a claim of words', 'Olof Palme claimed the treaty was void.', 'STATED Olof Palme > -'],
  ['a claim of a deed', 'Hezbollah claimed the attack.', 'STATED Hezbollah > -'],
  ['a call by telephone', 'Olof Palme called Urho Kekkonen on Monday.', 'SPOKE_TO Olof Palme > Urho Kekkonen'],
  ['words to the press', 'Olof Palme told local media Chile was free.', 'STATED Olof Palme > -'],
  ['a verdict on advice', 'The Supreme Court found Chile’s decree unlawful.', 'CONDEMNED Supreme Court > Chile'],
  [
    'a harsh name with a full stop inside',
    'Olof Palme called Portugal “a brutal aggressor.”',
    'CONDEMNED Olof Palme > Portugal',
  ],
  ['gas against people', 'Chile used tear gas against demonstrators.', 'COERCED Chile > demonstrators'],
  ['being under attack', 'Finland came under attack from Russia.', 'ATTACKED Russia > Finland'],
  ['victory', 'Finland has since declared victory.', 'STATED Finland > -'],
  ['a published text', 'Olof Palme released a report on the strike.', 'STATED Olof Palme > -'],
  ['a withdrawal to come', 'Finland announced a withdrawal from Cyprus.', 'YIELDED_TO Finland > Cyprus PLANNED'],
  ['words inside a verb', 'Finland has, according to Sweden, condemned Chile.', 'CONDEMNED Finland > Chile'],
  ['a sentence', 'Chile sentenced two smugglers to four years in prison.', 'COERCED Chile > two smugglers'],
  [
    'protesters before a building',
    'Chilean protesters gathered outside the Swedish embassy.',
    'PROTESTED Chilean protesters > Swedish embassy',
  ],
  ['a ruling', 'The Supreme Court of Chile ruled the decree was void.', 'STATED Supreme Court of Chile > -'],
  [
    'a name for an event',
    'The United Nations called the famine the worst of the century.',
    'STATED United Nations > -',
  ],
  [
    'a wish for nobody to fulfil',
    'Amnesty International has called for an inquiry into the fire.',
    'STATED Amnesty International > -',
  ],
  [
    'an appeal against a ruling',
    'Chile intends to appeal the ruling of the Court of Session.',
    'REJECTED Chile > Court of Session PLANNED',
  ],
  [
    'two sayings in one sentence',
    'Olof Palme addressed reporters in Oslo, calling for the taxes to be cut.',
    'STATED Olof Palme > -',
  ],
  ['a coalition', 'Denmark joined the Swedish-led coalition.', 'COOPERATED_WITH Denmark > Swedish-led coalition'],
  [
    'newcomers to a coalition',
    'A naval coalition led by Sweden was joined by Denmark.',
    'COOPERATED_WITH Sweden > Denmark',
  ],
  ['an order to act', 'Finland issued an order to Nokia to close the plant.', 'DEMANDED Finland > Nokia'],
]

const NOT_FOUND: readonly (readonly [phenomenon: string, text: string, unexpected: string])[] = [
  ['a fall', 'Finland’s exports to Sweden have declined.', 'REJECTED'],
  ['a crime', 'Portugal committed crimes in Mozambique.', 'PLEDGED'],
  ['a plea in court', 'Urho Kekkonen pleaded guilty to the charge.', 'URGED'],
  ['a lack of success', 'Finland failed to win a seat.', 'REJECTED'],
  ['a name', 'Olof Palme called Urho Kekkonen “a man of the north”.', 'SPOKE_TO'],
  ['a name for a thing', 'Olof Palme called it a matter of health.', 'SPOKE_TO'],
  ['words to a newspaper', 'Olof Palme spoke to the Helsinki Times.', 'SPOKE_TO'],
  ['a wish for an office', 'Olof Palme sought the leadership of the Socialist International.', 'URGED'],
  ['what is only seen', 'Olof Palme observed the launch.', 'STATED'],
  ['means of an attack', 'Finland provided airstrikes with its Air Force.', 'ATTACKED'],
  ['what remains to be asked', 'Olof Palme said questions remain.', 'CONDEMNED'],
  ['whoever is to suffer', 'Olof Palme called for the killers of Steve Biko to be tried.', 'URGED'],
  ['a right', 'Finland has the right to attack Russia.', 'ATTACKED'],
  ['papers for the press', 'Finland provided pictures and food to reporters.', 'AIDED'],
  ['the victim of an approved attack', 'Olof Palme approved the attack on Finland.', 'SUPPORTED'],
  ['where something is examined', 'Olof Palme examined the corals of Fiji.', 'CONDEMNED'],
  ['marching', 'Finns have been protesting since June.', 'CONDEMNED'],
  ['a crowd that only gathers', 'Swedish tourists gathered outside the Chilean embassy.', 'PROTESTED'],
  ['an appeal to nobody', 'Finland appealed the decision.', 'REJECTED'],
  ['what rules', 'Christina of Sweden ruled for ten years.', 'STATED'],
  ['a seat in parliament', 'Olof Palme served in the Parliament of Sweden.', 'AIDED'],
  ['a quiet place', 'Olof Palme retreated to Finland.', 'YIELDED_TO'],
  ['lives lost', 'The storm that Finland dreaded claimed nine lives.', 'STATED'],
]

describe('verb frames', () => {
  it.each(FOUND)('finds %s', (_, text, expected) => {
    expect(readActs(text)).toContain(expected)
  })

  it.each(NOT_FOUND)('finds no act in %s', (_, text, unexpected) => {
    expect(readActs(text).filter((act) => act.includes(unexpected))).toEqual([])
  })
})
