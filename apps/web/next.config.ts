import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

// The build must not reach for a network, and nobody is to be counted.
process.env['NEXT_TELEMETRY_DISABLED'] = '1';

const repository = fileURLToPath(new URL('../..', import.meta.url));

const config: NextConfig = {
  // Two developers' servers in one checkout need two folders.
  distDir: process.env['FOOTNOTE_WEB_DIST'] ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` checks types, for every workspace at once; a second pass here would double the build.
  typescript: { ignoreBuildErrors: true },
  // Titles belong into <head> for everybody: a page without JavaScript never moves them there.
  htmlLimitedBots: /.*/,
  turbopack: { root: repository },
  outputFileTracingRoot: repository,
  // A build here is mostly the first one of a fresh clone: writing a cache for the next would be a fifth of it.
  experimental: { turbopackFileSystemCacheForBuild: false },
  agentRules: false,
  devIndicators: false,
};

export default config;
