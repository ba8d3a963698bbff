import { element } from '../element.ts'
import { hashOfList } from './list-link.ts'
import type { Listed } from './listed.ts'

/**
 * Copies a link to a list, and says so in `said`. It stands there to be copied by hand where the browser gives no clipboard.
 */
export async function copyLink(root: string, items: readonly Listed[], said: HTMLElement): Promise<void> {
  const address = `${root}list.html${hashOfList(items)}`
  const field = element('input', { type: 'text', readonly: true, 'aria-label': 'Link to this list' })
  field.value = address
  try {
    await navigator.clipboard.writeText(address)
    said.replaceChildren('The link is copied. It carries the list and your remarks. ', field)
  } catch {
    said.replaceChildren('Copy this link. It carries the list and your remarks. ', field)
    field.select()
  }
}
