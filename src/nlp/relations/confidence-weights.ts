/**
 * What each sign adds to the log-odds that an act was read rightly. Written by `npm run calibrate -- --fit`, from annotated
 * texts; see docs/evaluation.md.
 */
export const WEIGHTS = {
  verb: 2.1,
  light: 1.2,
  noun: 2.8,
  spoken: 1,
  contact: 0.2,
  noTarget: -0.8,
  unnamedSource: -0.6,
  unnamedTarget: -1.1,
  pronoun: 0.1,
  sharedSubject: -0.9,
  remoteTarget: -0.2,
  supposed: -0.8,
  quoted: -0.9,
} as const
