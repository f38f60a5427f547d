/** Words that titles are made of, in lower case. */

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** Nouns that name an office by themselves: the last word of "External Affairs Minister". */
export const ROLE_NOUNS = words(`
  minister president premier chancellor secretary ambassador envoy representative spokesperson spokesman spokeswoman chief director
  adviser advisor chairman chairwoman chairperson chair commissioner commander governor mayor king queen emperor empress emir amir sultan duke duchess archduke tsar viceroy regent pope taoiseach
  president-elect vice-president bundeskanzler rapporteur coordinator administrator counselor counsellor consul consul-general
  secretary-general general-secretary prime-minister speaker leader head deputy undersecretary chief-of-staff prince princess crown-prince
  foreign-minister inspector-general attorney-general attorney negotiator mediator ombudsman judge justice prosecutor senator
  congressman congresswoman lawmaker parliamentarian mp legislator ruler monarch caliph ayatollah dictator whip charge attache
  comptroller treasurer controller governor-general high-representative co-chair founder co-founder successor predecessor counterpart
  official diplomat aide candidate nominee laureate supremo strongman patriarch archbishop cardinal bishop minister-counselor
  superintendent commandant inspector lady gentleman interlocutor emissary politician statesman cleric warlord chairman-in-office executive ceo`)

/** Plural forms of the same, for "Presidents A and B", "the foreign ministers". */
export const ROLE_PLURALS: ReadonlyMap<string, string> = new Map([
  ['ministers', 'minister'],
  ['presidents', 'president'],
  ['premiers', 'premier'],
  ['secretaries', 'secretary'],
  ['ambassadors', 'ambassador'],
  ['envoys', 'envoy'],
  ['representatives', 'representative'],
  ['spokespersons', 'spokesperson'],
  ['spokespeople', 'spokesperson'],
  ['spokesmen', 'spokesman'],
  ['chiefs', 'chief'],
  ['advisers', 'adviser'],
  ['advisors', 'advisor'],
  ['commissioners', 'commissioner'],
  ['commanders', 'commander'],
  ['governors', 'governor'],
  ['mayors', 'mayor'],
  ['kings', 'king'],
  ['senators', 'senator'],
  ['directors', 'director'],
  ['negotiators', 'negotiator'],
  ['leaders', 'leader'],
  ['heads', 'head'],
  ['chancellors', 'chancellor'],
  ['princes', 'prince'],
  ['deputies', 'deputy'],
  ['counterparts', 'counterpart'],
  ['generals', 'general'],
  ['diplomats', 'diplomat'],
  ['lawmakers', 'lawmaker'],
  ['judges', 'judge'],
  ['prosecutors', 'prosecutor'],
  ['mps', 'mp'],
  ['politicians', 'politician'],
  ['mediators', 'mediator'],
  ['legislators', 'legislator'],
  ['undersecretaries', 'undersecretary'],
  ['aides', 'aide'],
  ['officials', 'official'],
  ['rulers', 'ruler'],
  ['clerics', 'cleric'],
  ['warlords', 'warlord'],
  ['candidates', 'candidate'],
  ['mullahs', 'cleric'],
])

/** Role nouns too general to be a held office: they describe a person and are counted as no representation. */
export const LOOSE_ROLES = words(`
  official diplomat aide candidate nominee laureate counterpart successor predecessor politician statesman cleric warlord strongman lawmaker
  legislator interlocutor emissary negotiator supremo parliamentarian judge mp dictator founder co-founder executive ceo charge deputy superintendent commandant inspector`)

/** Words that may stand before a role noun as part of the title, written small or with a capital. */
export const ROLE_MODIFIERS = words(`
  prime foreign vice grand deputy assistant under permanent special first second senior principal chief national security interior defense defence
  finance home external internal affairs trade commerce economic economy energy oil justice health education labor labour agriculture
  environment transport culture development information planning treasury press communications policy military army navy air force
  intelligence presidential cabinet general executive joint high supreme crown regional political humanitarian climate human rights peace
  state parliamentary federal police religious spiritual majority minority opposition party house senate budget immigration migration
  house relations council cooperation international resident acting-deputy staff diplomatic governing managing non-resident plenipotentiary extraordinary
  science technology industry tourism water resources housing welfare social communications-and digital family women veterans infrastructure lead department
  commercial fisheries mining petroleum power railways railway sports youth territorial integration european veteran rebel separatist bank
  domestic homeland medical intergovernmental gender financial legislative scientific legal`)

/** Words that qualify who holds an office without being part of it. */
export const ROLE_QUALIFIERS = words(`
  former acting then late outgoing incoming interim ex current new newly elected newly-elected newly-appointed long-time longtime veteran visiting
  top senior respective ousted deposed embattled exiled jailed caretaker designated hardline reformist moderate right-wing left-wing
  self-proclaimed de facto leftist populist rival conservative liberal socialist communist islamist ultraconservative powerful influential renegade`)

/** Qualifiers that belong into the role: "former President". */
export const KEPT_QUALIFIERS = words('former acting interim ex late caretaker then outgoing')

/** Words before a name that are no office: honorifics and ranks, without their full stop. */
export const HONORIFICS = words(`
  mr mrs ms miss mx dr sir dame lord lady prof professor sheikh shaikh sheik haji hajji imam mullah rev reverend father madam madame mme
  excellency hon honorable honourable gen lt col maj capt adm brig sgt cmdr cdr sen rep gov pres lieutenant colonel major captain
  admiral brigadier sergeant marshal commodore general highness majesty holiness eminence beatitude hrh monsieur herr señor senor senora hojatoleslam
  ayatollah vice-admiral lieutenant-general major-general brigadier-general corporal private retired ret comrade u daw`)

/** Honorifics and kinship words that tell gender. */
export const MALE_TITLES = words(
  'mr sir lord king emperor duke prince sheikh shaikh sheik emir amir sultan pope spokesman chairman congressman mullah imam father herr monsieur',
)
export const FEMALE_TITLES = words(
  'mrs ms miss dame lady queen empress duchess princess spokeswoman chairwoman congresswoman madam madame mme daw',
)

/** Offices of the state itself: alone or with a country they mean the country's own. */
export const STATE_ROLES = words(
  'president premier chancellor king queen emperor empress emir amir sultan pope taoiseach monarch president-elect vice-president',
)

/** Topic words that close a complement such as "for European and Eurasian Affairs". */
export const TOPIC_ENDS = words(`
  affairs policy rights security resources relations negotiations change cooperation issues operations management growth nonproliferation
  communications outreach programs services technology industry environment freedom matters sanctions energy trade defense defence
  prevention partnerships engagement strategy climate homeland counterterrorism reform stability law crime justice response preparedness europe africa asia pacific state peninsula freedom`)
