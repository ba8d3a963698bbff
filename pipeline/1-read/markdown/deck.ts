import type { PhrasingContent, RootContent, Text } from 'mdast'
import type { Parting } from './says-deck.ts'
import { withoutOptions } from './slide-options.ts'

/*
 * Decks written in Markdown (Marp, Slidev, reveal.js and others): slides between rules. Their blocks get the slide's number as
 * their place, and line ends within a paragraph are meant, as these programs show them.
 */

export interface Deck {
  readonly children: RootContent[]
  readonly slides: number
}

/** Fewer parts between rules are a text with a rule in it. */
const FEWEST = 4
/** A slide holds no more words, unless somebody says that it is one. */
const MOST_WORDS = 120

/** The slides of a deck; null where it is none. `said`: how the file says that they are parted, null where it says nothing. */
export function deckIn(nodes: readonly RootContent[], said: Parting | null): Deck | null {
  const slides = parted(nodes, said === 'by-headings')
    .map(withoutOptions)
    .filter((slide) => slide.length > 0)
  const isDeck = said ? slides.length > 1 : isAllSlides(slides)
  if (!isDeck) return null
  return {
    children: slides.flatMap((slide, at) => slide.map((node) => placed(withBreaks(node), at + 1))),
    slides: slides.length,
  }
}

/** Without the rules, and without parts that hold nothing. `byHeadings`: a heading begins a slide. */
function parted(nodes: readonly RootContent[], byHeadings: boolean): readonly (readonly RootContent[])[] {
  const parts: RootContent[][] = [[]]
  for (const node of nodes) {
    if (isRule(node)) {
      parts.push([])
      continue
    }
    if (byHeadings && node.type === 'heading' && node.depth <= 2) parts.push([])
    parts.at(-1)?.push(node)
  }
  return parts.filter((part) => part.some(({ type }) => type !== 'html'))
}

/** Decks of reveal.js have columns of slides, mostly parted by "===", which is no rule for Markdown. */
function isRule(node: RootContent): boolean {
  if (node.type === 'thematicBreak') return true
  const [only, more] = node.type === 'paragraph' ? node.children : []
  return only?.type === 'text' && more === undefined && /^={3,}$/u.test(only.value)
}

/** Markup or pictures: nothing to read. */
function isShown(node: RootContent): boolean {
  if (node.type !== 'paragraph') return node.type === 'html' || node.type === 'image'
  return node.children.every((child) => child.type === 'image' || isBlank(child))
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}

/** Slides of few words below a heading, beside slides that are pictures. */
function isAllSlides(slides: readonly (readonly RootContent[])[]): boolean {
  const told = slides.filter((nodes) => !nodes.every(isShown))
  return told.length >= FEWEST && told.every(isSlide)
}

function isSlide(nodes: readonly RootContent[]): boolean {
  const first = nodes.find((node) => !isShown(node))
  return first?.type === 'heading' && nodes.reduce((words, node) => words + wordsIn(node), 0) <= MOST_WORDS
}

function wordsIn(node: RootContent): number {
  const own = 'value' in node ? node.value.split(/\s+/u).length : 0
  const inner: readonly RootContent[] = 'children' in node ? node.children : []
  return inner.reduce((words, child) => words + wordsIn(child), own)
}

function placed(node: RootContent, slide: number): RootContent {
  const line = node.position ? { line: node.position.start.line } : {}
  return { ...node, data: { ...node.data, place: { ...node.data?.place, slide, ...line } } }
}

function withBreaks(node: RootContent): RootContent {
  if (node.type !== 'paragraph') return node
  return {
    ...node,
    children: node.children.flatMap((child) => (child.type === 'text' ? lines(child) : child)),
  }
}

function lines(text: Text): readonly PhrasingContent[] {
  return text.value
    .split('\n')
    .flatMap((value, at): PhrasingContent[] => [
      ...(at > 0 ? [{ type: 'break' as const }] : []),
      { ...text, value },
    ])
}
