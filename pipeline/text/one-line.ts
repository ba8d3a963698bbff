/**
 * A text as one line of talk. Names of files may hold what ends lines, moves the cursor of a terminal or turns the direction
 * of writing: it is spelt out, so that nobody is shown, and no log is told, what the program has not said.
 */
export function oneLine(text: string): string {
  return text.replace(
    UNSEEN,
    (character) => SHORT[character] ?? `\\u{${character.charCodeAt(0).toString(16)}}`,
  )
}

const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }
