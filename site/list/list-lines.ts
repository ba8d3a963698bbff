import { pathToHref, recordPath } from '../../pipeline/text/paths.ts'
import { sentenceCase } from '../../pipeline/text/sentence-case.ts'
import { element, isolated } from '../element.ts'
import { type Citations, citationFor, citationWords } from './citations.ts'
import type { ListStore } from './list-store.ts'
import type { Listed } from './listed.ts'

/** Draws the records of the list, each with its remark and with buttons to move it and take it off. */
export function drawLines(
  place: Element,
  items: readonly Listed[],
  store: ListStore,
  citations: Citations | undefined,
): void {
  const move = (at: number, by: number) => {
    const next = [...store.items()]
    const [taken] = next.splice(at, 1)
    if (taken) next.splice(at + by, 0, taken)
    store.set(next)
    const line = place.children[at + by]
    const button = line?.querySelector<HTMLButtonElement>(by < 0 ? '.up' : '.down')
    if (button?.disabled) line?.querySelector<HTMLButtonElement>('.move:enabled')?.focus()
    else button?.focus()
  }
  const remove = (at: number, id: string) => {
    store.remove(id)
    const next = place.children[Math.min(at, place.children.length - 1)]
    const focus = next?.querySelector<HTMLElement>('.off') ?? document.getElementById('listed')
    focus?.focus()
  }
  place.replaceChildren(
    ...items.map((item, at) =>
      element(
        'li',
        { class: 'card', 'data-type': item.type },
        element(
          'p',
          { class: 'kind' },
          element('span', { class: 'type' }, sentenceCase(item.type.replaceAll('-', ' '))),
        ),
        element(
          'h2',
          { class: item.words === item.quote ? 'said' : 'named' },
          element('a', { href: pathToHref(recordPath(item.id)) }, isolated(item.words)),
        ),
        element(
          'p',
          { class: 'source' },
          element('span', {}, isolated(citationWords(citationFor(citations, item.document)))),
          item.place !== '' && element('span', {}, item.place),
        ),
        remarkField(item, store),
        element(
          'p',
          { class: 'tools' },
          button('Up', 'move up', item, at === 0, () => move(at, -1)),
          button('Down', 'move down', item, at === items.length - 1, () => move(at, 1)),
          button('Remove', 'off', item, false, () => remove(at, item.id)),
        ),
      ),
    ),
  )
}

function button(words: string, kind: string, item: Listed, disabled: boolean, click: () => void) {
  return element(
    'button',
    {
      type: 'button',
      class: `plain ${kind}`,
      disabled,
      'aria-label': `${words}: ${item.words.slice(0, 80)}`,
      click,
    },
    words,
  )
}

/** What is typed is kept at once, without drawing the list anew under the reader's hands. */
function remarkField(item: Listed, store: ListStore): HTMLElement {
  const field = element('textarea', {
    rows: '1',
    'aria-label': `Remark on: ${item.words.slice(0, 80)}`,
    placeholder: 'Remark',
    change: () =>
      store.set(store.items().map((one) => (one.id === item.id ? { ...one, remark: field.value } : one))),
  })
  field.value = item.remark
  return field
}
