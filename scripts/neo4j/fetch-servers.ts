/** Fetches every release of Neo4j that tests run on, one after the other: Maven's store is not made for two at once. */
import { RELEASE_NAMES, release } from './release.ts'
import { serverJars } from './server-jars.ts'

for (const name of RELEASE_NAMES) console.log(`Neo4j ${name}: ${serverJars(release(name).version)}`)
