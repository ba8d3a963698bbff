/** Something that is not as the knowledge base promises. */
export interface Finding {
  /** Kebab-case, says what is wrong. */
  readonly rule: string
  /** Of the source, relative to the corpus, or of the file in out/. */
  readonly path: string
  /** Id of the record, where it is about one. */
  readonly id: string | null
  readonly reason: string
}
