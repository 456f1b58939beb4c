# syntax=docker/dockerfile:1
# Two images from one build: `--target api` and `--target web`. compose.yaml runs them beside PostgreSQL.

# 22.18 and newer run the web server's TypeScript as it is.
ARG NODE_IMAGE=node:22-bookworm-slim

FROM ${NODE_IMAGE} AS manifests
WORKDIR /app
COPY package.json package-lock.json ./
COPY apps/api/package.json apps/api/
COPY apps/cli/package.json apps/cli/
COPY apps/web/package.json apps/web/
COPY packages/corpus/package.json packages/corpus/
COPY packages/evidence/package.json packages/evidence/
COPY packages/importer/package.json packages/importer/
COPY packages/knowledge/package.json packages/knowledge/
COPY packages/quiz-engine/package.json packages/quiz-engine/
COPY packages/schema/package.json packages/schema/
COPY tests/package.json tests/

FROM manifests AS build
ENV NEXT_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1
RUN npm ci
COPY . .
RUN npm run build

# Only what runs: no compiler, no test, no browser.
FROM manifests AS api-modules
RUN npm ci --omit=dev --workspace=@footnote/api --workspace=@footnote/cli

FROM manifests AS web-modules
RUN npm ci --omit=dev --workspace=@footnote/web

FROM ${NODE_IMAGE} AS api
ENV NODE_ENV=production HOST=0.0.0.0 API_PORT=4000 FOOTNOTE_DATA_DIR=/data
WORKDIR /app
COPY --from=api-modules /app ./
COPY --from=build /app/packages/corpus/dist packages/corpus/dist
COPY --from=build /app/packages/corpus/packs packages/corpus/packs
COPY --from=build /app/packages/corpus/schema packages/corpus/schema
COPY --from=build /app/packages/evidence/dist packages/evidence/dist
COPY --from=build /app/packages/importer/dist packages/importer/dist
COPY --from=build /app/packages/knowledge/dist packages/knowledge/dist
COPY --from=build /app/packages/quiz-engine/dist packages/quiz-engine/dist
COPY --from=build /app/packages/schema/dist packages/schema/dist
COPY --from=build /app/packages/schema/schema.graphql /app/packages/schema/trusted-documents.json packages/schema/
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/api/src/platform/database/migrations apps/api/src/platform/database/migrations
COPY --from=build /app/apps/cli/dist apps/cli/dist
RUN mkdir /data && chown node:node /data && printf '#!/bin/sh\nexec node /app/apps/cli/dist/main.js "$@"\n' > /usr/local/bin/footnote && chmod 755 /usr/local/bin/footnote
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.API_PORT + '/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# What Node is told depends on its version and on the cores of the machine: platform/node-flags.ts says why.
CMD ["sh", "-c", "exec node $(node apps/api/dist/print-node-flags.js) apps/api/dist/main.js"]

FROM ${NODE_IMAGE} AS web
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 WEB_PORT=3000 API_HOST=api API_PORT=4000
WORKDIR /app
COPY --from=web-modules /app ./
COPY --from=build /app/packages/schema/dist packages/schema/dist
COPY --from=build /app/apps/web/.next apps/web/.next
COPY --from=build /app/apps/web/public apps/web/public
COPY --from=build /app/apps/web/server apps/web/server
COPY --from=build /app/apps/web/server.ts /app/apps/web/next.config.ts apps/web/
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.WEB_PORT + '/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--disable-warning=ExperimentalWarning", "apps/web/server.ts"]
