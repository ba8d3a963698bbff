/** What a reporter may say beside the findings. */
export interface Reported {
  /** The folder of the documents (`shownFolder`): put before paths where a tool opens the file. */
  readonly corpus: string
  readonly version: string
}
