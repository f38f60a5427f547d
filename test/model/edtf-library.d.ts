/** The library has no types of its own; this is what the test asks of it. */
declare module 'edtf' {
  /** Throws a SyntaxError or an Error for what is no EDTF. Times are milliseconds since 1970, in UTC. */
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
