import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const rooms = [
  'request',
  'plan',
  'build',
  'cache',
  'check',
  'publish',
  'apt',
  'report',
  'memory',
  'clean',
  'state',
  'deb',
  'release',
  'rescan',
];
const anywhere = {
  group: ['**/run.ts', '**/main.ts', '**/post.ts', '**/cli.ts'],
  message: 'Nobody imports upwards.',
};
const actions = {
  regex: '^@actions/(core|cache|github)',
  message: 'Only host/ speaks to the runner: runner.ts, github.ts and runner-cache.ts.',
};

/**
 * The import directions of the design: entries import run and host; run imports the rooms; a room imports
 * oci, tools and the *types* of another room; oci and tools import nobody but the shared words.
 */
function directions(room, forbidden) {
  return {
    files: [`src/${room}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            anywhere,
            ...(room === 'host' ? [] : [actions]),
            ...forbidden.map((other) => ({
              group: [`../${other}/*`, `../../${other}/*`],
              allowTypeImports: true,
              message: `${room}/ may use ${other}/ by its types only.`,
            })),
          ],
        },
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'report/', 'coverage/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] },
  },
  ...rooms.map((room) =>
    directions(
      room,
      rooms.filter((other) => other !== room),
    ),
  ),
  directions('oci', [...rooms, 'host']),
  directions('tools', [...rooms, 'host', 'oci']),
  directions('host', rooms),
  {
    files: ['__tests__/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        fetch: 'readonly',
        URL: 'readonly',
        AbortSignal: 'readonly',
        AbortController: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
      },
    },
  },
);
