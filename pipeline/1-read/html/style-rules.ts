/** What a rule of a style sheet says of the elements that its selector ends with. */
export interface StyleRule {
  /** The names of the last part of the selector: "p.note#a" has the tag "p", the class "note" and the id "a". */
  readonly tag: string
  readonly classes: readonly string[]
  readonly id: string
  readonly hides: boolean
  /** Whether the selector says no more than those names, and holds on every screen. */
  readonly isPlain: boolean
}

/** More rules are those of a whole site. */
const most = 20_000
/** Characters; no selector that means one thing is longer. */
const longest = 300
const shape = /(?:^|[\s>+~])([a-z][a-z\d]*)?((?:[.#][\w-]+)*)((?:::?[\w-]+(?:\([^()]*\))?|\[[^\]]*\])*)$/iu

/** The rules of a style sheet that show or hide, in order; those for printing and other media but screens are left out. */
export function styleRulesIn(sheet: string): StyleRule[] {
  const css = sheet.replace(/\/\*[\s\S]*?(?:\*\/|$)/gu, ' ')
  const rules: StyleRule[] = []
  let from = 0
  for (const { at, end, query } of blocksIn(css)) {
    rules.push(...rulesOf(css.slice(from, at), true))
    if (!/\bprint\b|\bspeech\b|^@(?:keyframes|font-face|page)/iu.test(query))
      rules.push(...rulesOf(css.slice(at, end), false))
    from = end
  }
  return [...rules, ...rulesOf(css.slice(from), true)].slice(0, most)
}

/** The blocks of at-rules: where each begins, ends, and what it asks. */
function* blocksIn(
  css: string,
): Generator<{ readonly at: number; readonly end: number; readonly query: string }> {
  for (let at = css.indexOf('@'); at >= 0; ) {
    const open = css.indexOf('{', at)
    const stop = css.indexOf(';', at)
    let end = stop < 0 ? css.length : stop + 1
    if (open >= 0 && (stop < 0 || open < stop)) {
      end = closed(css, open)
      yield { at, end, query: css.slice(at, open) }
    }
    at = css.indexOf('@', end)
  }
}

function closed(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++
    if (css[at] === '}' && --depth === 0) return at + 1
  }
  return css.length
}

function rulesOf(css: string, always: boolean): StyleRule[] {
  return css.split('}').flatMap((piece) => {
    const [selectors = '', body] = piece.split('{').slice(-2)
    const hides = body === undefined ? null : hidesBy(body)
    if (hides === null) return []
    return selectors
      .split(',')
      .map((selector) => selector.trim())
      .filter(({ length }) => length <= longest)
      .flatMap((selector) => ruleOf(selector, hides, always))
  })
}

function ruleOf(selector: string, hides: boolean, always: boolean): StyleRule[] {
  const found = shape.exec(selector)
  if (!found || (!found[1] && !found[2])) return []
  const names = found[2]?.match(/[.#][\w-]+/gu) ?? []
  const isPlain =
    always && found[0].trim() === selector && found[3] === '' && !/^[>+~]/u.test(found[0].trim())
  return [
    {
      tag: (found[1] ?? '').toLowerCase(),
      classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
      id: names.find((name) => name.startsWith('#'))?.slice(1) ?? '',
      hides,
      isPlain,
    },
  ]
}

/** Whether declarations hide what they hold for; null where they say nothing of it. The last one counts. */
export function hidesBy(declarations: string): boolean | null {
  let hides: boolean | null = null
  for (const [, name = '', value = ''] of declarations.matchAll(declaration)) {
    const hidden = /^(?:display:none|visibility:hidden|mso-hide:all)$/iu.test(`${name}:${value}`)
    hides = hidden || (hides === true && name.toLowerCase() !== 'display')
  }
  return hides
}

const declaration = /(?:^|[;\s])(display|visibility|mso-hide)\s*:\s*([\w-]+)/giu
