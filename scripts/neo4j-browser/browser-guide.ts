/** The files that a person loads into Neo4j Browser: the style sheet, the set-up, the questions. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const GUIDE_FOLDER = join(import.meta.dirname, '..', '..', 'neo4j-browser')
export const STYLE_FILE = join(GUIDE_FOLDER, 'demarche.grass')
export const PARAMETERS_FILE = join(GUIDE_FOLDER, '0-parameters.cypher')
/** To be run before the questions, one after the other: `:config` takes no other command beside it. */
export const SET_UP_FILES = [join(GUIDE_FOLDER, '0-settings.cypher'), PARAMETERS_FILE]

export interface GuideFile {
  /** `1-contacts-on-a-day`. */
  readonly name: string
  readonly path: string
  readonly text: string
  /** The first comment line, by which Neo4j Browser lists it. */
  readonly title: string
}

/** The questions in their order, without the set-up. */
export function guideQuestions(): readonly GuideFile[] {
  return readdirSync(GUIDE_FOLDER)
    .filter((file) => /^[1-9].*\.cypher$/.test(file))
    .sort()
    .map((file) => guideFile(join(GUIDE_FOLDER, file), file.replace(/\.cypher$/, '')))
}

function guideFile(path: string, name: string): GuideFile {
  const text = readFileSync(path, 'utf8')
  return { name, path, text, title: /^\/\/ (.+)/.exec(text)?.[1] ?? '' }
}
