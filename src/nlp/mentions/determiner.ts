/** Articles, quantities and numbers that open a noun phrase: "the", "dozens of", "at least 36". */
import { isCapital, type SentenceView, tokenAt } from './sentence-view.ts'

const DETERMINERS = new Set(
  'the a an this that these those some several many few other another all any more most its his her their our every each no various my your whose'.split(
    ' ',
  ),
)
const APPROXIMATIONS = new Set('around about at least over nearly almost more than up to an estimated some'.split(' '))
const QUANTITIES = new Set(
  'dozens hundreds thousands scores millions group groups number majority crowd crowds pair trio handful series'.split(
    ' ',
  ),
)

/** The first word of the determiner, null where there is none, and the token after it. */
export function readDeterminer(view: SentenceView, at: number): { determiner: string | null; content: number } {
  let index = at
  let determiner: string | null = null
  for (let token = tokenAt(view, index); token; token = tokenAt(view, ++index)) {
    if (!belongs(view, at, index)) break
    determiner ??= token.norm
  }
  return { determiner, content: index }
}

function belongs(view: SentenceView, at: number, index: number): boolean {
  const token = view.tokens[index]!
  const word = token.norm
  if (isCapital(token) && index > view.from && !DETERMINERS.has(word)) return false
  const previous = index > at ? view.tokens[index - 1]! : null
  if (/^(?:the|a|an)$/.test(word)) return previous === null || /^(?:of|all|both|such)$/.test(previous.norm)
  if (DETERMINERS.has(word)) return !/^th(?:at|is|ese|ose)$/.test(word) || token.pos === 'DET'
  if (token.pos === 'NUM') return true
  if (word === 'of') return previous !== null && (QUANTITIES.has(previous.norm) || previous.pos === 'NUM')
  if (QUANTITIES.has(word)) return tokenAt(view, index + 1)?.norm === 'of'
  if (word === 'at') return tokenAt(view, index + 1)?.norm === 'least'
  return (
    APPROXIMATIONS.has(word) &&
    (previous !== null || /^(?:around|about|nearly|almost|over)$/.test(word)) &&
    tokenAt(view, index + 1)?.pos === 'NUM'
  )
}
