import { setFlagsFromString } from 'node:v8'
import type { Knowledge } from '../model/knowledge.ts'
import type { Limits } from './limits.ts'
import { patternsAtOnce } from './patterns-at-once.ts'
import type { Runner } from './runner.ts'
import type { Failure, Reply, Times } from './task.ts'
import { work } from './work.ts'

/** A runner in this process, without any limit: for tests, and for machines that allow no child processes. */
export function ownRunner(limits: Limits, knowledge: () => Knowledge): Runner {
  setFlagsFromString(patternsAtOnce)
  return {
    run: async (task) => {
      let room = ''
      let text: Uint8Array | null = task.text
      let stated: Uint8Array | null = null
      let times: Times = {}
      let failure: Failure | null = null
      await work(task, knowledge(), limits.answer, async (reply: Reply) => {
        if (reply.kind === 'room') room = reply.room
        else if (reply.kind === 'text') text = reply.part
        else if (reply.kind === 'stated') [stated, times] = [reply.part, reply.times]
        else if (reply.kind === 'failed') failure = { kind: 'failure', room, detail: reply.reason }
        else failure = { kind: 'answer', room, detail: `${limits.answer} MB` }
      })
      return { text, stated, failure, times }
    },
    end: () => {},
  }
}
