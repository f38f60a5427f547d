/** Which addresses of documents become links. A document may come with any text for one. */

/** The address where it is one of a web page (http, https); null for anything else: `javascript:`, `data:`, no address at all. */
export function webAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null
  const { protocol, href } = new URL(text)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
