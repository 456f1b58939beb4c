import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { parseEnvironment, type Variables } from './environment.js';

function problemsOf(variables: Variables): readonly string[] {
  const result = parseEnvironment(variables);
  return result.ok ? [] : result.problems;
}

describe('the environment', () => {
  it('needs nothing to be set', () => {
    const result = parseEnvironment({});
    expect(result).toMatchObject({ ok: true, environment: { apiPort: 4000, webPort: 3000, host: '127.0.0.1', publicUrl: null, databaseUrl: null, adminToken: null, logLevel: 'info', importFetch: false } });
    expect(result.ok && path.basename(result.environment.dataFolder)).toBe('.footnote');
  });

  it('takes an empty variable for one that is not set', () => {
    expect(parseEnvironment({ API_PORT: '', DATABASE_URL: ' ', FOOTNOTE_ADMIN_TOKEN: '' })).toEqual(parseEnvironment({}));
  });

  it('reads a folder relative to where npm was called', () => {
    const result = parseEnvironment({ FOOTNOTE_DATA_DIR: 'data', INIT_CWD: path.resolve('/somewhere') });
    expect(result.ok && result.environment.dataFolder).toBe(path.resolve('/somewhere/data'));
  });

  it('backs up nightly where a folder is named for it, and not otherwise', () => {
    expect(parseEnvironment({})).toMatchObject({ environment: { backup: null } });
    expect(parseEnvironment({ FOOTNOTE_BACKUP_FOLDER: 'backups', INIT_CWD: path.resolve('/somewhere') })).toMatchObject({ ok: true, environment: { backup: { folder: path.resolve('/somewhere/backups'), at: { hour: 3, minute: 30 }, keep: 14 } } });
  });

  it('drops the slash at the end of the public address', () => {
    expect(parseEnvironment({ PUBLIC_URL: 'https://quiz.example.org/' })).toMatchObject({ ok: true, environment: { publicUrl: 'https://quiz.example.org' } });
  });

  it.each([
    [{ API_PORT: 'four' }, 'API_PORT is "four"; a port is a whole number from 1 to 65535 (4000 where it is not set).'],
    [{ WEB_PORT: '70000' }, 'WEB_PORT is "70000"; a port is a whole number from 1 to 65535 (3000 where it is not set).'],
    [{ API_PORT: '5000', WEB_PORT: '5000' }, 'API_PORT and WEB_PORT are both 5000; give them two different ports.'],
    [{ HOST: 'a b' }, 'HOST is "a b"; it is a name or an address to listen on, such as 127.0.0.1 or 0.0.0.0.'],
    [{ PUBLIC_URL: 'ftp://x' }, 'PUBLIC_URL is not a URL that begins with http:// or https://.'],
    [{ DATABASE_URL: 'mysql://u:secret@h/d' }, 'DATABASE_URL is not a URL that begins with postgres:// or postgresql://.'],
    [{ DATABASE_DIRECT_URL: 'postgres://u@h/d' }, 'DATABASE_DIRECT_URL is set without DATABASE_URL; set both, or neither for the embedded database.'],
    [{ FOOTNOTE_ADMIN_TOKEN: 'short' }, 'FOOTNOTE_ADMIN_TOKEN is too short to be a secret; use 8 characters or more, or leave it unset and one is made.'],
    [{ FOOTNOTE_AUTH_SECRET: 'short' }, 'FOOTNOTE_AUTH_SECRET is too short to sign with; use 32 random characters or more, or leave it unset and one is made.'],
    [{ PUBLIC_URL: 'https://x.example', FOOTNOTE_OIDC_ISSUER: 'https://id.example', FOOTNOTE_OIDC_CLIENT_ID: 'x' }, 'FOOTNOTE_OIDC_CLIENT_SECRET is missing; signing in with OpenID Connect takes FOOTNOTE_OIDC_ISSUER, FOOTNOTE_OIDC_CLIENT_ID, FOOTNOTE_OIDC_CLIENT_SECRET, or none of them.'],
    [{ FOOTNOTE_OIDC_ISSUER: 'https://id.example', FOOTNOTE_OIDC_CLIENT_ID: 'x', FOOTNOTE_OIDC_CLIENT_SECRET: 'y' }, 'PUBLIC_URL is missing; signing in with OpenID Connect takes the one address under which people open Footnote.'],
    [{ FOOTNOTE_DRAIN_SECONDS: 'long' }, 'FOOTNOTE_DRAIN_SECONDS is "long"; it is a whole number from 0 to 300 (0 where it is not set).'],
    [{ FOOTNOTE_BUDGET_ADDRESS: '100' }, 'FOOTNOTE_BUDGET_ADDRESS is "100"; it is a whole number from 60000 to 1000000000 (300000 where it is not set).'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }, 'OTEL_EXPORTER_OTLP_ENDPOINT is not a URL that begins with http:// or https://.'],
    [{ FOOTNOTE_LLM_MODEL: 'small' }, 'FOOTNOTE_LLM_URL is missing; a language model takes FOOTNOTE_LLM_URL and FOOTNOTE_LLM_MODEL, or neither for none.'],
    [{ FOOTNOTE_LLM_URL: 'http://127.0.0.1:8080/v1' }, 'FOOTNOTE_LLM_MODEL is missing; a language model takes FOOTNOTE_LLM_URL and FOOTNOTE_LLM_MODEL, or neither for none.'],
    [{ FOOTNOTE_LLM_URL: 'file:///models', FOOTNOTE_LLM_MODEL: 'small' }, 'FOOTNOTE_LLM_URL is not a URL that begins with http:// or https://.'],
    [{ FOOTNOTE_IMPORT_FETCH: 'perhaps' }, 'FOOTNOTE_IMPORT_FETCH is "perhaps"; it is on or off (off where it is not set).'],
    [{ OTEL_METRIC_EXPORT_INTERVAL: '5' }, 'OTEL_METRIC_EXPORT_INTERVAL is "5"; it is a whole number from 100 to 3600000 (60000 where it is not set).'],
    [{ FOOTNOTE_EXECUTOR: 'jit' }, 'FOOTNOTE_EXECUTOR is "jit"; it is one of compiled, reference.'],
    [{ FOOTNOTE_BACKUP_FOLDER: 'backups', FOOTNOTE_BACKUP_AT: '25:00' }, 'FOOTNOTE_BACKUP_AT is "25:00"; it is a time of day from 00:00 to 23:59 (03:30 where it is not set).'],
    [{ FOOTNOTE_BACKUP_FOLDER: 'backups', FOOTNOTE_BACKUP_KEEP: '0' }, 'FOOTNOTE_BACKUP_KEEP is "0"; it is a whole number from 1 to 3650 (14 where it is not set).'],
    [{ FOOTNOTE_BACKUP_AT: '02:00' }, 'FOOTNOTE_BACKUP_AT is set without FOOTNOTE_BACKUP_FOLDER, which says where backups go; set that as well, or neither for none.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"; it is one of fatal, error, warn, info, debug, trace, silent.'],
  ])('says of %j what is allowed', (variables: Variables, sentence) => {
    expect(problemsOf(variables)).toEqual([sentence]);
  });

  it('sends traces and metrics where a collector is named, and nowhere else', () => {
    const telemetryOf = (variables: Variables) => {
      const read = parseEnvironment(variables);
      return read.ok ? read.environment.telemetry : read.problems;
    };
    expect(telemetryOf({})).toBeNull();
    expect(telemetryOf({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/' })).toEqual({ endpoint: 'http://collector:4318', serviceName: 'footnote-api', intervalMs: 60_000 });
  });

  it('gives each kind of asker the budget that is set, and the others their own', () => {
    const read = parseEnvironment({ FOOTNOTE_BUDGET_KEY: '90000' });
    expect(read.ok && read.environment.budgets).toEqual({ address: 300_000, account: 1_500_000, key: 90_000, trusted: 60_000_000 });
  });

  it('tells every problem at once, and no password', () => {
    const problems = problemsOf({ API_PORT: 'x', DATABASE_URL: 'mysql://u:secret@h/d' });
    expect(problems).toHaveLength(2);
    expect(problems.join(' ')).not.toContain('secret');
  });
});
