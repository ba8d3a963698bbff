import { editDraft, editsOf, type Repair } from '../draft.ts'

/** One space between words, none at the ends of lines and cells; blocks that hold nothing fall away. */
export const spaces: Repair = (drafts) => ({
  drafts: drafts
    .map((draft) => {
      const edits = editsOf(
        draft.text,
        /^\s+|\s+$|[^\S\n\u2028]*[\u2028]\s*|[^\S\n\u2028\t]*\t[^\S\n\u2028\t]*|[^\S\n\u2028\t]{2,}/gu,
        (match) => {
          if (match.index === 0 && draft.kind !== 'row') return ''
          if (match.index + match[0].length === draft.text.length && draft.kind !== 'row') return ''
          if (match[0].includes('\u2028')) return '\u2028'
          return match[0].includes('\t')
            ? match[0].replace(/[^\t]/gu, '')
            : match.index === 0 || match.index + match[0].length === draft.text.length
              ? ''
              : ' '
        },
      )
      return editDraft(draft, edits)
    })
    .filter((draft) => draft.text.trim() !== ''),
  taken: [],
})
