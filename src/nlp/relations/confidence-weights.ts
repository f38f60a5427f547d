/**
 * What each sign adds to the log-odds that an act was read rightly. Written by `npm run calibrate -- --fit`, from annotated
 * texts; see docs/evaluation.md.
 */
export const WEIGHTS = {
  verb: 1.7,
  light: 1.2,
  noun: 3,
  spoken: 0.7,
  contact: 0.9,
  noTarget: -0.5,
  unnamedSource: -1.5,
  unnamedTarget: -0.9,
  unnamedContact: -1.4,
  pronoun: -0.4,
  sharedSubject: -0.9,
  remoteTarget: -0.3,
  infinitive: 1.2,
  supposed: -1,
  quoted: -1,
} as const
