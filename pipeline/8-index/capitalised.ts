/** A key of the model as people write it: "case-study" is "Case study". */
export function capitalised(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' ')
}
