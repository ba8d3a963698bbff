import type { Engine } from '../pipeline/query/engine.ts'
import { openIndex } from '../pipeline/query/open-index.ts'
import { type Catalogue, isCatalogue } from '../pipeline/query/pagefind/catalogue.ts'
import type { SearchParts } from '../pipeline/query/parts.ts'
import { plural } from '../pipeline/text/plural.ts'
import { announce } from './announce.ts'
import { ask } from './ask.ts'
import { drawChips } from './chips.ts'
import { element } from './element.ts'
import { drawFacets } from './facets.ts'
import { foundCards } from './found-cards.ts'
import { listenForWalking } from './keyboard.ts'
import { runLargeBase } from './large-base.ts'
import { drawAddAll } from './list/add-all.ts'
import type { ListStore } from './list/list-store.ts'
import { type Places, placesOnPage } from './places.ts'
import { showText } from './show-text.ts'
import { drawSort } from './sort.ts'
import { hashFor, isAsking, PAGE_LENGTH, type State, stateFrom, toggled } from './state.ts'
import { listenForTyping } from './typing.ts'
import { warmUp } from './warm-up.ts'

/**
 * Makes the search page answer; `drawn` is called after every change of what is shown. Without an index it says what is
 * missing and leaves the page as it was built.
 */
export function runSearchPage(
  parts: SearchParts | Catalogue | undefined,
  store: ListStore,
  drawn: () => void,
): void {
  const places = placesOnPage()
  if (!places) return
  if (parts && isCatalogue(parts)) return void runLargeBase(parts, places, drawn)
  const engine = openOrSay(parts, places)
  if (engine) run(engine, places, store, drawn)
}

function openOrSay(parts: SearchParts | undefined, places: Places): Engine | null {
  try {
    if (parts) return openIndex(parts)
  } catch {
    // A damaged index is said in the same words as a missing one: the remedy is the same.
  }
  places.results.prepend(
    element(
      'p',
      { class: 'note', role: 'alert' },
      'The search index did not load (assets/search.js). Browsing works. If you copied this folder, copy assets too; otherwise build again.',
    ),
  )
  places.form.addEventListener('submit', (event) => event.preventDefault())
  return null
}

function run(engine: Engine, places: Places, store: ListStore, drawn: () => void): void {
  const asBuilt = [...places.results.childNodes]
  let state = stateFrom(location.hash)

  const draw = () => {
    const answer = ask(engine, state)
    showText(places.box, state.text)
    drawFacets(places.facets, answer, (facet, value) => go(toggled(state, facet, value)))
    drawChips(places.chips, engine, state, go, () => places.box.focus())
    drawSort(places.sort, answer, (sort) => go({ ...state, sort, shown: PAGE_LENGTH }))
    places.count.textContent = plural(answer.total, 'record')
    places.results.replaceChildren(...(isAsking(state) ? foundCards(engine, state, answer, go) : asBuilt))
    drawAddAll(places.addAll, engine, isAsking(state) ? state : null, answer.total, store)
    drawn()
    announce(places.announcement, isAsking(state) ? plural(answer.total, 'record') : '')
  }
  const typingEnded = listenForTyping(places, (text, remember) => {
    state = { ...state, text, shown: PAGE_LENGTH }
    history[remember](null, '', hashFor(state))
    draw()
  })
  const go = (next: State) => {
    typingEnded()
    state = next
    history.pushState(null, '', hashFor(state))
    draw()
  }

  listenForWalking(places.box, places.results, () => go({ ...state, text: '', shown: PAGE_LENGTH }))
  addEventListener('popstate', () => {
    typingEnded()
    state = stateFrom(location.hash)
    draw()
  })
  draw()
  warmUp(engine)
  if (location.hash === '#q=') places.box.focus()
}
