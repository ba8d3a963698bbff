import { draftSections } from '../../pipeline/query/draft/draft-sections.ts'
import { plural } from '../../pipeline/text/plural.ts'
import { element } from '../element.ts'
import { adviceFor } from './advice.ts'
import { type Adviser, adviserFor, type Index } from './adviser.ts'

/** Makes the page that reads a draft work in `place`; `drawn` is called after every change of what is shown. */
export async function runDraftPage(place: HTMLElement, index: Index, drawn: () => void): Promise<void> {
  const adviser = await adviserFor(index)
  if (typeof adviser === 'string')
    place.replaceChildren(element('p', { class: 'note', role: 'alert' }, adviser))
  else runAdviser(place, adviser, drawn)
}

function runAdviser(place: HTMLElement, { facets, advise }: Adviser, drawn: () => void): void {
  const kept = new Set<string>(JSON.parse(place.dataset['kept'] ?? '[]'))
  const said = element('p', { class: 'remark', role: 'status' })
  const advice = element('div', { class: 'advice' })
  const text = element('textarea', { id: 'draft-text', rows: '10', spellcheck: 'false' })
  const show = async () => {
    const sections = await advise(draftSections(text.value), kept)
    advice.replaceChildren(...sections.map((section) => adviceFor({ facets }, section)))
    said.textContent =
      text.value.trim() === ''
        ? 'Nothing stands in the box yet.'
        : sections.length === 0
          ? 'Nothing in this base matters to this text. Longer sections find more.'
          : `Something for ${plural(sections.length, 'section')}.`
    drawn()
  }
  const showOrSay = () =>
    show().catch((error: Error) => {
      said.textContent = error.message
    })
  const file = element('input', {
    type: 'file',
    id: 'draft-file',
    accept: '.txt,.md,text/*',
    class: 'unseen',
  })
  file.onchange = async () => {
    const [chosen] = file.files ?? []
    if (!chosen) return
    const words = await chosen.text()
    if (isNoText(words)) {
      said.textContent = `Only plain text and Markdown can be read here, and ${chosen.name} is another kind of file. Paste its words, or run: debrief draft "${chosen.name}"`
      return
    }
    text.value = words
    await showOrSay()
  }
  place.replaceChildren(
    element('label', { for: 'draft-text' }, 'Your text, plain or Markdown'),
    text,
    element(
      'p',
      { class: 'tools' },
      element('button', { type: 'button', class: 'button main', click: showOrSay }, 'Show what matters'),
      file,
      element('label', { for: 'draft-file', class: 'button' }, 'Open a file'),
    ),
    said,
    advice,
  )
}

/** Bytes of other kinds of files hold characters that no text has; RTF is told by how it begins. */
function isNoText(words: string): boolean {
  return words.startsWith('{\\rtf') || words.startsWith('%PDF-') || NEVER_IN_TEXT.test(words)
}

const NEVER_IN_TEXT = /[\0-\x08\x0e-\x1a]/u
