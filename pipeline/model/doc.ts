import type { Root } from 'mdast'
import type { Alone } from './alone.ts'
import type { Lexicon } from './knowledge.ts'
import type { Place } from './place.ts'
import type { Sighting } from './record.ts'
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
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'quote' | 'code' | 'note' | 'caption'

/** An emphasised, linked or otherwise marked stretch of a block. */
export interface Run {
  readonly kind: 'strong' | 'emphasis' | 'link'
  readonly span: Span
  readonly url?: string
}

/** A unit of layout: a heading, a paragraph, a list item, a table row. Blocks are in reading order and never overlap. */
export interface Block {
  readonly kind: BlockKind
  readonly span: Span
  /** Headings 1 to 6; list items 1 for the outermost; otherwise 0. */
  readonly level: number
  /** The bullet or number as printed ("-", "1.", "a)"); it is not part of the text. */
  readonly marker?: string
  /** Counts lists from 0 within the document; items of one list share it. */
  readonly list?: number
  /** Cells of a table row, as spans inside the block. */
  readonly cells?: readonly Span[]
  /** Counts tables from 0 within the document; rows of one table share it. */
  readonly table?: number
  /** Whether the source marks this row as the table's header. */
  readonly header?: boolean
  readonly runs: readonly Run[]
  readonly place: Place
  /** Spans of source lines inside the block where the line ends mean something; one span where they do not. */
  readonly lines: readonly Span[]
}

/** What room 2 took out, so that nothing is lost in silence. */
export interface Removal {
  /** The repair's name. */
  readonly rule: string
  readonly text: string
  readonly place: Place
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

/** What a part of a document is for. The names are the keys of `roles.yaml` in knowledge/. */
export type Role =
  | 'front'
  | 'recommendations'
  | 'lessons'
  | 'findings'
  | 'commitments'
  | 'conclusions'
  | 'key-messages'
  | 'objectives'
  | 'definitions'
  | 'speakers'
  | 'participants'
  | 'programme'
  | 'case-studies'
  | 'readings'
  | 'background'
  | 'acknowledgements'
  | 'contents'
  | 'body'

/**
 * A part of the document. Sections form a tree in reading order; section 0 is the whole document.
 * `heading`: opened by a heading; `slide`: by a slide's title; `run-in`: by bold or colon-ended words at the start of a
 * paragraph; `lead-in`: a sentence ending in a colon and the list that belongs to it.
 */
export interface Section {
  readonly kind: 'document' | 'heading' | 'slide' | 'run-in' | 'lead-in'
  readonly title: string
  /** Span of the words that open the section; null for the document. */
  readonly titleSpan: Span | null
  readonly role: Role
  /** Index of the parent section; null for section 0. */
  readonly parent: number | null
  readonly level: number
  readonly span: Span
  /** Index of the first block and one past the last. */
  readonly blocks: readonly [first: number, end: number]
}

/** A sentence, or a whole heading, item without end mark, or table cell: the smallest thing that can be quoted. */
export interface Sentence {
  readonly span: Span
  readonly block: number
  /** The innermost section. */
  readonly section: number
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
