/** An XML element by its local name. Attributes by local name too, save those of relationships: `r:id`. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

/** The elements among the children, in order; only those called one of `names` where any are given. */
export function elementsOf(element: Element | undefined, ...names: readonly string[]): Element[] {
  const found: Element[] = []
  for (const child of element?.children ?? []) {
    if (typeof child !== 'string' && (names.length === 0 || names.includes(child.name))) found.push(child)
  }
  return found
}

/** The first element down a path of names. */
export function elementAt(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  let at = element
  for (const name of path)
    at = at?.children.find((child) => typeof child !== 'string' && child.name === name) as Element | undefined
  return at
}

/** An attribute of the first element down a path of names. */
export function attributeAt(
  element: Element | undefined,
  ...pathAndName: readonly string[]
): string | undefined {
  return elementAt(element, ...pathAndName.slice(0, -1))?.attributes[pathAndName.at(-1) ?? '']
}

/** All elements called `name` below `element`, in document order, none inside another of them. */
export function elementsBelow(element: Element | undefined, name: string): Element[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : elementsBelow(child, name)))
}

/** All text below an element. */
export function textBelow(element: Element | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textBelow(child)))
    .join('')
}

/** An on/off property: there and not switched off; undefined where it is not there. */
export function switchAt(element: Element | undefined, name: string): boolean | undefined {
  const found = elementAt(element, name)
  if (!found) return undefined
  return !/^(?:0|false|off|none)$/u.test(found.attributes.val ?? '')
}

/** A whole number out of an attribute; undefined where it is none. */
export function integer(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/u.test(value) ? Number(value) : undefined
}
