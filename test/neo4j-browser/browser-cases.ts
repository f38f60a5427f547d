/** The guide in a real Neo4j Browser, driven as a person does: files dropped on the page, questions pasted and run. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../../scripts/chromium/find-chromium.ts'
import { guideQuestions, SET_UP_FILES, STYLE_FILE } from '../../scripts/neo4j-browser/browser-guide.ts'
import { type Neo4jBrowser, openNeo4jBrowser } from '../../scripts/neo4j-browser/neo4j-browser.ts'
import type { ShownGraph } from '../../scripts/neo4j-browser/shown-graph.ts'
import type { TestServer } from '../store/neo4j-server.ts'

interface Expected {
  /** Captions of nodes, by kind; those of documents as far as they fit. */
  readonly nodes: Readonly<Record<string, readonly string[]>>
  /** Numbers of relationships by type. */
  readonly types: Readonly<Record<string, number>>
  /** Captions of relationships, without doubles. */
  readonly captions: readonly string[]
}

const ANSWERS: Readonly<Record<string, Expected>> = {
  '1-contacts-on-a-day': {
    nodes: {
      Person: ['Amina Mwakasege', 'Julius Nsereko', 'Wanjiru Otieno'],
      Country: ['Kenya', 'Tanzania', 'Uganda'],
    },
    types: { MET_WITH: 3, REPRESENTS: 3 },
    captions: ['MET_WITH', 'Foreign Minister', 'President'],
  },
  '2-contacts-between-two-countries': {
    nodes: { Person: ['Julius Nsereko', 'Wanjiru Otieno'], Country: ['Kenya', 'Uganda'] },
    types: { MET_WITH: 1, SPOKE_TO: 1, REPRESENTS: 2 },
    captions: ['MET_WITH', 'SPOKE_TO', 'Foreign Minister'],
  },
  '3-what-somebody-urged': {
    nodes: {
      Person: ['Ingrid Solvang', 'Wanjiru Otieno'],
      Country: ['Chile', 'Kenya', 'Peru', 'Uganda'],
      Statement: [
        'URGED 2026-03-06 settle the matter at a table and not on the water',
        'URGED 2026-03-06 settle the matter at a table and not on the water',
        'URGED 2026-03-10 refrain from further patrols near the disputed islands',
        'URGED XXXX-04-09 send scientists to the disputed waters',
        'URGED XXXX-04-09 send scientists to the disputed waters',
      ],
    },
    types: { SOURCE: 5, TARGET: 5 },
    captions: ['SOURCE', 'TARGET'],
  },
  '4-who-represented': {
    nodes: {
      Person: [
        'Cyrus Vance',
        'Eleanor Whitcombe',
        'George Shultz',
        'Henry Kissinger',
        'Jimmy Carter',
        'Richard Nixon',
        'Ronald Reagan',
        'William Rogers',
      ],
      Country: ['United States'],
    },
    types: { REPRESENTS: 8 },
    captions: ['President', 'Secretary of State', 'National Security Advisor'],
  },
  '5-evidence-behind-an-edge': {
    nodes: {
      Person: ['Eleanor Whitcombe', 'Julius Nsereko'],
      Statement: ['SPOKE_TO 2026-03-16'],
      Document: [
        'Minister Nsereko speaks to the U.S. Secretary of State',
        "Secretary Whitcombe's Call with Ugandan Foreign Minister Nsereko",
      ],
    },
    types: { EVIDENCED_BY: 2, SOURCE: 1, TARGET: 1 },
    captions: [
      'SOURCE',
      'TARGET',
      'Foreign Minister Julius Nsereko held a telephone conversation with U.S. Secretary of State Eleanor Whitcombe',
      'Secretary of State Eleanor Whitcombe spoke with Ugandan Foreign Minister Julius Nsereko',
    ],
  },
  '6-shortest-chain': {
    nodes: {
      Person: ['Daniel Kiplagat', 'Eleanor Whitcombe', 'Ingrid Solvang', 'Julius Nsereko', 'Lucía Arancibia'],
    },
    types: { MET_WITH: 3, SPOKE_TO: 3 },
    captions: ['MET_WITH', 'SPOKE_TO'],
  },
}

