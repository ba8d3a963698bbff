import type { OrganisationKind } from '../../text/organisations.ts'

/** Whose kind an address tells by its end: that of a school, a state, a body of states. */
const KIND_BY_SUFFIX: Readonly<Record<string, OrganisationKind>> = {
  edu: 'academic',
  ac: 'academic',
  gov: 'government',
  gob: 'government',
  gouv: 'government',
  mil: 'government',
  int: 'intergovernmental',
  org: 'ngo',
  ngo: 'ngo',
  com: 'company',
  co: 'company',
}

/** Parts of an address that name nobody: www, and what stands before a country's letters. */
const NAMELESS: ReadonlySet<string> = new Set(
  'www web en fr es org com net gov gob gouv edu ac co mil or go'.split(' '),
)

/**
 * What a home page's address calls its site ("lampara" of https://www.lampara.org/) and the kind that its end tells; null for
 * addresses of other pages and for what is none.
 */
export function siteOf(url: string): { readonly label: string; readonly suffix: OrganisationKind } | null {
  const match = /^(?:https?:)?(?:\/\/)?([\p{L}\p{N}.-]+\.\p{L}{2,})\/?$/iu.exec(url.trim())
  if (!match) return null
  const parts = (match[1] ?? '').toLowerCase().split('.')
  const label = parts.slice(0, -1).findLast((part) => !NAMELESS.has(part))
  if (label === undefined) return null
  const suffix = parts
    .slice(-2)
    .reverse()
    .map((part) => KIND_BY_SUFFIX[part])
  return { label: label.replace(/-/gu, ''), suffix: suffix.find((kind) => kind !== undefined) ?? 'other' }
}
