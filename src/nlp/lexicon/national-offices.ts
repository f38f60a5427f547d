/** Offices that only one country has under that name, and the words by which a text shows whose it is. By lower-case role. */

export const NATIONAL_OFFICES: ReadonlyMap<string, string> = new Map([
  ['secretary of state', 'USA'],
  ['deputy secretary of state', 'USA'],
  ['under secretary of state', 'USA'],
  ['assistant secretary of state', 'USA'],
  ['secretary of defense', 'USA'],
  ['defense secretary', 'USA'],
  ['secretary', 'USA'],
  ['house speaker', 'USA'],
  ['speaker of the house', 'USA'],
  ['senate majority leader', 'USA'],
  ['senate minority leader', 'USA'],
  ['secretary of war', 'USA'],
  ['secretary of the treasury', 'USA'],
  ['treasury secretary', 'USA'],
  ['secretary of homeland security', 'USA'],
  ['homeland security secretary', 'USA'],
  ['secretary of commerce', 'USA'],
  ['commerce secretary', 'USA'],
  ['secretary of energy', 'USA'],
  ['attorney general', 'USA'],
  ['second gentleman', 'USA'],
  ['defence secretary', 'GBR'],
  ['special presidential envoy for climate', 'USA'],
  ['chairman of the joint chiefs of staff', 'USA'],
  ['external affairs minister', 'IND'],
  ['minister of external affairs', 'IND'],
  ['minister of state for external affairs', 'IND'],
  ['foreign office minister', 'GBR'],
  ['fco minister', 'GBR'],
  ['fcdo minister', 'GBR'],
  ['chancellor of the exchequer', 'GBR'],
  ['bundeskanzler', 'DEU'],
  ['federal chancellor', 'DEU'],
  ['taoiseach', 'IRL'],
  ['tánaiste', 'IRL'],
  ['state councilor', 'CHN'],
  ['state councillor', 'CHN'],
  ['chief cabinet secretary', 'JPN'],
  ['pope', 'VAT'],
  ['secretary for relations with states', 'VAT'],
  ['dalai lama', 'CHN'],
])

/** Ranks of the United States' departments: with "for ..." or alone before a name. */
export const UNITED_STATES_RANKS =
  /^(?:acting |principal |former )*(?:deputy |under |assistant |deputy assistant |principal deputy assistant |deputy under )?secretary(?: of (?:state|defense|the treasury|energy|commerce|homeland security|labor|agriculture|education|transportation|veterans affairs))?(?: for .*)?$/

/** Headings and phrases by which a body shows that it issued the text: in the byline, or as the body of a spokesperson. */
export const ISSUING_BODIES: readonly { readonly pattern: RegExp; readonly country: string; readonly body: string }[] =
  [
    // The State Department's own form of naming its source.
    {
      pattern: /\battribut(?:able|ion)\b[^.]{0,40}\bspokesperson\b|\bdepartment spokesperson\b/i,
      country: 'USA',
      body: 'State Department',
    },
    {
      pattern: /\bthe white house\b|\boffice of the (?:vice president|first lady)\b|\boffice of the press secretary\b/i,
      country: 'USA',
      body: 'White House',
    },
    {
      pattern:
        /\b(?:u\.?s\.? )?(?:state department|department of state)\b|\boffice of the spokesperson\b|\bbureau of public affairs\b/i,
      country: 'USA',
      body: 'State Department',
    },
    { pattern: /\b(?:pentagon|department of defense)\b/i, country: 'USA', body: 'Department of Defense' },
    {
      pattern:
        /\b(?:foreign office|fco|fcdo|foreign and commonwealth office|foreign, commonwealth|downing street|uk government|gov\.uk)\b/i,
      country: 'GBR',
      body: 'Foreign Office',
    },
    { pattern: /\bministry of external affairs\b/i, country: 'IND', body: 'Ministry of External Affairs' },
  ]
