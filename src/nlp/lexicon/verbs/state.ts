/** Verbs of saying and of concern, which have no PLOVER class. */
import type { VerbFrame } from '../frame.ts'
import { words } from '../word-list.ts'

/** Frames by meaning: "told the envoy", "concerned about Graustark". */
export const STATE_VERBS = [
  {
    type: 'STATED',
    verbs: words(`
      tell, inform, notify, brief, advise, assure, reassure, remind, update, apprise, debrief, lecture, address,
      enlighten, caution, answer
    `),
    target: ['obj'],
  },
  {
    type: 'STATED',
    verbs: words(`
      convey, relay, explain, report, communicate, describe, present, outline, stress, emphasize, emphasise,
      underline, underscore, reiterate, signal, express, deliver, reply, respond, say, mention, confide, complain,
      indicate, confirm, announce
    `),
    target: ['to'],
  },
  {
    type: 'STATED',
    verbs: words(`
      say, state, announce, declare, add, remark, comment, assert, insist, argue, contend,
      stress, emphasize, emphasise, underline, underscore, reiterate, reaffirm, affirm, highlight, point out,
      explain, tweet, write, acknowledge, admit, concede, reveal, disclose, proclaim, testify, indicate, confirm,
      caution, report
    `),
    target: ['none'],
  },
  // "observed the launch", "claimed nine lives": saying only where words follow.
  { type: 'STATED', verbs: ['observe', 'claim', 'maintain', 'note'], target: ['none'], complement: 'words' },
  // "ruled the decree void": the words of a court.
  { type: 'STATED', verbs: ['rule'], target: ['none'], complement: 'words' },
  // "called the crisis the worst of the decade", where nobody is judged.
  {
    type: 'STATED',
    verbs: words('describe, call, term, label, characterize, characterise'),
    target: ['none'],
    needs: 'as',
    object: 'present',
    passive: false,
  },
  // "called for an inquiry": a wish that names nobody to fulfil it.
  { type: 'STATED', verbs: ['call'], target: ['none'], needs: 'for', object: 'absent', passive: false },
  { type: 'STATED', verbs: ['tell', 'inform'], target: ['obj', 'none'], complement: 'that', passive: false },
  {
    type: 'STATED',
    verbs: ['tell', 'inform'],
    target: ['none'],
    nouns: words('media, reporter, journalist, press, newspaper, agency, channel, broadcaster, outlet, correspondent'),
  },
  {
    type: 'STATED',
    verbs: words('deliver, make, issue, give, release'),
    target: ['to', 'none'],
    nouns: words('remark, speech, statement, address, briefing, message, letter, presentation, lecture'),
  },
  {
    type: 'STATED',
    verbs: words('release, publish, post, circulate, put out'),
    target: ['none'],
    nouns: words(`
      document, report, video, footage, transcript, summary, letter, manifesto, message, statement, communique, figure,
      data, list, photo, photograph, image, recording, memo, tape, declaration, strategy, plan, guidance, framework,
      roadmap, proposal, policy, study, readout, factsheet, sheet, blueprint, agenda, guideline, recommendation
    `),
  },
  {
    type: 'STATED',
    verbs: ['accept', 'claim', 'admit', 'acknowledge', 'deny'],
    target: ['none'],
    nouns: words('responsibility, credit, victory'),
  },
  {
    type: 'STATED',
    verbs: ['claim'],
    target: ['none'],
    nouns: words('attack, bombing, assault, strike, killing, raid, ambush, shooting, explosion, blast, operation'),
  },
  { type: 'STATED', verbs: ['declare'], target: ['none'], nouns: ['victory'] },
  {
    type: 'EXPRESSED_CONCERN',
    verbs: words(`
      concerned, disappointed, alarmed, worried, saddened, dismayed, troubled, appalled, disturbed, outraged,
      horrified, shocked, frustrated, disheartened, fearful, anxious, sceptical, skeptical
    `),
    target: ['by', 'about', 'with', 'at', 'over', 'in', 'of', 'none'],
    adjective: true,
  },
  {
    type: 'EXPRESSED_CONCERN',
    verbs: words('deplore, mourn, lament, regret, decry'),
    target: ['none'],
    nouns: words('loss, death, displacement, suffering, passing, destruction, casualty'),
  },
  {
    type: 'EXPRESSED_CONCERN',
    verbs: words('regret, lament, bemoan, mourn, rue'),
    target: ['obj', 'none'],
    object: 'present',
  },
  {
    type: 'EXPRESSED_CONCERN',
    verbs: words('note, follow, observe, watch, monitor, view, learn'),
    target: ['obj', 'none'],
    needs: 'with',
    nouns: words('concern, alarm, regret, dismay, sadness, sorrow, unease'),
  },
  { type: 'EXPRESSED_CONCERN', verbs: ['fear', 'worry'], target: ['about', 'that', 'none'] },
  {
    type: 'STATED',
    verbs: words('provide, give, deliver, share, offer'),
    target: ['to', 'obj', 'none'],
    nouns: words(`
      update, briefing, readout, overview, assessment, detail, explanation, testimony, answer, insight, guidance,
      clarity
    `),
  },
] as const satisfies readonly VerbFrame[]
