/** Prints who was in contact with an actor, and in whose words: `node contacts.ts "Wanjiru Otieno" 2026-03-01` */
import { ContactsDocument, type ContactsQuery, type TypedDocumentString } from './demarche.generated.ts'

const { DEMARCHE_URL = 'http://localhost:4000/graphql', DEMARCHE_KEY } = process.env

async function ask<Answer, Variables>(
  query: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const response = await fetch(DEMARCHE_URL, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(DEMARCHE_KEY && { authorization: `Bearer ${DEMARCHE_KEY}` }),
    },
    body: JSON.stringify({ query: query.toString(), variables }),
  })
  const { data, errors } = (await response.json()) as {
    data?: Answer
    errors?: readonly { message: string; extensions: { code: string } }[]
  }
  if (errors?.[0]) throw new Error(`${errors[0].extensions.code}: ${errors[0].message}`)
  return data!
}

type Contact = ContactsQuery['contacts']['edges'][number]['node']

/** All pages. */
async function* contactsOf(actor: string, from: string | null): AsyncGenerator<Contact> {
  let after: string | null = null
  do {
    const { contacts }: ContactsQuery = await ask(ContactsDocument, { actor, from, after })
    for (const { node } of contacts.edges) yield node
    after = contacts.pageInfo.hasNextPage ? contacts.pageInfo.endCursor : null
  } while (after !== null)
}

const [actor = 'Wanjiru Otieno', from = null] = process.argv.slice(2)
for await (const { date, type, source, target, evidence } of contactsOf(actor, from)) {
  console.log(`${date ?? 'undated'}  ${type}  ${source.name} – ${target?.name}`)
  for (const { exact, document } of evidence) console.log(`    "${exact}" ${document.publisher ?? document.title}`)
}
