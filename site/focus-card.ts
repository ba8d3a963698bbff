/** Gives the focus to the first of the results that are new: the button that asked for them is gone. */
export function focusCard(at: number): void {
  document.querySelectorAll<HTMLAnchorElement>('#results .card h2 a')[at]?.focus()
}
