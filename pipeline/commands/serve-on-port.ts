import type { Server } from 'node:http'
import type { Talk } from './command.ts'

/** Why a port cannot be listened on, by what the system says. */
const REFUSED: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there (perhaps another `debrief serve`), expected one that is free',
  EACCES: 'expected one that you may listen on, mostly from 1024',
}

/** Listens on a port of this machine until Ctrl-C, and says where, as `shown` has it. Exit code 1 where it may not. */
export function served(
  server: Server,
  port: number,
  talk: Talk,
  shown: (address: string) => string,
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      const reason = REFUSED[error.code ?? '']
      if (reason === undefined) return reject(error)
      talk.tell(
        `debrief: unexpected port ${port}, ${reason}; choose another with --port N, or --port 0 for any that is free\n`,
      )
      resolve(1)
    })
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const at = typeof address === 'object' && address ? address.port : port
      talk.result(`${shown(`http://127.0.0.1:${at}/`)}\n`)
    })
    talk.onInterrupt?.(() => {
      server.close(() => resolve(0))
      server.closeAllConnections()
    })
  })
}
