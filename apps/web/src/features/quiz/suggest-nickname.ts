const FIRST = ['Amber', 'Brisk', 'Calm', 'Clear', 'Copper', 'Early', 'Gentle', 'Keen', 'Level', 'Merry', 'Plain', 'Quiet', 'Ready', 'Silver', 'Steady', 'Swift', 'True', 'Warm'] as const;
const SECOND = ['Badger', 'Bramble', 'Comet', 'Falcon', 'Fern', 'Finch', 'Harbour', 'Heron', 'Lantern', 'Maple', 'Otter', 'Pebble', 'Quill', 'River', 'Sparrow', 'Thistle', 'Wren', 'Yarrow'] as const;

/** A nickname for somebody who would rather not think of one; `pick` gives a number from 0 up to its argument. */
export function suggestNickname(pick: (below: number) => number): string {
  return `${FIRST[pick(FIRST.length)] ?? FIRST[0]} ${SECOND[pick(SECOND.length)] ?? SECOND[0]}`;
}
