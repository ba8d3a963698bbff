import type { Place } from '../../model/place.ts'
import type { Flow, Piece } from '../office/flow.ts'
import type { Remarks } from '../office/remarks.ts'
import { newSink, type Sink } from './sink.ts'
import { firstState, type State } from './state.ts'

/** An RTF document while it is being read. */
export interface Rtf {
  readonly flow: Flow
  readonly remarks: Remarks
  /** Fonts' code pages where they have their own. */
  readonly fonts: Map<number, number>
  /** Styles' depths of heading. */
  readonly headings: Map<number, number>
  /** What the document says about itself, by the names of RTF. */
  readonly properties: Map<string, string>
  readonly notes: Piece[]
  readonly top: Piece[]
  readonly bottom: Piece[]
  /** Groups that are open, and what each began to write into; the last is the innermost. */
  readonly groups: { readonly state: State; readonly sink: Sink }[]
  state: State
  sink: Sink
  /** Bytes that wait to be decoded. */
  bytes: string
  /** Characters still to be skipped after `\u`. */
  skip: number
  paragraphs: number
  noteCount: number
  styleName: string
  /** The row being read is the header of its table. */
  header: boolean
}

export function newRtf(flow: Flow, remarks: Remarks): Rtf {
  return {
    flow,
    remarks,
    fonts: new Map(),
    headings: new Map(),
    properties: new Map(),
    notes: [],
    top: [],
    bottom: [],
    groups: [],
    state: firstState(),
    sink: newSink(),
    bytes: '',
    skip: 0,
    paragraphs: 0,
    noteCount: 0,
    styleName: '',
    header: false,
  }
}

/** The place of the paragraph being read. */
export function placeIn(rtf: Rtf): Place {
  return { paragraph: rtf.paragraphs + 1 }
}
