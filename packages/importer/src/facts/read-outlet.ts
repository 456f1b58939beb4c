import type { Outlet } from '@footnote/knowledge';
import type { DropReason, Finding } from '../model.js';
import { matchOutlet, sameName, siteName } from './match-outlet.js';
import type { FactSource, SeenBlock } from './page-facts.js';

/** Where a name of the outlet was found, with how far that can be trusted. */
interface Candidate { readonly name: string; readonly host?: boolean; readonly confidence: number; readonly because: string }

const CHROME: readonly DropReason[] = ['MENU', 'FOOTER', 'BREADCRUMB', 'OUTSIDE_ARTICLE', 'TEASER', 'BYLINE', 'DATELINE'];
const STAFF = /\b(?:staff|reporters?|correspondents?|editors?|desk|team|agencies|writers?|newsroom)\b/iu;

/** Who published the text: matched against the outlets that are known, else named as the page names itself. Null where nothing says so. */
export function readOutlet(source: FactSource, url: string | null): Finding<Outlet> | null {
  const known = knownOutlets(source);
  const candidates = [...fromMetadata(source), ...fromAddress(url), ...fromTitle(source.blocks), ...fromByline(source.blocks), ...fromCredit(source.blocks), ...fromLines(source.blocks), ...fromNotice(source.blocks),  ...fromChrome(source.blocks, known), ...fromFileName(source, known)];
  for (const candidate of candidates) {
    const outlet = matchOutlet(candidate.name, known, candidate.host === true);
    if (outlet !== null) return { value: outlet, confidence: candidate.confidence, because: `${candidate.because} It is known to this pack.` };
  }
  const first = candidates.find((candidate) => candidate.confidence >= 0.7);
  if (first === undefined) return null;
  const name = first.host === true ? siteName(first.name) : first.name;
  return { value: newOutlet(name), confidence: Math.min(0.85, first.confidence - 0.05), because: `${first.because} It is new: its kind and country are for you to say.` };
}

function knownOutlets({ context }: FactSource): readonly Outlet[] {
  const own = context.graph?.outlets ?? [];
  return [...own, ...context.outlets.filter((outlet) => !own.some((other) => other.slug === outlet.slug))];
}

function fromMetadata({ metadata }: FactSource): readonly Candidate[] {
  return (metadata?.outlets ?? []).map((name) => ({ name, confidence: 0.96, because: `The page calls its site “${name}”.` }));
}

function fromAddress(url: string | null): readonly Candidate[] {
  if (url === null) return [];
  const { hostname } = new URL(url);
  return [{ name: hostname, host: true, confidence: 0.93, because: `The address is at ${hostname}.` }];
}

/** "By Al Example English": a byline without a person in it, whose name the page's own lines have too. */
function fromByline(blocks: readonly SeenBlock[]): readonly Candidate[] {
  return blocks.filter((one) => one.reason === 'BYLINE').slice(0, 5).flatMap((one) => {
    const name = /^by:?\s+(.{2,60})$/iu.exec(one.text.replace(/^[•\s-]{0,4}/u, ''))?.[1]?.trim() ?? '';
    const elsewhere = blocks.filter((other) => other !== one && !other.block.kept && sameName(other.text, name)).length;
    if (name === '' || STAFF.test(name) || elsewhere === 0) return [];
    return [{ name, confidence: 0.95, because: 'It is named in the byline and in the lines around the article.' }];
  });
}

/** "Title - Some Times" above the title itself: what the tab of a browser shows. */
function fromTitle(blocks: readonly SeenBlock[]): readonly Candidate[] {
  const title = blocks.find((one) => one.role === 'TITLE')?.text ?? '';
  if (title.length < 20) return [];
  return blocks.slice(0, 60).filter((one) => !one.block.kept && one.text.length > title.length && one.text.length < title.length + 300 && one.text.startsWith(title)).flatMap((one) => {
    const name = /^\s?[|–—-]\s([^|–—]{2,50}?)(?:\shttps?:|$)/u.exec(one.text.slice(title.length))?.[1]?.trim() ?? '';
    return name === '' ? [] : [{ name, confidence: 0.9, because: `It stands behind the title: “${name}”.` }];
  });
}

/** "(PORTAL/Some Newspaper)" below a text: the first is who publishes it, the second whom it takes from. */
function fromCredit(blocks: readonly SeenBlock[]): readonly Candidate[] {
  return blocks.filter((one) => one.reason === 'CREDIT').flatMap((one) => {
    const parts = /^[([]([^()[\]]{2,80})[)\]]$/u.exec(one.text)?.[1]?.split('/').map((part) => part.trim()) ?? [];
    const [name] = parts;
    return name === undefined || parts.length < 2 ? [] : [{ name, confidence: 0.85, because: `The credit below the text names it first: “${one.text}”.` }];
  });
}

