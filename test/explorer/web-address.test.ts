/** Which addresses of documents become links. */
import { expect, it } from 'vitest'
import { webAddress } from '../../src/explorer/document/web-address.ts'

it.each([
  ['https://readouts.example/1', 'https://readouts.example/1'],
  ['HTTP://readouts.example', 'http://readouts.example/'],
  ['  https://readouts.example/a b ', 'https://readouts.example/a%20b'],
  ['javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  [' JavaScript:alert(1)', null],
  ['data:text/html,<script>alert(1)</script>', null],
  ['file:///etc/passwd', null],
  ['ftp://readouts.example/1', null],
  ['//readouts.example/1', null],
  ['/document/1', null],
  ['readouts.example', null],
  ['', null],
  [null, null],
])('%j becomes %j', (text, address) => {
  expect(webAddress(text)).toBe(address)
})
