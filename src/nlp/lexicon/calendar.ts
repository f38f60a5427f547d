/** Words of the calendar. Month and day names count only with a capital letter: "may" and "march" are verbs. */

/** Full names and usual abbreviations, without their full stop, to 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
)

/** To 1 (Monday) to 7 (Sunday). */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((name, index) => [
    name,
    index + 1,
  ]),
)

export const DAY_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', 'noon', 'midday'])

/** Beginnings of the other words that a date phrase can have at its heart: "yesterday", "last week", "a while ago". */
export const TIME_WORDS: readonly string[] = (
  'today tonight yesterday tomorrow day week month year decade centur moment minute hour while ' +
  'recent previous earlier later'
).split(' ')

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
    .map((word, index): [string, number] => [word, index + 1])
    .concat([['one', 1]]),
)

/** Before a weekday these make a feast, or an event with a name ("Bloody Sunday"). */
export const NAMED_DAY_WORDS: ReadonlySet<string> = new Set([
  'ash',
  'black',
  'bloody',
  'cyber',
  'easter',
  'good',
  'holy',
  'maundy',
  'palm',
  'super',
  'whit',
])

/** After a weekday these make a name: "Sunday Times". */
export const WEEKDAY_NAMES_AFTER: ReadonlySet<string> = new Set(['times', 'telegraph', 'mail', 'express', 'herald'])

/**
 * After "the", a date and one of these the date names a thing that goes on standing ("the April 19 agreement", "the July 4
 * holiday"); it does not say when somebody acted.
 */
export const STANDING_NOUNS: ReadonlySet<string> = new Set(
  (
    'accord accords agreement agreements anniversary armistice border borders budget ceasefire communique communiqué ' +
    'constitution convention coup deadline deal deals declaration document election elections holiday law line lines ' +
    'memorandum movement pact peace plan poll polls protocol referendum resolution resolutions revolution road roadmap ' +
    'truce treaty treaties understanding war'
  ).split(' '),
)

/** Gatherings with days of their own, to which a text goes back: "At the summit, ...". */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  'summit conference forum congress assembly session meeting ministerial symposium ceremony talks consultations'.split(
    ' ',
  ),
)

/** Contacts to which the next sentence goes back: "During the call, ...". */
export const CONTACT_NOUNS: ReadonlySet<string> = new Set(
  'meeting talks call conversation visit discussion discussions consultations encounter exchange session trip'.split(
    ' ',
  ),
)

/** Words that may follow a day number; any other word in lower case would be what is counted ("May 3 and 5 others"). */
export const AFTER_DAY_WORDS: ReadonlySet<string> = new Set(
  (
    'a about according after against ahead along also although among an and as at because before between but by despite ' +
    'during for from had has have he her his if in including into is it its last next of on or over she that the their ' +
    'there these they this those through to today under until upon was we were when where which while who will with ' +
    'within would'
  ).split(' '),
)

/** Directly before a date these give a limit or a span of time, not the day of an act: "since Friday", "by May 10". */
export const LIMIT_WORDS: ReadonlySet<string> = new Set([
  'since',
  'until',
  'till',
  'by',
  'before',
  'after',
  'through',
  'than',
  'following',
  'beyond',
  'from',
  'beginning',
  'starting',
])
