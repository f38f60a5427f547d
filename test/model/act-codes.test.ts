import { describe, expect, it } from 'vitest'
import { actCodes } from '../../src/model/act-codes.ts'
import type { Modality, Polarity } from '../../src/model/statement.ts'
import { STATEMENT_TYPE_NAMES, STATEMENT_TYPES, type StatementType } from '../../src/model/statement-types.ts'

it.each<[StatementType, Polarity, Modality, string | null, string]>([
  ['AIDED', 'AFFIRMED', 'PLANNED', 'AGREE', '033'],
  ['MET_WITH', 'AFFIRMED', 'PLANNED', 'AGREE', '036'],
  ['MET_WITH', 'DENIED', 'ACTUAL', 'REJECT', '120'],
  ['AIDED', 'DENIED', 'PLANNED', 'REJECT', '120'],
  ['ATTACKED', 'AFFIRMED', 'PLANNED', 'THREATEN', '138'],
  ['SANCTIONED', 'AFFIRMED', 'PLANNED', 'THREATEN', '131'],
  // Nothing else changes its class.
  ['ATTACKED', 'DENIED', 'ACTUAL', 'ASSAULT', '190'],
  ['MET_WITH', 'AFFIRMED', 'HYPOTHETICAL', 'CONSULT', '042'],
  ['URGED', 'AFFIRMED', 'PLANNED', 'REQUEST', '020'],
  ['STATED', 'DENIED', 'ACTUAL', null, '010'],
])('%s %s %s: %s %s', (type, polarity, modality, plover, cameo) => {
  expect(actCodes(type, polarity, modality)).toEqual({ plover, cameo })
})

describe('an act that happened', () => {
  it.each(STATEMENT_TYPE_NAMES)('%s has the codes of the table', (type) => {
    const { plover, cameo } = STATEMENT_TYPES[type]
    expect(actCodes(type, 'AFFIRMED', 'ACTUAL')).toEqual({ plover, cameo })
  })
})
