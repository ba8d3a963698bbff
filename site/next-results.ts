import { element } from './element.ts'
import { PAGE_LENGTH } from './state.ts'

/** The button below the results that shows some more of those that are left; none where none are. */
export function nextResults(left: number, click: () => void): readonly HTMLButtonElement[] {
  if (left <= 0) return []
  const words = `Show ${Math.min(left, PAGE_LENGTH)} more of ${left}`
  return [element('button', { type: 'button', class: 'next-results', click }, words)]
}
