/** Which runs of pieces are taken, seen by all threads: the number of the next one. */
export type Claims = Int32Array<SharedArrayBuffer>

/** So many pieces are taken at once: few enough that threads end together. */
const RUN = 100

/** No run is taken yet. */
export function noClaims(): Claims {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
}

/** Takes one run after the other that nobody has taken, until there is none; all of them where nobody else is at work. */
export function* claimed<Piece>(
  pieces: Pick<readonly Piece[], 'length' | 'at'>,
  claims: Claims | null,
): Generator<Piece> {
  const taken = claims ?? noClaims()
  for (let run = Atomics.add(taken, 0, 1); run * RUN < pieces.length; run = Atomics.add(taken, 0, 1))
    for (let place = run * RUN; place < Math.min((run + 1) * RUN, pieces.length); place++)
      yield pieces.at(place) as Piece
}
