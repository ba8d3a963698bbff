import { type Decision, decisionSchema } from '../../../schemas/decisions.ts'
import { issueInWords } from '../../../schemas/issue-in-words.ts'
import type { Report } from '../../model/message.ts'
import { parseYaml } from '../../text/yaml.ts'

/** The decisions of a decisions.yaml; what is none is reported and left out. */
export function readDecisions(text: string, report: Report): readonly Decision[] {
  const { value, problem } = parseYaml(text, 'strict')
  if (problem !== null) {
    report(
      'error',
      'decisions-unreadable',
      `Unexpected decisions.yaml (${problem}), expected YAML; none of its decisions was applied`,
    )
    return []
  }
  if (value === null || value === undefined) return []
  if (!Array.isArray(value)) {
    report(
      'error',
      'decisions-unreadable',
      'Unexpected decisions.yaml, expected a list of decisions; none was applied',
    )
    return []
  }
  return value.flatMap((entry, at) => {
    const parsed = decisionSchema.safeParse(entry)
    if (parsed.success) return [parsed.data]
    const issue = parsed.error.issues[0]
    report(
      'error',
      'decision-unreadable',
      `Unexpected decision ${at + 1} (${issue?.path.join('.') || 'shape'}: ${issue && issueInWords(issue)}); it was left out`,
    )
    return []
  })
}
