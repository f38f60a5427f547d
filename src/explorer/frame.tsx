/** What stands around every view: the name, the way to the others, the key. */
import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from 'preact-iso'
import { useGraphiql } from './api/use-graphiql.ts'
import { KeyField } from './parts/key-field.tsx'
import { placeScroll } from './parts/scroll.ts'
import { NoView, Shield } from './parts/shield.tsx'
import { VIEWS } from './views.ts'

const LINKS = [
  { path: '/', name: 'Ask' },
  { path: '/documents', name: 'Documents' },
  { path: '/try', name: 'Try a text' },
  { path: '/review', name: 'Review' },
] as const

export function Frame() {
  return (
    <LocationProvider>
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <Head />
      <main id="content">
        <Views />
      </main>
    </LocationProvider>
  )
}

function Views() {
  const { url } = useLocation()
  return (
    <Shield url={url}>
      <ErrorBoundary>
        <Router onRouteChange={placeScroll}>
          {[
            ...VIEWS.map((view) => <Route key={view.path} path={view.path} component={view.component} />),
            <Route key="none" default component={NoView} />,
          ]}
        </Router>
      </ErrorBoundary>
    </Shield>
  )
}

function Head() {
  const { path } = useLocation()
  const hasGraphiql = useGraphiql()
  return (
    <header>
      <a class="home" href="/">
        Demarche
      </a>
      <nav aria-label="Views">
        {LINKS.map((link) => (
          <a
            key={link.path}
            href={link.path}
            aria-current={link.path === `/${path.split('/')[1]}` ? 'page' : undefined}
          >
            {link.name}
          </a>
        ))}
        {hasGraphiql && (
          <a href="/graphql" target="_blank" rel="noreferrer">
            GraphiQL
          </a>
        )}
      </nav>
      <KeyField />
    </header>
  )
}
