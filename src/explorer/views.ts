/** The views, by their addresses. Those that are large are loaded when they are needed. */
import { lazy } from 'preact-iso'
import { AskPage } from './ask/ask-page.tsx'
import { DocumentPage } from './document/document-page.tsx'
import { DocumentsPage } from './document/documents-page.tsx'
import { NotLoaded } from './parts/not-loaded.tsx'
import { StatementPage } from './statement/statement-page.tsx'

/** A view that cannot be loaded says so. */
const whenNeeded = <View>(load: () => Promise<View>) => lazy<View>(() => load().catch(() => NotLoaded as View))

export const VIEWS = [
  { path: '/', component: AskPage },
  { path: '/actor/:id', component: whenNeeded(async () => (await import('./actor/actor-page.tsx')).ActorPage) },
  { path: '/pair/:one/:other', component: whenNeeded(async () => (await import('./actor/pair-page.tsx')).PairPage) },
  { path: '/statement/:id', component: StatementPage },
  { path: '/documents', component: DocumentsPage },
  { path: '/document/:id', component: DocumentPage },
  { path: '/review/:part?', component: whenNeeded(async () => (await import('./review/review-page.tsx')).ReviewPage) },
  { path: '/try', component: whenNeeded(async () => (await import('./try/try-page.tsx')).TryPage) },
] as const
