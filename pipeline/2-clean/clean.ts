import type { Removal } from '../model/block.ts'
import type { CleanDoc, ReadDoc } from '../model/doc.ts'
import type { Report } from '../model/message.ts'
import { foldSpace } from '../text/fold.ts'
import type { Draft, Languages, Repair } from './draft.ts'
import { finalText } from './final-text.ts'
import { flatten } from './flatten.ts'
import { characters } from './repairs/characters.ts'
import { dashedParagraphs } from './repairs/dashed-paragraphs.ts'
import { doubleSpacing } from './repairs/double-spacing.ts'
import { flatBullets } from './repairs/flat-bullets.ts'
import { flatNumbers } from './repairs/flat-numbers.ts'
import { flatTimes } from './repairs/flat-times.ts'
import { gluedHeads } from './repairs/glued-heads.ts'
import { hyphens } from './repairs/hyphens.ts'
import { leaders } from './repairs/leaders.ts'
import { linedLists } from './repairs/lined-lists.ts'
import { lines } from './repairs/lines.ts'
import { longBlanks } from './repairs/long-blanks.ts'
import { pageJoins } from './repairs/page-joins.ts'
import { quotedLines } from './repairs/quoted-lines.ts'
import { runningHeads } from './repairs/running-heads.ts'
import { slideFooters } from './repairs/slide-footers.ts'
import { slidePreviews } from './repairs/slide-previews.ts'
import { spaces } from './repairs/spaces.ts'
import { strayBreaks } from './repairs/stray-breaks.ts'
import { strayHeadings } from './repairs/stray-headings.ts'
import { strayImages } from './repairs/stray-images.ts'
import { strayMarks } from './repairs/stray-marks.ts'
import { struckWords } from './repairs/struck-words.ts'
import { tableJoins } from './repairs/table-joins.ts'
import { templateDirectives } from './repairs/template-directives.ts'
import { templateTags } from './repairs/template-tags.ts'
import { textRoles } from './repairs/text-roles.ts'

/*
 * Room 2. Comes in: a tree. Adds: the final text, and blocks as spans of it. The last room that may change a character;
 * whatever it takes out stands in `removed` and in a message.
 */

/** In this order: what is not text goes first, then what is printed twice, then lines, which need to stand together. */
export const repairs: Readonly<Record<string, Repair>> = {
  'struck-words': struckWords,
  characters,
  'long-blanks': longBlanks,
  'template-tags': templateTags,
  'template-directives': templateDirectives,
  'stray-headings': strayHeadings,
  'stray-images': strayImages,
  'stray-marks': strayMarks,
  'text-roles': textRoles,
  'quoted-lines': quotedLines,
  'slide-previews': slidePreviews,
  'running-heads': runningHeads,
  'slide-footers': slideFooters,
  'glued-heads': gluedHeads,
  'flat-bullets': flatBullets,
  'dashed-paragraphs': dashedParagraphs,
  'flat-numbers': flatNumbers,
  'flat-times': flatTimes,
  'double-spacing': doubleSpacing,
  'stray-breaks': strayBreaks,
  'page-joins': pageJoins,
  'table-joins': tableJoins,
  hyphens,
  leaders,
  lines,
  'lined-lists': linedLists,
  spaces,
}

/** The document's final text and its blocks. */
export function clean(doc: ReadDoc, report: Report, knowledge: Languages): CleanDoc {
  let drafts: readonly Draft[] = flatten(doc.tree)
  const removed: Removal[] = []
  for (const repair of Object.values(repairs)) {
    const mended = repair(drafts, knowledge)
    drafts = mended.drafts
    for (const taken of mended.taken) removed.push(taken)
  }
  say(removed, report)
  return { ...doc, ...finalText(drafts), removed }
}

/** One message a repair, with the words it took out, each once. */
function say(removed: readonly Removal[], report: Report): void {
  for (const rule of Object.keys(repairs)) {
    const taken = removed.filter((removal) => removal.rule === rule)
    const first = taken[0]
    if (!first) continue
    const words = [...new Set(taken.map((removal) => visible(removal.text)))]
    const shown = words
      .slice(0, 5)
      .map((text) => `\`${text.slice(0, 80)}\``)
      .join(', ')
    report(
      'info',
      rule,
      `Took out ${taken.length} pieces: ${shown}${words.length > 5 ? ` and ${words.length - 5} more` : ''}`,
      first.place,
    )
  }
}

function visible(text: string): string {
  return foldSpace(text).replace(
    /\p{C}/gu,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
}
