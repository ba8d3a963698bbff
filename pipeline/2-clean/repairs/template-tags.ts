import { type Draft, editDraft, editsOf, type Repair, type Taken } from '../draft.ts'

/** `{% include note.html %}`, `{{ page.title }}`, `{: .notice}`: what a site's generator reads and no reader sees. */
const tag =
  /\{%[-\s][^{}\n\u2028]{0,300}?%\}|\{\{[<%]?\s[^{}\n\u2028]{0,300}?\s[>%]?\}\}|\{:\s?[.#][^{}\n\u2028]{1,100}\}/gu

/** Takes out the tags of templates that pages were made with. */
export const templateTags: Repair = (drafts) => {
  const taken: Taken[] = []
  const mended = drafts.map((draft): Draft => {
    if (draft.kind === 'code' || !draft.text.includes('{')) return draft
    const edits = editsOf(draft.text, tag, () => '')
    if (edits.length === 0) return draft
    taken.push({
      rule: 'template-tags',
      text: edits.map(({ span }) => draft.text.slice(span[0], span[1])).join(''),
      place: draft.place,
    })
    return editDraft(draft, edits)
  })
  return { drafts: mended, taken }
}
