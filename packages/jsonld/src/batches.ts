const size = 65_536;

/** Joins small pieces of text into larger ones, of some 64 KB: writing each by itself would cost more than making it. */
export function* batches(pieces: Iterable<string>): Generator<string> {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < size) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}
