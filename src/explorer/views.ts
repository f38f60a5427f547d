/** The views, by their addresses. Those that load much are loaded when they are needed (`lazy`). */
import { lazy } from 'preact-iso'
import { AskPage } from './ask/ask-page.tsx'
import { DocumentPage } from './document/document-page.tsx'
import { DocumentsPage } from './document/documents-page.tsx'
import { StatementPage } from './statement/statement-page.tsx'

export const VIEWS = [
  { path: '/', component: AskPage },
  { path: '/actor/:id', component: lazy(async () => (await import('./actor/actor-page.tsx')).ActorPage) },
  { path: '/pair/:one/:other', component: lazy(async () => (await import('./actor/pair-page.tsx')).PairPage) },
  { path: '/statement/:id', component: StatementPage },
  { path: '/documents', component: DocumentsPage },
  { path: '/document/:id', component: DocumentPage },
  { path: '/review/:part?', component: lazy(() => import('./review/review-page.tsx').then((page) => page.ReviewPage)) },
  { path: '/try', component: lazy(async () => (await import('./try/try-page.tsx')).TryPage) },
] as const
