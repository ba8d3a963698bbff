/**
 * What stands between a line and the next where the line was only wrapped: a space, or nothing inside of a web address
 * (`url` is the one linked there), of a range and of a compound.
 */
export function jointOf(line: string, next: string, url: string): '' | ' ' {
  if (tight.some(([end, start]) => end.test(line) && start.test(next))) return ''
  return isInAddress(line, next, url) ? '' : ' '
}

/** Ends and starts of lines that stand in one word. A hyphen before a short word hangs: "short- and long-term". */
const tight: readonly (readonly [RegExp, RegExp])[] = [
  [/\d[-\u2010-\u2015]$/u, /^\d/u],
  [/[\p{L}\p{N}][-\u2010]$/u, /^(?!\p{Ll}{1,3}\b)[\p{L}\p{N}]/u],
  [/[\p{L}\p{N}"'\u2019\u201D)]\u2014$/u, /^[\p{L}\p{N}"'\u2018\u201C(]/u],
  [/[\p{L}\p{N}"'\u2019\u201D)]$/u, /^\u2014[\p{L}\p{N}"'\u2018\u201C(]/u],
  [/\p{L}\/$/u, /^\p{L}/u],
]

const openAddress = /(?:https?:\/\/|www\.)\S*[^\s.,;:)\]>"'\u201D]$/iu
const restOfAddress = /^[^\s<>"']+/u
/** Signs that words do not have in or around them. */
const addressSign = /[/?&=#%_]/u

function isInAddress(line: string, next: string, url: string): boolean {
  const open = openAddress.exec(line)?.[0]
  const rest = restOfAddress.exec(next)?.[0].replace(/[.,;:)\]]+$/u, '')
  if (open === undefined || !rest || /^(?:https?:|www\.)/iu.test(rest)) return false
  if (url.includes(`${open}${rest}`)) return true
  return /[/?&=#%_~-]$/u.test(open)
    ? /^[\w%?#&=~-]/u.test(rest) && !/^\p{Lu}\p{Ll}+$/u.test(rest)
    : addressSign.test(rest)
}
