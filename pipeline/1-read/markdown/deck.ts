import type { Heading, PhrasingContent, RootContent, Text } from 'mdast'
import type { Parting } from './says-deck.ts'

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
  const isDeck = said ? slides.length > 1 : slides.length >= FEWEST && slides.every(isSlide)
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
    if (node.type === 'thematicBreak') {
      parts.push([])
      continue
    }
    if (byHeadings && node.type === 'heading' && node.depth <= 2) parts.push([])
    parts.at(-1)?.push(node)
  }
  return parts.filter((part) => part.some(({ type }) => type !== 'html'))
}

/**
 * Slidev tells what a slide looks like between rules at its head, which Markdown reads as a heading: "layout: center" above
 * a line of dashes.
 */
function withoutOptions(nodes: readonly RootContent[]): readonly RootContent[] {
  const first = nodes.findIndex(({ type }) => type !== 'html')
  const node = nodes[first]
  return node?.type === 'heading' && node.depth === 2 && isOptions(node) ? nodes.toSpliced(first, 1) : nodes
}

/** Words above a line of dashes, not behind "##". */
function isUnderlined({ position }: Heading): boolean {
  return position !== undefined && position.end.line > position.start.line
}

function isOptions(node: Heading): boolean {
  if (!isUnderlined(node)) return false
  const text = node.children.map((child) => (child.type === 'text' ? child.value : '\0')).join('')
  return text.split('\n').every((line) => /^\s*[a-z][\w-]*:\s?[^\0]*$/u.test(line)) && text.includes(':')
}

function isSlide(nodes: readonly RootContent[]): boolean {
  const first = nodes.find(({ type }) => type !== 'html')
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
