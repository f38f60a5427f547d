/** The text of a file as `demarche import` takes it out, with what the file says of it. Each reader is loaded when it is needed. */
import './without-functions-from-text.ts'
import { parsePublished } from '../../document/calendar-date.ts'
import type { RawRecord } from '../../document/raw-record.ts'
import { DocumentError } from '../../errors.ts'
import { AskError } from '../api/ask.ts'
import type { Draft } from './draft.ts'

/** Rejects with an AskError for what is no article, or is malformed. */
export async function recordOf(source: string, name: string): Promise<Draft> {
  try {
    const read = await readerOf(name)
    const { text, title, publisher, published, url, sourceId, kind } = read(source, { path: name })
    const day = published === null ? null : parsePublished(published)
    return {
      text,
      title: title ?? '',
      publisher: publisher ?? '',
      published: day ?? '',
      url: url ?? '',
      id: sourceId ?? '',
      kind: kind ?? '',
    }
  } catch (error) {
    if (error instanceof DocumentError) throw new AskError(error.code, `${name}: ${error.reason}.`, { cause: error })
    throw error
  }
}

type Reader = (source: string, place: { readonly path: string }) => RawRecord

async function readerOf(name: string): Promise<Reader> {
  if (/\.(?:md|markdown)$/i.test(name)) return (await import('../../document/markdown-reader.ts')).readMarkdown
  if (/\.html?$/i.test(name)) return (await import('../../document/html-page.ts')).readHtmlPage
  return (await import('../../document/text-reader.ts')).readText
}
