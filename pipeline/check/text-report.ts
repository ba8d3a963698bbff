import { oneLine } from '../text/one-line.ts'
import { plural } from '../text/plural.ts'
import { byDocument } from './by-document.ts'
import type { CheckFinding } from './check-finding.ts'
import { wordsOfPlace } from './place-words.ts'

/** Findings for people: a heading a document, a line each, and the sum. */
export function textReport(findings: readonly CheckFinding[]): string {
  if (findings.length === 0) return 'Nothing found.\n'
  const groups = [...byDocument(findings)].map(
    ([path, group]) =>
      `${oneLine(path) || '(corpus)'}\n${group.map((one) => `  ${lineOf(one)}\n`).join('')}\n`,
  )
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return `${groups.join('')}${plural(findings.length, 'finding')}: ${plural(errors, 'error')}, ${plural(findings.length - errors, 'warning')}\n`
}

function lineOf({ severity, place, reason, room, rule }: CheckFinding): string {
  const at = wordsOfPlace(place)
  return oneLine(`${severity}${at && ` ${at}`}: ${reason}  [${room}/${rule}]`)
}
