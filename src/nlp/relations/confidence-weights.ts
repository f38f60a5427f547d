/**
 * What each sign adds to the log-odds that an act was read rightly. Written by `npm run calibrate -- --fit`, from annotated
 * texts; see docs/evaluation.md.
 */
export const WEIGHTS = {
  verb: 1.8,
  light: 1.9,
  noun: 3,
  spoken: 1,
  contact: 0.5,
  noTarget: -0.5,
  unnamedSource: -1.5,
  unnamedTarget: -0.8,
  unnamedContact: -0.7,
  pronoun: -0.4,
  sharedSubject: -1.4,
  remoteTarget: -0.2,
  infinitive: 1.5,
  supposed: -0.5,
  quoted: -1.2,
} as const
