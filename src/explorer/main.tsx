import { render } from 'preact'
import { Frame } from './frame.tsx'
import './style/base.css'
import './style/frame.css'
import './style/form.css'
import './style/ledger.css'
import './style/parts.css'
import './style/cards.css'
import './style/statement.css'
import './style/reading.css'
import './style/print.css'

render(<Frame />, document.body)
