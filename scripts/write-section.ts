/** Puts generated text into a page of documentation. */
import { readFileSync, writeFileSync } from 'node:fs'

/** Replaces what stands between `<!-- NAME -->` and `<!-- /NAME -->`. Throws where the page has no such marks. */
export function writeSection(path: string, name: string, content: string): void {
  const page = readFileSync(path, 'utf8')
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [start, end] = [page.indexOf(open), page.indexOf(close)]
  if (start === -1 || end < start) throw new Error(`${path} has no section between ${open} and ${close}`)
  writeFileSync(path, `${page.slice(0, start + open.length)}\n\n${content}\n\n${page.slice(end)}`)
}
