/**
 * What each sign adds to the log-odds that an act was read rightly. Written by `npm run calibrate -- --fit`, from annotated
 * texts; see docs/evaluation.md.
 */
export const WEIGHTS = {
  verb: 1.1,
  light: 0.6,
  noun: 2.7,
  spoken: 0.2,
  contact: 1.2,
  noTarget: -0.3,
  unnamedSource: -1.2,
  unnamedTarget: -0.6,
  unnamedContact: -1.6,
  pronoun: -0.1,
  sharedSubject: -0.8,
  remoteTarget: -0.7,
  supposed: -1,
  quoted: -1.1,
} as const
