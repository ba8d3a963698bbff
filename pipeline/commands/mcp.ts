import { toolVersion } from '../disk.ts'
import { type Asked, type Command, needNoWords, type Talk } from './command.ts'
import { withBase } from './with-base.ts'

/** `debrief mcp`: the knowledge base as tools for an assistant, over stdin and stdout. Read-only. */
export const mcp: Command = {
  usage: 'debrief mcp [--out DIR]',
  options: { out: { type: 'string' } },
  optionHelp: { out: 'the knowledge base to serve (default: out)' },
  run,
}

async function run(asked: Asked, talk: Talk): Promise<number> {
  needNoWords(asked, 'name the folder with --out')
  return withBase(asked, async (base) => {
    const { serveTools } = await import('../mcp/serve-tools.ts')
    await serveTools(base, toolVersion(), talk)
    return 0
  })
}
