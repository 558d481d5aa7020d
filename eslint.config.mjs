import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

/** Rules of the house that the compiler cannot see. */
const transactionsStayInside = {
  // where().update/remove/count send no transaction id: the write would survive a rollback.
  selector: "CallExpression[callee.property.name=/^(update|remove|count)$/][callee.object.callee.property.name='where']",
  message: 'where().update/remove/count is silently outside a transaction; use the wrapper in _shared/database.',
};
const noWallClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is passed in.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'The clock is passed in.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'No random numbers here.' },
  { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'No environment here.' },
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', '.data/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/{components,pages,packages}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ['src/domain/**/*.ts'], ignores: ['**/*.test.ts'], rules: { 'no-restricted-syntax': ['error', ...noWallClock] } },
  { files: ['cloudfunctions/**/*.ts'], ignores: ['cloudfunctions/_shared/database/**', '**/*.test.ts'], rules: { 'no-restricted-syntax': ['error', transactionsStayInside] } },
  {
    // The event is what a caller wrote; identity comes from the platform's context.
    files: ['cloudfunctions/{_shared,public,applicant,staff,papers,clock}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': ['error', { property: 'userInfo', message: 'event.userInfo can be forged.' }],
      'no-restricted-imports': ['error', { paths: [{ name: 'wx-server-sdk', message: 'Use @cloudbase/node-sdk.' }] }],
    },
  },
  { files: ['**/*.{mjs,cjs}', 'cloudfunctions/_local/**', 'test/**', 'scripts/**', '**/*.test.{ts,tsx}'], rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' } },
);
