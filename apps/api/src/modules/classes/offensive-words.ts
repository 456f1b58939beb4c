/*
 * Words that no class should read and the English list of `obscenity` does not have, and names that it takes for one of its own.
 *
 * There is no list of other languages that could be taken as it is. Of those that are kept at npm, `@2toad/profanity` is an English one put
 * through a translator ("feu", "knochen"), `cuss` has no German and counts "gros", "plume" and "leche" among the sure ones, `naughty-words` has
 * "martillo" and "folle". So what two of them agree on was gone through by hand, and only what is said of people, and is nobody's name,
 * stands here. Each is looked for as a whole word, written without accents; a letter may be doubled as often as somebody likes.
 */

export const ENGLISH = [
  'arsehole', 'jackass', 'dumbass', 'smartass', 'bellend', 'knobhead', 'minge', 'milf', 'dilf', 'nonce', 'paedo', 'pedo', 'pedophile', 'paedophile', 'pikey', 'paki', 'gook', 'wetback', 'raghead', 'towelhead', 'golliwog',
  'hitler', 'heil', 'nazi', 'nazis', 'kys', 'kill yourself', 'stfu', 'gtfo', 'phuck', 'phuk', 'fcuk', 'biatch', 'thot', 'suck my',
] as const;

export const FRENCH = [
  'connard', 'connards', 'connarde', 'connasse', 'salope', 'salopes', 'salopard', 'salaud', 'pute', 'putes', 'putain', 'fils de pute', 'fdp', 'ntm', 'nique', 'niquer', 'enculer', 'encule', 'encules', 'enculee', 'enculeur', 'merde', 'merdeux',
  'batard', 'batards', 'branleur', 'branler', 'branlette', 'couille', 'couilles', 'trou du cul', 'trouduc', 'leche cul', 'mon cul', 'ta gueule', 'foutre', 'chier', 'pouffiasse', 'petasse', 'pede', 'pedes', 'pedale', 'tapette', 'tafiole', 'tarlouze', 'tantouze',
  'gouine', 'bougnoule', 'bougnoules', 'youpin', 'youpine', 'sale negre', 'sale arabe', 'sale juif', 'suce ma', 'teub',
] as const;

export const GERMAN = [
  'arsch', 'arschloch', 'arschlocher', 'arschficker', 'arschgeige', 'fick dich', 'ficken', 'ficker', 'fickt', 'gefickt', 'fotze', 'fotzen', 'hure', 'huren', 'hurensohn', 'hurensohne', 'huso', 'nutte', 'nutten', 'schlampe', 'schlampen', 'wichser', 'wichsen', 'wixer',
  'wixxer', 'scheisse', 'scheiss', 'scheisser', 'schwanzlutscher', 'schwuchtel', 'schwuchteln', 'kampflesbe', 'missgeburt', 'spast', 'spasti', 'spacko', 'kanake', 'kanaken', 'neger', 'judensau', 'untermensch', 'sieg heil', 'muschi', 'titten', 'pimmel', 'kacke',
  'pisser', 'drecksau', 'kinderficker', 'vollpfosten', 'hackfresse', 'verpiss dich', 'halt die fresse', 'zigeuner',
] as const;

export const SPANISH = [
  'puta', 'putas', 'puto', 'putos', 'hijo de puta', 'hija de puta', 'hijoputa', 'hijueputa', 'hdp', 'mierda', 'mierdas', 'cono', 'joder', 'jodete', 'gilipollas', 'jilipollas', 'cabron', 'cabrones', 'cabrona', 'maricon', 'maricones', 'marica', 'maricas', 'mariconazo',
  'polla', 'pollas', 'chupapollas', 'soplapollas', 'follar', 'follador', 'pendejo', 'pendeja', 'pendejos', 'chinga', 'chingar', 'chingada', 'chinga tu madre', 'concha de tu madre', 'conchatumadre', 'comemierda', 'lameculos', 'culero', 'culo', 'tetas', 'zorra', 'zorras',
  'bollera', 'sudaca', 'sudacas', 'negrata', 'mamaguevo', 'la verga', 'come verga', 'mamada', 'capullo',
] as const;

/** Whole names of people and places, but for those that are an insult as they stand: whoever is called so takes another name. */
export const NAMES = [
  'analia', 'analise', 'analisa', 'analiese', 'assefa', 'assaf', 'asscher', 'bich', 'cumming', 'cummings', 'cummins', 'cumberbatch', 'dicken', 'dickens', 'dicker', 'dickerson', 'dickey', 'dickie', 'dickinson', 'dickman', 'dickmann', 'dickson', 'van dyke', 'vandyke', 'thorndyke',
  'benedick', 'cockburn', 'cocksedge', 'fagan', 'fager', 'fagerlund', 'fagerberg', 'faggiano', 'faggin', 'fagin', 'fagundes', 'felchner', 'incesti', 'lipschitz', 'montenegro', 'negron', 'negroni', 'negrotto', 'orgyen', 'penistone', 'pissarro', 'pissarides',
  'pornchai', 'pornpimol', 'pornsak', 'pornthip', 'pornthep', 'porntip', 'siriporn', 'supaporn', 'somporn', 'jiraporn', 'nattaporn', 'wilaiporn', 'rapeepat', 'semenov', 'semenova', 'semenko', 'semenyuk', 'semenya', 'slutsky', 'slutskaya', 'slutsk', 'titterington', 'tittensor', 'tittle', 'turdiev',
  'turdaliev', 'twatt', 'wankel', 'wankhede', 'manus', 'hitchcock', 'hancock', 'mishit', 'mohit', 'rohit', 'fukuda', 'fukui', 'fukuyama', 'fukuoka', 'fukushima', 'fuku', 'fu', 'fkiri', 'scatena',
] as const;
