import type { Element, ElementContent, Root } from 'hast'
import type { Report } from '../../model/message.ts'
import { find, findAll } from './elements.ts'
import { type Left, withoutFurniture } from './furniture.ts'
import { hiddenIn } from './hidden.ts'
import { titleAbove } from './title-above.ts'

/**
 * The part of a page that is the document: `main` or the only `article` where there is one, with the title that a page
 * prints above it, else `body`; without navigation, forms, banners and lists of nothing but links. Reports how many parts
 * were left out, and how many that a browser does not show.
 */
export function mainContent(root: Root, report: Report): Root {
  const body = find(root, (element) => element.tagName === 'body')
  const mains = body ? findAll(body, isMain) : []
  const articles = body ? findAll(body, (element) => element.tagName === 'article') : []
  const chosen = mains.length === 1 ? mains[0] : articles.length === 1 ? articles[0] : body
  const left: Left = { furniture: 0, hidden: 0 }
  const above = body && chosen && chosen !== body ? titleAbove(body, chosen) : []
  const children = withoutFurniture(
    [...above, ...(chosen ? chosen.children : (root.children as ElementContent[]))],
    hiddenIn(root),
    left,
  )
  tell(left, report)
  return { type: 'root', children }
}

function tell(left: Left, report: Report): void {
  if (left.furniture > 0)
    report(
      'info',
      'page-furniture',
      `Left out ${left.furniture} parts of the page that are not the document (navigation, forms, banners)`,
    )
  if (left.hidden > 0)
    report(
      'info',
      'hidden-text',
      `Unexpected stretches of hidden text, expected text for readers; they were left out (${left.hidden})`,
    )
}

function isMain(element: Element): boolean {
  return element.tagName === 'main' || element.properties['role'] === 'main'
}
