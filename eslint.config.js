import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const ring0 = 'domain,extract,importers,normalise,annotate,dedupe,pipeline,match,feed,ui';
const clockless = ['Date', 'process', 'fetch', 'crypto', 'setTimeout', 'setInterval'].map((name) => ({
  name,
  message: 'Ring 0 takes time, randomness and the world as arguments (times go through #libs/domain).',
}));

// One door out, with all its checks: a second one is how the checks are gone round.
const oneDoor =
  'Requests to sources leave through #libs/fetch; to our own servers through their library. Files that talk to this machine itself are listed in eslint.config.js.';
const wires = ['http', 'https', 'http2', 'net', 'tls', 'dns', 'dns/promises', 'dgram', 'child_process', 'inspector'];
const doors = [...wires.flatMap((name) => [name, `node:${name}`]), 'undici', 'ws', 'axios', 'got', 'node-fetch'];
const webDoors = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'].map((name) => ({ name, message: oneDoor }));
const wiresIn = String.raw`/^(?:node:)?(?:${wires.join('|').replace('/', String.raw`\u002F`)}|undici|ws)$/`;
/** They start our own servers and reading processes, or look whether these answer. */
const ownMachine = [
  'libs/platform/src/embedded/**',
  'libs/platform/src/metrics/**',
  'libs/platform/src/reader.ts',
  'libs/platform/src/env-values.ts',
  'apps/cli/src/doctor/**',
  'apps/town/src/server.ts',
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.porchlight/', 'test/artefacts/', '.dependency-cruiser.cjs'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
      'max-params': ['error', 6],
      complexity: ['error', 20],
      eqeqeq: 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-else-return': 'error',
      'preserve-caught-error': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true, allowEmpty: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/prefer-d': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/letter-case': 'off',
      'regexp/strict': 'off',
      'regexp/sort-character-class-elements': 'off',
      'regexp/prefer-character-class': 'off',
      'no-control-regex': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Foreign text is never markup.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        {
          selector: 'MemberExpression[object.name="URL"][property.name="canParse"]',
          message: 'Of Node 20 it refuses addresses with é in them: canParseUrl of #libs/domain.',
        },
        { selector: `ImportExpression[source.value=${wiresIn}]`, message: oneDoor },
        { selector: 'ImportExpression[source.type!="Literal"]', message: 'What is imported is named where it is.' },
        { selector: 'MemberExpression[property.name="getBuiltinModule"]', message: oneDoor },
        {
          selector:
            ':matches(CallExpression[callee.name="require"], CallExpression[callee.callee.name="createRequire"])',
          message: oneDoor,
        },
      ],
    },
  },
  {
    files: [`libs/{${ring0}}/src/**/*.{ts,tsx}`],
    ignores: ['**/*.spec.ts', '**/*.spec.tsx'],
    rules: {
      'no-restricted-globals': ['error', ...clockless, ...webDoors.filter(({ name }) => name !== 'fetch')],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Randomness is an argument.' },
      ],
    },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/{fetch,store,search,queue,mail,platform}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...webDoors],
    },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.{ts,tsx}'],
    ignores: ['libs/fetch/**', '**/*.spec.{ts,tsx}', '**/*.suite.{ts,tsx}', ...ownMachine],
    rules: {
      'no-restricted-imports': ['error', { paths: doors.map((name) => ({ name, message: oneDoor })) }],
    },
  },
  {
    files: ['scripts/**', '*.js', '*.mjs', 'test/**'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        fetch: 'readonly',
        clearTimeout: 'readonly',
        performance: 'readonly',
      },
    },
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // The one place that asks it, for ASCII only.
    files: ['libs/domain/src/can-parse-url.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
