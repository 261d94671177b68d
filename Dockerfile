# syntax=docker/dockerfile:1

# Everything runs as the image's ordinary user. The build brings up a throwaway database of its own, because the public
# pages are prerendered from the catalog.
FROM node:24-bookworm-slim AS build
USER node
RUN mkdir /home/node/app
WORKDIR /home/node/app
ENV NEXT_TELEMETRY_DISABLED=1
COPY --chown=node:node package.json package-lock.json .npmrc ./
RUN npm ci
COPY --chown=node:node . .
RUN npm run build

FROM node:24-bookworm-slim AS runner
USER node
RUN mkdir /home/node/app
WORKDIR /home/node/app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000
COPY --from=build --chown=node:node /home/node/app/.next/standalone ./
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Migrations and catalog first. `exec` makes the server the process that a stop is told to.
CMD ["sh", "-c", "node prepare.mjs && exec node --max-old-space-size=384 server.js"]
