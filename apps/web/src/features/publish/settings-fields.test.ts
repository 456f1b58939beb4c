import { readMoment, readSettingsForm, settingsAsTyped } from './settings-fields';

const read = (fields: Readonly<Record<string, string>>) => readSettingsForm(new URLSearchParams({ version: '3', feedback: 'AT_ONCE', ...fields }));

describe('the settings’ form', () => {
  it('leaves everything open where nothing is filled in', () => {
    expect(read({})).toEqual({ ok: true, settings: { baseVersion: 3, opensAt: null, closesAt: null, attemptsAllowed: null, shuffleQuestions: false, shuffleOptions: false, feedback: 'AT_ONCE', timeLimitSeconds: null } });
  });
  it('takes dates, attempts, shuffling and half minutes', () => {
    expect(read({ opensAt: '2026-03-01T08:00:00.000Z', closesAt: '2026-03-02T08:00:00.000Z', attempts: '2', shuffleOptions: 'on', feedback: 'AFTER_CLOSING', minutes: '7,5' })).toMatchObject({
      ok: true, settings: { opensAt: '2026-03-01T08:00:00.000Z', closesAt: '2026-03-02T08:00:00.000Z', attemptsAllowed: 2, shuffleOptions: true, feedback: 'AFTER_CLOSING', timeLimitSeconds: 450 } });
  });
  it.each([
    [{ opensAt: '2026-03-02T08:00:00.000Z', closesAt: '2026-03-02T08:00:00.000Z' }, 'DATES'], [{ feedback: 'AFTER_CLOSING' }, 'NEEDS_CLOSING'], [{ attempts: '0' }, 'ATTEMPTS'], [{ attempts: 'two' }, 'ATTEMPTS'],
    [{ minutes: '0.2' }, 'TIME_LIMIT'], [{ minutes: '361' }, 'TIME_LIMIT'], [{ opensAt: 'tomorrow' }, 'NOT_A_MOMENT'],
  ])('says what is wrong with %j', (fields, problem) => {
    expect(read(fields as Readonly<Record<string, string>>)).toEqual({ ok: false, problem });
  });
  it('shows again what was typed, whatever was wrong with it', () => {
    expect(settingsAsTyped(new URLSearchParams({ feedback: 'AFTER_CLOSING', attempts: 'two', minutes: '90', shuffleQuestions: 'on' }))).toEqual({
      opensAt: null, closesAt: null, attemptsAllowed: null, timeLimitSeconds: 5_400, shuffleQuestions: true, shuffleOptions: false, feedback: 'AFTER_CLOSING' });
  });
  it('takes what was typed without a script for Coordinated Universal Time', () => {
    expect(readMoment(new URLSearchParams({ closesAtUtc: '2026-03-02T08:00' }), 'closesAt')).toBe('2026-03-02T08:00:00.000Z');
    expect(readMoment(new URLSearchParams({ closesAt: '2026-03-02T08:00' }), 'closesAt')).toBeUndefined();
  });
});
