/** What stands in the graph view of a result frame. */
import { setTimeout } from 'node:timers/promises'
import type { Locator } from 'playwright-core'

export interface ShownNode {
  /** As it can be read: cut off with `…` where the circle is too small. */
  readonly caption: string
  /** `#RRGGBB`. */
  readonly colour: string
}

export interface ShownGraph {
  readonly nodes: readonly ShownNode[]
  readonly relationships: readonly ShownNode[]
  /** Numbers of nodes by label and of relationships by type, as the overview beside the graph lists them; `*` for all. */
  readonly labels: Readonly<Record<string, number>>
  readonly types: Readonly<Record<string, number>>
}

/** The drawing in a result frame. */
export const GRAPH_VIEW = 'svg.neod3viz'

/** Waits until the graph is drawn. Rejects with the words of an error frame, or where the frame has no graph view. */
export async function shownGraph(frame: Locator): Promise<ShownGraph> {
  const drawn = frame.locator('g.node').first()
  const failed = frame.getByTestId('cypherFrameErrorMessage')
  await drawn.or(failed).or(frame.getByText('(no changes, no records)')).first().waitFor()
  if ((await drawn.count()) === 0) throw new Error(`No graph in the frame: ${await frame.textContent()}`)
  // Where an arrow is short its caption is cut, and lengths change until the layout has come to rest.
  await settled(frame.locator(GRAPH_VIEW))
  const relationships = await frame.locator('g.relationship').all()
  const nodes = await frame.locator('g.node').all()
  return {
    nodes: await Promise.all(nodes.map((node) => shown(node, 'circle.b-outline', 'text.caption'))),
    relationships: await Promise.all(relationships.map((edge) => shown(edge, 'path.b-outline', 'text'))),
    labels: await overview(frame, 'node-label'),
    types: await overview(frame, 'relationship-type'),
  }
}

/** Until two looks in a row are alike. */
export async function settled(element: Locator): Promise<void> {
  let before = ''
  for (;;) {
    const now = await element.innerHTML()
    if (now === before) return
    before = now
    await setTimeout(300)
  }
}

async function shown(element: Locator, shape: string, text: string): Promise<ShownNode> {
  const lines = await element.locator(text).allTextContents()
  return {
    caption: lines.map((line) => line.trim()).join(' '),
    colour: (await element.locator(shape).getAttribute('fill')) ?? '',
  }
}

async function overview(frame: Locator, kind: string): Promise<Readonly<Record<string, number>>> {
  const chips = await frame.locator(`[data-testid^="property-details-overview-${kind}-"]`).allTextContents()
  return Object.fromEntries(
    chips.flatMap((chip) => {
      const [, name, count] = /^(\S+) \((\d+)\)$/.exec(chip.trim()) ?? []
      return name === undefined ? [] : [[name, Number(count)]]
    }),
  )
}
