import type { Lexicon } from '../../model/knowledge.ts'
import { perLexicon } from '../per-lexicon.ts'
import { remember } from '../remember.ts'
import { partsOfIso } from './calendar.ts'
import { dayForms } from './day-forms.ts'
import { figureForms } from './figure-forms.ts'
import type { Form } from './form.ts'
import { periodForms } from './period-forms.ts'
import { piecesOf, wordStart } from './pieces.ts'
import { type QualifierReader, qualifierReader } from './qualifiers.ts'
import { bareYearForm, yearForms } from './year-forms.ts'

/** How dates are printed in a language: the forms to look for, the most telling first, and the words that stand before them. */
export interface Grammar {
  readonly forms: readonly {
    readonly form: Form
    readonly pattern: RegExp
    /** All of them must be found in a text before it is worth looking for the form. */
    readonly needs: readonly RegExp[]
  }[]
  readonly qualify: QualifierReader
}

/** Most telling first: what an earlier form has taken, a later one cannot. */
const allForms: readonly Form[] = [...figureForms, ...dayForms, ...periodForms, ...yearForms, bareYearForm]

/** The grammar of a lexicon's dates, compiled once. */
export const grammarOf = perLexicon((lexicon): Grammar => {
  const pieces = piecesOf(lexicon)
  const compiled = new Map<string, RegExp>()
  const forms = [...namedDays(lexicon), ...allForms].map((form) => ({
    form,
    pattern: new RegExp(wordStart + form.source(pieces), 'gu'),
    // Forms share what they need, and a text is asked for each but once.
    needs: (form.needs?.(pieces) ?? []).map((source) =>
      remember(compiled, source, () => new RegExp(source, 'u')),
    ),
  }))
  return { forms, qualify: qualifierReader(pieces) }
})

/** Days known by a name, from named-dates.yaml. A word must stand before it: "9/11" at the start of a line is a page. */
function namedDays(lexicon: Lexicon): Form[] {
  return Object.entries(lexicon.lists['named-dates'] ?? {}).map(([day, names]) => ({
    name: day,
    needs: () => [names.join('|')],
    // The name first: what may not stand before it takes longer to look for.
    source: (pieces) => {
      const name = `(?:${names.join('|')})(?![\\p{L}\\p{N}/])`
      return `(?=${name})(?<=\\p{L}[\\s-])${pieces.notNumbered}${name}`
    },
    read: () => ({ start: partsOfIso(day) }),
  }))
}
