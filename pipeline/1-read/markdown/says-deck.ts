/** How a deck parts its slides: at rules across the page, or at each heading of the first two levels as well. */
export type Parting = 'by-rules' | 'by-headings'

/** Whether front matter says that the file is a deck, as Marp, Slidev, Quarto and R Markdown ask for, and how its slides are parted. */
export function saysDeck(value: unknown): Parting | null {
  if (typeof value !== 'object' || value === null) return null
  const said = value as Record<string, unknown>
  if (said['marp'] === true || ofDecks.some((key) => key in said)) return 'by-rules'
  return [said['format'], said['output']].some(namesSlides) ? 'by-headings' : null
}

/** Fewer notes for who speaks may stand in a page on decks. */
const fewestNotes = 3

/** A deck too, whatever its front matter says, has notes for who speaks below its slides: `<div class="notes">` or "::: notes". */
export function hasSpeakerNotes(text: string): Parting | null {
  return (text.match(speakerNotes)?.length ?? 0) >= fewestNotes ? 'by-headings' : null
}

const speakerNotes =
  /^(?:<(?:div|aside)\s[^>]*class="(?:[^"]*\s)?notes[\s"]|:{3,}\s*(?:\{\.notes\}|notes)\s*$)/gmu

/** What only programs that show decks are told (Slidev, reveal-md). */
const ofDecks = [
  'mdc',
  'hideInToc',
  'lineNumbers',
  'drawings',
  'highlighter',
  'canvasWidth',
  'routerMode',
  'revealOptions',
  'verticalSeparator',
]

/** "revealjs", "xaringan::moon_reader", or a map with such a key. */
function namesSlides(format: unknown): boolean {
  const names = typeof format === 'object' && format !== null ? Object.keys(format) : [format]
  return names.some((name) => typeof name === 'string' && slides.test(name))
}

const slides = /^(?:.*::)?(?:revealjs|beamer|pptx|moon_reader|\w+_presentation)$/u
