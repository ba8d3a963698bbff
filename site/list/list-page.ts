import type { SearchParts } from '../../pipeline/query/parts.ts'
import { plural } from '../../pipeline/text/plural.ts'
import { element } from '../element.ts'
import type { Citations } from './citations.ts'
import { download } from './download.ts'
import { LIST_FILES, savedList } from './list-files.ts'
import { drawLines } from './list-lines.ts'
import { hashOfList, listInHash } from './list-link.ts'
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
      button('Copy a link', () => copyLink(items)),
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

  /** The link stands there to be copied by hand where the browser gives no clipboard. */
  const copyLink = async (items: readonly Listed[]) => {
    const address = `${known.root}list.html${hashOfList(items)}`
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

  place.replaceChildren(count, offer, tools, said, lines)
  store.watch(draw)
  draw()
}

/** A link brought a list, and there is one here: the reader says what to do with it. */
function offerOf(offered: readonly Listed[], store: ListStore): readonly Node[] {
  const fresh = offered.filter(({ id }) => !store.has(id))
  if (fresh.length === 0) return []
  return [
    element(
      'p',
      { class: 'note' },
      `This link carries a list of ${plural(offered.length, 'record')}, ${fresh.length} of them not on yours. `,
      button('Add them', () => store.add(offered)),
      ' ',
      button('Put it in place of mine', () => store.set(offered)),
    ),
  ]
}

function button(words: string, click: () => void): HTMLButtonElement {
  return element('button', { type: 'button', class: 'button', click }, words)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
