/** Certificates for servers of tests, made with openssl in a folder: an authority nobody trusts, and what it signed. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Certificate } from '../../scripts/neo4j/server-home.ts'

export interface SignedCertificate extends Certificate {
  /** Path of the authority's own certificate, as NODE_EXTRA_CA_CERTS takes it. */
  readonly authority: string
}

/** For a server at 127.0.0.1, and at no other name. Throws where openssl is missing or fails. */
export function makeCertificate(folder: string): SignedCertificate {
  const path = (name: string): string => join(folder, name)
  selfSigned(folder, 'authority', ['-subj', '/CN=Authority of a test'])
  selfSigned(folder, 'server', [
    ...['-subj', '/CN=Server of a test', '-addext', 'subjectAltName=IP:127.0.0.1'],
    ...['-addext', 'basicConstraints=critical,CA:FALSE'],
    ...['-CA', path('authority.crt'), '-CAkey', path('authority.key')],
  ])
  return {
    certificate: readFileSync(path('server.crt'), 'utf8'),
    key: readFileSync(path('server.key'), 'utf8'),
    authority: path('authority.crt'),
  }
}

function selfSigned(folder: string, name: string, more: readonly string[]): void {
  const { error, status, stderr } = spawnSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'],
      ...['-keyout', join(folder, `${name}.key`), '-out', join(folder, `${name}.crt`)],
      ...more,
    ],
    { encoding: 'utf8' },
  )
  if (error || status !== 0) throw new Error(`openssl could not make a certificate: ${error?.message ?? stderr}`)
}
