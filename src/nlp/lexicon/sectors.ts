/** Parts of a society whose people one names together: "government, opposition and civil society leaders". In lower case. */
import { words } from './word-list.ts'

export const SECTORS: ReadonlySet<string> = new Set(
  words(`
    government, opposition, civil society, business, industry, private sector, political, religious, community, labor, labour, academic,
    media, cultural, youth, civic, tribal, faith, environmental, student, think tank, economic, law enforcement, human rights,
    university, parliamentary, financial, technology, tech, energy, health, education, local government, trade union, interfaith,
    indigenous, women, municipal, legislative, philanthropic, humanitarian, military, scientific, research, agricultural
  `),
)

/** Nouns for the people of such a part, plural. */
export const SECTOR_PEOPLE: ReadonlySet<string> = new Set(
  words(`
    leaders, representatives, communities, partners, experts, actors, stakeholders, figures,
    officials, executives, counterparts
  `),
)
