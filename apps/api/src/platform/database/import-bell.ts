const hearers = new Set<() => void>();

/**
 * Has somebody told, in this process, of every pack that this process itself has imported: once that is committed, and before whoever did it
 * goes on. The notification of it reaches other processes, and this one a moment later. Returns how to stop.
 */
export function hearOwnImports(onImport: () => void): () => void {
  hearers.add(onImport);
  return () => { hearers.delete(onImport); };
}

/** Tells of an import when it has ended, however it did: where its connection broke, nobody knows whether it was committed. */
export async function ringAfter<Result>(importing: Promise<Result>): Promise<Result> {
  try {
    return await importing;
  } finally {
    for (const hear of hearers) hear();
  }
}
