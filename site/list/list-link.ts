import { type Listed, readList } from './listed.ts'

/** The list as the hash of an address: ids and remarks in order; what the records say is in the base. */
export function hashOfList(items: readonly Listed[]): string {
  const asked = new URLSearchParams()
  for (const { id, remark } of items) {
    asked.append('id', id)
    asked.append('remark', remark)
  }
  return `#${asked}`
}

/** The list that a hash carries; empty where it carries none. */
export function listInHash(hash: string): readonly Listed[] {
  const asked = new URLSearchParams(hash.replace(/^#/u, ''))
  const remarks = asked.getAll('remark')
  return readList(asked.getAll('id').map((id, at) => ({ id, remark: remarks[at] ?? '' })))
}
