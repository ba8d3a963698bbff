/** A circle of a picture, and the words that are to stand beside it. */
export interface Marked {
  readonly words: string
  readonly place: readonly [x: number, y: number]
  readonly r: number
}

/** Where words are written: `y` is the middle of the line. A label that stands away is tied to its circle by a line. */
export interface Label {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly tied: boolean
  readonly from: readonly [x: number, y: number]
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const [LINE, GAP, LETTER] = [15, 4, 7]
/** How many lines up or down a label may stand from its circle. */
const AWAY = [1, -1, 2, -2, 3, -3]

/** A label for each circle, the first ones nearest to theirs; none covers another or a circle. What has no room is left out. */
export function roomForLabels(marked: readonly Marked[], width: number, height: number): readonly Label[] {
  const taken: Box[] = marked.map(({ place: [x, y], r }) => ({
    left: x - r,
    right: x + r,
    top: y - r,
    bottom: y + r,
  }))
  return marked.flatMap((one) => {
    const label = placesBy(one).find((place) => {
      const box = boxOf(place)
      return isWithin(box, width, height) && !taken.some((other) => overlap(box, other))
    })
    if (label) taken.push(boxOf(label))
    return label ?? []
  })
}

function placesBy({ words, place: [x, y], r }: Marked): readonly Label[] {
  const base = { words, from: [x, y] as const, tied: false }
  const [right, left] = [
    { ...base, x: x + r + GAP, y, anchor: 'start' as const },
    { ...base, x: x - r - GAP, y, anchor: 'end' as const },
  ]
  const above = y - r - GAP - LINE / 2
  const below = y + r + GAP + LINE / 2
  const away = AWAY.flatMap((lines) =>
    [right, left].map((side) => ({ ...side, y: y + lines * LINE, tied: true })),
  )
  const middle = { ...base, x, anchor: 'middle' as const }
  return [right, left, { ...middle, y: above }, { ...middle, y: below }, ...away]
}

function boxOf({ words, x, y, anchor }: Label): Box {
  const width = words.length * LETTER
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 }
}

function isWithin({ left, right, top, bottom }: Box, width: number, height: number): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
