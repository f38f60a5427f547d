/** Words that make a capitalised name something else than a person's: places, events, documents. In lower case. */
export const NAME_BREAKERS: ReadonlySet<string> = new Set(
  `cyclone hurricane typhoon mosque palace airport university street square bridge hospital dam stadium hotel library avenue building camp cathedral mountain river island
  islands lake sea ocean strait peninsula valley desert province region district county city gardens airfield base road highway pass heights hills
  operation day year town village capital festival accord accords agreement agreements treaty act war conference summit declaration protocol plan initiative resolution process
  cup games olympics prize award convention line wall week month century spring revolution uprising attack crisis deal pact framework charter
  constitution election elections airlines tower towers centre center school college church temple museum theatre theater park zoo port harbor
  harbour coast border zone  peace health budget visit orders groom sources summit security energy trade climate freedom democracy justice parliament
  dialogue institutions briefing guidance physicians program programs programme project labs inc company data action protection state states nation nations
  committee house let photo image source file video christmas easter ramadan`.split(/\s+/),
)

/** Words that open the name of a place or thing, while a person may be called so as well. */
export const NAME_OPENERS: ReadonlySet<string> = new Set(
  'green east west north south central eastern western northern southern new old great winter summer olympic paralympic upper lower greater'.split(
    ' ',
  ),
)
