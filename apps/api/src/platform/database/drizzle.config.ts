import { defineConfig } from 'drizzle-kit';

// Run from apps/api: `npm run migration -w @footnote/api -- --name what_it_does`. Forward only: a file once released is never edited.
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/platform/database/tables/index.ts',
  out: './src/platform/database/migrations',
});
