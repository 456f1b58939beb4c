/**
 * Forms of English verbs from their base form, by rule and a list of the irregular ones that news uses. Only for composing
 * titles and statements: what stands in a text is never changed by it.
 */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = Object.fromEntries(`
arise arose arisen|bear bore borne|beat beat beaten|become became become|begin began begun|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|bring brought brought
broadcast broadcast broadcast|build built built|burn burned burned|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut
deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled
fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hung hung
have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|light lit lit
lose lost lost|make made made|mean meant meant|meet met met|mistake mistook mistaken|overcome overcame overcome|override overrode overridden|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|overturn overturned overturned|pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said
see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk
sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|spill spilled spilled|split split split|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck
strive strove striven|sue sued sued|swear swore sworn|sweep swept swept|swim swam swum|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown
undergo underwent undergone|understand understood understood|undertake undertook undertaken|uphold upheld upheld|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|withhold withheld withheld
write wrote written|rewrite rewrote rewritten`.split(/[|\n]/).flatMap((line) => {
  const [base, past, participle] = line.trim().split(' ');
  return base !== undefined && past !== undefined && participle !== undefined ? [[base, [past, participle] as const] as const] : [];
}));

/** Stressed on their last syllable, so that its consonant is doubled: "permitted", but "visited". */
const DOUBLED = /^(?:(?:ad|com|o|per|sub|trans|re|e)mit|(?:con|de|in|pre|re|trans)fer|(?:com|ex|im|pro|re|dis)pel|(?:al|sub)lot|(?:be|for)get|(?:re|de)bar|(?:oc|re|in)cur|(?:con|pa|re)trol|(?:an|ac)nul|begin|rebut|abet|acquit|equip|regret|defer|prefer|refer|infer|cancel|compel|label|travel|marshal|signal|model|counsel|quarrel)$/;
const SHORT = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/;

const doubles = (base: string): boolean => DOUBLED.test(base) || SHORT.test(base);

/** "approved", "gave": the simple past. */
export function pastOf(base: string): string { return IRREGULAR[base]?.[0] ?? regularPast(base); }

/** "approved", "given". */
export function participleOf(base: string): string { return IRREGULAR[base]?.[1] ?? regularPast(base); }

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}${doubles(base) ? base.slice(-1) : ''}ed`;
}

/** "approves", "carries": the third person, as a headline has it. */
export function presentOf(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** "approving", "running". */
export function gerundOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${base}${doubles(base) ? base.slice(-1) : ''}ing`;
}
