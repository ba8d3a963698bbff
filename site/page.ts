import { type Catalogue, isCatalogue } from '../pipeline/query/pagefind/catalogue.ts'
import type { SearchParts } from '../pipeline/query/parts.ts'
import { addCopyButtons } from './copy-buttons.ts'
import { runDraftPage } from './draft/draft-page.ts'
import { listenForShortcut } from './keyboard.ts'
import type { Citations } from './list/citations.ts'
import { addListButtons } from './list/list-buttons.ts'
import { runListPage } from './list/list-page.ts'
import { listStore } from './list/list-store.ts'
import { runSearchPage } from './search-page.ts'

declare global {
  var debriefIndex: SearchParts | Catalogue | undefined
  var debriefCitations: Citations | undefined
  var debriefBibtex: Readonly<Record<string, string>> | undefined
}

/** The index, where the whole of it is here. */
function inOneScript(parts: SearchParts | Catalogue | undefined): SearchParts | undefined {
  return parts && isCatalogue(parts) ? undefined : parts
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

addCopyButtons(document)
const site = new URL(root || '.', location.href).href
const store = listStore(site)
const links = document.querySelectorAll('.top a[href$="list.html"]')
const drawButtons = () => {
  addListButtons(document, store)
  const count = store.items().length
  for (const link of links) link.textContent = count === 0 ? 'My list' : `My list (${count})`
}

if (box) runSearchPage(globalThis.debriefIndex, store, drawButtons)
const mine = document.getElementById('my-list')
if (mine)
  runListPage(mine, store, {
    parts: inOneScript(globalThis.debriefIndex),
    citations: globalThis.debriefCitations,
    bibtex: globalThis.debriefBibtex,
    root: site,
  })
const draft = document.getElementById('draft')
if (draft) void runDraftPage(draft, globalThis.debriefIndex, drawButtons)
store.watch(drawButtons)
drawButtons()
