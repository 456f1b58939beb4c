/** A square code as rows of modules: true is dark. */
export type QrModules = readonly (readonly boolean[])[];

/**
 * The dark modules as one SVG path: a rectangle for each run in a row, so that no hair of paper shows between two of them.
 * Its units are modules.
 */
export function pathOfModules(modules: QrModules): string {
  return modules.flatMap((row, y) => runsOf(row).map(({ from, length }) => `M${String(from)} ${String(y)}h${String(length)}v1h-${String(length)}z`)).join('');
}

function runsOf(row: readonly boolean[]): readonly { readonly from: number; readonly length: number }[] {
  const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []));
  return starts.map((from) => {
    const end = row.indexOf(false, from);
    return { from, length: (end === -1 ? row.length : end) - from };
  });
}
