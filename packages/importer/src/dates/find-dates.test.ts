import type { FuzzyDate } from '@footnote/knowledge';
import fc from 'fast-check';
import { parseText } from '../language/index.js';
import { findDates } from './index.js';

/** An article of a day, or of between two days. */
const publishedOn = (from: string, to = from): FuzzyDate => ({ edtf: from === to ? from : `${from}/${to}`, earliest: from, latest: to, precision: from === to ? 'DAY' : 'INTERVAL', basis: 'STATED', note: null });
const TODAY = '2031-01-01';
/** A Wednesday. */
const WEDNESDAY = publishedOn('2021-07-07');
const datesIn = (text: string, published: FuzzyDate | null = WEDNESDAY): string[] => findDates(parseText(text), { published, today: TODAY }).map(({ surface, date }) => `${surface} = ${date.edtf}`);

describe('findDates', () => {
  it.each([
    ['days of the calendar in the orders that are in use', 'On 8 March 2021, March 9th, 2021, the 3rd of June 2020 and 2021-05-04 it rained.', ['8 March 2021 = 2021-03-08', 'March 9th, 2021 = 2021-03-09', '3rd of June 2020 = 2020-06-03', '2021-05-04 = 2021-05-04']],
    ['a day without a year as the latest one up to the article where it is past', 'The bridge opened on 11 July.', ['11 July = 2020-07-11']],
    ['a day without a year as the next one where it is still to come', 'The bridge will open on 11 July.', ['11 July = 2021-07-11']],
    ['no future in a month that is spelled like a verb', 'On 20 May we wrote that it sank.', ['20 May = 2021-05-20']],
    ['the planned day that is nearest', 'The meeting scheduled for 15 July was cancelled.', ['15 July = 2021-07-15']],
    ['a month without a year, past and still to come', 'It broke in December and will be mended in August.', ['December = 2020-12', 'August = 2021-08']],
    ['no month in the verbs may and march', 'It may rain when they march. They may march in May.', ['May = 2022-05']],
    ['a month that describes what happened in it', 'The March vote was close.', ['March = 2021-03']],
    ['a month and its year as a month', 'In December 2019 and March of 2020 they met.', ['December 2019 = 2019-12', 'March of 2020 = 2020-03']],
    ['the month of this, the last and the next year', 'In March of this year, in June last year and in May next year.', ['March of this year = 2021-03', 'June last year = 2020-06', 'May next year = 2022-05']],
    ['bare years, and no numbers of things', 'In 2019 the 2018 deal ended; 2000 people came and 1,998 left, about 2,400 in all.', ['2019 = 2019', '2018 = 2018']],
    ['the day of the week up to the article where it is past', 'They voted on Tuesday, and on Wednesday they left.', ['Tuesday = 2021-07-06', 'Wednesday = 2021-07-07']],
    ['the next day of the week where it is still to come', 'They will vote on Tuesday.', ['Tuesday = 2021-07-13']],
    ['a day of the week beside its date as one date', 'They voted on Tuesday evening, 15 June.', ['Tuesday evening, 15 June = 2021-06-15']],
    ['no date in a day of the week that only explains one', 'It sank on 12 May, a Wednesday.', ['12 May = 2021-05-12']],
    ['yesterday, today and last night', 'Yesterday it sank, last night it rained, today it shines.', ['Yesterday = 2021-07-06', 'last night = 2021-07-06', 'today = 2021-07-07']],
    ['weeks from Monday, which end with the article where they are not over', 'Last week they met; this week they parted.', ['Last week = 2021-06-28/2021-07-04', 'this week = 2021-07-05/2021-07-07']],
    ['this year up to the article', 'Earlier this year they met.', ['Earlier this year = 2021-01-01/2021-07-07']],
    ['the weekend that is over', 'It burned at the weekend.', ['at the weekend = 2021-07-03/2021-07-04']],
    ['recent days as two weeks', 'He gave the order in recent days.', ['in recent days = 2021-06-23/2021-07-07']],
    ['a window of so many weeks', 'Prices rose over the past three weeks.', ['over the past three weeks = 2021-06-16/2021-07-07']],
    ['how long ago, as wide as its unit', 'Two days ago it sank, three months ago it sailed, two years ago it was built.', ['Two days ago = 2021-07-05', 'three months ago = 2021-04', 'two years ago = 2019']],
    ['seasons as three months', 'In the summer of 2015 and last winter.', ['the summer of 2015 = 2015-06-01/2015-08-31', 'last winter = 2020-12-01/2021-02-28']],
    ['decades, centuries, quarters', 'In the 1990s, the 19th century and the first quarter of 2020.', ['the 1990s = 1990-01-01/1999-12-31', 'the 19th century = 1801-01-01/1900-12-31', 'the first quarter of 2020 = 2020-01-01/2020-03-31']],
    ['parts of months and years', 'In early March 2020, in mid-2019 and at the end of 2018.', ['early March 2020 = 2020-03-01/2020-03-10', 'mid-2019 = 2019-05-01/2019-08-31', 'the end of 2018 = 2018-09-01/2018-12-31']],
    ['ranges as one', 'Between March and May 2020, from 2014 to 2018, from 8 to 10 June and in 2011–2013.', ['Between March and May 2020 = 2020-03-01/2020-05-31', 'from 2014 to 2018 = 2014-01-01/2018-12-31', 'from 8 to 10 June = 2021-06-08/2021-06-10', '2011–2013 = 2011-01-01/2013-12-31']],
    ['a range across the turn of a year', 'From December 2019 to February 2020 it froze.', ['From December 2019 to February 2020 = 2019-12-01/2020-02-29']],
    ['since, up to the article; until and before, open', 'Since February 2020 it was shut; until 3 June nobody knew; before 2018 all did.', ['Since February 2020 = 2020-02-01/2021-07-07', 'until 3 June = ../2021-06-03', 'before 2018 = ../2017-12-31']],
    ['days counted from the date before, across sentences', 'It sank on 3 March 2020. Two days later it was raised. The following day it sailed.', ['3 March 2020 = 2020-03-03', 'Two days later = 2020-03-05', 'The following day = 2020-03-06']],
    ['the same month as that before', 'It sank on 3 March 2020. The same month it was raised.', ['3 March 2020 = 2020-03-03', 'The same month = 2020-03']],
    ['nothing that is counted from no date', 'Two days later it was raised.', []],
    ['a date of numbers as both days that it can be', 'It was signed on 03/04/2021 and on 25/12/2020.', ['03/04/2021 = 2021-03-04/2021-04-03', '25/12/2020 = 2020-12-25']],
    ['no day that the calendar lacks', 'On 31 June 2020.', ['June 2020 = 2020-06']],
    ['29 February in the year that has it', 'It sank on 29 February.', ['29 February = 2020-02-29']],
  ])('reads %s', (_, text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  it('spans all days on which the article may have been published', () => {
    const published = publishedOn('2021-07-05', '2021-07-09');
    expect(datesIn('Yesterday they met, last week they had parted.', published)).toEqual(['Yesterday = 2021-07-04/2021-07-08', 'last week = 2021-06-28/2021-07-04']);
  });

  it('resolves nothing that counts from the article where its day is not known, and never from now', () => {
    expect(datesIn('On Friday, on March 3, last week and in March 2020.', null)).toEqual(['Friday = XXXX', 'March 3 = XXXX', 'last week = XXXX', 'March 2020 = 2020-03']);
    const read = (today: string): unknown => findDates(parseText('On Friday, on March 3, and in recent days.'), { published: WEDNESDAY, today });
    expect(read('2021-07-07')).toEqual(read('2030-12-31'));
  });

  it('says with each date how it is known', () => {
    const dates = findDates(parseText('On March 11 it began; on Tuesday, it ended; in 2019 it was planned.'), { published: WEDNESDAY, today: TODAY }).map(({ date }) => date);
    expect(dates.map(({ basis, precision }) => [basis, precision])).toEqual([['INFERRED', 'DAY'], ['RELATIVE_RESOLVED', 'DAY'], ['STATED', 'YEAR']]);
    expect(dates[0]?.note).toMatch(/without a year/u);
    expect(dates[1]?.note).toMatch(/2021-07-07/u);
  });

  it('gives exact offsets and bounds in order, whatever the text', () => {
    const pieces = fc.constantFrom('on ', 'March 11', '2022', ' last week', 'Wednesday', ', ', '. ', 'since ', 'between ', ' and ', 'two days later', '3/4/2021', 'May', ' in ', 'the 1990s', '–', '31 ', 'early ', 'x', 'will ', '\n');
    fc.assert(fc.property(fc.string({ unit: pieces, maxLength: 14 }), (text) => {
      let position = 0;
      for (const { start, end, surface, date } of findDates(parseText(text), { published: WEDNESDAY, today: TODAY })) {
        expect(text.slice(start, end)).toBe(surface);
        expect(start).toBeGreaterThanOrEqual(position);
        if (date.earliest !== null && date.latest !== null) expect(date.earliest <= date.latest).toBe(true);
        position = end;
      }
    }), { numRuns: 400 });
  });
});
