/** Verbs that report what somebody says or thinks; a clause can follow them without "that". */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  `say announce report state claim add note argue confirm believe think tell warn insist declare reveal fear hope allege suggest
  deny acknowledge admit stress indicate inform maintain assert contend reply tweet write suspect know see show conclude
  reiterate emphasize emphasise underline underscore explain remark comment observe caution complain predict recall vow pledge promise
  mean assure demand urge propose request recommend agree decide ensure`.split(/\s+/),
)

/** Verbs of saying whose subject may follow them: `"...," said the minister`. */
export const QUOTING_VERBS: ReadonlySet<string> = new Set(
  'say add write note reply ask state declare tell explain conclude tweet warn remark comment argue insist report'.split(
    ' ',
  ),
)
