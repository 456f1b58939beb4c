import type { PgColumn } from 'drizzle-orm/pg-core';
import { isEnumType, type GraphQLLeafType } from 'graphql';
import type { Completion } from './plan-operation.js';

/** By scalars: the kinds of columns whose values PostgreSQL writes into JSON as the scalar is answered. */
const WRITTEN_AS_IS: Readonly<Record<string, readonly string[]>> = {
  String: ['PgText'], Edtf: ['PgText'], URL: ['PgText'], Int: ['PgInteger'], Boolean: ['PgBoolean'], Date: ['PgDateString'],
};

function isAsIs(type: GraphQLLeafType, columnType: string): boolean {
  // The values of ours are their names, which a check of the table holds the column to.
  if (isEnumType(type)) return columnType === 'PgText' && type.getValues().every(({ name, value }) => name === value);
  return WRITTEN_AS_IS[type.name]?.includes(columnType) === true;
}

/** Whether a field that has no parts is what stands in a column, to the letter. */
export function isWrittenLeaf(completion: Completion, { columnType }: PgColumn): boolean {
  return completion.as === 'LEAF' && isAsIs(completion.type, columnType);
}

/** The same of a list of such. */
export function isWrittenList(completion: Completion, column: PgColumn): boolean {
  return completion.as === 'LIST' && completion.item.as === 'LEAF' && column.columnType === 'PgArray' && 'baseColumn' in column && isAsIs(completion.item.type, (column.baseColumn as PgColumn).columnType);
}
