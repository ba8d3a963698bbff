import { type Catalogue, catalogueFacets } from '../pipeline/query/pagefind/catalogue.ts'
import type { Pagefind } from '../pipeline/query/pagefind/pagefind.ts'
import type { Answer } from '../pipeline/query/search.ts'
import { plural } from '../pipeline/text/plural.ts'
import { announce } from './announce.ts'
import { askPagefind } from './ask-pagefind.ts'
import { drawChips } from './chips.ts'
import { element } from './element.ts'
import { drawFacets } from './facets.ts'
import { watchForFailed } from './failed-files.ts'
import { focusCard } from './focus-card.ts'
import { hindrance } from './hindrance.ts'
import { listenForWalking } from './keyboard.ts'
import { largeCards } from './large-cards.ts'
import { NOT_LOADED, openPagefind } from './open-pagefind.ts'
import type { Places } from './places.ts'
import { showText } from './show-text.ts'
import { hashFor, isAsking, PAGE_LENGTH, type State, stateFrom, toggled } from './state.ts'
import { listenForTyping } from './typing.ts'

/** Makes the search page answer where the base is too large for one script; from a double-click it says how to. */
export async function runLargeBase(catalogue: Catalogue, places: Places, drawn: () => void): Promise<void> {
  places.form.addEventListener('submit', (event) => event.preventDefault())
  const reason = hindrance(catalogue)
  if (reason !== null) return say(places, reason)
  try {
    const hasFailed = watchForFailed('/assets/pagefind/')
    run(await openPagefind(catalogue), catalogue, places, drawn, hasFailed)
  } catch {
    say(places, NOT_LOADED)
  }
}

/** Hits are shown before facets are counted. */
const STEPS = ['facets left out', 'facets counted'] as const

function say({ results }: Places, text: string): void {
  results.prepend(element('p', { class: 'note', role: 'alert' }, text))
}

function run(
  pagefind: Pagefind,
  catalogue: Catalogue,
  places: Places,
  drawn: () => void,
  hasFailed: () => Promise<boolean>,
): void {
  const asBuilt = [...places.results.childNodes]
  const browsing = [...places.facets.childNodes]
  const shown = { facets: catalogueFacets(catalogue) }
  let state = stateFrom(location.hash)
  let asked = 0
  /** Counting loads more than all else: that is for who wants to choose. */
  let counting = false

  const draw = async () => {
    const number = ++asked
    if (!isAsking(state)) return show(null, false)
    let request = { text: state.text, filters: state.filters, limit: state.shown }
    for (const step of counting ? STEPS : STEPS.slice(0, 1)) {
      const { answer, text } = await askPagefind(pagefind, catalogue, request, step)
      request = { ...request, text }
      // While this one was under way, another was typed.
      if (number !== asked) return
      if (await hasFailed()) throw new Error('Unexpected answer without a file of the index')
      show(answer, step === 'facets counted')
    }
  }
  const click = () => {
    counting = true
    counter.textContent = 'Counting …'
    redraw()
  }
  const counter = element('button', { type: 'button', class: 'plain', click }, 'Narrow down by type, theme …')
  /** What a query needs of the index may be missing though the rest was there. */
  const redraw = (then?: () => void) => void draw().then(then, sayNotLoaded)
  const sayNotLoaded = () => {
    places.results.replaceChildren(...asBuilt)
    say(places, NOT_LOADED)
    drawn()
  }
  const show = (answer: Answer | null, counted: boolean) => {
    showText(places.box, state.text)
    drawChips(places.chips, shown, state, go, () => places.box.focus())
    if (answer && counted) {
      const hadFocus = document.activeElement === counter
      drawFacets(places.facets, answer, (facet, value) => go(toggled(state, facet, value)))
      if (hadFocus) places.facets.querySelector('input')?.focus()
    } else if (!answer || !counting) places.facets.replaceChildren(...(answer ? [counter] : browsing))
    places.count.textContent = plural(answer?.total ?? catalogue.size, 'record')
    places.results.replaceChildren(...(answer ? largeCards(shown, answer, more) : asBuilt))
    drawn()
    announce(places.announcement, answer ? plural(answer.total, 'record') : '')
  }
  const more = () => {
    const before = state.shown
    go({ ...state, shown: before + PAGE_LENGTH }, () => focusCard(before))
  }
  const typingEnded = listenForTyping(places, (text, remember) => {
    state = { ...state, text, shown: PAGE_LENGTH }
    history[remember](null, '', hashFor(state))
    redraw()
  })
  const go = (next: State, then?: () => void) => {
    typingEnded()
    state = next
    history.pushState(null, '', hashFor(state))
    redraw(then)
  }

  listenForWalking(places.box, places.results, () => go({ ...state, text: '', shown: PAGE_LENGTH }))
  addEventListener('popstate', () => {
    typingEnded()
    state = stateFrom(location.hash)
    redraw()
  })
  redraw()
  if (location.hash === '#q=') places.box.focus()
}
