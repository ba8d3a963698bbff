/** Whether a run may write the floors it is held to: where a person asks for it, and never in CI. Throws where CI is asked to. */
export function mayWriteFloors({ CI, UPDATE_FLOORS }: Readonly<Record<string, string | undefined>>): boolean {
  const isSet = (value: string | undefined) => !['', '0', 'false', undefined].includes(value)
  if (!isSet(UPDATE_FLOORS)) return false
  if (isSet(CI))
    throw new Error(
      'Unexpected UPDATE_FLOORS in CI, expected floors that a person has looked at; unset it, raise them on your machine and commit them',
    )
  return true
}
