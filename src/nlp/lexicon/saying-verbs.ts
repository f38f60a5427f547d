/** Verbs of saying, by what can follow them: somebody's words, a report of what happened, a bare clause, their own subject. */

export interface SayingVerb {
  readonly lemma: string
  /** True where the verb tells what happened ("said that"), false where it does more ("urged", "warned"). */
  readonly reports: boolean
  /** True where its object is the addressee: "told reporters". */
  readonly addressed: boolean
}

/** Lemma, then irregular forms: present, past, participle, -ing. */
function verb(line: string, reports: boolean, addressed: boolean): [string, SayingVerb][] {
  const [lemma = '', present, past, participle, gerund] = line.split(' ')
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const y = /[^aeiou]y$/.test(lemma)
  const forms = [
    lemma,
    present ?? (y ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch)$/.test(lemma) ? `${lemma}es` : `${lemma}s`),
    past ?? (y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`),
    participle ?? past ?? (y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`),
    gerund ?? `${stem}ing`,
  ]
  return forms.map((form) => [form, { lemma, reports, addressed }])
}

const REPORTING = [
  'say says said',
  'add',
  'allege',
  'announce',
  'assert',
  'claim',
  'confirm',
  'declare',
  'disclose',
  'explain',
  'indicate',
  'maintain',
  'mention',
  'note',
  'observe',
  'recall',
  'remark',
  'report',
  'reveal',
  'state',
  'stress',
  'tweet',
  'underline',
  'write writes wrote written writing',
  'post',
  'suggest',
  'conclude',
  'acknowledge',
  'admit admits admitted admitted admitting',
]

const REPORTING_TO = ['tell tells told', 'inform', 'brief']

const SPEAKING_TO = ['assure', 'remind', 'warn', 'ask', 'urge', 'advise']

const SPEAKING = [
  'accuse',
  'affirm',
  'agree',
  'answer',
  'appeal',
  'argue',
  'caution',
  'comment',
  'complain',
  'condemn',
  'continue',
  'cite',
  'demand',
  'denounce',
  'deny',
  'describe',
  'emphasize',
  'emphasise',
  'express',
  'hail',
  'insist',
  'joke',
  'pledge',
  'point',
  'praise',
  'promise',
  'propose',
  'quip quips quipped quipped quipping',
  'reaffirm',
  'reiterate',
  'reject',
  'repeat',
  'reply',
  'respond',
  'speak speaks spoke spoken speaking',
  'underscore',
  'vow',
  'welcome',
  'dismiss',
  'criticize',
  'criticise',
  'call',
  'characterize',
  'characterise',
  'label',
  'term',
  'thank',
]

/** By form, in lower case. */
export const SAYING_VERBS: ReadonlyMap<string, SayingVerb> = new Map([
  ...SPEAKING.flatMap((line) => verb(line, false, false)),
  ...SPEAKING_TO.flatMap((line) => verb(line, false, true)),
  ...REPORTING.flatMap((line) => verb(line, true, false)),
  ...REPORTING_TO.flatMap((line) => verb(line, true, true)),
])

/** Lemmas of verbs of saying and thinking after which a clause can follow without "that". */
export const CLAUSE_VERBS: ReadonlySet<string> = new Set(
  (
    'acknowledge add admit agree allege announce argue assert assure believe caution claim comment complain conclude confirm ' +
    'contend decide declare demand deny emphasise emphasize ensure explain fear hope indicate inform insist know maintain mean ' +
    'note observe pledge predict promise propose recall recommend reiterate remark reply report request reveal say see show ' +
    'rule find state stress suggest suspect tell think tweet underline underscore urge vow warn write'
  ).split(' '),
)

/** Lemmas of verbs of saying whose subject may follow them: "“...,” said the minister". */
export const QUOTING_VERBS: ReadonlySet<string> = new Set(
  'add argue ask comment conclude declare explain insist note remark reply report say state tell tweet warn write'.split(
    ' ',
  ),
)

/** Nouns for those who speak where no mention was found: "a spokesperson", "two officials". */
export const SPEAKER_NOUNS: ReadonlySet<string> = new Set(
  (
    'agency aide aides ambassador analysts army authorities broadcaster channel command commander communique communiqué court ' +
    'diplomat diplomats embassy experts governor media ' +
    'military minister ministry monitors network news newspaper office official officials outlet palace police presidency ' +
    'president press prosecutor prosecutors readout release report reporter reports representative residents source sources spokesman spokesmen spokespeople spokesperson ' +
    'spokespersons spokeswoman statement television witnesses'
  ).split(' '),
)
