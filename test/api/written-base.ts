import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { index } from '../../pipeline/8-index/index.ts'
import { publish } from '../../pipeline/9-publish/publish.ts'
import type { Base } from '../../pipeline/model/base.ts'
import { temporaryFolder } from '../built.ts'

/** The folder of a base, written as a build writes it. */
export async function writtenBase(base: Base, more: { readonly baseUrl?: string } = {}): Promise<string> {
  const out = join(temporaryFolder(), 'out')
  const indexed = await index(base, () => {})
  const making = { version: '0.0.0', assets: { script: '', style: '' }, ...more }
  for (const { path, content } of publish(indexed, [], making)) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), content)
  }
  return out
}
