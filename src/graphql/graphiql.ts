/** GraphiQL, the page for trying queries: served whole from the package, with questions of ours to begin with. */
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { GraphiQLOptions, Plugin } from 'graphql-yoga'

const CONTACTS = `# Who contacted whom, on which date, and who says so?
# Put a name into "actor", a day into "on", or a period into "from" and "to".
query Contacts {
  contacts(first: 25) {
    totalCount
    edges {
      node {
        type
        date
        source { id name }
        sourceOffice { role of { name } }
        target { id name }
        targetOffice { role of { name } }
        about
        evidence { exact attribution dateText document { title url publishedAt } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`

const URGED = `# Who urged whom to do what?
query Urged {
  statements(types: [URGED, DEMANDED], first: 25) {
    totalCount
    edges {
      node { type date source { name } target { name } about evidence { exact document { title } } }
    }
  }
}
`

const ACTORS = `# Whom does the graph know, and in which offices?
query People {
  actors(kind: PERSON, first: 25) {
    totalCount
    edges { node { id name aliases representations { role of { name } firstSeen lastSeen } } }
  }
}
`

const DOCUMENTS = `# What does each document say?
query Documents {
  documents(first: 10) {
    totalCount
    edges {
      node { title publishedAt url statements { totalCount edges { node { type source { name } target { name } } } } }
    }
  }
}
`

/** The queries of the tabs, in order. */
export const DEFAULT_QUERIES: readonly string[] = [CONTACTS, URGED, ACTORS, DOCUMENTS]

export const graphiqlOptions: GraphiQLOptions = {
  title: 'Demarche GraphiQL',
  defaultTabs: DEFAULT_QUERIES.map((query) => ({ query })),
}

/**
 * What the page may load: what it carries itself, and answers of this server. `data:` and `blob:` are its own fonts,
 * icons and workers.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The page is nine megabytes and always the same, so it is made once. */
export function createGraphiqlRenderer(): (options: GraphiQLOptions) => string {
  let page: string | null = null
  return (options) => {
    page ??= renderGraphiQL(options)
    return page
  }
}

/** Adds the policy to every page that does not bring its own. */
export function pagePolicyPlugin(): Plugin {
  return {
    onResponse({ response }) {
      const isPage = response.headers.get('content-type')?.startsWith('text/html')
      if (isPage && !response.headers.has('content-security-policy')) {
        response.headers.set('content-security-policy', PAGE_POLICY)
      }
      response.headers.set('x-content-type-options', 'nosniff')
    },
  }
}
