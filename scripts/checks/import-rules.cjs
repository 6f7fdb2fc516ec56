// Imports run one way: shared ← server (main → app → sockets, http → operation → journal)
// and shared ← client (main → app → screens → nouns → operation, live, map → store, ui).
const screens = 'desk|wall|control-room|field|setup|report';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(server|client)/src' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shared-knows-nobody',
      severity: 'error',
      from: { path: '^shared/src' },
      to: { path: '^(server|client|scripts|fixtures)/' },
    },
    {
      name: 'shared-stays-pure',
      severity: 'error',
      from: { path: '^shared/src', pathNot: '\\.test\\.ts$' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(zod|@noble/hashes|@turf/|uuid)' },
    },
    {
      name: 'shared-knows-no-machine',
      severity: 'error',
      from: { path: '^shared/src', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'server-and-client-never-meet', severity: 'error', from: { path: '^server/' }, to: { path: '^client/' } },
    {
      name: 'client-and-server-never-meet',
      severity: 'error',
      from: { path: '^client/src' },
      to: { path: '^(server|scripts|fixtures)/' },
    },
    {
      name: 'journal-is-the-floor',
      severity: 'error',
      from: { path: '^server/src/journal' },
      to: { path: '^server/src/(operation|sockets|http|identity|photos|intake|app|main)' },
    },
    {
      name: 'operation-knows-no-wire',
      severity: 'error',
      from: { path: '^server/src/operation' },
      to: { path: '^server/src/(sockets|http|identity|photos|intake|app|main)' },
    },
    {
      name: 'only-main-starts-the-app',
      severity: 'error',
      from: { path: '^server/src', pathNot: '^server/src/main\\.ts$' },
      to: { path: '^server/src/main\\.ts$' },
    },
    {
      name: 'screens-do-not-know-each-other',
      severity: 'error',
      from: { path: `^client/src/(${screens})/` },
      to: { path: `^client/src/(${screens})/`, pathNot: '^client/src/$1/' },
    },
    {
      name: 'ui-and-store-know-no-screen',
      severity: 'error',
      from: { path: '^client/src/(ui|store|theme)/' },
      to: { path: `^client/src/(${screens}|app|operation|live|map)/` },
    },
    {
      name: 'nouns-know-no-screen',
      severity: 'error',
      from: { path: '^client/src/(operation|live|map|i18n|messages|hints|broadcasts|dispatches|feedback)/' },
      to: { path: `^client/src/(${screens}|app)/` },
    },
    {
      name: 'fixtures-are-data',
      severity: 'error',
      from: { path: '^(server|client)/src', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^fixtures/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|data)/|^scripts/checks/planted' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
