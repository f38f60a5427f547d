const SVG = 'http://www.w3.org/2000/svg'

/** A part of a picture, which is drawn outside of components. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text: string | null = null,
): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value))
  if (text !== null) made.textContent = text
  return made
}
