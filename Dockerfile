# The seat service alone: its bundles and Node, run by a user without rights.
FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY shared/api shared/api
COPY shared/seats shared/seats
COPY service service
RUN npx esbuild service/main.ts service/admin/cli.ts --bundle --splitting --platform=node --target=node24 \
    --format=esm --outdir=/app --out-extension:.js=.mjs --external:pg-native \
    "--banner:js=import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"

FROM node:24-slim
# Two pools of memory outside the heap, and a heap that is collected when it has grown by 40 %: half of what the service
# would hold of the memory otherwise (docs/operations.md).
ENV NODE_ENV=production \
    MALLOC_ARENA_MAX=2 \
    SEATMETER_SERVICE_HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app ./
USER node
EXPOSE 8401
HEALTHCHECK --interval=10s --timeout=3s \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.SEATMETER_SERVICE_PORT || 8401}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is the first process, so that it gets the SIGTERM.
CMD ["node", "--heap-growing-percent=40", "--max-semi-space-size=8", "main.mjs"]
