import { type Draft, editDraft, editsOf, type Repair, type Taken } from '../draft.ts'

/**
 * The marks of what reStructuredText gives a role and of its references: ":term:`lamp`" and "`Oil <https://…>`_". Specification: Docutils,
 * reStructuredText Markup Specification, "Interpreted Text" and "Hyperlink References".
 */
const marks = new RegExp(
  [
    ':[a-z][a-z-]*:`(?=[^`\\n]{1,300}`(?!`))',
    '(?<=(?<!`):[a-z][a-z-]*:`[^`\\n]{1,300})`(?!`)',
    '(?<![`:\\p{L}])`(?=[^`\\n]{1,300}`__?(?!\\p{L}))',
    '(?<=(?<![`:\\p{L}])`[^`\\n]{1,300})`__?(?!\\p{L})',
  ].join('|'),
  'gu',
)

/** Takes out marks of roles and references that are printed as they are, and leaves the words between them. */
export const textRoles: Repair = (drafts) => {
  const taken: Taken[] = []
  const mended = drafts.map((draft): Draft => {
    if (draft.kind === 'code' || !draft.text.includes('`')) return draft
    const edits = editsOf(draft.text, marks, () => '')
    if (edits.length === 0) return draft
    taken.push({
      rule: 'text-roles',
      text: edits.map(({ span }) => draft.text.slice(span[0], span[1])).join(''),
      place: draft.place,
    })
    return editDraft(draft, edits)
  })
  return { drafts: mended, taken }
}
