/** Puts the words of a search into its box, and leaves alone what is being typed there. */
export function showText(box: HTMLInputElement, text: string): void {
  if (document.activeElement !== box || box.value.trim() !== text.trim()) box.value = text
}
