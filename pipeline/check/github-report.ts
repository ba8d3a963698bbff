import { byDocument } from './by-document.ts'
import type { CheckFinding } from './check-finding.ts'
import { lineOfFile, wordsOfPlace } from './place-words.ts'
import type { Reported } from './reported.ts'

/** An annotation shows no more; the log above it has all. */
const longestAnnotation = 3000

/**
 * Workflow commands: a folded group of log lines a document, then one annotation a document and severity. A step shows
 * ten annotations of a kind and drops the rest, so a document takes no more than one.
 */
export function githubReport(findings: readonly CheckFinding[], { corpus }: Reported): string {
  return [...byDocument(findings)]
    .map(([path, group]) => {
      const log = group.map((one) => `${one.severity}: ${inOneLine(saying(one))}\n`).join('')
      const kinds = (['error', 'warning'] as const).map((kind) =>
        annotation(
          kind,
          path,
          group.filter(({ severity }) => severity === kind),
          corpus,
        ),
      )
      return `::group::${escaped(path || '(corpus)')}\n${log}::endgroup::\n${kinds.join('')}`
    })
    .join('')
}

function annotation(
  kind: 'error' | 'warning',
  path: string,
  findings: readonly CheckFinding[],
  corpus: string,
): string {
  const [first] = findings
  if (!first) return ''
  const line = lineOfFile(first.place)
  const title = `${path || 'The corpus'}: ${findings.length} ${kind}${findings.length > 1 ? 's' : ''}`
  const file = path === '' ? {} : { file: corpus === '' ? path : `${corpus}/${path}` }
  const properties = Object.entries({ ...file, ...(line === null ? {} : { line: String(line) }), title })
  const text = clipped(findings.map(saying).join('\n'))
  return `::${kind} ${properties.map(([key, value]) => `${key}=${escapedProperty(value)}`).join(',')}::${escaped(text)}\n`
}

function saying({ place, reason, room, rule }: CheckFinding): string {
  const at = wordsOfPlace(place)
  return `${at && `${at}: `}${reason} [${room}/${rule}]`
}

function clipped(text: string): string {
  return text.length <= longestAnnotation ? text : `${text.slice(0, longestAnnotation)}…`
}

/** A line that begins with `::` would be a command; the words of a document may not give one. */
function inOneLine(text: string): string {
  return text.replace(/[\r\n]+/gu, ' ').replace(/::/gu, ': :')
}

function escaped(text: string): string {
  return text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C')
}
