/**
 * The same text, for keeping: one that was put together of parts is a tree of them until somebody reads a letter of it, which
 * makes it one run. A card of a record takes 3.6 kB as a tree and a third of that as a run.
 */
export function flatText(text: string): string {
  text.charCodeAt(0)
  return text
}
