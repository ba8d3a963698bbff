import type { Engine } from '../../pipeline/query/engine.ts'
import { grouped } from '../../pipeline/text/plural.ts'
import { ask } from '../ask.ts'
import { element } from '../element.ts'
import type { State } from '../state.ts'
import type { ListStore } from './list-store.ts'
import { listedCard } from './listed.ts'

/** More than that is no list any more. */
const MOST_ADDED = 500

/** Draws the button that puts all that was found on the list; none where nothing was asked or too much found. */
export function drawAddAll(
  place: Element,
  engine: Engine,
  state: State | null,
  total: number,
  store: ListStore,
): void {
  if (!state || total < 2 || total > MOST_ADDED) {
    place.replaceChildren()
    return
  }
  const count = grouped(total)
  const click = (event: Event) => {
    const { hits } = ask(engine, { ...state, shown: MOST_ADDED })
    store.add(hits.map(({ card }) => listedCard(card.titled ? card : { ...card, title: '' })))
    // It stays where the focus is: a button that is gone would lose it.
    if (event.target instanceof HTMLElement) event.target.textContent = `All ${count} are on my list`
  }
  place.replaceChildren(
    element('button', { type: 'button', class: 'plain', click }, `Add all ${count} to my list`),
  )
}
