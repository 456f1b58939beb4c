import { indexGraph } from '@footnote/knowledge';
import type { Actor, Assertion, Event, FuzzyDate, PackGraph, Source } from '@footnote/knowledge';
import { replaceOnce, replaceStance } from './alter-statement.js';
import { askWhoDid } from './ask-who-did.js';
import { boundedQuestion, formatFigure } from './figures.js';
import { allHedges, hedgeAdverb, hedgeQuestion, sharedHedges } from './hedge-words.js';
import { readTopic } from './name-place.js';
import { asQuestion, asSentence, capitalise, joinList, possessive } from './sentence.js';
import { spokenClause } from './spoken.js';
import { heldStance } from './stances.js';
import { learnTrueCase } from './true-case.js';
import { frameVoice } from './voice.js';
import { writeStems } from './write-stem.js';

const EMPTY: PackGraph = {
  pack: { slug: 'p', title: 'P', summary: '', language: 'en', invented: true, dateline: null, keyDates: [] },
  outlets: [], sources: [], reliances: [], actors: [], events: [], issues: [], aspects: [], measures: [], claims: [], assertions: [], evidence: [], absences: [], contradictions: [],
};

function onDay(day: string): FuzzyDate {
  return { edtf: day, earliest: day, latest: day, precision: 'DAY', basis: 'STATED', note: null };
}

function source(slug: string, label: string, published: FuzzyDate, outlet = slug): Source {
  return { slug, outlet, title: null, url: null, language: 'en', machineTranslated: false, published, textKind: 'SUMMARY', text: 'x', contentHash: 'h', label };
}

function actor(name: string, over: Partial<Actor> = {}): Actor {
  return { slug: 'a', name, inText: name, kind: 'DEPARTMENT', aliases: [], partOf: null, heads: null, description: null, plural: false, ...over };
}

function told(hedges: Assertion['hedges']): Assertion {
  return { slug: 's', claim: 'c', source: 's', tense: 'PRESENT', hedges, loadedTerms: [], chain: [], evidence: [], approved: true };
}

describe('sentences', () => {
  it('begin with a capital, past an opening quotation mark, and end with one stop', () => {
    expect(capitalise('“alone” it stood')).toBe('“Alone” it stood');
    expect(asSentence('the order was given')).toBe('The order was given.');
    expect(asSentence('he wrote of a “disposal.”')).toBe('He wrote of a “disposal.”');
    expect(asQuestion('who  did it?')).toBe('Who did it?');
  });

  it('join lists and form possessives as English does', () => {
    expect(joinList(['A', 'B', 'C'])).toBe('A, B and C');
    expect(possessive('Sputnik')).toBe('Sputnik’s');
    expect(possessive('US military leaders', true)).toBe('US military leaders’');
  });
});

describe('true case', () => {
  const graph: PackGraph = { ...EMPTY, sources: [source('s', 'S', onDay('2023-03-08'))].map((each) => ({ ...each, text: 'Then officials of the Defense Department spoke. Members of the guild met officials.' })) };
  const { lowerFirst, restoreNames } = learnTrueCase(graph);

  it('lowers a first word that the pack writes small, and keeps a name', () => {
    expect(lowerFirst('Officials spoke')).toBe('officials spoke');
    expect(lowerFirst('The guild met')).toBe('the guild met');
    expect(lowerFirst('Defense objected')).toBe('Defense objected');
  });

  it('keeps the capital of a word that it has never seen, and of an abbreviation', () => {
    expect(lowerFirst('Zanzibar objected')).toBe('Zanzibar objected');
    expect(lowerFirst('US forces')).toBe('US forces');
  });

  it('gives names their capitals back', () => {
    expect(restoreNames('what defense does')).toBe('what Defense does');
  });
});

describe('hedges', () => {
  it('are those of a claim that nobody tells flat', () => {
    expect(sharedHedges([told(['REPORTEDLY']), told(['NONE'])])).toEqual([]);
    expect(sharedHedges([told(['REPORTEDLY']), told(['ALLEGEDLY'])])).toEqual(['ALLEGEDLY', 'REPORTEDLY']);
    expect(allHedges([told(['REPORTEDLY']), told(['NONE'])])).toEqual(['REPORTEDLY']);
  });

  it('stand before the auxiliary of a question, or before its verb', () => {
    expect(hedgeQuestion('what does the evidence include', ['REPORTEDLY'])).toBe('what, reportedly, does the evidence include');
    expect(hedgeQuestion('who led the inquiry', ['ALLEGEDLY'])).toBe('who allegedly led the inquiry');
    expect(hedgeQuestion('where did Defense stand', ['SAID_TO'])).toBe('where, it is said, did Defense stand');
  });

  it('are not said twice, and not at all where nothing is hedged', () => {
    expect(hedgeQuestion('what is the evidence said to include', ['REPORTEDLY'])).toBe('what is the evidence said to include');
    expect(hedgeQuestion('why', ['NONE'])).toBe('why');
  });

  it('follow the auxiliary of a stance', () => {
    expect(heldStance({ stance: 'UNDECIDED', gerund: 'selling the ferry', adverb: 'reportedly' })).toBe('was reportedly undecided about selling the ferry');
    expect(asQuestion(`who ${heldStance({ stance: 'UNDECIDED', gerund: 'selling the ferry', adverb: hedgeAdverb(['UNOFFICIAL']) })}`)).toBe('Who, by unofficial accounts, was undecided about selling the ferry?');
    expect(heldStance({ stance: 'OPPOSES', gerund: 'selling the ferry', adverb: 'reportedly' })).toBe('reportedly opposed selling the ferry');
  });
});

