import type { Lexicon } from '../../model/knowledge.ts'
import { headAt } from './heads.ts'
import type { Token } from './tokens.ts'

const SHOUTED = /^\p{Lu}{4,}$/u

/** One past the last of a run of capitals that begins at `at`. */
export function capitalsAfter(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let end = at
  while (tokens[end]?.capital && tokens[end]?.gap === 'space') {
    // "Centre for Maritime Governance EVENT REPORT": what the paper is stands on the same line.
    if (end > at && SHOUTED.test(tokens[end]?.text ?? '') && !SHOUTED.test(tokens[at]?.text ?? '')) break
    end++
    // "Department of State's Bureau": what belongs to a body is a body of its own.
    const owns = /['’]s$/u.test(tokens[end - 1]?.text ?? '')
    if (owns && (!tokens[end]?.capital || headAt(tokens, end, lexicon))) break
  }
  return end
}
