/** Invented people in real countries, and the notes about them that the suite stores. */
import type { DocumentGraph } from '../../../src/graph/document-graph.ts'
import { country, group, makeGraph, organization, person } from '../../helpers/make-graph.ts'

export const KENYA = country('KEN', 'Kenya', { aliases: ['Nairobi', 'Kenyan'] })
export const POLAND = country('POL', 'Poland', { aliases: ['Warsaw'] })
export const NORWAY = country('NOR', 'Norway')
export const FOREIGN_MINISTER_KENYA = { role: 'Foreign Minister', of: KENYA.id }
const FOREIGN_MINISTER_POLAND = { role: 'Foreign Minister', of: POLAND.id }

export const RHEA = person('Rhea Okonjo-Vance', { offices: [FOREIGN_MINISTER_KENYA] })
export const RHEA_SHORT = person('R. Okonjo-Vance', { offices: [FOREIGN_MINISTER_KENYA] })
export const LUKASZ = person('Łukasz Brzezik', { offices: [FOREIGN_MINISTER_POLAND], aliases: ['Minister Brzezik'] })
export const INGRID = person('Ingrid Solheim')
export const COUNCIL = organization('Nordic Mediation Council', { country: 'NOR' })
export const CIVILIANS = group('civilians')

/** Kenya's account of a call on 4 March 2031. */
export const KENYAN_READOUT: DocumentGraph = makeGraph({
  number: 1,
  title: 'Call with the Polish minister',
  publishedAt: '2031-03-05',
  url: 'https://mfa.example/1',
  opening: 'Nairobi announces a telephone conversation.',
  actors: [RHEA, LUKASZ, KENYA, POLAND],
  claims: [
    {
      type: 'SPOKE_TO',
      source: RHEA.id,
      target: LUKASZ.id,
      date: '2031-03-04',
      sourceOffice: FOREIGN_MINISTER_KENYA,
      confidence: 0.9,
    },
    { type: 'URGED', source: RHEA.id, target: POLAND.id, date: '2031-03-04', about: 'open the port', confidence: 0.7 },
  ],
  sightings: [
    { person: RHEA.id, role: 'Foreign Minister', of: KENYA.id },
    { person: LUKASZ.id, role: 'Foreign Minister', of: POLAND.id },
  ],
})

/** Poland's account of the same call, told from the other end. */
export const POLISH_READOUT: DocumentGraph = makeGraph({
  number: 2,
  title: 'Rozmowa telefoniczna',
  publishedAt: '2031-03-06',
  actors: [RHEA, LUKASZ, POLAND],
  claims: [
    {
      type: 'SPOKE_TO',
      source: LUKASZ.id,
      target: RHEA.id,
      date: '2031-03-04',
      sourceOffice: FOREIGN_MINISTER_POLAND,
      confidence: 0.8,
      attribution: 'a spokesperson',
    },
    { type: 'URGED', source: RHEA.id, target: POLAND.id, date: '2031-03-04', confidence: 0.6 },
  ],
  sightings: [{ person: LUKASZ.id, role: 'foreign minister', of: POLAND.id }],
})

/** Ingrid Solheim of the Council: a meeting, a plan, a denial and words to nobody, none on the day of the call. */
export const COUNCIL_ARTICLE: DocumentGraph = makeGraph({
  number: 3,
  title: 'Council seeks a truce',
  publishedAt: '2031-04-10',
  kind: 'ARTICLE',
  actors: [INGRID, COUNCIL, NORWAY, RHEA, KENYA, CIVILIANS],
  claims: [
    { type: 'MET_WITH', source: INGRID.id, target: RHEA.id, date: '2031-04', confidence: 0.95 },
    { type: 'MET_WITH', source: INGRID.id, target: KENYA.id, date: '2031-05-01', modality: 'PLANNED' },
    { type: 'SPOKE_TO', source: INGRID.id, target: RHEA.id, date: '2031-04-09', polarity: 'DENIED' },
    { type: 'STATED', source: COUNCIL.id, date: null, confidence: 0.5 },
    { type: 'ATTACKED', source: KENYA.id, target: CIVILIANS.id, date: 'XXXX-04-08', modality: 'HYPOTHETICAL' },
  ],
  sightings: [{ person: INGRID.id, role: 'Envoy', of: COUNCIL.id }],
})

export const WORLD: readonly DocumentGraph[] = [KENYAN_READOUT, POLISH_READOUT, COUNCIL_ARTICLE]

/** With it Łukasz Brzezik has a second side. */
export const OBSERVER_NOTE: DocumentGraph = makeGraph({
  number: 9,
  publishedAt: '2032-01-01',
  actors: [LUKASZ, COUNCIL],
  sightings: [{ person: LUKASZ.id, role: 'Observer', of: COUNCIL.id }],
})
