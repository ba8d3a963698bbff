import type { OwnType } from '../../schemas/config.ts'

/**
 * What we know of a language, as lists of phrases in knowledge/<language>/<file>.yaml. Every file has one shape:
 * a key and the phrases that belong to it. A third language is one more folder with the same file names and keys.
 */
export interface Lexicon {
  /** ISO 639-1. */
  readonly language: string
  /** File name without extension -> key -> phrases. */
  readonly lists: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

/** A theme with the words that show it: SKOS prefLabel, altLabel, and words that look like it but are not. */
export interface Concept {
  readonly id: string
  readonly label: string
  readonly alt: readonly string[]
  readonly not: readonly string[]
  readonly broader: string | null
}

/** A controlled vocabulary, in the manner of SKOS. */
export interface Taxonomy {
  readonly id: string
  readonly label: string
  readonly concepts: readonly Concept[]
}

/** How often a rule was right where careful readers looked, and whether its records are shown. */
export interface RuleMeasure {
  readonly right: number
  readonly found: number
  readonly shown: boolean
}

export interface KnowledgeFile {
  /** Relative to the knowledge folder, with forward slashes: "en/roles.yaml", "taxonomy/general.yaml". */
  readonly path: string
  readonly content: string
  /** What the YAML says, where somebody has read it before. */
  readonly value?: unknown
}

/** What a code of a message or of a rule means, and what a person can do about it; null where there is nothing to do. */
export interface CodeMeaning {
  readonly means: string
  readonly todo: string | null
}

/** All that the rooms may know besides the documents. */
export interface Knowledge {
  readonly lexicons: Readonly<Record<string, Lexicon>>
  readonly taxonomies: readonly Taxonomy[]
  /** ISO 3166-1 alpha-2 -> names and spellings beside those of the country package. */
  readonly countryAliases: Readonly<Record<string, readonly string[]>>
  /** ISO 639-1 -> function words of a language that has no lexicon, by which its documents are told. */
  readonly otherLanguages?: Readonly<Record<string, readonly string[]>>
  /** What rules were measured to be worth, by their ids. */
  readonly rules?: Readonly<Record<string, RuleMeasure>>
  /** What the codes of messages ("no-text") and of rules ("lesson/under-heading") mean. */
  readonly codes?: Readonly<Record<string, CodeMeaning>>
  /** Record types that an institution adds (debrief.config.yaml). */
  readonly ownTypes?: readonly OwnType[]
}
