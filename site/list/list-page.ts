import type { SearchParts } from '../../pipeline/query/parts.ts'
import { plural } from '../../pipeline/text/plural.ts'
import { button, element } from '../element.ts'
import type { Citations } from './citations.ts'
import { copyLink } from './copy-link.ts'
import { download } from './download.ts'
import { LIST_FILES, savedList } from './list-files.ts'
import { drawLines } from './list-lines.ts'
import { listInHash } from './list-link.ts'
import { offerOf } from './list-offer.ts'
import type { ListStore } from './list-store.ts'
import { filledIn, type Listed, readList } from './listed.ts'

interface Known {
  readonly parts: SearchParts | undefined
  readonly citations: Citations | undefined
  readonly bibtex: Readonly<Record<string, string>> | undefined
  readonly root: string
}

/** Makes the page of the reader's list work in `place`. */
export function runListPage(place: HTMLElement, store: ListStore, known: Known): void {
  const offered = filledIn(listInHash(location.hash), known.parts)
  if (offered.length > 0 && store.items().length === 0) store.set(offered)
  const count = element('p', { class: 'counts', id: 'listed', tabindex: '-1' })
  const said = element('p', { class: 'remark', role: 'status' })
  const tools = element('div', { class: 'tools' })
  const offer = element('div', {})
  const lines = element('ol', { class: 'cards' })
  let cleared: readonly Listed[] = []

  const draw = () => {
    const items = filledIn(store.items(), known.parts)
    count.textContent =
      items.length === 0
        ? 'Nothing is on your list. Add records by the button beside each of them, or load a list that you saved.'
        : `${plural(items.length, 'record')}. ${store.lasting ? 'The list stays in this browser.' : 'This browser keeps no lists for pages like this one: save a file or copy the link before you leave.'}`
    drawLines(lines, items, store, known.citations)
    tools.replaceChildren(...toolsFor(items))
    offer.replaceChildren(...offerOf(offered, store))
  }

  const toolsFor = (items: readonly Listed[]): readonly Node[] => {
    const load = element('input', {
      type: 'file',
      accept: '.json,application/json',
      id: 'load',
      class: 'unseen',
    })
    load.onchange = async () => {
      const more = readList(parsed((await load.files?.[0]?.text()) ?? ''))
      say(more.length === 0 ? 'That file holds no list.' : `${plural(more.length, 'record')} loaded.`)
      store.add(more)
    }
    const always = [load, element('label', { for: 'load', class: 'button' }, 'Load a file')]
    const undo =
      cleared.length > 0 && items.length === 0
        ? [button(`Bring back ${plural(cleared.length, 'record')}`, () => store.set(cleared))]
        : []
    if (items.length === 0) return [...always, ...undo]
    return [
      ...Object.entries(LIST_FILES).map(([words, make]) =>
        button(words, () => download(make({ ...known, items }))),
      ),
      button('Copy a link', () => copyLink(known.root, items, said)),
      button('Save a file', () => download(savedList(items))),
      ...always,
      button('Clear the list', () => {
        cleared = items
        store.set([])
        count.focus()
      }),
    ]
  }

  const say = (words: string) => {
    said.replaceChildren(words)
  }

  place.replaceChildren(count, offer, tools, said, lines)
  store.watch(draw)
  draw()
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
