import { byCodeUnit } from '../text/fold.ts'
import type { CheckFinding } from './check-finding.ts'
import { lineOfFile, wordsOfPlace } from './place-words.ts'
import type { Reported } from './reported.ts'

/** Findings as SARIF 2.1.0. */
export function sarifReport(findings: readonly CheckFinding[], { corpus, version }: Reported): string {
  const rules = [...new Set(findings.map(ruleOf))].sort(byCodeUnit)
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'debrief',
            version,
            rules: rules.map((id) => ({ id, shortDescription: { text: wordsOfRule(id) } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, rules, corpus)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 1)}\n`
}

function resultOf(finding: CheckFinding, rules: readonly string[], corpus: string) {
  const line = lineOfFile(finding.place)
  const at = wordsOfPlace(finding.place)
  return {
    ruleId: ruleOf(finding),
    ruleIndex: rules.indexOf(ruleOf(finding)),
    level: finding.severity,
    message: { text: line === null && at !== '' ? `${at}: ${finding.reason}` : finding.reason },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(corpus, finding.path) },
          ...(line === null ? {} : { region: { startLine: line } }),
        },
      },
    ],
    ...(finding.record === null ? {} : { properties: { record: finding.record } }),
  }
}

function ruleOf({ room, rule }: CheckFinding): string {
  return `${room}/${rule}`
}

function wordsOfRule(id: string): string {
  return id.replace(/^.*\//u, '').replace(/-/gu, ' ')
}

/** Relative to where the check ran; the folder itself for what is about the whole corpus. */
function uriOf(corpus: string, path: string): string {
  const whole = [corpus, path].filter((part) => part !== '').join('/')
  return whole === '' ? '.' : whole.split('/').map(encodeURIComponent).join('/')
}