/** Colours of the style sheet, by kind and type. */
const COLOURS = new Map(
  [...readFileSync(STYLE_FILE, 'utf8').matchAll(/^\w+\.(\w+) \{[^}]*? color: (#\w{6});/gm)].map(
    ([, kind, colour]) => [kind!, colour!] as const,
  ),
)

export function testInBrowser(server: TestServer, environment: NodeJS.ProcessEnv = process.env): void {
  const url = environment.DEMARCHE_NEO4J_BROWSER
  if (!url) {
    if (environment.DEMARCHE_REQUIRE_CHROMIUM === '1')
      throw new Error('Neo4j Browser is required here, but DEMARCHE_NEO4J_BROWSER does not say where it is')
    it.skip('in Neo4j Browser (DEMARCHE_NEO4J_BROWSER does not say where it is)', () => undefined)
    return
  }
  describe('in Neo4j Browser', () => {
    let browser: Neo4jBrowser
    const graphs = new Map<string, ShownGraph>()
    const shown = (name: string): ShownGraph => graphs.get(name)!

    beforeAll(async () => {
      const { username, password } = server.options
      browser = await openNeo4jBrowser({
        url,
        username: username ?? 'neo4j',
        password: password ?? '',
        chromium: findChromium()!,
      })
      await browser.loadStyle(STYLE_FILE)
      for (const file of SET_UP_FILES) await browser.command(readFileSync(file, 'utf8'))
      for (const { name, text } of guideQuestions()) graphs.set(name, await browser.graph(text))
    }, 300_000)
    afterAll(() => browser?.close())

    it('has an answer expected for every question', () => {
      expect(guideQuestions().map(({ name }) => name)).toEqual(Object.keys(ANSWERS))
    })

    describe.each(Object.entries(ANSWERS))('%s', (name, { nodes, types, captions }) => {
      it('shows the nodes of the answer and no others, with their captions, in the colours of their kinds', () => {
        const wanted = Object.entries(nodes).flatMap(([kind, names]) =>
          names.map((caption) => ({ caption, colour: COLOURS.get(kind)! })),
        )
        expectShown(shown(name).nodes, wanted)
        for (const [kind, names] of Object.entries(nodes)) expect(shown(name).labels[kind]).toBe(names.length)
      })

      it('shows its relationships and no others, with their captions, in the colours of their families', () => {
        const { '*': all, ...counts } = shown(name).types
        expect(counts).toEqual(types)
        expect(shown(name).relationships).toHaveLength(all!)
        const colours = new Set(shown(name).relationships.map(({ colour }) => colour))
        const fallback = '#6E7681'
        expect(colours).toEqual(new Set(Object.keys(types).map((type) => COLOURS.get(type) ?? fallback)))
        for (const { caption } of shown(name).relationships)
          expect(
            captions.filter((whole) => isCutFrom(caption, whole)),
            caption,
          ).not.toEqual([])
      })
    })

    it('runs a question that was saved as a favourite by dropping its file', { timeout: 120_000 }, async () => {
      const [first] = guideQuestions()
      await browser.saveFavourite(first!.path)
      const { nodes, types } = await browser.favourite(first!.title)
      expect({ nodes, types }).toEqual({ nodes: shown(first!.name).nodes, types: shown(first!.name).types })
    })

    it('says in an error frame what is wrong', { timeout: 120_000 }, async () => {
      await expect(browser.graph('MATCH (a:Actor RETURN a')).rejects.toThrow(/Neo\.ClientError\.Statement\.SyntaxError/)
    })

    it('needs no other host', () => expect([...browser.hosts]).toEqual(['127.0.0.1']))
  })
}

/** Each wanted node is shown once, its caption as far as it fits. */
function expectShown(nodes: ShownGraph['nodes'], wanted: ShownGraph['nodes']): void {
  const rest = [...nodes]
  for (const { caption, colour } of wanted) {
    const index = rest.findIndex((node) => node.colour === colour && isCutFrom(node.caption, caption))
    expect(index, `${caption} ${colour} among ${JSON.stringify(rest)}`).toBeGreaterThanOrEqual(0)
    rest.splice(index, 1)
  }
  expect(rest).toEqual([])
}

/** Neo4j Browser ends with `…` what does not fit, and may leave out the word before it. */
function isCutFrom(caption: string, whole: string): boolean {
  if (!caption.endsWith('…')) return caption === whole
  const start = caption.slice(0, -1).trim()
  return whole.startsWith(start) || (start.includes(' ') && whole.startsWith(start.slice(0, start.lastIndexOf(' '))))
}
