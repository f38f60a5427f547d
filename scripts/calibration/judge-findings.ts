/** Findings in annotated texts, each with the signs it was found by and whether the gold has it. */
import { isContact, isSameStatement, sameEnds } from '../../src/evaluation/document-levels.ts'
import { readGold } from '../../src/evaluation/gold-reader.ts'
import { match } from '../../src/evaluation/matching.ts'
import { isRightClass, isRightPair } from '../../src/evaluation/sentence-levels.ts'
import { buildDocumentGraph } from '../../src/graph/statement-builder.ts'
import { type ExtractedStatement, extractionRecord } from '../../src/ingest/extraction-record.ts'
import { linkEntities } from '../../src/linking/entity-linker.ts'
import { createDefaultPipeline } from '../../src/nlp/default-pipeline.ts'
import type { Relation } from '../../src/nlp/relation.ts'
import type { Sign } from '../../src/nlp/relations/confidence.ts'

/** Of a document, or of a sentence, where only findings between the marked pair are judged, by their class. */
export interface Judged {
  readonly kind: 'DOCUMENT' | 'SENTENCE'
  readonly signs: readonly Sign[]
  readonly confidence: number
  readonly right: boolean
}

/** All findings that the gold can judge. `contactsOnly`: files that have no other acts in their gold. */
export async function judgeFindings(
  paths: readonly string[],
  contactsOnly: readonly string[],
): Promise<readonly Judged[]> {
  const annotate = createDefaultPipeline()
  const judged: Judged[] = []
  for (const path of [...paths, ...contactsOnly]) {
    for await (const result of readGold([path])) {
      if (!result.ok || result.record.document === null) continue
      const { gold, document } = result.record
      const doc = annotate(document)
      const { statements } = extractionRecord(buildDocumentGraph(linkEntities(doc), ''))
      const add = (statement: ExtractedStatement, right: boolean): void => {
        const { confidence } = statement
        const signs = signsOf(statement, doc.get('relations'))
        judged.push({ kind: gold.kind, signs, confidence, right })
      }
      if (gold.kind === 'SENTENCE') {
        for (const statement of statements)
          if (isRightPair(gold.relations, statement)) add(statement, isRightClass(gold.relations, statement))
      } else if (contactsOnly.includes(path)) {
        const found = statements.filter(isContact)
        const { goldOf } = match(gold.statements.filter(isContact), found, sameEnds)
        for (const [at, statement] of found.entries()) add(statement, goldOf[at] !== null)
      } else {
        const { goldOf } = match(gold.statements, statements, isSameStatement)
        for (const [at, statement] of statements.entries()) add(statement, goldOf[at] !== null)
      }
    }
  }
  return judged
}

/** The signs of the relation that a statement was made from. */
function signsOf(
  { start, end, type, confidence }: ExtractedStatement,
  relations: readonly Relation[],
): readonly Sign[] {
  const same = relations.filter((each) => each.start === start && each.end === end && each.type === type)
  return (same.find((each) => each.confidence === confidence) ?? same[0])?.signs ?? []
}
