import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/dist/', '**/out/', 'site/', '**/.turbo/', '**/test/fixtures/', '**/*.generated.ts'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2023, sourceType: 'module' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // The type of a schema under a name of its own: as an interface it keeps that name in messages and documentation.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'List the names that an entry exports.' },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
      ],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['packages/{core,report,docx,jsonld,pdf}/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.test-d.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'The environment belongs to the command line.' },
        'fetch',
        'setTimeout',
        'setInterval',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'No clock in a library: dates are options.' },
        { object: 'Math', property: 'random', message: 'Same input, same bytes.' },
      ],
    },
  },
  {
    files: ['examples/**/*.js'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['examples/in-the-browser/*.js'],
    languageOptions: {
      globals: {
        document: 'readonly',
        FormData: 'readonly',
        getComputedStyle: 'readonly',
        self: 'readonly',
        Worker: 'readonly',
      },
    },
  },
  {
    files: ['bench/**/*.js'],
    languageOptions: { globals: { performance: 'readonly', process: 'readonly' } },
  },
  {
    files: ['**/*.config.ts', '**/*.config.js', '**/*.cjs'],
    languageOptions: { globals: { module: 'writable', process: 'readonly' } },
    rules: { 'no-restricted-syntax': 'off' },
  },
);
