import { expect, it } from 'vitest'
import { type ActorIdentity, actorId } from '../../src/linking/actor-id.ts'

const document = 'doc-0123456789abcdef'

const MINISTER = { role: 'Foreign Minister', of: 'country:ARG' }

it.each<[Omit<ActorIdentity, 'document' | 'office'> & Partial<ActorIdentity>, string, boolean]>([
  [{ kind: 'PERSON', name: 'Tomás Castellan', country: 'ARG', named: true }, 'person:tomas-castellan', true],
  [{ kind: 'COUNTRY', name: 'India', country: 'IND', named: true }, 'country:IND', true],
  [{ kind: 'COUNTRY', name: 'Soviet Union', country: null, named: true }, 'country:soviet-union', true],
  [{ kind: 'ORGANIZATION', name: 'European Union', country: null, named: true }, 'organization:european-union', true],
  // What the name alone cannot tell is bound to the country, else to the document.
  [
    { kind: 'PERSON', name: 'Castellan', country: 'ARG', named: true, office: MINISTER },
    'person:castellan-foreign-minister-arg',
    false,
  ],
  [{ kind: 'PERSON', name: 'Castellan', country: 'ARG', named: true }, 'person:castellan-89abcdef', false],
  [{ kind: 'PERSON', name: 'Castellan', country: null, named: true }, 'person:castellan-89abcdef', false],
  [
    { kind: 'PERSON', name: 'Foreign Minister of Iran', country: 'IRN', named: false },
    'person:foreign-minister-of-iran-89abcdef',
    false,
  ],
  [
    { kind: 'ORGANIZATION', name: 'Foreign Ministry', country: 'RUS', named: true },
    'organization:foreign-ministry-rus',
    false,
  ],
  [
    { kind: 'ORGANIZATION', name: 'Foreign Ministry', country: null, named: true },
    'organization:foreign-ministry-89abcdef',
    false,
  ],
  [{ kind: 'GROUP', name: 'civilians', country: null, named: true }, 'group:civilians-89abcdef', false],
])('%o', (actor, id, shared) => {
  expect(actorId({ office: null, ...actor, document })).toEqual({ id, shared })
})
