/** What a page's JSON-LD says of its article (schema.org). */
export interface StructuredArticle {
  readonly headline: string | null;
  readonly body: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  /** `isAccessibleForFree: false`: a paywall. */
  readonly free: boolean | null;
}

const ARTICLE_TYPES = /^(?:(?:News|Blog|Analysis|Background|Opinion|Report(?:age)?|Review(?:News)?|Satirical|Tech|Scholarly|LiveBlog|SocialMedia|Advertiser)?\w{0,12}(?:Article|Posting)|Report|Review)$/u;
const MOST_NODES = 5_000;

/** The first article that the JSON-LD scripts of a page describe; the one with a body before others. */
export function readStructured(scripts: readonly string[]): StructuredArticle | null {
  const articles = scripts.flatMap((script) => findArticles(parse(script)));
  return articles.find((article) => article.body !== null) ?? articles.find((article) => article.headline !== null) ?? articles[0] ?? null;
}

function parse(script: string): unknown {
  try {
    // Pages put comments and line ends around or into their JSON.
    return JSON.parse(script.replace(/^\s{0,50}(?:<!--|<!\[CDATA\[)/u, '').replace(/\p{Cc}/gu, ' '));
  } catch {
    // Not JSON: what a page says badly of itself is not said.
    return null;
  }
}

function findArticles(data: unknown): StructuredArticle[] {
  const found: StructuredArticle[] = [];
  const open: unknown[] = [data];
  for (let seen = 0; open.length > 0 && seen < MOST_NODES; seen += 1) {
    const node = open.shift();
    if (Array.isArray(node)) {
      open.push(...node.slice(0, 500));
      continue;
    }
    if (!isRecord(node)) continue;
    const types = [node['@type']].flat().filter((type) => typeof type === 'string');
    if (types.some((type) => ARTICLE_TYPES.test(type.replace(/^https?:\/\/schema\.org\//u, '')))) found.push(describe(node));
    open.push(...['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'].map((key) => node[key]).filter((value) => typeof value === 'object'));
  }
  return found;
}

function describe(node: Readonly<Record<string, unknown>>): StructuredArticle {
  const publisher = node['publisher'];
  const free = node['isAccessibleForFree'];
  return {
    headline: textAt(node, 'headline') ?? textAt(node, 'name'),
    body: textAt(node, 'articleBody'),
    published: textAt(node, 'datePublished') ?? textAt(node, 'dateCreated'),
    publisher: typeof publisher === 'string' ? publisher : isRecord(publisher) ? textAt(publisher, 'name') : null,
    free: typeof free === 'boolean' ? free : typeof free === 'string' ? !/^false$/iu.test(free.trim()) : null,
  };
}

function textAt(node: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = node[key];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
