/** What a paper begins with: many papers state things where no heading of ours says it. */
export const report = ['# Report of the harbour conference', '']
