/** Why a statement of a migration would harm an API of the version before, which still runs beside it, or those who wait for it. */
export type Harm = 'DROPS' | 'RENAMES' | 'REQUIRES' | 'CHANGES_TYPE' | 'CONSTRAINS' | 'BLOCKS_WRITES' | 'REVOKES' | 'REWRITES_ROWS';

/** A statement of a migration that is more than an addition. */
export interface UnsafeStatement { readonly harm: Harm; readonly statement: string }

interface Rule { readonly harm: Harm; readonly pattern: RegExp; /** Whether it harms nobody where the same migration made the table, the first group of the pattern, or the one column that the second names. */ readonly isSafeOnNew?: true }

const NAME = String.raw`(?:"?public"?\.)?"?([a-z_0-9]+)"?`;
const TABLE = String.raw`ALTER TABLE (?:IF EXISTS )?(?:ONLY )?${NAME}`;

const RULES: readonly Rule[] = [
  // What the older API reads or writes is gone.
  { harm: 'DROPS', pattern: /^DROP (?:TABLE|VIEW|MATERIALIZED VIEW|TYPE|FUNCTION|SCHEMA|SEQUENCE|INDEX|TRIGGER|POLICY)/i },
  { harm: 'DROPS', pattern: new RegExp(String.raw`^${TABLE}.*\bDROP (?:COLUMN|CONSTRAINT|DEFAULT|COLUMN IF EXISTS)\b`, 'i') },
  { harm: 'DROPS', pattern: /^TRUNCATE\b/i },
  { harm: 'RENAMES', pattern: /^ALTER (?:TABLE|INDEX|TYPE|VIEW|SEQUENCE|SCHEMA)\b.*\bRENAME\b/i },
  // What the older API writes is refused.
  { harm: 'REQUIRES', pattern: new RegExp(String.raw`^${TABLE}.*\bSET NOT NULL\b`, 'i'), isSafeOnNew: true },
  { harm: 'REQUIRES', pattern: new RegExp(String.raw`^${TABLE}.*\bADD (?:COLUMN )?(?!CONSTRAINT\b)(?=.*\bNOT NULL\b)(?!.*\b(?:DEFAULT|GENERATED)\b)`, 'i'), isSafeOnNew: true },
  { harm: 'CONSTRAINS', pattern: new RegExp(String.raw`^${TABLE}.*\bADD CONSTRAINT \S+ FOREIGN KEY ?\(${NAME}\)(?!.*\bNOT VALID\b)`, 'i'), isSafeOnNew: true },
  { harm: 'CONSTRAINS', pattern: new RegExp(String.raw`^${TABLE}.*\bADD (?!CONSTRAINT \S+ FOREIGN KEY ?\(${NAME}\))(?:CONSTRAINT|PRIMARY KEY|UNIQUE|CHECK|EXCLUDE|FOREIGN KEY)\b(?!.*\bNOT VALID\b)`, 'i'), isSafeOnNew: true },
  { harm: 'CONSTRAINS', pattern: new RegExp(String.raw`^CREATE UNIQUE INDEX\b.*?\bON (?:ONLY )?${NAME}`, 'i'), isSafeOnNew: true },
  { harm: 'CONSTRAINS', pattern: new RegExp(String.raw`^${TABLE}.*\b(?:ENABLE|FORCE) ROW LEVEL SECURITY\b`, 'i'), isSafeOnNew: true },
  { harm: 'REVOKES', pattern: /^REVOKE\b/i },
  // Every row is written anew, or nobody else may write until it is done.
  { harm: 'CHANGES_TYPE', pattern: new RegExp(String.raw`^${TABLE}.*\b(?:SET DATA )?TYPE\b`, 'i') },
  { harm: 'CHANGES_TYPE', pattern: /^ALTER TYPE\b(?!.*\bADD VALUE\b)(?!.*\bRENAME\b)/i },
  { harm: 'BLOCKS_WRITES', pattern: new RegExp(String.raw`^CREATE INDEX\b(?!.*\bCONCURRENTLY\b).*?\bON (?:ONLY )?${NAME}`, 'i'), isSafeOnNew: true },
  { harm: 'REWRITES_ROWS', pattern: new RegExp(String.raw`^(?:WITH\b.*\b)?(?:UPDATE (?:ONLY )?|DELETE FROM (?:ONLY )?)${NAME}`, 'i'), isSafeOnNew: true },
  { harm: 'REWRITES_ROWS', pattern: /^(?:CLUSTER|VACUUM FULL|REINDEX)\b/i },
];

/**
 * Finds what of a migration is more than an addition. An API of the version before goes on while the migration runs and after it: what that
 * API reads must stay, what it writes must be taken, and no table may be closed for long.
 */
export function findUnsafeStatements(sql: string): readonly UnsafeStatement[] {
  const statements = splitStatements(sql);
  const made = listMade(statements);
  return statements.flatMap((statement) => {
    const broken = RULES.find(({ pattern, isSafeOnNew }) => {
      const [found, table = '', column = ''] = pattern.exec(statement) ?? [];
      return found !== undefined && !(isSafeOnNew === true && (made.has(table) || made.has(`${table}.${column}`)));
    });
    return broken === undefined ? [] : [{ harm: broken.harm, statement }];
  });
}

const NEW_TABLE = new RegExp(String.raw`^CREATE TABLE (?:IF NOT EXISTS )?${NAME}`, 'i');
const NEW_COLUMN = new RegExp(String.raw`^${TABLE} ADD (?:COLUMN )?(?:IF NOT EXISTS )?${NAME}`, 'i');

/** The tables that a migration makes, and the columns that it adds, as `table.column`. */
function listMade(statements: readonly string[]): ReadonlySet<string> {
  return new Set(statements.flatMap((statement) => {
    const [, newTable] = NEW_TABLE.exec(statement) ?? [];
    const [, table, column] = NEW_COLUMN.exec(statement) ?? [];
    return newTable !== undefined ? [newTable] : table !== undefined && column !== undefined ? [`${table}.${column}`] : [];
  }));
}

/** Statements on one line each, without comments. A function's body may hold semicolons, and stays whole. */
function splitStatements(sql: string): readonly string[] {
  const bare = sql.replace(/--(?!> statement-breakpoint)[^\n]*/g, ' ').replace(/\/\*[^]*?\*\//g, ' ');
  return bare.split('--> statement-breakpoint').flatMap((part) => (/\$\w*\$/.test(part) ? [part] : part.split(/;(?=(?:[^']*'[^']*')*[^']*$)/)))
    .map((statement) => statement.replace(/\s+/g, ' ').trim()).filter((statement) => statement !== '');
}