describe('attribution', () => {
  const march = onDay('2023-03-08');
  const sputnik = source('sputnik', 'Sputnik', march);
  const mondo = source('mondo', 'MONDO (in machine translation)', march);
  const gaze = source('gaze', 'The Gaze', { edtf: '2023-07-26/2023-07-30', earliest: '2023-07-26', latest: '2023-07-30', precision: 'INTERVAL', basis: 'INFERRED', note: null });
  const index = indexGraph({ ...EMPTY, sources: [sputnik, mondo, gaze] });
  const stemsOf = (sources: readonly Source[], asOf: string, over: { relayed?: string; complete?: boolean; lastReported?: string } = {}): readonly string[] => writeStems(
    frameVoice({ index, asOf, lastReported: over.lastReported ?? null, voice: { sources, relayed: over.relayed ?? null, complete: over.complete ?? false } }), ['which department opposed it'],
  );

  it('names one source with its report, and the day once', () => {
    expect(stemsOf([sputnik], '2023-03-08')).toContain('According to Sputnik’s report of 8 March 2023, which department opposed it?');
    expect(stemsOf([sputnik], '2023-03-08')).toContain('Which department opposed it, according to Sputnik’s report of 8 March 2023?');
    for (const stem of stemsOf([sputnik], '2023-03-08')) expect(stem.match(/8 March 2023/gu)).toHaveLength(1);
  });

  it('leaves out what a label adds in brackets', () => {
    expect(stemsOf([mondo], '2023-03-08').join(' ')).not.toMatch(/machine translation/u);
  });

  it('gives the day asked about and that of the report where they differ, and the year once', () => {
    expect(stemsOf([gaze], '2023-07-31')).toContain('As of 31 July 2023, according to The Gaze’s report (published between 26 and 30 July), which department opposed it?');
  });

  it('speaks of the outlets that relay one report, where it is all of them, and names them otherwise', () => {
    const relayed = 'the New York Times report of 8 March 2023';
    expect(stemsOf([mondo, sputnik], '2023-03-08', { relayed, complete: true })).toContain(`According to the two outlets that relay ${relayed}, which department opposed it?`);
    expect(stemsOf([mondo, sputnik], '2023-03-08', { relayed })).toContain(`According to MONDO and Sputnik, which both relay ${relayed}, which department opposed it?`);
  });

  it('says when a state was last reported, and by whom', () => {
    expect(stemsOf([sputnik], '2023-07-31', { lastReported: '2023-03-08' })).toContain('As of 31 July 2023, and as last reported on 8 March 2023 by Sputnik, which department opposed it?');
  });
});

describe('a question after who did it', () => {
  const event: Event = { slug: 'e', title: 'T', clause: 'the council was told of the plan', nominal: 'the telling', date: onDay('2023-03-08'), participants: [], relations: [], note: null };
  const council = actor('The council', { inText: 'the council' });

  it('puts the question word where the actor stood, and a hedge behind the auxiliary', () => {
    expect(askWhoDid({ actor: council, event, statement: 'The council approved a bill.', which: 'which chamber', adverb: 'reportedly' }))
      .toEqual(['which chamber reportedly approved a bill', 'which chamber was reportedly told of the plan']);
  });

  it('is not made of a sentence in which the actor stands elsewhere, or comes back by name', () => {
    expect(askWhoDid({ actor: council, event: { ...event, clause: 'a plan was put to the council' }, statement: 'The council praised the council.', which: 'who', adverb: '' })).toEqual([]);
  });
});

describe('figures', () => {
  it('are asked as the bound that their source states; of a range the upper end', () => {
    expect(boundedQuestion('how many boats were lost', { bound: 'AT_LEAST', value: 500, upper: null })).toEqual({ text: 'at least how many boats were lost', asked: 500 });
    expect(boundedQuestion('how many boats were lost', { bound: 'BETWEEN', value: 20_000, upper: 87_000 })).toEqual({ text: 'between 20,000 and at most how many boats were lost', asked: 87_000 });
    expect(boundedQuestion('what was lost', { bound: 'AT_LEAST', value: 500, upper: null })).toBeNull();
  });

  it('are written with their thousands apart', () => {
    expect(formatFigure({ bound: 'AT_LEAST', value: 19_400, upper: null })).toBe('at least 19,400');
  });
});

describe('statements with another value', () => {
  it('replace a whole word that stands there once', () => {
    expect(replaceOnce('It came out on 3 June 2021.', '3 June 2021', '12 May 2021')).toBe('It came out on 12 May 2021.');
    expect(replaceOnce('It came out on 13 June 2021.', '3 June 2021', '12 May 2021')).toBeNull();
    expect(replaceOnce('One by one.', 'one', 'two')).toBeNull();
  });

  it('turn a stance round in the form of its verb', () => {
    expect(replaceStance('The union opposes selling.', 'OPPOSES', 'SUPPORTS')).toBe('The union supports selling.');
    expect(replaceStance('The unions oppose selling.', 'OPPOSES', 'SUPPORTS')).toBe('The unions support selling.');
    expect(replaceStance('The union is against it.', 'OPPOSES', 'SUPPORTS')).toBeNull();
  });
});

describe('speech and topics', () => {
  it('finds what was said after the verb of saying', () => {
    expect(spokenClause('Adrienne Watson stated that justice is what Ukrainians deserve.')).toBe('justice is what Ukrainians deserve');
    expect(spokenClause('The council met.')).toBeNull();
  });

  it('reads a topic as what its term is a word for', () => {
    const trueCase = learnTrueCase(EMPTY);
    expect(readTopic(trueCase, 'name-of-the-war')).toEqual({ noun: 'name', of: 'the war' });
    expect(readTopic(trueCase, 'what-happened-to-the-children')).toEqual({ noun: 'word', of: 'what happened to the children' });
  });
});
