/**
 * Letters of other scripts, and signs, that a reader takes for Latin ones: the most common of Unicode's confusables (UTS 39), after
 * folding of case. `i`, `l`, `1` and `|` are one: a capital I and a small l are the same stroke in most type.
 */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', ё: 'e', һ: 'h', і: 'i', ї: 'i', ј: 'j', к: 'k', ӏ: 'i', м: 'm', н: 'h', о: 'o', р: 'p', ԛ: 'q', г: 'r', ѕ: 's', т: 't', у: 'y', ѵ: 'v', ԝ: 'w', х: 'x', ү: 'y',
  α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i', κ: 'k', μ: 'u', ν: 'v', ο: 'o', ρ: 'p', σ: 'o', ς: 'c', τ: 't', υ: 'u', χ: 'x', ω: 'w', γ: 'y',
  ı: 'i', ɑ: 'a', ɡ: 'g', ɩ: 'i', ո: 'n', օ: 'o', ս: 'u', հ: 'h', ց: 'g', զ: 'q', 'ꞌ': "'",
  l: 'i', '1': 'i', '|': 'i', '!': 'i', '0': 'o', '’': "'", '‘': "'", '`': "'", '´': "'", ʼ: "'", '–': '-', '—': '-', '‐': '-', '‑': '-', '−': '-', '․': '.', '…': '...',
};

/** What is not seen: joiners, variation selectors, fillers. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** A nickname as it is compared: two that look alike are one. It is never shown. */
export function foldNickname(nickname: string): string {
  const folded = nickname.normalize('NFKC').replace(UNSEEN, '').toUpperCase().toLowerCase().normalize('NFC');
  return [...folded].map((letter) => LOOKS_LIKE[letter] ?? letter).join('').replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/[\s_]+/gu, '');
}
