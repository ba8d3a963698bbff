/** A found record with what its rule claimed, and whether careful readers have it too. */
export interface Answered {
  readonly confidence: number
  readonly right: boolean
}

/** Records whose confidence lies in [from, to), and how many of them are right. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly records: number
  readonly right: number
  /** Mean of what they claimed, 0 to 1. */
  readonly claimed: number
  /** Share that is right, 0 to 1. */
  readonly share: number
}

const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]

/** How far confidence can be believed: bins without records are left out. */
export function calibration(answers: readonly Answered[]): readonly Bin[] {
  return edges.slice(0, -1).flatMap((from, at): readonly Bin[] => {
    const to = edges[at + 1] ?? 1
    const inside = answers.filter(({ confidence }) => confidence >= from && confidence < to)
    const right = inside.filter((answer) => answer.right).length
    const claimed = inside.reduce((sum, { confidence }) => sum + confidence, 0) / (inside.length || 1)
    return inside.length === 0
      ? []
      : [{ from, to: Math.min(1, to), records: inside.length, right, claimed, share: right / inside.length }]
  })
}
