import { judgeAudit } from './check-audit.js';

const TODAY = '2026-11-22';
const report = (severity: string) => JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    fastify: { name: 'fastify', severity, via: [{ source: 1, name: 'fastify', title: 'Reads too much', url: 'https://advisories.example/GHSA-aaaa-bbbb-cccc', severity, range: '<5.0.0' }], effects: ['@fastify/x'], range: '<5.0.0' },
    '@fastify/x': { name: '@fastify/x', severity, via: ['fastify'], effects: [], range: '*' },
  },
  metadata: {},
});
const allowed = (until: string) => [{ advisory: 'GHSA-aaaa-bbbb-cccc', packages: /^fastify$/, reason: 'It reads nothing here.', until }];

describe('an audit', () => {
  it.each(['high', 'critical'])('fails for a %s weakness, and says which', (severity) => {
    expect(judgeAudit(report(severity), { today: TODAY })).toEqual({ passed: false, says: expect.stringMatching(/^fastify <5\.0\.0: Reads too much \(\w+, GHSA-aaaa-bbbb-cccc\)/) });
  });
  it.each(['low', 'moderate'])('passes with a %s one', (severity) => {
    expect(judgeAudit(report(severity), { today: TODAY })).toMatchObject({ passed: true });
  });
  it('passes with one that is named with its reason, until that is to be looked at again', () => {
    expect(judgeAudit(report('high'), { today: TODAY, allowed: allowed('2026-12-31') })).toMatchObject({ passed: true });
    expect(judgeAudit(report('high'), { today: TODAY, allowed: allowed('2026-11-21') })).toMatchObject({ passed: false });
    expect(judgeAudit(report('high'), { today: TODAY, allowed: [{ ...allowed('2026-12-31')[0], advisory: 'GHSA-other' } as never] })).toMatchObject({ passed: false });
  });
  it.each(['', 'npm error', '[]', '{"message":"405 Method Not Allowed","statusCode":405}', '{"error":{"code":"ENOTFOUND"}}'])('judges nothing where the registry gave no report: %j', (said) => {
    expect(judgeAudit(said, { today: TODAY })).toBeNull();
  });
  it('passes where nothing is known', () => {
    expect(judgeAudit('{"auditReportVersion":2,"vulnerabilities":{}}', { today: TODAY })).toMatchObject({ passed: true });
  });
});
