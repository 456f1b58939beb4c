import { sayDate } from './date-words';
import { withSpare, type FormField } from './form-fields';

interface Facts { readonly title: string; readonly summary: string; readonly dateline: string | null; readonly language: string; readonly keyDates: readonly { readonly day: string; readonly label: string }[] }

/** The form of what is said of the pack itself. */
export function factsFields({ title, summary, dateline, language, keyDates }: Facts): readonly FormField[] {
  return [
    { is: 'LINE', name: 'title', label: 'Title', value: title, required: true, maxLength: 200, hint: 'What the affair is about.' },
    { is: 'LINES', name: 'summary', label: 'Summary', value: summary, required: true, rows: 5, maxLength: 4_000, hint: 'A paragraph in words of your own, for somebody who has heard nothing of it.' },
    { is: 'LINE', name: 'dateline', label: 'Where and when (may be left empty)', value: dateline ?? '', maxLength: 200, hint: '“Port Alder, May to July 2021”' },
    { is: 'LINE', name: 'language', label: 'Language of the pack', value: language, required: true, maxLength: 35, hint: 'Its short form, such as en.' },
    { is: 'ROWS', name: 'keyDates', label: 'Days worth asking about', hint: 'Suggestions are made as of these days.', addMore: 'Save to get more rows.', rows: withSpare(keyDates, (key, index) => [
      { is: 'LINE', name: `keyDates-${String(index)}-day`, label: 'Day', value: key === null ? '' : sayDate(key.day), maxLength: 40 },
      { is: 'LINE', name: `keyDates-${String(index)}-label`, label: 'What was reported or done on it', value: key?.label ?? '', maxLength: 120 },
    ]) },
  ];
}
