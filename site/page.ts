import type { SearchParts } from '../pipeline/query/parts.ts'
import { listenForShortcut } from './keyboard.ts'
import { runSearchPage } from './search-page.ts'

declare global {
  var debriefIndex: SearchParts | undefined
}

const root = document.documentElement.dataset['root'] ?? ''
const box = document.getElementById('query')

listenForShortcut(() => {
  if (box instanceof HTMLInputElement) {
    box.focus()
    box.select()
  } else location.assign(`${root}index.html#q=`)
})

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-search]'))
  link.setAttribute('href', link.dataset['search'] ?? link.href)

const key = document.getElementById('shortcut')
if (key && /Mac|iPhone|iPad/u.test(navigator.userAgent)) key.textContent = '⌘ K'

if (box) runSearchPage(globalThis.debriefIndex)
