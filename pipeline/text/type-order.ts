/** Types that say something of experience, as against who met when. */
export const EXPERIENCE: readonly string[] = [
  'lesson',
  'recommendation',
  'finding',
  'commitment',
  'case-study',
]

/** Types of records in the order in which readers look for them: what was learned first, who and when last. */
export const TYPE_ORDER: readonly string[] = [
  ...EXPERIENCE,
  'definition',
  'objective',
  'session',
  'speaker',
  'organisation',
  'reading',
  'event',
]
