/** The class: 28 invented nicknames. */
export const NICKNAMES = [
  'Amber Heron', 'Bo', 'Brisk Badger', 'Calm Comet', 'Dilan', 'Early Finch', 'Fern', 'Gentle Otter', 'Hugo 9B', 'Ines', 'Jun', 'Keen Falcon', 'Level Maple', 'Lou', 'Merry Wren', 'Mika',
  'Nadia', 'Plain Pebble', 'Quiet Quill', 'Ready River', 'Rosa', 'Sami', 'Silver Lantern', 'Steady Thistle', 'Swift Sparrow', 'Tove', 'True Yarrow', 'Zofia',
] as const;
