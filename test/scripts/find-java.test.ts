/** The Java for the Neo4j server is looked for, and what is wrong is said. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findJava } from '../../scripts/neo4j/find-java.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-java-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A folder like that of a Java, whose `java` says only which version it is; on standard error, as the real one does. */
function javaHome(version: string): string {
  const home = join(folder, version)
  mkdirSync(join(home, 'bin'), { recursive: true })
  const java = join(home, 'bin', 'java')
  writeFileSync(java, `#!/bin/sh\necho '    java.specification.version = ${version}' >&2\n`)
  chmodSync(java, 0o755)
  return home
}

describe('findJava', () => {
  it('takes JAVA_HOME where it is new enough', () => {
    const home = javaHome('2021')
    expect(findJava({ minimum: 2021 }, { JAVA_HOME: home, PATH: '' })).toEqual({
      path: join(home, 'bin', 'java'),
      version: 2021,
    })
  })

  it('goes on to the PATH where JAVA_HOME is too old or empty', () => {
    const path = join(javaHome('2022'), 'bin')
    const java = { path: join(path, 'java'), version: 2022 }
    expect(findJava({ minimum: 2022 }, { JAVA_HOME: javaHome('1.8'), PATH: path })).toEqual(java)
    expect(findJava({ minimum: 2022 }, { JAVA_HOME: '', PATH: path })).toEqual(java)
    expect(findJava({ minimum: 2022 }, { JAVA_HOME: join(folder, 'missing'), PATH: path })).toEqual(java)
  })

  it('takes one that is newer than what is supported only where there is no other', () => {
    const [old, newer] = [javaHome('2024'), javaHome('2026')]
    const wish = { minimum: 2023, newest: 2025 }
    expect(findJava(wish, { JAVA_HOME: newer, PATH: join(old, 'bin') }).version).toBe(2024)
    expect(findJava({ minimum: 2025, newest: 2025 }, { JAVA_HOME: newer, PATH: '' }).version).toBe(2026)
  })

  it('names what it found, and what to do', () => {
    const home = javaHome('1.8')
    expect(() => findJava({ minimum: 2023 }, { JAVA_HOME: home, PATH: '' })).toThrow(
      /Java 2023 or newer.*1\.8\/bin\/java \(8\).*JAVA_HOME/,
    )
  })
})
