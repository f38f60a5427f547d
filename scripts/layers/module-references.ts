/** Finds what a TypeScript source imports, by a small scan of its tokens: enough for import and export statements, no more. */

export interface ModuleReference {
  /** The text between the quotation marks; null where it is computed at run time and cannot be read here. */
  readonly specifier: string | null
  /** 1-based. */
  readonly line: number
}

export interface ScannedModule {
  readonly references: readonly ModuleReference[]
  /** Every string and every fixed part of a template, with its line. */
  readonly strings: readonly { readonly text: string; readonly line: number }[]
}

type TokenKind = 'WORD' | 'STRING' | 'TEMPLATE' | 'MARK'
interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly line: number
}

/**
 * Static and dynamic imports, re-exports, `require`, `process.getBuiltinModule`, `import.meta.resolve` and
 * `new URL('./worker.ts', import.meta.url)`, type imports included. Words in comments and strings do not count.
 */
export function scanModule(source: string): ScannedModule {
  const tokens = tokenize(source)
  const references: ModuleReference[] = []
  const at = (index: number): string => (tokens[index]?.kind === 'STRING' ? '' : (tokens[index]?.text ?? ''))
  const argument = (index: number): void => {
    const token = tokens[index]!
    const closes = at(index + 1) === ')' || at(index + 1) === ','
    references.push({ specifier: token.kind === 'STRING' && closes ? token.text : null, line: token.line })
  }
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'WORD' || at(index - 1) === '.') continue
    if (token.text === 'import' && at(index + 1) === '.') {
      if (at(index + 3) === '.' && at(index + 4) === 'resolve' && at(index + 5) === '(') argument(index + 6)
    } else if ((token.text === 'import' || token.text === 'require') && at(index + 1) === '(') {
      argument(index + 2)
    } else if (token.text === 'import' && tokens[index + 1]?.kind === 'STRING') {
      references.push({ specifier: tokens[index + 1]!.text, line: token.line })
    } else if (token.text === 'import' || (token.text === 'export' && isReexport(at, index))) {
      const from = fromClause(tokens, index + 1)
      if (from) references.push({ specifier: from.text, line: token.line })
    } else if (token.text === 'process' && at(index + 2) === 'getBuiltinModule' && at(index + 3) === '(') {
      argument(index + 4)
    } else if (token.text === 'URL' && at(index + 1) === '(' && tokens[index + 2]?.kind === 'STRING') {
      const path = tokens[index + 2]!
      if (at(index + 4) === 'import' && /\.[cm]?[jt]s$/.test(path.text)) argument(index + 2)
    }
  }
  const strings = tokens.filter((token) => token.kind === 'STRING' || token.kind === 'TEMPLATE')
  return { references, strings }
}

/** `export * from`, `export { a } from`, `export type { A } from`; a mere `export { a }` has no `from` and gives nothing. */
function isReexport(at: (index: number) => string, index: number): boolean {
  const next = at(index + 1) === 'type' ? at(index + 2) : at(index + 1)
  return next === '*' || next === '{'
}

/** The string after `from`, as long as only names, commas, braces and `*` stand before it. */
function fromClause(tokens: readonly Token[], start: number): Token | null {
  for (let index = start; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.kind === 'WORD' && token.text === 'from' && tokens[index + 1]?.kind === 'STRING')
      return tokens[index + 1]!
    const inClause = token.kind === 'WORD' || token.kind === 'STRING' || '{},*'.includes(token.text)
    if (!inClause || (token.text === '}' && tokens[index + 1]?.text !== 'from')) return null
  }
  return null
}

// A slash starts a regular expression, not a division, after these words and after any mark that cannot end a value.
const BEFORE_VALUE = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'delete',
  'void',
  'throw',
  'new',
  'else',
  'await',
])
const WORD = /[\p{L}\p{N}_$#]+/uy
const REGEX = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y

function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = []
  // Depth of braces inside each open `${`; the last one is the innermost.
  const templates: number[] = []
  let line = 1
  let index = 0
  const push = (kind: TokenKind, text: string): void => {
    tokens.push({ kind, text, line })
  }
  const advance = (to: number): void => {
    for (; index < to; index++) if (source[index] === '\n') line++
  }
  const template = (): void => {
    let end = index
    while (end < source.length && source[end] !== '`' && !source.startsWith('${', end))
      end += source[end] === '\\' ? 2 : 1
    push('TEMPLATE', source.slice(index, end))
    const opens = source[end] === '$'
    if (opens) templates.push(0)
    advance(Math.min(source.length, end + (opens ? 2 : 1)))
  }
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = index
    return pattern.exec(source)?.[0] ?? null
  }

  while (index < source.length) {
    const char = source[index]!
    if (/\s/.test(char)) advance(index + 1)
    else if (source.startsWith('//', index) || (index === 0 && source.startsWith('#!'))) {
      const end = source.indexOf('\n', index)
      advance(end < 0 ? source.length : end)
    } else if (source.startsWith('/*', index)) {
      const end = source.indexOf('*/', index + 2)
      advance(end < 0 ? source.length : end + 2)
    } else if (char === '"' || char === "'") {
      let end = index + 1
      while (end < source.length && source[end] !== char && source[end] !== '\n') end += source[end] === '\\' ? 2 : 1
      push('STRING', source.slice(index + 1, end))
      advance(Math.min(source.length, end + 1))
    } else if (char === '`') {
      advance(index + 1)
      template()
    } else if (char === '}' && templates.at(-1) === 0) {
      templates.pop()
      advance(index + 1)
      template()
    } else {
      const before = tokens.at(-1)
      const valueMayStart =
        !before || (before.kind === 'WORD' ? BEFORE_VALUE.has(before.text) : !/[)\]}]/.test(before.text))
      const text = (char === '/' && valueMayStart && match(REGEX)) || match(WORD) || char
      // A regular expression is a value of no interest; it stands as a mark that ends one.
      if (char === '/' && text.length > 1) push('MARK', ')')
      else push(match(WORD) ? 'WORD' : 'MARK', text)
      if (templates.length > 0) templates[templates.length - 1]! += char === '{' ? 1 : char === '}' ? -1 : 0
      advance(index + text.length)
    }
  }
  return tokens
}
