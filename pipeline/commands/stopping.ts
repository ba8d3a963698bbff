import type { Talk } from './command.ts'

/** How a build hears of Ctrl-C. */
export interface Stopping {
  readonly signal: AbortSignal
  /** To be called when the build begins to write: from then on it goes on to the end, and says so. */
  finishing(): void
}

const words = {
  stopping: '\nStopping; what was there stays. Again to stop at once.\n',
  finishing:
    '\nFinishing what is being written: the new knowledge base takes the place of the old one. Again to stop at once; then what was there stays.\n',
} as const

/** Hears the first Ctrl-C, and answers with what is true at that moment. */
export function stoppingAt(talk: Talk): Stopping {
  const stop = new AbortController()
  let step: keyof typeof words = 'stopping'
  talk.onInterrupt?.(() => {
    talk.tell(words[step])
    stop.abort()
  })
  return {
    signal: stop.signal,
    finishing: () => {
      step = 'finishing'
    },
  }
}
