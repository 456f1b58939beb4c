/*
 * Loaded before the API (`node --import`): its clock is off by as many milliseconds as stand in a file, which is read anew at SIGUSR2.
 * The API itself knows nothing of it, and neither do its timers, as with a clock that somebody sets.
 */
import { readFileSync } from 'node:fs';

const file = process.env['FOOTNOTE_FAULTS_CLOCK'];
const TrueDate = globalThis.Date;
let offset = 0;

function read() {
  offset = Number(readFileSync(file, 'utf8'));
}

if (file !== undefined && file !== '') {
  read();
  process.on('SIGUSR2', read);
  globalThis.Date = class Date extends TrueDate {
    constructor(...parts) {
      if (parts.length === 0) super(TrueDate.now() + offset);
      else super(...parts);
    }
    static now() {
      return TrueDate.now() + offset;
    }
  };
}
