/** From each type the types that may follow from it. */
export const steps: readonly (readonly [from: string, to: string])[] = [
  ['finding', 'lesson'],
  ['finding', 'recommendation'],
  ['lesson', 'recommendation'],
  ['recommendation', 'commitment'],
  ['lesson', 'commitment'],
]