const OUTLET_WORD = /\b(?:Herald|Times|Post|Gazette|Chronicle|Courier|Tribune|Sentinel|Observer|Journal|Mail|Echo|Press|News|Star|Standard|Telegraph|Mirror|Bulletin|Dispatch|Examiner|Advertiser|Argus|Mercury|Record|Review|Wire|Radio|Today|Daily|Weekly|Letter)\b/u;

/** "By Ada Quill, Marlow Sentinel", "Health reporter, Coast News", "The Herald | 21/08/2032 | By Ada Quill": a name for an outlet in a line by the text. */
function fromLines(blocks: readonly SeenBlock[]): readonly Candidate[] {
  const first = blocks.findIndex((one) => one.block.kept && one.role !== 'TITLE');
  return blocks.slice(0, first === -1 ? 0 : first).filter((one) => !one.block.kept && (one.reason === 'BYLINE' || one.reason === 'DATELINE') && one.text.length <= 120).flatMap((one) => {
    const parts = one.text.split(/ [|·•] |, /u).map((part) => part.trim());
    const isNamed = (part: string): boolean => OUTLET_WORD.test(part) && /^(?:The |\p{Lu})[\p{L} .&’'-]{2,40}$/u.test(part) && !/^by\b/iu.test(part) && !STAFF.test(part);
    const name = parts.length < 2 ? undefined : parts.find(isNamed);
    return name === undefined ? [] : [{ name, confidence: 0.85, because: `It stands in the line “${one.text.slice(0, 60)}” above the text.` }];
  });
}

/** "© 2032 Marchdale Herald" below the text, where it is named nowhere else. */
function fromNotice(blocks: readonly SeenBlock[]): readonly Candidate[] {
  return blocks.filter((one) => !one.block.kept && one.text.length <= 120).flatMap((one) => {
    const words = /^(?:©|\(c\)|copyright(?: ©)?)\s?(.{4,80})$/iu.exec(one.text)?.[1] ?? '';
    const name = words.replace(/\b(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)?\d{2})?\b/u, '').replace(/\b(?:all rights reserved|ltd|limited|inc|llc|plc|gmbh)\b.*$/iu, '').replace(/^[\s,.|-]+|[\s,.|-]+$/gu, '');
    return /^(?:The )?\p{Lu}[\p{L}\d .&’'-]{2,40}$/u.test(name) ? [{ name, confidence: 0.8, because: `The notice “${one.text.slice(0, 60)}” names it.` }] : [];
  });
}

/** A known name that begins a line of the menu or the footer; or an unknown one that stands both above and below the article. */
function fromChrome(blocks: readonly SeenBlock[], known: readonly Outlet[]): readonly Candidate[] {
  const lines = blocks.filter((one) => !one.block.kept && one.reason !== null && CHROME.includes(one.reason) && one.text.length <= 160);
  const named = lines.flatMap((one) => known.filter((outlet) => startsWithName(one.text, outlet.name)).map((outlet) => ({ name: outlet.name, confidence: 0.9, because: `A line of the page begins with its name: “${one.text.slice(0, 60)}”.` })));
  const first = blocks.findIndex((one) => one.block.kept);
  const above = new Set(blocks.slice(0, Math.max(first, 0)).filter((one) => !one.block.kept).map((one) => one.text));
  const last = blocks.length - [...blocks].reverse().findIndex((one) => one.block.kept);
  const both = blocks.slice(last).filter((one) => above.has(one.text) && /^(?:\p{Lu}[\p{L}\p{N}.&’'-]{1,20} ){1,4}\p{Lu}[\p{L}\p{N}.&’'-]{1,20}$/u.test(one.text));
  return [...named, ...both.map((one) => ({ name: one.text, confidence: 0.72, because: 'The name stands both above and below the article.' }))];
}

/** What somebody called the file is a hint, and only towards an outlet that is known. */
function fromFileName({ document }: FactSource, known: readonly Outlet[]): readonly Candidate[] {
  const words = ` ${(document.name ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return known.filter((outlet) => words.includes(` ${outlet.slug.replace(/-/gu, ' ')} `)).map((outlet) => ({ name: outlet.name, confidence: 0.6, because: 'Only the name of the file says so; the text does not.' }));
}

function startsWithName(line: string, name: string): boolean {
  const begin = line.slice(0, name.length + 4).replace(/^the\s/iu, '');
  const bare = name.replace(/^the\s/iu, '');
  return begin.toLowerCase().startsWith(bare.toLowerCase()) && !/[\p{L}\p{N}]/u.test(begin.charAt(bare.length));
}

function newOutlet(name: string): Outlet {
  const slug = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '').slice(0, 60);
  return { slug: slug === '' ? 'outlet' : slug, name, kind: 'UNKNOWN', country: null, ownership: null, stateOwned: null, reference: null };
}
