import { readOut } from '../disk.ts'
import { WrongUse } from './command.ts'

/** The lines of data/<name>.ndjson; none where the file is missing, as in what an older version built. */
export function baseLines<Line>(out: string, name: string): readonly Line[] {
  try {
    return (readOut(out, `data/${name}.ndjson`) ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new WrongUse(
      `unexpected content of ${out}/data/${name}.ndjson (${error.message}), expected JSON lines; build the knowledge base again`,
    )
  }
}
