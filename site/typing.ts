import type { Places } from './places.ts'

/** Hears what is typed into the box; what ends a spell of typing is told to what this gives back. */
export function listenForTyping(
  { box, form }: Pick<Places, 'box' | 'form'>,
  typed: (text: string, remember: 'pushState' | 'replaceState') => void,
): () => void {
  let typing = false
  const ended = () => {
    typing = false
  }
  // One step back takes away all that was typed in one go, and leaves the page only from where it was before.
  box.addEventListener('input', () => {
    const remember = typing ? 'replaceState' : 'pushState'
    typing = true
    typed(box.value, remember)
  })
  box.addEventListener('change', ended)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    ended()
  })
  return ended
}
