/** Verbs that take their meaning from the noun they govern. */
import type { LightVerb } from './frame.ts'
import { words } from './word-list.ts'

/** By aspect: "hold talks", "lift sanctions". */
export const LIGHT_VERBS = [
  {
    aspect: 'BEGIN',
    verbs: words(`
      hold, have, make, give, launch, conduct, impose, issue, express, voice, reach, pay, extend, offer, deliver,
      stage, take, carry out, convey, place, begin, commence, unleash, escalate, accelerate, tighten,
      prolong, expand, maintain, strengthen, inflict, start, open, initiate, resume, continue, undertake, lead, mount,
      wage, register, reiterate, reaffirm, renew, raise, share, send, announce, declare, order, authorize, authorise,
      complete, pursue, enter, exchange, attend, co-host, host, chair, co-chair, join, convene, kick off, wrap up,
      conclude, finish, lend, pledge, state, underline, underscore, repeat, enact, commit, perpetrate, intensify, step
      up, lodge, level, arrange, stress, provide, show, demonstrate, affirm, confirm, participate, do, engage, set up,
      call, see, direct, secure, release, hail, establish, enjoy, win, put, record, file, increase, boost, deepen, enhance, broaden
    `),
  },
  {
    aspect: 'END',
    verbs: words(`
      lift, ease, end, suspend, remove, relax, cancel, stop, halt, break off, cut, cut off, withdraw, call off,
      abandon, terminate, drop, loosen, revoke, rescind, postpone, freeze, scrap, withhold, cease, reduce, walk out,
      pull out, discontinue, waive, retract, dismiss, nullify, sever, quit, curtail, slash, scale back, repeal,
      soften, reverse, tear up, break, overturn, boycott, skip, roll back, phase out, unwind
    `),
  },
] as const satisfies readonly LightVerb[]
