/** Words in quotation marks; an apostrophe ends none where a letter follows. */
const quoted = /[“"«‘]\s?(\p{Lu}[^“”"«»‘]{6,160}?)\s?[”"»’](?!\p{L})/gu

/** Shorter words are small in any title. */
const shortest = 4
/** So many words of this length with a capital, and this share of all of them, are a title and not what somebody said. */
const fewest = 3
const share = 0.75

/** `text` without the titles of works that it quotes: "an article, “The Urgent Need to Light the Bay”, explores this" urges nothing. */
export function withoutTitles(text: string): string {
  return text.replace(quoted, (whole, inside: string) => (isTitle(inside) ? ' ' : whole))
}

function isTitle(words: string): boolean {
  const long = words.split(/[\s-]+/u).filter((word) => word.length >= shortest)
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length
  return capital >= fewest && capital >= long.length * share
}
