/** The views, by their addresses. Those that load much are loaded when they are needed (`lazy`). */
import { AskPage } from './ask/ask-page.tsx'
import { DocumentPage } from './document/document-page.tsx'
import { StatementPage } from './statement/statement-page.tsx'

export const VIEWS = [
  { path: '/', component: AskPage },
  { path: '/statement/:id', component: StatementPage },
  { path: '/document/:id', component: DocumentPage },
] as const
