/** Lower-case ASCII words joined by hyphens, at most `max` characters, cut at a word; "x" where nothing is left. */
export function slug(text: string, max = 60): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’']/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  let result = ''
  for (const word of words) {
    const next = result === '' ? word : `${result}-${word}`
    if (next.length > max) break
    result = next
  }
  return result || (words[0] ?? 'x').slice(0, max)
}
