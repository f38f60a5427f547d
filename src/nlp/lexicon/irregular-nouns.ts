/** Plurals that no rule makes, with their singular; and nouns in -s that are no plural. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['halves', 'half'],
  ['shelves', 'shelf'],
  ['thieves', 'thief'],
  ['leaves', 'leaf'],
  ['wolves', 'wolf'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['bases', 'base'],
  ['theses', 'thesis'],
  ['hypotheses', 'hypothesis'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['media', 'medium'],
  ['data', 'datum'],
  ['servicemen', 'serviceman'],
  ['policemen', 'policeman'],
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['gunmen', 'gunman'],
  ['lawmen', 'lawman'],
  ['chairmen', 'chairman'],
  ['congressmen', 'congressman'],
  ['countrymen', 'countryman'],
  ['chiefs-of-staff', 'chief-of-staff'],
])

export const SINGULAR_IN_S: ReadonlySet<string> = new Set(
  `news politics economics diplomacy's series species means headquarters crossroads physics mathematics ethics athletics statistics
  logistics gas bus virus status consensus campus focus bonus census chaos ethos pathos basis crisis analysis emphasis thesis oasis
  axis congress process access press address business progress distress success witness fortress hostess princess abbess loss boss mess
  mass class pass glass grass cross dress stress illness weakness darkness sickness awareness readiness willingness yes this its his us
  across perhaps always plus minus versus whereas corps alias bias canvas atlas lens`.split(/\s+/),
)
