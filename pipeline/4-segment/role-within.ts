import type { Role } from '../model/section.ts'
import type { Opener } from './opener.ts'

/** What a part is for that is opened within one that is for `above`. */
export function roleWithin({ kind, role, share }: Opener, above: Role): Role {
  if (kind === 'heading' && share < passing && firm.has(above)) return above
  return role ?? (inherited.has(above) ? above : 'body')
}

/** Parts whose purpose a passing word in a heading further down does not change: "How might we avoid bottlenecks?" below advice. */
const firm: ReadonlySet<Role> = new Set<Role>(['recommendations', 'lessons', 'commitments', 'objectives'])
const passing = 0.3

/** Roles that a part keeps when its own heading says nothing: a sub-heading under "Key challenges" is about challenges. */
const inherited: ReadonlySet<Role> = new Set<Role>([
  'recommendations',
  'lessons',
  'findings',
  'commitments',
  'objectives',
  'definitions',
  'speakers',
  'participants',
  'case-studies',
  'readings',
  'programme',
  'key-messages',
  'conclusions',
  'acknowledgements',
  'contents',
])
