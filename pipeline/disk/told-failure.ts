/** What went wrong in a thread, as it is told to another: the code of an error does not go over by itself. */
export interface ToldFailure {
  readonly message: string
  readonly code: string | undefined
}

export function toldFailure(error: unknown): ToldFailure {
  const { message, code } = error as NodeJS.ErrnoException
  return { message, code }
}

/** The error that was told, with its code. */
export function failureTold({ message, code }: ToldFailure): Error {
  return Object.assign(new Error(message), { code })
}
