/** A classic script that sets a global to plain JSON: what a page opened by double-click can load. */
export function globalScript(name: string, json: string): string {
  const safe = json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  return `globalThis.${name} = ${safe}\n`
}
