import type { Specifics } from '../../model/alone.ts'
import type { Lexicon } from '../../model/knowledge.ts'
import { findDates } from '../../text/dates.ts'
import { patternOf } from '../../text/phrases.ts'
import { actIn } from './act.ts'
import { countedIn, lastingIn } from './amounts.ts'

/** What makes advice specific, by its own words. */
export function specificsOf(text: string, lexicon: Lexicon): Specifics {
  return { act: actIn(text, lexicon), when: when(text, lexicon), measure: measure(text, lexicon) }
}

/** A date, a length of time, or another act before which it is to be done. */
function when(text: string, lexicon: Lexicon): string | null {
  const date = findDates(text, lexicon)[0]
  if (date) return text.slice(date.span[0], date.span[1])
  return (
    patternOf(lexicon, 'mood', 'within').exec(text)?.[0] ?? lastingIn(text, lexicon) ?? untilIn(text, lexicon)
  )
}

/** "until the first hearing", with the words up to the next mark. */
function untilIn(text: string, lexicon: Lexicon): string | null {
  const match = patternOf(lexicon, 'mood', 'until').exec(text)
  const rest = match
    ? /^(?:[^,;:.!?()]{1,60})(?=[,;:.!?()]|$|\s)/u.exec(text.slice(match.index))?.[0]
    : undefined
  return rest === undefined ? null : rest.trim()
}

function measure(text: string, lexicon: Lexicon): string | null {
  return patternOf(lexicon, 'mood', 'measure').exec(text)?.[0] ?? countedIn(text, lexicon)
}
