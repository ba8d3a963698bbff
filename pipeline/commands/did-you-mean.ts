/** What to say behind an expectation where something may have been mistyped; nothing where nothing is near. */
export function didYouMean(names: readonly string[]): string {
  return names.length === 0 ? '' : `; did you mean ${names.map((name) => `\`${name}\``).join(' or ')}?`
}
