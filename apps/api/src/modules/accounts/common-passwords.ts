/** Words that the passwords which are tried first are made of; with what is usually put around them they reach ten characters. */
const WORDS = [
  'password', 'passwort', 'passw0rd', 'motdepasse', 'contrasena', 'parola', 'wachtwoord', 'senha', 'haslo', 'heslo', 'lozinka', 'letmein', 'welcome', 'willkommen', 'bienvenue', 'changeme', 'default', 'admin',
  'administrator', 'root', 'toor', 'user', 'guest', 'test', 'testing', 'login', 'master', 'superman', 'batman', 'spiderman', 'pokemon', 'starwars', 'football', 'baseball', 'basketball', 'soccer', 'hockey', 'liverpool',
  'chelsea', 'arsenal', 'barcelona', 'realmadrid', 'juventus', 'dragon', 'monkey', 'princess', 'sunshine', 'iloveyou', 'ilovemyself', 'loveyou', 'shadow', 'michael', 'jordan', 'jennifer', 'jessica', 'ashley', 'charlie',
  'daniel', 'thomas', 'andrew', 'joshua', 'matthew', 'computer', 'internet', 'samsung', 'google', 'facebook', 'instagram', 'youtube', 'whatsapp', 'netflix', 'linkedin', 'minecraft', 'fortnite', 'whatever', 'trustno',
  'freedom', 'nothing', 'secret', 'summer', 'winter', 'spring', 'autumn', 'sommer', 'monday', 'friday', 'january', 'february', 'march', 'april', 'august', 'september', 'october', 'november', 'december', 'qwerty', 'qwertz',
  'azerty', 'asdf', 'asdfgh', 'zxcvbn', 'yxcvbn', 'abc', 'abcd', 'abcdef', 'qazwsx', 'footnote', 'teacher', 'student', 'school', 'classroom', 'lehrer', 'schule', 'schueler', 'professeur', 'ecole', 'escuela', 'education',
  'mypassword', 'passwordpassword', 'correcthorsebatterystaple', 'jesus', 'jesuschrist', 'blessed', 'family', 'mother', 'hello', 'helloworld', 'hallo', 'hallohallo', 'bonjour', 'america', 'australia', 'canada', 'england',
  'london', 'newyork', 'chocolate', 'butterfly', 'rainbow', 'flower', 'cookie', 'cheese', 'orange', 'purple', 'silver', 'golden', 'diamond', 'phoenix', 'eminem', 'metallica', 'slipknot', 'nirvana', 'ferrari', 'mercedes',
  'mustang', 'corvette', 'harley', 'yankees', 'cowboys', 'lakers', 'killer', 'hunter', 'ranger', 'buster', 'tigger', 'ginger', 'pepper', 'maggie', 'bailey', 'access', 'matrix', 'pussy', 'fuckyou', 'asshole', 'biteme',
] as const;

/** Rows of keys, the alphabet and the digits: what a finger or a child runs along. */
const RUNS = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', 'qwertzuiopasdfghjklyxcvbnm', 'azertyuiopqsdfghjklmwxcvbn', '1qaz2wsx3edc4rfv5tgb6yhn7ujm', '1q2w3e4r5t6y7u8i9o0p', 'qazwsxedcrfvtgbyhnujm', 'q1w2e3r4t5y6u7i8o9p0', '147258369'];

const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' };
const words = new Set<string>(WORDS);

/**
 * Whether a password is among those that are tried first: a usual word with figures or signs around it (with letters replaced by figures that
 * look alike, or twice), a run of the keyboard, or few characters again and again. The lists of leaked passwords of ten and more characters
 * are for the most part made so; a list of millions would have to be fetched or shipped.
 */
export function isCommonPassword(password: string): boolean {
  const lower = password.toLowerCase();
  return new Set(lower).size <= 4 || isRun(lower) || coresOf(lower).some(isWord);
}

/** What is left without figures and signs around it, as it is and with letters for the figures that stand for them. */
function coresOf(lower: string): readonly string[] {
  const plain = lower.replace(/[01345 7@$!]/g, (sign) => LEET[sign] ?? sign);
  return [lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''), lower.replace(/[^\p{L}]/gu, ''), plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''), lower.replace(/[^\p{L}]+$/u, '').replace(/[01345 7@$!]/g, (sign) => LEET[sign] ?? sign)];
}

/** A word of the list, or one of them twice or more. */
function isWord(core: string): boolean {
  if (words.has(core)) return true;
  const again = /^(.{3,}?)\1+$/u.exec(core)?.[1];
  return again !== undefined && words.has(again);
}

/** Whether nearly all of it runs along a row, forwards or backwards, in at most two pieces. */
function isRun(lower: string): boolean {
  const letters = lower.replace(/[^a-z0-9]/g, '');
  if (letters.length < 6) return false;
  const rows = RUNS.flatMap((row) => [row, [...row].reverse().join('')]);
  const longest = (text: string): number => {
    for (let length = text.length; length >= 4; length -= 1) if (rows.some((row) => row.includes(text.slice(0, length)))) return length;
    return 0;
  };
  const first = longest(letters);
  const second = first === 0 ? 0 : longest(letters.slice(first));
  return letters.length - first - second <= 2;
}
