import { useEffect } from 'preact/hooks'

/** The title of the tab, which history and bookmarks show. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Demarche' : `${title} · Demarche`
  }, [title])
}
