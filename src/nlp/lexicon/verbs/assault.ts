/** Verbs of force: ASSAULT. */
import type { VerbFrame } from '../frame.ts'
import { words } from '../word-list.ts'

/** What is fought without anybody being attacked. */
const EVILS = words(`
  epidemic, pandemic, disease, virus, outbreak, coronavirus, covid-19, covid, ebola, malaria, aids, cancer, poverty, hunger,
  famine, starvation, corruption, crime, terrorism, extremism, radicalism, radicalization, inflation, recession, fire,
  blaze, wildfire, flood, change, warming, inequality, racism, discrimination, antisemitism, anti-semitism, hatred,
  trafficking, smuggling, piracy, injustice, impunity, illiteracy, unemployment, spread, fraud, evasion, laundering,
  deforestation, pollution, drought, crisis, scourge, flame, election, case, lawsuit, mark, milestone, record,
  low, high, peak, deadline, snag, proliferation, elite, oligarch, entity, supplier, sector, enabler, revenue, asset
`)

/** Frames by meaning: "attacked Graustark", "launched missiles at". */
export const ASSAULT_VERBS = [
  { type: 'ATTACKED', verbs: ['engage'], target: ['obj'], object: 'actor', subject: 'force' },
  {
    type: 'ATTACKED',
    verbs: words('resist, repel, repulse, fend off, beat back'),
    target: ['poss', 'by', 'from'],
    nouns: words('attack, invasion, assault, aggression, offensive, incursion, occupation, occupier, invader'),
  },
  {
    type: 'ATTACKED',
    verbs: words(`
      attack, bomb, bombard, shell, kill, assassinate, murder, execute, slay, shoot, shoot down, gun down, invade,
      storm, ambush, assault, hit, target, torch, massacre, slaughter, behead, torture, beat, wound, injure, destroy,
      blow up, abduct, kidnap, rape, stab, strafe, pound, overrun, occupy, annex, conquer, recapture, retake, seize
      control, sink, down, raze, starve, gas, poison, lynch, maim, fight, battle, shoot dead, burn, loot,
      ransack, push back, repel, eliminate, neutralize, neutralise, defeat, rout, decapitate, mutilate, crucify, lob,
      firebomb, set fire, mow down, take over, enslave, hijack, drone, obliterate, annihilate, decimate, exterminate,
      strike, dismember, capture
    `),
    target: ['obj', 'against', 'in', 'on', 'with', 'any'],
    except: EVILS,
  },
  {
    type: 'ATTACKED',
    verbs: words('fight, clash, battle, retaliate, strike back, fight back, war, skirmish'),
    target: ['against', 'with', 'in', 'any'],
    except: EVILS,
  },
  { type: 'ATTACKED', verbs: ['fire'], target: ['at', 'on', 'into', 'against', 'toward', 'towards', 'over', 'any'] },
  {
    type: 'ATTACKED',
    verbs: words(`
      launch, carry out, conduct, mount, stage, wage, perpetrate, commit, begin, start, order, continue, open, resume,
      unleash, execute, make, plan, drop, lob, rain, shoot, detonate, plant, impose, intensify, set off, use,
      exchange, step up, lead, send, declare, break, violate
    `),
    target: ['on', 'against', 'at', 'in', 'into', 'inside', 'over', 'across', 'to', 'toward', 'towards', 'with', 'any'],
    nouns: words(`
      attack, assault, offensive, strike, airstrike, raid, bombing, war, missile, rocket, bomb, fire, operation,
      invasion, massacre, ambush, incursion, bombardment, shell, round, grenade, mortar, explosive, campaign,
      blockade, killing, jihad, warfare, cyberattack, atrocity, weapon, ceasefire, cease-fire, hostility, crime,
      genocide, aggression, torture, blow, salvo
    `),
  },
  { type: 'ATTACKED', verbs: ['hold'], target: ['obj'], object: 'present', needs: 'as' },
  {
    type: 'ATTACKED',
    verbs: ['come', 'fall'],
    source: 'from',
    target: ['subj'],
    needs: 'under',
    nouns: words('attack, fire, assault, bombardment, shelling'),
  },
  {
    type: 'ATTACKED',
    verbs: ['suffer', 'face', 'endure', 'sustain'],
    source: 'from',
    target: ['subj'],
    nouns: words('attack, assault, airstrike, bombardment, shelling, raid'),
  },
  { type: 'ATTACKED', verbs: ['take'], target: ['of', 'obj', 'from'], nouns: ['hostage', 'control', 'captive'] },
  { type: 'ATTACKED', verbs: ['open'], target: ['on', 'at'], nouns: ['fire'] },
  {
    type: 'ATTACKED',
    verbs: words('violate, break, breach'),
    target: ['with', 'poss', 'in', 'against', 'of', 'on', 'along', 'any'],
    nouns: words('ceasefire, cease-fire, truce, armistice, airspace, sovereignty, border, territory'),
  },
  {
    type: 'ATTACKED',
    verbs: words('use, hold, take, keep'),
    target: ['obj'],
    object: 'present',
    needs: 'as',
    word: words('shields, shield, hostages, hostage, captives, captive, prisoner'),
  },
  {
    type: 'ATTACKED',
    verbs: words('impose, lay, tighten, enforce, maintain, declare'),
    target: ['on', 'to', 'of', 'in', 'around', 'against', 'any'],
    nouns: words('blockade, siege'),
  },
  {
    type: 'ATTACKED',
    verbs: words(`
      launch, carry out, conduct, mount, stage, begin, start, continue, call, order, resume, hold, plan, commence,
      wage, press, make
    `),
    target: ['on', 'against', 'at', 'in', 'into', 'inside', 'over', 'across', 'to', 'with', 'any'],
    nouns: words('strike, raid, assault, attack, war, warfare, sortie, bombardment, mission'),
    modifier: words(`
      air, drone, missile, rocket, military, retaliatory, artillery, naval, deadly, cyber, ground, precision,
      cross-border, preemptive, pre-emptive, surprise, suicide, sniper, massive, mortar, bomb, aerial, us-led, terror,
      terrorist, armed
    `),
  },
  {
    type: 'ATTACKED',
    verbs: words(`
      blockade, besiege, open fire, mop up, machine-gun, garrotte, beat up, beat back, drive out, push out, wipe out,
      cut down, root out, flush out, pick off, dive-bomb, carpet-bomb, car-bomb, pummel, batter, lay siege, put to
      death, electrocute, harm, victimize, molest, assault, brutalize, brutalise, cyberattack, trample, teargas,
      flatten, devastate, terrorise, flog
    `),
    target: ['obj', 'at', 'on', 'against', 'with', 'any'],
  },
  {
    type: 'ATTACKED',
    verbs: words('advance, march, push, press'),
    target: ['on', 'into', 'against'],
    subject: 'force',
    object: 'absent',
  },
  {
    type: 'ATTACKED',
    verbs: words('break out, erupt, flare, flare up, rage, intensify, escalate, resume, continue'),
    agents: words('clash, fighting, battle, war, skirmish, firefight, hostility, shooting, gunfight'),
    source: 'between',
    target: ['subj'],
    mutual: true,
  },
  {
    type: 'ATTACKED',
    verbs: ['blow'],
    target: ['near', 'at', 'outside', 'inside', 'among', 'in', 'on'],
    word: ['up'],
  },
  { type: 'ATTACKED', verbs: ['take', 'hold'], target: ['obj'], object: 'actor', word: ['hostage', 'captive'] },
] as const satisfies readonly VerbFrame[]
