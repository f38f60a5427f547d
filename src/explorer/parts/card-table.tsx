/** A table for few rows, which becomes a list of cards where the page is narrow; each cell then says what it is. */
import type { ComponentChildren } from 'preact'

export interface CardTableProps {
  /** For screen readers. */
  readonly label: string
  readonly columns: readonly string[]
  /** Of `CardRow`. */
  readonly children: ComponentChildren
}

export function CardTable({ label, columns, children }: CardTableProps) {
  return (
    <div class="card-table" role="table" aria-label={label}>
      <div class="card-row card-head" role="row">
        {columns.map((column) => (
          <div key={column} role="columnheader">
            {column}
          </div>
        ))}
      </div>
      {children}
    </div>
  )
}

export interface CardRowProps {
  readonly columns: readonly string[]
  /** One for each column. */
  readonly cells: readonly ComponentChildren[]
  /** Whether it is the one that the others are compared with. */
  readonly own?: boolean
}

export function CardRow({ columns, cells, own = false }: CardRowProps) {
  return (
    <div class={`card-row${own ? ' own' : ''}`} role="row">
      {columns.map((column, index) => (
        <div key={column} role="cell">
          <span class="card-label" aria-hidden="true">
            {column}
          </span>
          {cells[index]}
        </div>
      ))}
    </div>
  )
}
