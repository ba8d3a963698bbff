import type { Print } from './write-pdf.ts'

/** The structure tree: an element for each path of tags, marked content below the last. */
export function addTags(
  add: (body: string) => number,
  objects: string[],
  places: readonly { readonly page: number; readonly prints: readonly Print[] }[],
): number {
  const root = add('')
  const kids = new Map<number, string[]>([[root, []]])
  const found = new Map<string, number>()
  const heads = new Map<number, string>()
  const elementOf = (path: readonly string[]): number => {
    const key = path.join('/')
    const known = path.length === 0 ? root : found.get(key)
    if (known) return known
    const above = elementOf(path.slice(0, -1))
    const element = add('')
    found.set(key, element)
    heads.set(element, `<</Type/StructElem/S/${path.at(-1)?.split(' ')[0]}/P ${above} 0 R`)
    kids.set(element, [])
    kids.get(above)?.push(`${element} 0 R`)
    return element
  }
  const parents = places.map(({ page, prints }, i) => {
    const owners = prints.map(({ tags = ['P'] }, id) => {
      const owner = elementOf(tags)
      kids.get(owner)?.push(`<</Type/MCR/Pg ${page} 0 R/MCID ${id}>>`)
      return `${owner} 0 R`
    })
    return `${i}[${owners.join(' ')}]`
  })
  for (const [element, head] of heads) objects[element - 1] = `${head}/K[${kids.get(element)?.join(' ')}]>>`
  objects[root - 1] =
    `<</Type/StructTreeRoot/K[${kids.get(root)?.join(' ')}]/ParentTree<</Nums[${parents.join('')}]>>>>`
  return root
}
