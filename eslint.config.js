import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const ring0 = 'domain,extract,importers,normalise,annotate,dedupe,pipeline,match,feed,ui';
const clockless = ['Date', 'process', 'fetch', 'crypto', 'setTimeout', 'setInterval'].map((name) => ({
  name,
  message: 'Ring 0 takes time, randomness and the world as arguments (times go through #libs/domain).',
}));

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
      ],
    },
  },
  {
    files: [`libs/{${ring0}}/src/**/*.{ts,tsx}`],
    ignores: ['**/*.spec.ts', '**/*.spec.tsx'],
    rules: {
      'no-restricted-globals': ['error', ...clockless],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Randomness is an argument.' },
      ],
    },
  },
  {
    files: ['apps/**/*.ts', 'libs/{fetch,store,search,queue,platform}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        {
          name: 'fetch',
          message: 'Requests to sources leave through #libs/fetch; to our own servers through their library.',
        },
      ],
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
);
