const number = /^(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+\p{L}/u

/**
 * Levels of headings set right by their numbers: "2.1.3" stands two below "2", however it is printed. Levels stay where
 * numbers of one depth only are there.
 */
export function numberedLevels<Heading>(
  levels: ReadonlyMap<Heading, number>,
  textOf: (heading: Heading) => string,
): Map<Heading, number> {
  const depths = new Map<Heading, number>()
  for (const heading of levels.keys()) {
    const found = number.exec(textOf(heading))?.[1]
    if (found) depths.set(heading, found.split('.').length)
  }
  const least = Math.min(9, ...new Set(depths.values()))
  const top = [...depths].filter(([, depth]) => depth === least).map(([heading]) => levels.get(heading) ?? 6)
  if (new Set(depths.values()).size < 2) return new Map(levels)
  const base = top.reduce((first, level) => Math.min(first, level), 6)
  return new Map(
    [...levels].map(([heading, level]) => {
      const depth = depths.get(heading)
      return [heading, depth === undefined ? level : Math.min(6, base + depth - least)]
    }),
  )
}
