import { render } from 'preact'
import { Frame } from './frame.tsx'
import { keepScroll } from './parts/scroll.ts'
import './style/base.css'
import './style/frame.css'
import './style/form.css'
import './style/ledger.css'
import './style/parts.css'
import './style/cards.css'
import './style/statement.css'
import './style/reading.css'
import './style/documents.css'
import './style/try.css'
import './style/print.css'

keepScroll()
render(<Frame />, document.body)
