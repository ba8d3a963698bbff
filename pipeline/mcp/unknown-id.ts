import { type OpenBase, whatBecame } from '../api/api.ts'

/** What an id should have been, for the assistant that gave one that the base has not: what became of it where that is known. */
export async function unknownId(base: OpenBase, id: string, expected: string): Promise<Error> {
  const gone = await base.gone(id)
  if (gone) return new Error(`Unexpected id ${id}, an earlier build had it: ${whatBecame(gone)}`)
  const kind = (await base.document(id)) ? ' of a document, which fetch gives' : ''
  return new Error(`Unexpected id ${id}${kind}, expected the id of a ${expected}`)
}
