import { joinProduct } from '../testkit/share-product.js';
import { makeFaults, type FaultReport } from './make-faults.js';

/* The short form of `npm run faults`: an API in a process of its own, on a PostgreSQL server of its own, is hurt while a class answers. */
describe('a class goes on while', () => {
  let report: FaultReport;
  const said: string[] = [];

  beforeAll(async () => {
    await joinProduct(); // the API is built by then
    report = await makeFaults({
      from: 'build', seed: 7, kills: 3, students: 6, grounds: ['external'], say: (sentence) => { said.push(sentence); },
      only: ['cut-in-transaction', 'kill-api-in-transaction', 'kill-database', 'kill-backend'],
    });
  }, 400_000);

  it('the API and its database are killed and connections break, each under load', () => {
    const [ground] = report.grounds;
    expect(ground?.events.map(({ skipped }) => skipped)).toEqual([null, null, null, null]);
    expect(ground?.events.filter(({ fault }) => fault.isKill)).toHaveLength(3);
    expect(ground?.count.acknowledged).toBeGreaterThan(0);
    expect(ground?.count.looked).toBeGreaterThan(100);
  });

  it('no acknowledged answer is lost, none counts twice, and nothing is half made', () => {
    expect(report.grounds.map(({ count: { lost, doubled, broken } }) => ({ lost, doubled, broken }))).toEqual([{ lost: 0, doubled: 0, broken: [] }]);
    expect(report.grounds.flatMap(({ events }) => events.flatMap(({ wrong }) => wrong))).toEqual([]);
  });
});
