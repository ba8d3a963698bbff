/** Left, top, right, bottom in points from the top left corner of the page as it is shown. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** A face as a page uses it. */
export interface Font {
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
}

/** A cell of a table as the file's tags name it, the `place`th of `cells` in its row. Words of one cell share it. */
export interface TaggedCell {
  readonly table: number
  readonly row: number
  readonly place: number
  readonly cells: number
}

/** Letters set in one go: no white space inside, one font, one size. */
export interface Word {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** Where the letters stand, measured downwards like `top`. */
  readonly base: number
  /** Points. */
  readonly size: number
  readonly font: Font
  /** Whether white space stands before it in the content stream; false glues it to the word before. */
  readonly spaced: boolean
  /** The structure tag it belongs to ("H1", "P", "LBody"); empty where the file has no tags. */
  readonly tag: string
  /** The cell it stands in by the file's tags. */
  readonly cell?: TaggedCell
  /** The item of a list it stands in by the file's tags; words of one item share the number. */
  readonly item?: number
  /** Whether a drawn line strikes it out. */
  readonly struck?: boolean
  /** By how many quarters it is turned clockwise, whole or not; nothing where it stands upright. */
  readonly turn?: number
}

/** Words under a link annotation. */
export interface PdfLink {
  readonly box: Box
  readonly url: string
}

/** A page of words in the order of the content stream. */
export interface PdfPage {
  readonly index: number
  readonly label: string
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
  /** What stands across the page or aslant, each stretch as one word: a stamp in the margin, "DRAFT" over the text. */
  readonly asides?: readonly Word[]
  readonly links: readonly PdfLink[]
  /** Boxes of lines and frames drawn on the page. */
  readonly rules: readonly Box[]
  readonly hasImages: boolean
  /** Whether letters without a meaning may be among its words, as U+FFFD. */
  readonly hasUnknown: boolean
  /** How many comments of reviewers lie over it; none where the library does not tell. */
  readonly comments?: number
  /** Names of the files that are pinned to it. */
  readonly files?: readonly string[]
}

/** A bookmark; `level` counts from 1. */
export interface OutlineItem {
  readonly title: string
  readonly level: number
}

/** What a file holds. `lost` are the indexes of pages that are there and could not be read. */
export interface PdfFile {
  readonly pageCount: number
  readonly pages: readonly PdfPage[]
  readonly lost: readonly number[]
  readonly outline: readonly OutlineItem[]
  /** Document properties as printed: Title, Author, CreationDate ... */
  readonly properties: Readonly<Record<string, string>>
  readonly language: string
  /** Names of the files inside this one that are pinned to no page. */
  readonly files?: readonly string[]
  /** Whether reading stopped at `Limits.characters`. */
  readonly cut: boolean
}

/** Why nothing could be read. */
export interface PdfFailure {
  readonly failure: 'encrypted' | 'damaged'
  readonly reason: string
}

export interface Limits {
  readonly pages: number
  readonly characters: number
}

/** A library that takes PDFs apart. Never throws for what the file holds. */
export type Engine = (bytes: Uint8Array, limits: Limits) => Promise<PdfFile | PdfFailure>

/** The properties that engines ask a file for. */
export const propertyNames = ['Title', 'Author', 'Subject', 'Keywords', 'CreationDate'] as const

/** The tag of what stands on a page with tags and has none: by the standard no part of the text, as running heads are. */
export const artifact = 'Artifact'

/** Whether a face is bold by its name ("Gotham-Bold", "ArialMT,Black"). */
export function boldByName(name: string): boolean {
  return /bold|black|heavy|demi/i.test(name)
}
