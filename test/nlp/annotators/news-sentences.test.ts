/** Sentences as news agencies write them: dates in odd places, refusals, promises, light verbs. */
import { describe, expect, it } from 'vitest'
import { readActs as acts } from '../../helpers/read-acts.ts'

const FOUND: readonly (readonly [phenomenon: string, text: string, act: string])[] = [
  ['a date before the subject', 'In October 1939 the Soviet army attacked Finland.', 'ATTACKED Soviet army > Finland'],
  ['months before the subject', 'In recent months Norway has condemned Libya.', 'CONDEMNED Norway > Libya'],
  [
    'a phrase before a subject with an article',
    'At a meeting the strikers thanked Sweden.',
    'SUPPORTED strikers > Sweden',
  ],
  ['an amount of people', 'Libya freed 37 prisoners late on Tuesday.', 'YIELDED_TO Libya > 37 prisoners'],
  ['a date behind a bare name', 'Gromyko on June 13 condemned Libya.', 'CONDEMNED Gromyko > Libya'],
  ['an insertion behind a bare name', 'Gromyko, so far, has condemned Libya.', 'CONDEMNED Gromyko > Libya'],
  [
    'a refusal with whom it waits for',
    'The miners will not end the strike until Norway accepts their demands.',
    'REJECTED miners > Norway',
  ],
  ['a refusal with nobody to wait for', 'Finland will not lift the embargo.', 'REJECTED Finland > -'],
  ['an agreement to act without a partner', 'Finland has agreed to resume the inquiry.', 'PLEDGED Finland > -'],
  ['people by where they are at home', 'Teachers in Bergen thanked Sweden.', 'SUPPORTED Teachers in Bergen > Sweden'],
  [
    'a person described and named',
    'Norway arrested the Danish journalist Poul Hartling.',
    'COERCED Norway > Poul Hartling',
  ],
  [
    'a present tense behind two names',
    'Palme and Kekkonen attend a Nordic summit in Oslo.',
    'MET_WITH Palme > Kekkonen',
  ],
  [
    'a present tense behind a noun',
    'The Swedish military trains Finnish pilots.',
    'AIDED Swedish military > Finnish pilots',
  ],
  ['a second participle', 'The miners have thanked Norway and taken to the streets.', 'SUPPORTED miners > Norway'],
  [
    'several whose diplomats go',
    'Finland expelled diplomats from Norway, Sweden and Denmark.',
    'SANCTIONED Finland > Denmark',
  ],
  ['an adverb before the verb', 'Norway first opened its border to refugees in 1956.', 'AIDED Norway > refugees'],
  [
    'what was done between two',
    'The cooperation between Norway and Sweden was strengthened.',
    'COOPERATED_WITH Norway > Sweden',
  ],
  ['peacekeepers who come', 'Swedish peacekeepers arrived in Cyprus.', 'AIDED Swedish peacekeepers > Cyprus'],
  ['peacekeepers who go', 'Sweden withdrew peacekeepers from Cyprus.', 'SANCTIONED Sweden > Cyprus'],
  ['a refusal to allow', 'Norway refused to allow a Swedish ship to land.', 'REJECTED Norway > Sweden'],
  ['water cannon', 'Norwegian police fired tear gas at protesters.', 'COERCED Norwegian police > protesters'],
  ['a donor', 'Norway remains the largest donor to Cyprus.', 'AIDED Norway > Cyprus'],
  ['shared knowledge', 'Norway handed over evidence to Sweden.', 'COOPERATED_WITH Norway > Sweden'],
  ['custody', 'Norway took the envoy of Denmark into custody.', 'COERCED Norway > Envoy of Denmark'],
  [
    'an -ing form behind a day',
    'The Swedish parliament passed a resolution Thursday criticizing President Urho Kekkonen.',
    'CONDEMNED Swedish parliament > Urho Kekkonen',
  ],
  ['a person before a day', 'Norway deported a young man Friday.', 'COERCED Norway > young man'],
  [
    'a caption',
    'Olof Palme, left, and Urho Kekkonen, second right, attended a summit.',
    'MET_WITH Olof Palme > Urho Kekkonen',
  ],
  ['a modal and an adverb', 'Sweden said that Norway must first disarm.', 'DEMANDED Sweden > Norway'],
  ['work that stops', 'Dozens of miners stopped work in Kiruna.', 'PROTESTED Dozens of miners > Kiruna'],
  [
    'peacekeeping troops',
    'Swedish peacekeeping troops arrived in Cyprus.',
    'AIDED Swedish peacekeeping troops > Cyprus',
  ],
  ['citizenship', 'Sweden stripped the Danish minister of his citizenship.', 'COERCED Sweden > Minister of Denmark'],
  ['the net', 'Sweden cut off the internet in Norway.', 'COERCED Sweden > Norway'],
  ['hackers', 'Swedish hackers stole data from Norwegian banks.', 'COERCED Swedish hackers > Norwegian banks'],
  ['two objects', 'Sweden granted Poul Hartling asylum.', 'AIDED Sweden > Poul Hartling'],
  ['ships near a coast', 'Swedish warships entered waters near Norway.', 'MOBILISED_AGAINST Swedish warships > Norway'],
  ['fighting between two', 'Clashes broke out between Norway and Sweden.', 'ATTACKED Norway > Sweden'],
  ['a past like the bare form', 'Sweden cut diplomatic ties with Norway.', 'SANCTIONED Sweden > Norway'],
  ['an offer of help', 'Sweden offered food aid to Norway.', 'PLEDGED Sweden > Norway'],
  ['a threat of duties', 'Palme threatened tariffs on Norway.', 'THREATENED Palme > Norway'],
  ['a union left', 'Norway left the Nordic Union.', 'REJECTED Norway > Nordic Union'],
  ['people made hostages', 'Gunmen took Swedish soldiers hostage.', 'ATTACKED Gunmen > Swedish soldiers'],
  ['a plural that opens the sentence', 'Pirates hijacked a Norwegian tanker.', 'ATTACKED Pirates > Norway'],
  ['an agent behind a place', 'A curfew was imposed in Kiruna by Sweden.', 'COERCED Sweden > Kiruna'],
]

const NOT_FOUND: readonly (readonly [phenomenon: string, text: string, unexpected: RegExp])[] = [
  ['a strike that was ended', 'The miners ended the strike.', /REJECTED/],
  ['an agreement with a partner', 'Finland agreed with Sweden to resume the inquiry.', /PLEDGED/],
  ['soldiers abroad', 'Soldiers in Cyprus thanked Sweden.', /Cyprus/],
  ['peacekeepers who only speak', 'Swedish peacekeepers praised Cyprus.', /AIDED/],
  ['a donor of organs', 'The donor thanked Norway.', /AIDED/],
  ['a pen that was taken', 'Norway took the letter to Denmark.', /COERCED/],
  ['talk between two', 'Rumours spread between Norway and Sweden.', /ATTACKED/],
  ['a place left', 'Palme left the hotel.', /REJECTED/],
  ['a storm', 'Typhoon Ketsana struck Vietnam.', /ATTACKED/],
  ['the day of an act', 'Finland on June 13 meets Sweden.', /13/],
]

describe('news sentences', () => {
  it.each(FOUND)('%s: %s', (_, text, act) => {
    expect(acts(text)).toContain(act)
  })

  it.each(NOT_FOUND)('%s gives no such act: %s', (_, text, unexpected) => {
    expect(acts(text).filter((act) => unexpected.test(act))).toEqual([])
  })
})
