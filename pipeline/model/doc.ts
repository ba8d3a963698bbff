import type { Root } from 'mdast'
import type { Alone } from './alone.ts'
import type { Block, Removal } from './block.ts'
import type { Lexicon } from './knowledge.ts'
import type { Sighting } from './record.ts'
import type { Section, Sentence } from './section.ts'
import type { Span } from './span.ts'

/** What a document is written in. Decided by content, never by extension alone. */
export type Format =
  | 'markdown'
  | 'text'
  | 'html'
  | 'pdf'
  | 'docx'
  | 'pptx'
  | 'odt'
  | 'odp'
  | 'rtf'
  | 'eml'
  | 'unknown'

/** What sort of document it is (GUIDELINES, "Gold file format"). */
export type Genre = 'agenda' | 'report' | 'brief' | 'slides' | 'mandate' | 'other'

/** A file of the corpus as it lies on disk. */
export interface Source {
  /** Readable and stable: made from the path. */
  readonly id: string
  /** Relative to the corpus, with forward slashes. */
  readonly path: string
  readonly bytes: Uint8Array
  /** Lower-case hexadecimal SHA-256 of `bytes`. */
  readonly sha256: string
}

/** A file inside another: its name as given, without folders, and its bytes. */
export interface Attachment {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a file says about itself. Hints, never truth. Dates are ISO 8601. */
export interface Hints {
  readonly title?: string
  /** Whether the front matter of a page of HTML gives the title, which its site prints above all else. */
  readonly isFronted?: boolean
  readonly authors?: readonly string[]
  readonly date?: string
  /** When the meeting was that the page is of; the end where it had more than one day. */
  readonly eventDays?: { readonly start: string; readonly end: string | null }
  readonly language?: string
  readonly publisher?: string
  readonly url?: string
  readonly description?: string
  readonly keywords?: readonly string[]
}

/**
 * Room 1 adds the tree: mdast, every node with a `position` (text formats) or `data.place` (others).
 * In a text value `\n` is a soft line end as it lies in the source; a `break` node is a line end somebody meant.
 */
export interface ReadDoc {
  readonly id: string
  readonly path: string
  readonly sha256: string
  /** Size of the source in bytes. */
  readonly bytes: number
  readonly format: Format
  /** Which library read it, e.g. "remark-parse", "pdf-parse". */
  readonly reader: string
  readonly tree: Root
  readonly hints: Hints
  /** Number of pages or slides; null where the format has none. */
  readonly pages: number | null
  /** Files that came inside this one; they become documents of their own. */
  readonly attachments?: readonly Attachment[]
  /** The marks of notes, as printed, that room 1 took from the words they stood at: "1", "*". */
  readonly noteMarks?: readonly string[]
}

/** Room 2 adds the final text. From here on nothing changes a character. */
export interface CleanDoc extends ReadDoc {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly removed: readonly Removal[]
}

/** Room 3 adds what sort of document this is and by which words it is to be read. */
export interface ClassifiedDoc extends CleanDoc {
  readonly genre: Genre
  /** Whether its words say that it is none of the genres: a contract, a recipe. Absent where nothing says so. */
  readonly silent?: boolean
  /** ISO 639-1. */
  readonly language: string
  readonly title: string
  readonly titleSpan: Span | null
  /** ISO 8601, as precise as printed; null where none is. */
  readonly date: string | null
  readonly publishers: readonly string[]
  /** Chatham House Rule and the like, in the document's own words; null where nothing is said. */
  readonly attribution: string | null
  readonly lexicon: Lexicon
}

/** Room 4 adds the tree of sections and the sentences. */
export interface SegmentedDoc extends ClassifiedDoc {
  readonly sections: readonly Section[]
  readonly sentences: readonly Sentence[]
}

/** Room 5 adds what the document states. */
export interface ExtractedDoc extends SegmentedDoc {
  readonly found: readonly Sighting[]
  /** What room 6 asks of it alone, where that was asked already; gone once its words are changed. */
  readonly alone?: Alone | undefined
}
