import { formatDate, isKnown, type Source } from '@footnote/knowledge';
import type { Inquiry } from '../inquiry.js';
import { plainLabel, withoutArticle } from '../proof-index.js';
import { holdsBounded } from '../text/days.js';
import { foldWords } from '../text/words.js';

/** The names under which a text may speak of a source, without article. */
function namesFor({ index }: Inquiry, source: Source): readonly string[] {
  const outlet = index.graph.outlets.get(source.outlet)?.name;
  return [source.label, plainLabel(source.label), ...(outlet === undefined ? [] : [outlet])].map(withoutArticle);
}

/**
 * Whether a text names a source so that a reader can tell it from any other: by its label or its outlet; where another text of the
 * same outlet is known too, by a label of its own or with its date. Names keep their capitals: "The Gaze" is not "the gaze".
 */
export function namesSource(inquiry: Inquiry, text: string, source: Source): boolean {
  const names = namesFor(inquiry, source);
  if (!names.some((name) => holdsBounded(text, name))) return false;
  const twins = textsOfOutlet(inquiry, source);
  if (twins.length === 0 || holdsBounded(text, formatDate(source.published)) || twins.every((twin) => inquiry.named.includes(twin))) return true;
  const theirs = twins.flatMap(labelsOf);
  const rest = theirs.filter((label) => labelsOf(source).some((own) => label !== own && label.includes(own))).reduce((left, label) => left.replaceAll(label, ' '), text);
  return labelsOf(source).some((own) => !theirs.includes(own) && holdsBounded(rest, own));
}

function labelsOf({ label }: Source): readonly string[] {
  return [label, plainLabel(label)].map(withoutArticle);
}

/** The other texts of a source's outlet that are held and known by then. */
function textsOfOutlet({ index, question }: Inquiry, source: Source): readonly Source[] {
  const slugs = index.heldSourcesOfOutlet.get(source.outlet) ?? [];
  return slugs.filter((slug) => slug !== source.slug).flatMap((slug) => index.graph.sources.get(slug) ?? []).filter((twin) => isKnown(twin, question.asked.knownAt));
}

/** The held sources that a text names, found by the words of the text. */
export function sourcesNamedIn(inquiry: Inquiry, text: string): readonly Source[] {
  const { index } = inquiry;
  const candidates = new Set(foldWords(text)).values();
  const slugs = [...candidates].flatMap((word) => (index.sourceNames.get(word) ?? []).filter(({ name }) => holdsBounded(text, name)).map(({ source }) => source));
  return [...new Set(slugs)].flatMap((slug) => index.graph.sources.get(slug) ?? []);
}

/**
 * Whether a text names the sources spoken for by what they share, "the three outlets that relay the New York Times report of
 * 8 March 2023": it has to name that report, and they have to be all the texts known by then that declare to rely on it.
 */
export function namesByReliance({ index, named, question }: Inquiry, text: string): boolean {
  const [first] = named;
  if (!first || named.length < 2 || !/\b(?:relay|rel(?:y|ies)|repeat|pass on|cite|draw)\w*/iu.test(text)) return false;
  const reliances = (index.graph.reliancesOfSource.get(first.slug) ?? []).filter(({ declared }) => declared);
  return reliances.some(({ on }) => {
    const report = index.graph.sources.get(on);
    const reliers = (index.heldReliersOf.get(on) ?? []).flatMap((slug) => index.graph.sources.get(slug) ?? []).filter((source) => isKnown(source, question.asked.knownAt));
    const areThey = reliers.length === named.length && reliers.every((source) => named.includes(source));
    return report !== undefined && areThey && namesReport(text, report);
  });
}

/** A report is named by its label, with or without the date at its end where the text gives the date elsewhere. */
function namesReport(text: string, { label, published }: Source): boolean {
  const dated = ` of ${formatDate(published)}`;
  const bare = label.endsWith(dated) ? label.slice(0, -dated.length) : label;
  return holdsBounded(text, label) || (holdsBounded(text, bare) && holdsBounded(text, formatDate(published)));
}
