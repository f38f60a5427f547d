/** A network as a file: its lines and dots, its names whatever they hold, and what it says to those who do not see it. */
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { Graph } from '../../src/explorer/network/graph.ts'
import { networkSvg } from '../../src/explorer/network/network-svg.ts'
import { textOf } from '../../src/explorer/network/network-words.ts'
import type { NetworkLook, Sketch, SketchedDot, SketchedLine } from '../../src/explorer/network/sketch.ts'

const LOOK: NetworkLook = {
  ground: 'white',
  raised: 'ivory',
  ink: 'black',
  accent: 'navy',
  groups: { contacts: 'blue', words: 'ochre', cooperation: 'green', conflict: 'red' },
  widthOf: (text) => 6 * text.length,
}

const HOSTILE = `<script>alert("it's & more")</script>\u0001\uD800`

const actor = (id: string, name: string, kind: 'PERSON' | 'COUNTRY') => ({ id, name, kind, country: null })

const GRAPH: Graph = {
  dots: [
    { actor: actor('a', 'Rhea Okonjo', 'PERSON'), count: 5, beside: null },
    { actor: actor('b', 'Norway', 'COUNTRY'), count: 5, beside: 'a' },
    { actor: actor('c', HOSTILE, 'PERSON'), count: 0, beside: 'a' },
  ],
  lines: [
    { id: 'a b', source: 'a', target: 'b', count: 5, group: 'contacts', isDone: true },
    { id: 'a c', source: 'a', target: 'c', count: 0, group: 'words', isDone: false },
  ],
}

const dot = (name: string, x: number, y: number, more: Partial<SketchedDot> = {}): SketchedDot => {
  return { name, x, y, size: 20, kind: 'PERSON', isCentre: false, ...more }
}

const line = (x: number, more: Partial<SketchedLine> = {}): SketchedLine => {
  const [from, to, middle] = [0, 2 * x, x].map((each) => ({ x: each, y: 0 })) as [SketchedDot, SketchedDot, SketchedDot]
  return { from, bend: null, to, middle, width: 3, group: 'contacts', isDone: true, ...more }
}

const SKETCH: Sketch = {
  dots: [
    dot('Rhea Okonjo', 0, 0, { isCentre: true, size: 56 }),
    dot('Norway', 150, 0, { kind: 'COUNTRY' }),
    dot(HOSTILE, -150, 40),
  ],
  lines: [line(75), line(-75, { bend: { x: -75, y: 30 }, group: 'words', isDone: false })],
}

const file = (sketch = SKETCH): string => networkSvg(sketch, textOf(GRAPH), LOOK)
const elements = (svg: string) => parseHTML(svg).document

describe('a network as a file', () => {
  it('draws lines as they lie on the page, and a ring where nothing was done', () => {
    const [whole, dotted] = elements(file()).querySelectorAll('g[opacity]')
    expect(whole?.querySelector('path')?.getAttribute('d')).toBe('M0 0L150 0')
    expect(whole?.querySelector('path')?.getAttribute('stroke')).toBe('blue')
    expect(whole?.querySelector('circle')).toBeNull()
    expect(dotted?.querySelector('path')?.getAttribute('d')).toBe('M0 0Q-75 30 -150 0')
    expect(dotted?.querySelector('path')?.getAttribute('stroke-dasharray')).toBe('2 4')
    expect(dotted?.querySelector('circle')?.getAttribute('cx')).toBe('-75')
  })

  it('draws each kind as its shape, and the one in the middle full', () => {
    const shapes = (['PERSON', 'COUNTRY', 'ORGANIZATION', 'GROUP'] as const).map((kind) => {
      const page = elements(file({ dots: [dot('Lena', 0, 0, { kind, isCentre: true })], lines: [] }))
      return page.querySelector('[fill="navy"]')?.localName
    })
    expect(shapes).toEqual(['circle', 'rect', 'polygon', 'polygon'])
  })

  it('writes long names on several lines, and all of them within its frame', () => {
    const page = elements(file({ dots: [dot('Organisation of Lakes and Harbours', 500, -300)], lines: [] }))
    const lines = [...page.querySelectorAll('text[text-anchor="middle"]')]
    expect(lines.map(({ textContent }) => textContent)).toEqual(['Organisation of', 'Lakes and Harbours'])
    const { width, height } = Object.fromEntries(
      ['width', 'height'].map((name) => [name, Number(page.querySelector('svg')?.getAttribute(name))]),
    ) as { width: number; height: number }
    const [dx, dy] = /translate\(([\d.-]+) ([\d.-]+)\)/
      .exec(page.querySelector('g[transform]')?.getAttribute('transform') ?? '')!
      .slice(1)
      .map(Number) as [number, number]
    for (const each of lines) {
      const [x, y] = [Number(each.getAttribute('x')) + dx, Number(each.getAttribute('y')) + dy]
      expect(x - 54).toBeGreaterThan(0)
      expect(x + 54).toBeLessThan(width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(height)
    }
  })

  it('shows names as text, whatever they hold, and leaves out what XML cannot hold', () => {
    const svg = file()
    for (const bad of ['<script', '\u0001', '\uD800']) expect(svg).not.toContain(bad)
    expect(svg).toContain('&lt;script&gt;alert(&quot;it&#39;s')
    expect(svg).toContain('&amp;')
  })

  it('says what it shows: a title, who shares what with whom, and the key', () => {
    const svg = file()
    expect(svg).toContain('<title>Neighbours of Rhea Okonjo</title>')
    expect(svg).toContain('Rhea Okonjo in the middle. Rhea Okonjo and Norway: 5 done. Rhea Okonjo and &lt;script&gt;')
    expect(svg).toMatch(/: only denied or planned\.<\/desc>/)
    for (const entry of ['contacts (whole lines)', 'with a ring: only denied or planned', 'person', 'country']) {
      expect(svg).toContain(`>${entry}</text>`)
    }
    expect(svg).not.toContain('>organisation</text>')
  })
})
