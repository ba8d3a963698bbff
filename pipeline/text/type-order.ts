/** Types of records in the order in which readers look for them: what was learned first, who and when last. */
export const TYPE_ORDER: readonly string[] = [
  'lesson',
  'recommendation',
  'finding',
  'commitment',
  'case-study',
  'definition',
  'objective',
  'session',
  'speaker',
  'organisation',
  'reading',
  'event',
]
