/** A heading without what counts it ("5. ", "2.1 ", "II. "): its words alone say what its part is for. */
export function bareTitle(title: string): string {
  return title.replace(/^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}(?=[.)]))[.)]?\s+/u, '')
}
