import type { Lexicon } from '../../model/knowledge.ts'
import { anyPhraseSource, listOf } from '../../text/phrases.ts'
import { numberSource } from './numbers.ts'

/** What a numbered label counts. */
export type LabelKind = 'group' | 'session' | 'theme'

/** "Working Group A: Title" taken apart. `title` is empty where only the label is printed. */
export interface Labelled {
  readonly kind: LabelKind
  /** "Working Group A" */
  readonly label: string
  readonly title: string
  /** Where the title begins. */
  readonly from: number
}

const kinds: readonly LabelKind[] = ['group', 'session', 'theme']

/** The numbered label that a line begins with, and the title behind it. */
export function labelled(text: string, lexicon: Lexicon): Labelled | null {
  for (const kind of kinds) {
    const match = patternsOf(lexicon)[kind].exec(text)
    if (match)
      return {
        kind,
        label: (match[1] ?? '').trim(),
        title: (match[2] ?? '').trim(),
        from: match[0].length - (match[2] ?? '').length,
      }
  }
  return null
}

/** Whether a line is nothing but the name of a group that waits for its letter: "Working Group" above "B: Title". */
export function isGroupName(text: string, lexicon: Lexicon): boolean {
  return patternsOf(lexicon).bare.test(text)
}

/** "B: Title" below such a line. */
export function lettered(
  text: string,
): { readonly mark: string; readonly title: string; readonly from: number } | null {
  const match =
    /^(\d{1,2}-[A-Za-z])\s*[:.)]\s*(\p{L}.*)$/u.exec(text) ??
    /^([A-Z]|\d{1,2}[A-Za-z]?|[IVX]{1,4})\s*[:.)–—-]\s*(\p{L}.*)$/u.exec(text) ??
    /^(\d{1,2}\.\d{1,2})(?:\s*[:.)–—-]\s*|\s+)(\p{L}.*)$/u.exec(text)
  return match
    ? { mark: match[1] ?? '', title: match[2] ?? '', from: text.length - (match[2] ?? '').length }
    : null
}

type Patterns = Readonly<Record<LabelKind | 'bare', RegExp>>
const made = new WeakMap<Lexicon, Patterns>()

function patternsOf(lexicon: Lexicon): Patterns {
  let patterns = made.get(lexicon)
  if (!patterns) {
    const number = `(?:\\d{1,2}[A-Z](?![\\p{L}'’])|${numberSource(lexicon)}|[A-Z](?![\\p{L}'’]))`
    const words = (kind: LabelKind) => anyPhraseSource(listOf(lexicon, 'sessions', `${kind}-labels`))
    const labelFirst = (kind: LabelKind) =>
      new RegExp(
        `^((?:(?:${words(kind)})\\s*(?:#|no\\.?|n°)?\\s*${number}|${numberSource(lexicon)}\\s+(?:${words(kind)})))(?:\\s*[:：.|]\\s*|\\s*[–—]\\s*|\\s+-+\\s*|$)(.*)$`,
        'iu',
      )
    patterns = {
      group: labelFirst('group'),
      session: labelFirst('session'),
      theme: labelFirst('theme'),
      bare: new RegExp(`^(?:${words('group')})$`, 'iu'),
    }
    made.set(lexicon, patterns)
  }
  return patterns
}
