/** Words by which a speaker condemns or praises what is called so: "a serious violation", "a true hero". */
import { words } from './word-list.ts'

/** What is called one of these is condemned. */
export const HARSH_WORDS: readonly string[] = words(`
  absurd, abhorrent, aggression, aggressor, aggressors, appalling, arrogant, atrocity, atrocities, authoritarian,
  barbaric, barbarity, barbarous, baseless, blackmail, brutal, brutality, bully, bullying, catastrophic, coward,
  cowardly, cowards, crime, crimes, criminal, criminals, cruel, cynical, dangerous, deceitful, deplorable, despicable,
  despot, destructive, dictator, dictatorial, disgrace, disgraceful, disgusting, dishonest, distortion, escalation,
  evil, extremist, extremists, failure, fake, farce, fascist, fascists, flawed, foolish, fraud, fraudulent, genocidal,
  genocide, gross, heinous, hoax, horrific, hostile, hypocrisy, hypocrite, hypocritical, illegal, illegitimate,
  immoral, incompetent, inhuman, inhumane, insult, insulting, interference, irresponsible, killer, killers, liar,
  liars, lie, lies, ludicrous, maneuver, manoeuvre, massacre, mercenaries, monstrous, murder, murderer, murderers,
  nonsense, occupation, occupier, occupiers, oppressive, outrage, outrageous, persecution, pointless, ploy, pretext,
  propaganda, provocation, provocations, provocative, puppet, puppets, racist, reckless, reprehensible, ridiculous,
  rogue, sabotage, scandal, scandalous, sham, shameful, shameless, sinister, stunt, terror, terrorism, terrorist,
  terrorists, theft, thug, thugs, totalitarian, traitor, traitors, treacherous, treason, trick, tyrannical, tyrant,
  unacceptable, unconstitutional, undemocratic, unfair, unfounded, unhelpful, unjust, unjustified, unlawful,
  unprovoked, unwarranted, vandalism, vicious, vile, violation, violations, warmonger, warmongers, witch-hunt, wrong
`)

/**
 * Verbs of wrongdoing: who says that somebody does so accuses them. By lemma, the objects with which it is wrong; without
 * any where it always is.
 */
export const WRONGDOING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...words('lie, cheat, meddle, interfere, destabilize, destabilise, oppress, provoke, mislead, deceive, collude').map(
    (verb) => [verb, new Set<string>()] as const,
  ),
  ...words('break, violate, breach, flout, undermine, abuse, betray').map(
    (verb) =>
      [
        verb,
        new Set(
          words(`
            law, ceasefire, cease-fire, truce, treaty, agreement, accord, resolution, sovereignty, constitution, right,
            promise, commitment, rule, obligation, peace, stability, democracy, trust, security, airspace, border
          `),
        ),
      ] as const,
  ),
  ...words('hide, conceal, distort').map(
    (verb) => [verb, new Set(words('truth, fact, figure, evidence, number'))] as const,
  ),
])

/** What is called one of these is praised. */
export const KIND_WORDS: readonly string[] = words(`
  admirable, brave, brilliant, courageous, decent, excellent, exemplary, extraordinary, great,
  hero, heroes, heroic, historic, honorable, honourable, honest, incomparable, inspiration, inspiring, landmark,
  legend, milestone, outstanding, patriot, patriots, pioneer, praiseworthy, remarkable,
  treasure, triumph, visionary, wonderful, wise
`)

/** What one faces who is accused. */
export const COURT_NOUNS: ReadonlySet<string> = new Set(
  words('charge, justice, trial, prosecution, court, punishment, consequence'),
)

/** What is said under one of these is an accusation as it is. */
export const ACCUSING_VERBS: ReadonlySet<string> = new Set(words('allege, accuse, blame, suspect'))

/** "our thoughts are with the families". */
export const SYMPATHY_NOUNS: ReadonlySet<string> = new Set(
  words('thought, heart, prayer, condolence, sympathy, solidarity'),
)
