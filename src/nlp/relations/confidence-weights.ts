/**
 * What each sign adds to the log-odds that an act was read rightly. Written by `npm run calibrate -- --fit`, from annotated
 * texts; see docs/evaluation.md.
 */
export const WEIGHTS = {
  verb: 1.8,
  light: 1.4,
  noun: 3.2,
  spoken: 0.8,
  contact: 0.4,
  noTarget: -0.5,
  unnamedSource: -1.6,
  unnamedTarget: -1,
  unnamedContact: -1.2,
  pronoun: -0.3,
  sharedSubject: -1.3,
  remoteTarget: -0.3,
  infinitive: 1.3,
  supposed: -0.6,
  quoted: -1.1,
} as const
