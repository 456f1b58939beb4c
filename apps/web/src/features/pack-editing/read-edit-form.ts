import type { PackCollection, PackEditInput } from '@footnote/schema/browser';
import { CONTRADICTION_WORDS } from '../import/kind-words';
import { kindOf } from './edit-kinds';
import type { Thing } from './edit-paths';
import type { ContentOf, PackEntityShown } from './form-fields';
import { readerOf, type FieldProblem, type FormReader } from './form-reader';
import { loadEntity, loadText } from './load-editing';
import { parseClaim, parsePassages, parseTelling } from './parse-claim';
import { PARSE_THING } from './parse-things';
import { freeName, makeName } from './make-name';

/** What a form asks for: the edits, and the thing whose page comes next; null for the pack itself. */
export type ReadForm = { readonly ok: true; readonly edits: readonly PackEditInput[]; readonly thing: Thing | null } | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Reads the form of a thing of a pack; asks the API for the text in which passages are looked for, and for a name that nothing has yet. */
export async function readEditForm(pack: string, fields: URLSearchParams): Promise<ReadForm> {
  const form = readerOf(fields);
  const [kind, slug] = [form.text('editKind'), form.text('editSlug')];
  const read = await READ[kind]?.({ pack, form, slug }) ?? await readPlain({ pack, form, slug, kind });
  if (read === null) return { ok: false, problems: [{ field: 'editKind', message: 'That form is not known. Load the page again.' }] };
  return form.problems.length > 0 ? { ok: false, problems: form.problems } : { ok: true, ...read };
}

interface Given { readonly pack: string; readonly form: FormReader; readonly slug: string }
interface Read { readonly edits: readonly PackEditInput[]; readonly thing: Thing | null }

/** The words of which the name of a new thing is made. */
const NAMED_BY = ['name', 'label', 'title', 'gerund', 'statement', 'explanation'] as const;

async function nameFor({ pack, form, slug }: Given, collection: PackCollection): Promise<string> {
  if (slug !== '') return slug;
  const words = NAMED_BY.map((name) => form.text(name)).find((text) => text !== '') ?? '';
  return freeName(makeName(words, collection), async (name) => (await loadEntity(pack, collection, name)).is === 'THERE');
}

async function readPlain(given: Given & { readonly kind: string }): Promise<Read | null> {
  const parse = PARSE_THING[given.kind];
  if (parse === undefined) return null;
  const found = kindOf(given.kind);
  if (found === null) return { edits: [parse(given.form, '')], thing: null };
  const slug = await nameFor(given, found.collection);
  return { edits: [parse(given.form, slug)], thing: { collection: found.collection, slug } };
}

const READ: Readonly<Record<string, (given: Given) => Promise<Read>>> = {
  claims: async (given) => {
    const { pack, form } = given;
    const slug = await nameFor(given, 'CLAIM');
    const thing = { collection: 'CLAIM', slug } as const;
    const edits = [{ putClaim: parseClaim(form, slug) }, ...alongWith(form, slug)];
    if (!form.has('isNew')) return { edits, thing };
    const source = form.text('source');
    const evidence = parsePassages(form, { kept: [], text: await loadText(pack, source) });
    return { edits: [...edits, { putAssertion: parseTelling(form, { claim: slug, source, evidence }) }], thing };
  },
  tellings: async ({ pack, form }) => {
    const [claim, source] = [form.text('claim'), form.text('source')];
    const evidence = parsePassages(form, { kept: form.all('keep'), text: await loadText(pack, source) });
    return { edits: [{ putAssertion: parseTelling(form, { claim, source, evidence }) }], thing: { collection: 'ASSERTION', slug: `${claim}--${source}` } };
  },
  reliances: async ({ pack, form }) => {
    const [source, on, declared] = [form.text('source'), form.needed('on', 'the source on which it relies'), form.ticked('declared')];
    if (source === on && on !== '') form.fault('on', 'A source does not rely on itself: choose another one.');
    const text = await loadText(pack, source);
    const evidence = declared && text !== null ? parsePassages(form, { kept: form.all('keep'), text }) : [];
    return { edits: [{ putReliance: { source, on, declared, evidence } }], thing: { collection: 'RELIANCE', slug: `${source}--relies-on--${on}` } };
  },
  evidence: async ({ pack, form, slug }) => {
    const collection = form.text('citedByKind') === 'RELIANCE' ? 'RELIANCE' : 'ASSERTION';
    const loaded = await loadEntity(pack, collection, form.text('citedBy'));
    if (loaded.is !== 'THERE') { form.fault('passages-0', 'What cited this passage is no longer in the pack.'); return { edits: [], thing: null }; }
    const edit = await citeOtherwise({ pack, form, owner: loaded.entity, without: slug });
    return { edits: edit === null ? [] : [edit], thing: { collection, slug: loaded.entity.slug } };
  },
};

/** What could not be changed by itself: a contradiction with another claim, and the date of an event by which only this claim dates it. */
function alongWith(form: FormReader, slug: string): readonly PackEditInput[] {
  const [other, explanation] = [form.text('contradicts'), form.text('differExplanation')];
  if (other !== '' && explanation === '') form.fault('differExplanation', 'Say in a sentence what the two differ about: students read it.');
  const contradiction = other === '' ? [] : [{ putContradiction: { slug: makeName(`${slug.slice(0, LONGEST_PART)} or ${other.slice(0, LONGEST_PART)}`, 'CONTRADICTION'), kind: form.one('differKind', CONTRADICTION_WORDS), claims: [other, slug], explanation } }];
  const moved = form.text('type') === 'DATE' && form.ticked('moveEvent') ? [{ putEvent: { slug: form.text('event'), date: form.date('date', true) } }] : [];
  return [...contradiction, ...moved];
}

/** Both names have room in that of the record. */
const LONGEST_PART = 27;

interface OtherWords { readonly pack: string; readonly form: FormReader; readonly owner: PackEntityShown; readonly without: string }

async function citeOtherwise({ pack, form, owner, without }: OtherWords): Promise<PackEditInput | null> {
  const kept = owner.evidence.nodes.map(({ slug }) => slug).filter((slug) => slug !== without);
  // Its own fields stay as they are.
  const { content } = owner as { readonly content: ContentOf<'PackAssertionContent'> | ContentOf<'PackRelianceContent'> };
  const source = content.__typename === 'PackAssertionContent' ? content.tellingSource.slug : content.relianceSource.slug;
  if (form.text('passages-0') === '') { form.fault('passages-0', 'Give the words that are to be cited instead.'); return null; }
  const evidence = parsePassages(form, { kept, text: await loadText(pack, source) });
  return content.__typename === 'PackAssertionContent' ? { putAssertion: { claim: content.tellingClaim.slug, source, evidence } } : { putReliance: { source, on: content.on.slug, evidence } };
}
