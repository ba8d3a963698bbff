import type { Root } from 'mdast'
import type { Attachment, Hints, Source } from '../model/doc.ts'
import type { Report } from '../model/message.ts'
import type { Place } from '../model/place.ts'

/** What a reader gives: one mdast tree, every node with a `position` or `data.place`. */
export interface Reading {
  readonly tree: Root
  readonly hints: Hints
  /** Pages or slides; null where the format has none. */
  readonly pages: number | null
  /** The library that read it. */
  readonly reader: string
  /** Files that came inside this one, such as those of a mail; each is a document of its own. */
  readonly attachments?: readonly Attachment[]
  /** The marks of notes, as printed, that were taken from the words they stood at. */
  readonly noteMarks?: readonly string[]
}

/**
 * Knows how one file format is built and nothing else. Gives back less and reports what it could not read; null where
 * there is nothing to give. Never repairs or guesses: that is room 2's and 3's work.
 */
export type Reader = (source: Source, report: Report) => Promise<Reading | null> | Reading | null

declare module 'mdast' {
  interface Data {
    place?: Place
    /** A block that is not part of the running text: a speaker note, a caption. */
    kind?: 'note' | 'caption'
    /** The heading was the title shape of a slide. */
    slideTitle?: boolean
    /** Font size in points, where the format knows it. */
    size?: number
    /** The bullet or number as printed, without the space after it. */
    marker?: string
    /** This text stands in the upper or lower margin of its page. */
    margin?: 'top' | 'bottom'
    /** The soft line ends in this table's cells are those of its columns: what was meant to end has a break. */
    wrapped?: boolean
    /** The source marks this table row as the table's header. */
    header?: boolean
  }
}
