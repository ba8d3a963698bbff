import type { CleanDoc } from '../model/doc.ts'
import type { Lexicon } from '../model/knowledge.ts'
import { foldSpace } from '../text/fold.ts'
import { grammarSource } from '../text/grammar.ts'
import { matchesOf } from '../text/matches.ts'
import { findOrganisations } from '../text/organisations.ts'
import { perLexicon } from '../text/per-lexicon.ts'

/** Whom a document names behind its ©: the bodies in the first such line that has any, or all of a short one. */
export function copyrightOf({ text }: CleanDoc, lexicon: Lexicon): readonly string[] {
  for (const [, words = ''] of matchesOf(copyright(lexicon), text)) {
    const bodies = findOrganisations(words, lexicon).map(({ name }) => name)
    if (bodies.length > 0) return bodies
    if (words.trim().split(/\s+/u).length <= 5) return [foldSpace(words)]
  }
  return []
}

/** "© DCAF/ISSAT", "Copyright © 2022 Analog Devices, Inc. Licensed under ...". */
const copyright = perLexicon((lexicon) => {
  const [said, by] = ['copyright', 'copyright-by'].map((key) => grammarSource(lexicon, key, 'words'))
  const form = grammarSource(lexicon, 'stopped-forms', 'organisations')
  const years = '(?:\\d{4}(?:[ \\t]*[-–,][ \\t]*\\d{4})*,?[ \\t]*)?'
  return new RegExp(
    `(?:©|${said}|\\([Cc]\\)(?=[ \\t]*\\d{4}))[ \\t©]*${years}(?:${by}[ \\t]+)?(\\p{Lu}[^\\n.;|]{1,80}(?:${form}\\.)?)`,
    'gu',
  )
})
