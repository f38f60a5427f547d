/** What stands in the place of a view that failed: the rest of the page stays, and another address is tried anew. */
import { Component, type ComponentChildren } from 'preact'
import { Empty } from './states.tsx'

export interface ShieldProps {
  /** The address that is shown. */
  readonly url: string
  readonly children: ComponentChildren
}

interface Failure {
  readonly error: unknown
  /** Where it failed. */
  readonly url: string
}

export class Shield extends Component<ShieldProps, { readonly failure: Failure | null }> {
  override state = { failure: null }

  override componentDidCatch(error: unknown): void {
    // An address that cannot be decoded is nobody's fault but its own.
    if (!(error instanceof URIError)) console.error(error)
    this.setState({ failure: { error, url: this.props.url } })
  }

  override render({ url, children }: ShieldProps, { failure }: { readonly failure: Failure | null }) {
    if (failure === null || failure.url !== url) return children
    if (failure.error instanceof URIError) return <NoView />
    return (
      <Empty what="Something went wrong in the page.">
        <p>
          That is a defect of Demarche. Load the page again, or <a href="/">ask a question</a>.
        </p>
      </Empty>
    )
  }
}

export function NoView() {
  return (
    <Empty what="There is nothing at this address.">
      <p>
        <a href="/">Ask a question</a> instead.
      </p>
    </Empty>
  )
}
