import type { Element, Root } from 'hast'
import { findAll, textLength } from './elements.ts'
import { hiddenBySheet } from './hidden-by-sheet.ts'
import { hidesBy } from './style-rules.ts'

/**
 * Tells the elements of a page that a browser does not show: by the attribute, by a style of their own, or by a style sheet in the
 * page. What a button or a link of the page opens (the panel of a tab, an answer below its question) is there to be read, and so is a page of which a
 * style hides the most, until a script has run.
 */
export function hiddenIn(root: Root): (element: Element) => boolean {
  const opened = new Set(openersIn(root).flatMap(openedBy))
  const isOpened = ({ properties }: Element) => opened.has(String(properties['id'] ?? ''))
  const bySheet = hiddenBySheet(root)
  const isUnseen = (element: Element) => ownStyle(element) ?? bySheet(element)
  const unseen = findAll(root, isUnseen).reduce((sum, element) => sum + textLength(element), 0)
  const areStylesMeant = unseen * 2 < findAll(root, isBody).reduce((sum, body) => sum + textLength(body), 0)
  return (element) => (isHidden(element) || (areStylesMeant && isUnseen(element))) && !isOpened(element)
}

function isBody({ tagName }: Element): boolean {
  return tagName === 'body'
}

function isHidden({ properties: { hidden } }: Element): boolean {
  return hidden !== undefined && hidden !== null && hidden !== false
}

function ownStyle({ properties: { style } }: Element): boolean | null {
  return typeof style === 'string' ? hidesBy(style) : null
}

function openersIn(parent: Root | Element): Element[] {
  const found = findAll(parent, (element) => openedBy(element).length > 0)
  return found.flatMap((element) => [element, ...openersIn(element)])
}

function openedBy({ properties }: Element): string[] {
  const { ariaControls, href, dataTarget, dataBsTarget } = properties
  const addresses = [href, dataTarget, dataBsTarget].filter((value) => typeof value === 'string')
  return [
    ...(Array.isArray(ariaControls) ? ariaControls.map(String) : []),
    ...addresses.filter((address) => /^#./u.test(address)).map((address) => address.slice(1)),
  ]
}
