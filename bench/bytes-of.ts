import type { Files } from '../pipeline/model/out-file.ts'

/** How many bytes files have that are made and not kept, as a build does. */
export async function bytesOf(files: Files): Promise<number> {
  let bytes = 0
  for await (const file of files)
    if ('content' in file) bytes += file.content.length
    else for (const part of file.parts) bytes += part.length
  return bytes
}
