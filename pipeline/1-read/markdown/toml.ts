/** One line of it: `title = "Notes"`, `date = 2019-05-29`, `tags = [ "a", "b" ]`. */
const line = /^\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|\[([^\]]*)\]|([\w:.+-][\w:.+ -]*))\s*$/u

/** The plain values of front matter in TOML, as far as pages use it; tables and all that spans lines are left out. */
export function tomlValues(text: string): Readonly<Record<string, unknown>> {
  const table = text.search(/^\s*\[/mu)
  const top = table < 0 ? text : text.slice(0, table)
  const pairs = top.split('\n').flatMap((one) => {
    const [, key = '', double, single, list, bare] = line.exec(one) ?? []
    if (key === '') return []
    const value =
      double?.replace(/\\(.)/gu, '$1') ?? single ?? (list === undefined ? bare?.trim() : itemsOf(list))
    return [[key, value] as const]
  })
  return Object.fromEntries(pairs)
}

function itemsOf(list: string): readonly string[] {
  return [...list.matchAll(/"([^"]*)"|'([^']*)'/gu)].map((item) => item[1] ?? item[2] ?? '')
}
