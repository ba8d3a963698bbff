import { slug } from './slug.ts'

/** A readable id made from a path; `taken` keeps two paths from sharing one. */
export function documentId(path: string, taken: Set<string>): string {
  const stem = path.replace(/\.[^./]+$/u, '')
  const extension = path.slice(stem.length + 1)
  const candidates = [slug(stem, 80), slug(`${stem} ${extension}`, 90)]
  for (let n = 2; ; n++) {
    const id = candidates.shift() ?? slug(`${stem} ${extension} ${n}`, 100)
    if (taken.has(id)) continue
    taken.add(id)
    return id
  }
}
