import type { ReporterName } from '../crew/reporter.ts'
import { type Asked, type Talk, textOption, WrongUse } from './command.ts'

const reporters: readonly ReporterName[] = ['bar', 'lines', 'ndjson', 'none']

/** How --reporter asks to be told how far a build is; on a terminal a bar where it does not. Throws WrongUse for another. */
export function reporterName(asked: Asked, talk: Talk): ReporterName {
  const name = textOption(asked, 'reporter', talk.terminal ? 'bar' : 'lines')
  const known = reporters.find((one) => one === name)
  if (!known) throw new WrongUse(`unexpected --reporter \`${name}\`, expected one of ${reporters.join(', ')}`)
  return known
}
