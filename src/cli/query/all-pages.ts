/** A question whose list is read to its end, page by page. */
import type { Ask, Asked } from './ask.ts'

type Data = Readonly<Record<string, unknown>>

interface ListPage {
  readonly edges: readonly unknown[]
  readonly pageInfo: { readonly hasNextPage?: boolean; readonly endCursor?: string | null }
}

/**
 * The answer with all rows of its one list: the query declares a variable `$after` and asks for `pageInfo { hasNextPage endCursor }`.
 * Any other answer is given as it is.
 */
export async function askAllPages(ask: Ask, asked: Asked): Promise<Data> {
  const first = await ask(asked)
  const lists = Object.entries(first).filter((entry): entry is [string, ListPage] => isListPage(entry[1]))
  const [list] = lists
  if (list === undefined || lists.length > 1 || !/\$after\b/.test(asked.query)) return first
  const [name] = list
  const edges = [...list[1].edges]
  let { pageInfo } = list[1]
  while (pageInfo.hasNextPage && pageInfo.endCursor) {
    const next = await ask({ ...asked, variables: { ...asked.variables, after: pageInfo.endCursor } })
    const page = next[name]
    if (!isListPage(page)) break
    edges.push(...page.edges)
    pageInfo = page.pageInfo
  }
  return { ...first, [name]: { ...list[1], edges, pageInfo } }
}

function isListPage(value: unknown): value is ListPage {
  return (
    typeof value === 'object' && value !== null && 'edges' in value && 'pageInfo' in value && Array.isArray(value.edges)
  )
}
