import type { z } from 'zod'

/** What is wrong with a value that a person wrote, in words: what was unexpected, and what was expected. */
export function issueInWords(issue: z.core.$ZodIssue): string {
  if (!WORDED_BY_ZOD.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return `unexpected ${kind(received(issue.message)).replace(/^a /u, '')}, expected ${kind(issue.expected)}`
    case 'too_small':
      return issue.origin === 'string'
        ? 'unexpected empty text, expected words'
        : `unexpected short list, expected at least ${issue.minimum}`
    case 'invalid_value':
      return `expected one of ${issue.values.join(', ')}`
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `expected one of ${issue.options.join(', ')}`
        : issue.message
    case 'invalid_format':
      return issue.pattern ? `unexpected form, expected that of ${issue.pattern}` : issue.message
    case 'invalid_key':
      return `unexpected key, ${issue.issues.map(issueInWords).join('; ')}`
    case 'unrecognized_keys':
      return `unexpected key ${issue.keys.map((key) => `\`${key}\``).join(', ')}; remove it or mend its spelling`
    default:
      return issue.message
  }
}

/** What a schema says in words of its own is said so. */
const WORDED_BY_ZOD = /^(?:Invalid|Too|Unrecognized)\b/u

/** What files of people hold, as they call it. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'keys with values',
  boolean: 'true or false',
  undefined: 'absence',
  null: 'absence',
}

function kind(name: string): string {
  return KINDS[name] ?? name
}

/** The value itself is not told in an issue. */
function received(message: string): string {
  return /received (\w+)/u.exec(message)?.[1] ?? 'value'
}
