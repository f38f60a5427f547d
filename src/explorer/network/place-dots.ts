/** Where the dots of a network stand. */
import type { Core, NodeSingular } from 'cytoscape'

/** Pixels: from a dot to those that it brings, for each of them with its name, and how many stand in one ring. */
const FURTHER = 150
const ROOM = 84
const ONE_RING = 12

/** The centre, and the others around it, the closest at the top and on from there; many of them stand in two rings by turns. */
export function ring(cy: Core, around: readonly NodeSingular[]): void {
  const isMany = around.length > ONE_RING
  const radius = Math.max(FURTHER, (around.length * ROOM) / (2 * Math.PI) / (isMany ? 2 : 1))
  // As wide as the room for it, so that names are as large as they can be.
  const stretch = Math.min(1.6, Math.max(1, cy.width() / cy.height()))
  cy.nodes('[!beside]').positions(() => ({ x: 0, y: 0 }))
  for (const [index, node] of around.entries()) {
    const angle = (index / around.length) * 2 * Math.PI - Math.PI / 2
    const distance = radius + (isMany && index % 2 ? ROOM : 0)
    node.position({ x: stretch * distance * Math.cos(angle), y: distance * Math.sin(angle) })
  }
}

/** Sets new nodes beside the one that brought them, away from the centre. */
export function settle(cy: Core, fresh: readonly NodeSingular[]): void {
  const centre = cy.nodes('[!beside]').first().position()
  for (const [id, members] of Map.groupBy(fresh, (node) => String(node.data('beside')))) {
    const { x, y } = cy.getElementById(id).position()
    const away = Math.atan2(y - centre.y, x - centre.x)
    const spread = Math.min(Math.PI * 1.2, members.length * 0.4)
    for (const [index, node] of members.entries()) {
      const angle = away + (members.length === 1 ? 0 : spread * (index / (members.length - 1) - 0.5))
      const distance = FURTHER + (index % 2) * 60
      node.position({ x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) })
    }
  }
}
