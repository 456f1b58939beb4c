/** Whether the window is a phone's: there, what is long begins folded. */
export function isNarrow(): boolean {
  return matchMedia('(max-width: 760px)').matches;
}
