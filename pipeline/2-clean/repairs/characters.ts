import { type Edit, editDraft, editsOf, type Repair } from '../draft.ts'

/**
 * Characters that show nothing or mislead the eye: controls, zero width, soft hyphens, bidi overrides, tags, BOM. A soft
 * hyphen at a line end says that a word was cut there; the repair of hyphens takes it out.
 */
const invisible =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\u00AD(?![^\S\n]*(?:\n|$))/gu
/** Half of a surrogate pair, which no text has. */
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
const oddSpace = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu
const ligature = /[\uFB00-\uFB06]/gu

/** Takes out what cannot be seen, spells ligatures out, makes every odd space a plain one. */
export const characters: Repair = (drafts) => {
  const taken: { rule: string; text: string; place: (typeof drafts)[number]['place'] }[] = []
  const mended = drafts.map((draft) => {
    const gone: Edit[] = [
      ...editsOf(draft.text, invisible, () => ''),
      ...editsOf(draft.text, loneSurrogate, () => ''),
    ]
    if (gone.length > 0)
      taken.push({
        rule: 'characters',
        text: gone.map(({ span }) => draft.text.slice(span[0], span[1])).join(''),
        place: draft.place,
      })
    const edits = [
      ...gone,
      ...editsOf(draft.text, oddSpace, () => ' '),
      ...editsOf(draft.text, ligature, (match) => match[0].normalize('NFKC')),
    ]
    return editDraft(
      draft,
      edits.sort((a, b) => a.span[0] - b.span[0]),
    )
  })
  return { drafts: mended, taken }
}
