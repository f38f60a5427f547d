/** The Chromium that tests may drive. */
import { findChromium } from '../../scripts/chromium/find-chromium.ts'

/** Why there is none, for the title of a skipped suite; null where there is one. Throws where DEMARCHE_REQUIRE_CHROMIUM=1 forbids that. */
export function missingChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  if (findChromium(environment) !== null) return null
  const reason = 'there is no Chromium on the PATH, nor one that DEMARCHE_CHROMIUM names'
  if (environment.DEMARCHE_REQUIRE_CHROMIUM === '1') throw new Error(`Chromium is required here, but ${reason}`)
  return reason
}
