let waiting: ReturnType<typeof setTimeout> | undefined

/** Said once typing rests; the same words said again are heard again, for the place was empty between. */
export function announce(place: HTMLElement, words: string): void {
  clearTimeout(waiting)
  place.textContent = ''
  waiting = setTimeout(() => {
    place.textContent = words
  }, 600)
}
