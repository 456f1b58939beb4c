/** A sentence of the body of one of the five articles: where it stands in the file as it was given, and the SHA-256 (12 digits) of its cleaned words. */
export type BodySentence = readonly [start: number, end: number, hash: string];

/**
 * What a person who read the five articles takes for their body, subheadings included: every sentence of it and no other.
 * Titles, credits, captions, embedded posts, teasers, tags and "Read more" lines are none. Offsets and hashes, since the words are not ours.
 */
export const BODY_SENTENCES: Readonly<Record<string, readonly BodySentence[]>> = {
  '000-mondo-2023-03-08.txt': [
    [17, 224, 'fbebd24c7dae'], [226, 506, '8fe4b9027835'], [507, 664, '9dcffac07497'], [666, 745, 'eb7dd17729a9'],
    [746, 1074, '1b369ec5a351'], [1075, 1315, '8b884f34db66'], [1317, 1465, 'b594461791e5'], [1466, 1638, '8c50a90805f3'],
    [1639, 1851, 'c785b7250acb'], [2178, 2338, 'e732e0ad8a72'], [2339, 2487, '8586943f615c'], [2489, 2609, '2c0c20d2b508'],
    [2610, 2838, 'd267f700793f'],
  ],
  '001-sputnik-2023-03-08.txt': [
    [263, 493, '64461a9c50a5'], [495, 743, '901ec525d877'], [743, 945, 'b424aa9b7af1'], [945, 1123, '66dd6b94b05e'],
    [1123, 1305, '5ddc99c0c8cc'], [1306, 1370, 'da43883edf34'], [1370, 1531, 'e8160196b70f'], [1532, 1625, '77816af1e7d3'],
    [1626, 1938, '44aad05adc54'],
  ],
  '002-al-mayadeen-2023-03-08.txt': [
    [782, 944, '05a2778c79a2'], [1242, 1509, '4357f2e1a046'], [1511, 1706, '3132fed62484'], [1788, 2019, 'c0abc68d7268'],
    [2021, 2226, '28f3f79427b8'], [2228, 2403, 'fbc9409b8ec6'], [2405, 2553, 'd4f7b006a691'],
  ],
  '003-hngn-2023-07.txt': [
    [0, 187, 'ccd4ffe8b9ef'], [188, 363, 'dc5fb2c30723'], [364, 417, '5ae9c9b0c0bb'], [418, 541, 'e47a59a4fbc8'],
    [542, 701, 'e46b12a21d7b'], [702, 858, '89260302e185'], [859, 1042, '789bb0eb225b'], [1043, 1211, '727f04396fb8'],
    [1212, 1336, 'b790e2d488ce'], [1337, 1453, 'bc32f89d09e4'], [1454, 1570, '27e1ed62b0a8'], [1571, 1797, 'd7da724c61b3'],
    [1798, 1926, '1e996ccfad32'], [1927, 2029, '07105483b8de'], [2030, 2045, '02b41e9f079c'], [2046, 2199, '79cc3a08f341'],
    [2200, 2286, '5c1bd5a79c23'], [2287, 2523, '0f6262bc7850'], [2524, 2670, 'ba484e4c6583'], [2671, 2785, '84f389a80e77'],
    [2786, 2902, 'f076cc74125e'], [2903, 3008, 'e74fe5e7f7e6'], [3009, 3117, 'd54f38b5f226'],
  ],
  '004-the-gaze-2023-07.txt': [
    [73, 258, '2b4aa983271f'], [259, 338, 'c7abd7224afb'], [339, 614, 'b19a120d5a8d'], [615, 758, 'b6f6aae0c8c0'],
    [759, 881, 'ada56a30bd83'], [882, 1048, '0d2b8e877790'], [1049, 1118, '61b9dd9c8987'], [1119, 1264, '128b996592de'],
    [1265, 1624, 'c10517684604'], [1625, 1750, '66941b6d493f'], [1751, 1813, '8c6e12221cbf'], [1814, 1968, '4d0cdd8b6fa2'],
    [1969, 2246, '1d2d7ccd1e45'],
  ],
};
