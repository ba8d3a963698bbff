/** Ctrl+K or Cmd+K: to the search box, from any page. */
export function listenForShortcut(toSearch: () => void): void {
  addEventListener('keydown', (event) => {
    if (
      event.key.toLowerCase() !== 'k' ||
      !(event.ctrlKey || event.metaKey) ||
      event.altKey ||
      event.shiftKey
    )
      return
    event.preventDefault()
    toSearch()
  })
}

/** Arrows walk from the box through the results and back; Esc goes back to the box, and in the box empties it. */
export function listenForWalking(box: HTMLInputElement, results: Element, empty: () => void): void {
  box.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') walk(event, 0)
    else if (event.key === 'Escape' && box.value !== '') {
      event.preventDefault()
      empty()
    }
  })
  results.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return
    const at = links().findIndex((link) => link.closest('.card') === document.activeElement?.closest('.card'))
    if (event.key === 'Escape') box.focus()
    else if (at < 0) return
    else if (event.key === 'ArrowDown') walk(event, at + 1)
    else if (event.key === 'ArrowUp') walk(event, at - 1)
  })

  const links = () => [...results.querySelectorAll<HTMLAnchorElement>('.card :is(h2, h3) a')]
  const walk = (event: Event, to: number) => {
    const link = to < 0 ? box : links()[to]
    if (!link) return
    event.preventDefault()
    link.focus()
  }
}
