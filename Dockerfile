# Demarche as a service: the explorer at /, GraphQL at /graphql, health at /health.
#   docker build -t demarche .
#   docker run --rm -p 127.0.0.1:4000:4000 -v demarche-data:/data demarche

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# The image brings Node itself; scripts of packages are not run.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY schema schema
COPY src src
RUN npm run build

FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY schema schema
COPY samples samples
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
# An embedded store by default; `neo4j://host:7687` with NEO4J_USERNAME and NEO4J_PASSWORD for a server.
ARG STORE=sqlite:/data/demarche.db
ENV DEMARCHE_STORE=$STORE
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/src/cli/main.js"]
CMD ["serve", "--host", "0.0.0.0"]
