/** A headless Chromium that reaches nothing but this machine. */
import { type Browser, type BrowserContext, chromium } from 'playwright-core'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** `program` as `findChromium` gives it. */
export const launchChromium = (program: string): Promise<Browser> =>
  chromium.launch({ executablePath: program, args: FLAGS })

/** Stops requests of its pages to other hosts; what comes back holds, from then on, the hosts that answered. */
export async function keepToThisMachine(context: BrowserContext): Promise<Set<string>> {
  const hosts = new Set<string>()
  await context.route(/^https?:/, (route) =>
    new URL(route.request().url()).hostname === '127.0.0.1' ? route.continue() : route.abort(),
  )
  context.on('response', (response) => {
    if (/^https?:/.test(response.url())) hosts.add(new URL(response.url()).hostname)
  })
  return hosts
}
