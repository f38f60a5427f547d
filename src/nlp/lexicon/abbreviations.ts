/** Abbreviations written with a full stop, without it and in lower case. */

/** Stand before a name or a number: their full stop never ends a sentence. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof gen lt col maj capt cmdr cdr sgt cpl adm brig gov sen rep reps sens rev fr hon amb pres sec min st ste
  mt ft messrs mme mlle sr. dir insp supt supt. vs v cf e.g i.e approx est art arts fig pp vol ch par para ed eds asst dep
  ph.d capt lieut comdr comm sheik hrh h.e he. a.k.a aka`.split(/\s+/),
)

/** Stand before a number only. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'no',
  'nos',
  'art',
  'sec',
  'p',
  'fig',
  'res',
  'vol',
  'ch',
])

/** May end a sentence as well: the next word decides. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `jr sr inc ltd co corp llc plc bros etc al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs
  fri sat sun univ dept govt intl assn ave blvd rd bn mn cent esq u.s u.n u.k e.u u.a.e d.c u.s.a u.s.s.r a.m p.m b.c a.d d.p.r.k
  p.r.c r.o.k n.y calif conn mass wash ariz fla ga ill ind mich minn miss mo neb nev okla ore pa tenn tex va wis kan ky la md colo`.split(
    /\s+/,
  ),
)
