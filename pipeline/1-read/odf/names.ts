/** Names of the elements that `readBlock` reads. */
export const blockNames: ReadonlySet<string> = new Set(['p', 'h', 'list', 'table'])

/** What is kept beside the text: earlier versions, comments, names of pictures, forms. */
export const asideNames: ReadonlySet<string> = new Set([
  'tracked-changes',
  'annotation',
  'title',
  'desc',
  'forms',
  'note',
  'settings',
  'object',
])
