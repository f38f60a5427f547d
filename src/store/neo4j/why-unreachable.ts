/** Why a server that is there does not talk to us: encryption that only one side wants, or a certificate nobody vouches for. */
import { isIP } from 'node:net'
import { connect, type TLSSocket } from 'node:tls'

/** Of Node and OpenSSL: the certificate itself is what is wrong. */
const UNTRUSTED: ReadonlySet<string> = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_UNTRUSTED',
])

/** A handshake takes one round trip or two. */
const PATIENCE = 2_000

const BOLT_PORT = 7687

/**
 * What to tell of the server at `url` and what to do about it, found by shaking hands with it once more: the driver gives no
 * codes for this. Null where encryption is not what is wrong.
 */
export async function whyUnreachable(url: string): Promise<string | null> {
  const parsed = URL.parse(url)
  if (!parsed?.hostname) return null
  const [scheme, kind] = parsed.protocol.replace(':', '').split('+')
  const code = await handshake(parsed.hostname.replace(/^\[|\]$/g, ''), Number(parsed.port) || BOLT_PORT)
  if (code === 'UNREACHABLE') return null
  const encrypts = code === null || isOfCertificate(code)
  if (kind === undefined) {
    return encrypts ? `takes encrypted connections only: write ${scheme}+s:// in place of ${scheme}://` : null
  }
  if (!encrypts) return `does not encrypt its connections: write ${scheme}:// in place of ${scheme}+${kind}://`
  return kind === 's' && code !== null ? `${certificateTrouble(code)} (${code})` : null

  function certificateTrouble(wrong: string): string {
    const without = `${scheme}+ssc:// encrypts without checking certificates`
    if (UNTRUSTED.has(wrong)) {
      return `has a certificate that nobody known here has signed: name the file of its authority in NODE_EXTRA_CA_CERTS; or ${without}`
    }
    if (wrong === 'ERR_TLS_CERT_ALTNAME_INVALID') {
      return `has a certificate for another name: use the address that it names; or ${without}`
    }
    return `has a certificate that is not valid: renew it; or ${without}`
  }
}

const isOfCertificate = (code: string): boolean =>
  UNTRUSTED.has(code) || code === 'ERR_TLS_CERT_ALTNAME_INVALID' || code.startsWith('CERT_')

/** Null where the certificate is good, UNREACHABLE where nobody answers, else the code of what went wrong. */
function handshake(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    // A server name is for names only.
    const socket: TLSSocket = connect({ host, port, ...(isIP(host) === 0 ? { servername: host } : {}) })
    let connected = false
    const end = (code: string | null): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve(code)
    }
    // A server that is there and says nothing did not understand.
    const timer = setTimeout(() => end(connected ? 'SILENT' : 'UNREACHABLE'), PATIENCE)
    socket.once('connect', () => {
      connected = true
    })
    socket.once('secureConnect', () => end(null))
    socket.once('error', (error: NodeJS.ErrnoException) => end(connected ? (error.code ?? 'UNKNOWN') : 'UNREACHABLE'))
    socket.once('close', () => end(connected ? 'CLOSED' : 'UNREACHABLE'))
  })
}
