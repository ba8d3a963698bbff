import type { Similar } from '../model/base.ts'
import type { LongFile } from '../model/out-file.ts'
import { textBytes } from '../text/text-bytes.ts'

/** index/similar.json: similar records as they are, one record after the other. */
export function similarFile(similar: Similar): LongFile {
  return { path: 'index/similar.json', parts: textBytes(json(similar)) }
}

function* json(similar: Similar): Generator<string> {
  let before = '{'
  for (const id in similar) {
    yield `${before}${JSON.stringify(id)}:${JSON.stringify(similar[id])}`
    before = ','
  }
  yield before === '{' ? '{}' : '}'
}
