/** Words set off on a terminal that shows colours; unchanged elsewhere. */
export interface Paint {
  strong(text: string): string
  faint(text: string): string
  hit(text: string): string
}

export function paint(color: boolean): Paint {
  const within = (code: number) => (text: string) =>
    color && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text
  return { strong: within(1), faint: within(2), hit: within(33) }
}
