import { draftSections } from '../../pipeline/query/draft/draft-sections.ts'
import { lessonsForDraft } from '../../pipeline/query/draft/lessons-for-draft.ts'
import type { Engine } from '../../pipeline/query/engine.ts'
import { openIndex } from '../../pipeline/query/open-index.ts'
import type { SearchParts } from '../../pipeline/query/parts.ts'
import { plural } from '../../pipeline/text/plural.ts'
import { element } from '../element.ts'
import { adviceFor } from './advice.ts'

/** Makes the page that reads a draft work in `place`; `drawn` is called after every change of what is shown. */
export function runDraftPage(place: HTMLElement, parts: SearchParts | undefined, drawn: () => void): void {
  const engine = opened(parts)
  if (!engine) {
    const words =
      'This base cannot be searched from this page. The command line does the same: debrief draft FILE.'
    place.replaceChildren(element('p', { class: 'note', role: 'alert' }, words))
    return
  }
  const kept = new Set<string>(JSON.parse(place.dataset['kept'] ?? '[]'))
  const said = element('p', { class: 'remark', role: 'status' })
  const advice = element('div', { class: 'advice' })
  const text = element('textarea', { id: 'draft-text', rows: '10', spellcheck: 'false' })
  const show = () => {
    const sections = lessonsForDraft(engine, draftSections(text.value), { without: kept })
    advice.replaceChildren(...sections.map((section) => adviceFor(engine, section)))
    said.textContent =
      text.value.trim() === ''
        ? 'Nothing stands in the box yet.'
        : sections.length === 0
          ? 'Nothing in this base matters to this text. Longer sections find more.'
          : `Something for ${plural(sections.length, 'section')}.`
    drawn()
  }
  const file = element('input', {
    type: 'file',
    id: 'draft-file',
    accept: '.txt,.md,text/*',
    class: 'unseen',
  })
  file.onchange = async () => {
    text.value = (await file.files?.[0]?.text()) ?? ''
    show()
  }
  place.replaceChildren(
    element('label', { for: 'draft-text' }, 'Your text, plain or Markdown'),
    text,
    element(
      'p',
      { class: 'tools' },
      element('button', { type: 'button', class: 'button main', click: show }, 'Show what matters'),
      file,
      element('label', { for: 'draft-file', class: 'button' }, 'Open a file'),
    ),
    said,
    advice,
  )
}

function opened(parts: SearchParts | undefined): Engine | null {
  try {
    return parts ? openIndex(parts) : null
  } catch {
    return null
  }
}
