import { type ListedFile, listedFile, listedParts } from '../9-publish/manifest.ts'
import type { FilePutting } from '../disk/file-putting.ts'
import type { Files, LongFile, OutFile } from '../model/out-file.ts'

/** Puts files one after the other until it `isEnded`, and notes how the manifest lists each. */
export async function putListed(
  files: Files,
  putting: FilePutting,
  listed: ListedFile[],
  isEnded: () => boolean = () => false,
): Promise<void> {
  for await (const file of files) {
    if (isEnded()) return
    listed.push(await putOne(file, putting))
  }
}

async function putOne(file: OutFile | LongFile, putting: FilePutting): Promise<ListedFile> {
  if ('content' in file) {
    await putting.put(file)
    return listedFile(file)
  }
  const { parts, listed } = listedParts(file)
  await putting.put({ path: file.path, parts })
  return listed()
}
