/** `demarche evaluate`: precision, recall and F1 of the present pipeline on annotated texts. */
import { evaluate } from '../../evaluation/evaluate.ts'
import { formatEvaluation } from '../../evaluation/format-evaluation.ts'
import { readGold } from '../../evaluation/gold-reader.ts'
import { createExtractor } from '../../ingest/extract-document.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'

export interface EvaluateFlags {
  readonly json?: true
  readonly misses: number
  readonly minConfidence: number
}

/** The table goes to standard output, a line that cannot be scored to standard error; the rest goes on. */
export async function evaluateCommand(paths: readonly string[], flags: EvaluateFlags): Promise<ExitCode> {
  let failed = 0
  const evaluation = await evaluate(readGold(paths), {
    extract: createExtractor(),
    minConfidence: flags.minConfidence,
    onProblem: (error) => {
      failed++
      process.stderr.write(`${error.message} [${error.code}]\n`)
    },
  })
  const text = flags.json ? JSON.stringify(evaluation) : formatEvaluation(evaluation, flags.misses)
  if (text !== '') process.stdout.write(`${text}\n`)
  return failed > 0 ? EXIT.SOME_FAILED : EXIT.DONE
}
