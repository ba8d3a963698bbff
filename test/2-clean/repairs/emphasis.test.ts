import { expect, test } from 'vitest'
import { repaired } from './repaired.ts'

test.each(['characters', 'hyphens', 'spaces', 'lines'])('%s moves emphasis along with its words', (name) => {
  const text = 'A\u00ad  recom-\nmendation that is strong and stands in a line of its own here'
  const start = text.indexOf('strong')
  const { drafts } = repaired(name, [{ text, runs: [{ kind: 'strong', span: [start, start + 6] }] }])
  const [run] = drafts[0]?.runs ?? []
  expect(drafts[0]?.text.slice(...(run?.span ?? [0, 0]))).toBe('strong')
})
