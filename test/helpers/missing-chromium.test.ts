import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findChromium } from '../../scripts/chromium/find-chromium.ts'
import { missingChromium } from './missing-chromium.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('Chromium for the tests', () => {
  const folder = temporaryFolder()
  const program = join(folder, 'chromium-browser')
  writeFileSync(program, '')
  chmodSync(program, 0o755)

  it('is the one on the PATH, or the one that is named', () => {
    expect(findChromium({ PATH: `/none:${folder}` })).toBe(program)
    expect(findChromium({ PATH: '', DEMARCHE_CHROMIUM: program })).toBe(program)
    expect(findChromium({ PATH: folder, DEMARCHE_CHROMIUM: join(folder, 'none') })).toBeNull()
  })

  it('is a reason to skip where it is missing, and a failure where it is required', () => {
    expect(missingChromium({ PATH: folder })).toBeNull()
    expect(missingChromium({ PATH: '' })).toContain('no Chromium')
    expect(() => missingChromium({ PATH: '', DEMARCHE_REQUIRE_CHROMIUM: '1' })).toThrow('Chromium is required here')
  })
})
