import type { OpenBase } from '../api/api.ts'

/** The final texts of all documents, read at once; null for a document whose text is missing. */
export async function textsOf(base: OpenBase): Promise<(document: string) => string | null> {
  const documents = await base.documents()
  const texts = new Map(
    await Promise.all(documents.map(async ({ id }) => [id, await base.text(id)] as const)),
  )
  return (document) => texts.get(document) ?? null
}
