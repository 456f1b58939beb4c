import type { PackEditInput } from '@footnote/schema/browser';
import { ACTOR_WORDS, CONTRADICTION_WORDS, OUTLET_WORDS } from '../import/kind-words';
import type { FormReader } from './form-reader';
import { RELATION_WORDS } from './kind-words';

/** Reads the form of one thing; `slug` is the name of the thing, or the one that a new thing is to have. */
export type ParseThing = (form: FormReader, slug: string) => PackEditInput;

/** How each kind of form is read that cites no passage. */
export const PARSE_THING: Readonly<Record<string, ParseThing>> = {
  actors: (form, slug) => ({ putActor: {
    slug, name: form.needed('name', 'a name'), inText: form.text('inText') === '' ? form.text('name') : form.text('inText'), kind: form.one('kind', ACTOR_WORDS), aliases: form.lines('aliases', /\n/), partOf: form.text('partOf'),
    heads: form.text('heads'), description: form.text('description'), plural: form.ticked('plural'),
  } }),
  outlets: (form, slug) => {
    const [country, owned] = [form.text('country').toUpperCase(), form.text('stateOwned')];
    if (country !== '' && !/^[A-Z]{2}$/.test(country)) form.fault('country', 'A country has two letters, such as GB. Leave it empty where it is not known.');
    return { putOutlet: {
      slug, name: form.needed('name', 'the name of the outlet'), kind: form.one('kind', OUTLET_WORDS), ownership: form.text('ownership'), reference: form.text('reference'), ...(country === '' ? {} : { country }),
      ...(owned === 'yes' || owned === 'no' ? { stateOwned: owned === 'yes' } : {}),
    } };
  },
  sources: (form, slug) => {
    const url = form.text('url');
    if (url !== '' && !isWebAddress(url)) form.fault('url', 'Write an address that begins with https:// or http://, or leave it empty.');
    return { putSource: {
      slug, label: form.needed('label', 'what to call it in a sentence'), outlet: form.needed('outlet', 'the outlet that published it'), title: form.text('title'), url: url === '' ? null : url,
      language: form.needed('language', 'its language'), machineTranslated: form.ticked('machineTranslated'), published: form.date('published', true),
    } };
  },
  events: (form, slug) => ({ putEvent: {
    slug, title: form.needed('title', 'a headline'), date: form.date('date', true), clause: form.needed('clause', 'what happened'), nominal: form.needed('nominal', 'the same as a thing'), note: form.text('note'),
    participants: form.rows(['participants-#-actor', 'participants-#-role']).map((index) => {
      const [actor, role] = [`participants-${String(index)}-actor`, `participants-${String(index)}-role`];
      return { actor: form.needed(actor, 'who took part, or empty the row'), role: form.needed(role, 'as what: “buyer”, “chair”, “who ordered it”') };
    }),
    relations: form.rows(['relations-#-event']).map((index) => ({ kind: form.one(`relations-${String(index)}-kind`, RELATION_WORDS), event: form.text(`relations-${String(index)}-event`), claim: form.text(`relations-${String(index)}-claim`) })),
  } }),
  issues: (form, slug) => ({ putIssue: { slug, question: form.needed('question', 'the question in dispute'), gerund: form.needed('gerund', 'what is supported or opposed') } }),
  aspects: (form, slug) => ({ putAspect: { slug, label: form.needed('label', 'what it is'), asks: form.needed('asks', 'how a question asks it'), unique: form.ticked('unique') } }),
  measures: (form, slug) => ({ putMeasure: { slug, label: form.needed('label', 'what is counted'), asks: form.needed('asks', 'how a question asks it'), unit: form.needed('unit', 'the unit'), casualties: form.ticked('casualties') } }),
  contradictions: (form, slug) => {
    const claims = [...new Set(form.rows(['claims-#']).map((index) => form.text(`claims-${String(index)}`)))];
    if (claims.length < 2) form.fault('claims', 'Name two claims or more: one by itself contradicts nothing.');
    return { putContradiction: { slug, kind: form.one('kind', CONTRADICTION_WORDS), claims, explanation: form.needed('explanation', 'what they differ about') } };
  },
  absences: (form, slug) => {
    const terms = form.lines('terms', /\n/);
    if (terms.length === 0) form.fault('terms', 'Give at least one word that was searched for.');
    return { putAbsence: { slug, source: form.needed('source', 'the text that was searched'), statement: form.needed('statement', 'what it does not say'), terms, claim: form.text('claim'), ...(form.has('isNew') || form.ticked('again') ? {} : keptReview(form)) } };
  },
  pack: (form) => ({ putPack: {
    title: form.needed('title', 'a title'), summary: form.needed('summary', 'what the affair is about'), dateline: form.text('dateline'), language: form.needed('language', 'the language of the pack'),
    keyDates: form.rows(['keyDates-#-day', 'keyDates-#-label']).map((index) => {
      const [day, label] = [`keyDates-${String(index)}-day`, `keyDates-${String(index)}-label`];
      const given = form.date(day, true);
      if (given !== null && given.edtf !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(given.edtf)) form.fault(day, 'Write a day: 8 March 2023.');
      return { day: given?.edtf ?? '', label: form.needed(label, 'a few words about that day, or empty the row') };
    }),
  } }),
};

/** A record that is reworded and was not searched again keeps who searched, and when. */
function keptReview(form: FormReader): { readonly reviewedBy: string; readonly reviewedOn: string } {
  return { reviewedBy: form.text('reviewedBy'), reviewedOn: form.text('reviewedOn') };
}

function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol);
}
