# syntax=docker/dockerfile:1
# Talkoot for production: needs DATABASE_URL and the settings of docs/operations.md.

FROM node:26-bookworm-slim AS installed
WORKDIR /app
COPY package.json package-lock.json .npmrc .puppeteerrc.cjs ./
COPY libs ./libs
RUN npm ci

FROM installed AS built
COPY . .
RUN node tools/run.mjs build

FROM node:26-bookworm-slim AS runtime
# Chromium makes the PDFs; its fonts come with the application.
RUN apt-get update \
 && apt-get install -y --no-install-recommends chromium \
 && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production PORT=3000 HOST=0.0.0.0 DATA_DIR=/data PDF_CHROMIUM_PATH=/usr/bin/chromium
WORKDIR /app
COPY package.json package-lock.json .npmrc .puppeteerrc.cjs nx.json ./
COPY libs ./libs
RUN npm ci --omit=dev --omit=optional --ignore-scripts && npm cache clean --force
COPY apps/server ./apps/server
COPY --from=built /app/dist/server ./dist/server
COPY --from=built /app/dist/admin ./dist/admin
RUN install -d -o node -g node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "--enable-source-maps", "dist/server/main.js"]
