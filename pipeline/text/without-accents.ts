/** A text without its accents, its letters apart from them (NFD): "Méndez" as "Mendez". */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '')
}
