type Attributes = Readonly<Record<string, string>>

/** Adds the prefixes that attributes declare for the namespace of relationships. */
export function noteRelations(relations: Set<string>, attributes: Attributes): void {
  for (const name in attributes) {
    if (name.startsWith('xmlns:') && attributes[name]?.endsWith('/relationships'))
      relations.add(name.slice(6))
  }
}

const none: Attributes = Object.freeze({})

/** Revision marks stand on every paragraph and run and say nothing to readers: they are not worth their memory. */
const unread = /^(?:xmlns|w\d*:rsid|w14:)/u

/** Attributes by their local names; those of relationships as `r:id`, whatever prefix of `relations` they have. */
export function localAttributes(relations: ReadonlySet<string>, attributes: Attributes): Attributes {
  let local: Record<string, string> | null = null
  for (const name in attributes) {
    if (unread.test(name)) continue
    const colon = name.indexOf(':')
    const isRelation = colon !== -1 && relations.has(name.slice(0, colon))
    local ??= {}
    local[isRelation ? `r:${name.slice(colon + 1)}` : name.slice(colon + 1)] ??= attributes[name] ?? ''
  }
  return local ?? none
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
