/** `stem`, or `stem-2` and so on where it is taken. */
export function freeId(stem: string, taken: Set<string>): string {
  let id = stem
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`
  taken.add(id)
  return id
}
