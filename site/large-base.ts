import { type Catalogue, catalogueFacets } from '../pipeline/query/pagefind/catalogue.ts'
import type { Pagefind } from '../pipeline/query/pagefind/pagefind.ts'
import type { Answer } from '../pipeline/query/search.ts'
import { plural } from '../pipeline/text/plural.ts'
import { askPagefind } from './ask-pagefind.ts'
import { drawChips } from './chips.ts'
import { element } from './element.ts'
import { drawFacets } from './facets.ts'
import { watchForFailed } from './failed-files.ts'
import { hindrance } from './hindrance.ts'
import { nextResults } from './next-results.ts'
import { NOT_LOADED, openPagefind } from './open-pagefind.ts'
import type { Places } from './places.ts'
import { resultCard } from './results.ts'
import { hashFor, isAsking, PAGE_LENGTH, type State, stateFrom, toggled } from './state.ts'

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
  const redraw = () => void draw().catch(sayNotLoaded)
  const sayNotLoaded = () => {
    places.results.replaceChildren(...asBuilt)
    say(places, NOT_LOADED)
    drawn()
  }
  const show = (answer: Answer | null, counted: boolean) => {
    if (document.activeElement !== places.box) places.box.value = state.text
    drawChips(places.chips, shown, state, go, () => places.box.focus())
    if (answer && counted) {
      const hadFocus = document.activeElement === counter
      drawFacets(places.facets, answer, (facet, value) => go(toggled(state, facet, value)))
      if (hadFocus) places.facets.querySelector('input')?.focus()
    } else if (!answer || !counting) places.facets.replaceChildren(...(answer ? [counter] : browsing))
    places.count.textContent = plural(answer?.total ?? catalogue.size, 'record')
    places.results.replaceChildren(...(answer ? found(answer) : asBuilt))
    drawn()
  }
  const found = ({ hits, notes, total }: Answer): readonly Node[] => {
    const remarks = [...notes, ...(total === 0 ? ['Nothing was found.'] : [])]
    const cards = hits.map((hit) => resultCard(shown, hit))
    const more = () => go({ ...state, shown: state.shown + PAGE_LENGTH })
    return [
      ...remarks.map((note) => element('p', { class: 'remark' }, note)),
      ...cards,
      ...nextResults(total - hits.length, more),
    ]
  }
  const go = (next: State) => {
    state = next
    history.pushState(null, '', hashFor(state))
    redraw()
  }

  places.box.addEventListener('input', () => {
    state = { ...state, text: places.box.value, shown: PAGE_LENGTH }
    history.replaceState(null, '', hashFor(state))
    redraw()
  })
  addEventListener('popstate', () => {
    state = stateFrom(location.hash)
    redraw()
  })
  places.box.value = state.text
  redraw()
}
