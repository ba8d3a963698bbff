import { append } from '../office/append.ts'
import type { Piece } from '../office/flow.ts'
import { own } from '../office/own.ts'
import { destinations } from './destinations.ts'
import { placeIn, type Rtf } from './document.ts'
import { newSink } from './sink.ts'
import type { Destination } from './state.ts'
import { endParagraph } from './words.ts'

/** Groups inside each other beyond this are read as one. */
export const groupLimit = 500

/** A group begins: it inherits all and keeps its changes to itself. */
export function openGroup(rtf: Rtf): void {
  rtf.groups.push({ state: rtf.state, sink: rtf.sink })
  rtf.state = { ...rtf.state }
  rtf.skip = 0
}

/** A group ends. What it wrote aside goes to its own place. */
export function closeGroup(rtf: Rtf): void {
  if (rtf.groups.length === 1) endParagraph(rtf)
  const around = rtf.groups.pop()
  if (!around) return
  rtf.skip = 0
  if (rtf.sink !== around.sink) {
    const { destination } = rtf.state
    const { paragraphs } = rtf
    endParagraph(rtf)
    const pieces = rtf.sink.take(true)
    rtf.sink = around.sink
    if (destination !== 'box') rtf.paragraphs = paragraphs
    endings[destination]?.(rtf, pieces)
  }
  rtf.state = around.state
}

/** What kind of group this is, by a word near its beginning; false where the word is no such. */
export function setDestination(rtf: Rtf, name: string, optional: boolean): boolean {
  const { state } = rtf
  if (name === 'field') {
    state.field = { instruction: '' }
    return true
  }
  if (state.destination === 'skip') return Object.hasOwn(destinations, name)
  if (name === 'ud') {
    state.destination = state.before
    return true
  }
  const destination: Destination | undefined = own(destinations, name) ?? (optional ? 'skip' : undefined)
  if (destination === undefined) return false
  if (name === 'annotation') rtf.remarks.note('comment', placeIn(rtf))
  if (destination === 'aside') state.before = state.destination
  state.destination = destination
  state.property = destination === 'property' ? name : state.property
  if (endings[destination]) {
    rtf.sink = newSink()
    Object.assign(state, {
      inTable: false,
      list: 0,
      level: 0,
      style: 0,
      outline: null,
      struck: false,
      raised: false,
      hidden: false,
      deleted: false,
    })
  }
  return true
}

/** Where finished blocks go that were written into a sink of their own. */
const endings: Readonly<Partial<Record<Destination, (rtf: Rtf, pieces: readonly Piece[]) => void>>> = {
  note: (rtf, pieces) => {
    const marker = String(rtf.noteCount + 1)
    const place = placeIn(rtf)
    rtf.noteCount += pieces.length > 0 ? 1 : 0
    for (const [i, { node }] of pieces.entries()) {
      const data = { ...node.data, place, kind: 'note' as const, ...(i === 0 ? { marker } : {}) }
      rtf.notes.push({ node: { ...node, data } })
    }
  },
  box: (rtf, pieces) => rtf.sink.hang(pieces),
  top: (rtf, pieces) => append(rtf.top, inMargin(pieces, 'top')),
  bottom: (rtf, pieces) => append(rtf.bottom, inMargin(pieces, 'bottom')),
}

function inMargin(pieces: readonly Piece[], margin: 'top' | 'bottom'): Piece[] {
  return pieces.map(({ node }) => ({ node: { ...node, data: { ...node.data, margin } } }))
}
