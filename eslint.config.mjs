import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';

/** Rules of the house that the compiler cannot see. */
const transactionsStayInside = {
  // where().update/remove/count send no transaction id: the write would survive a rollback.
  selector: "CallExpression[callee.property.name=/^(update|remove|count)$/][callee.object.callee.property.name='where']",
  message: 'where().update/remove/count is silently outside a transaction; use the wrapper in _shared/database.',
};
const theSdkHasOneDoor = [
  { selector: "CallExpression[callee.property.name=/^(runTransaction|startTransaction)$/]", message: 'Retries at once without backoff; use db.transaction of _shared/database.' },
  { selector: "CallExpression[callee.property.name='database'][arguments.length=0]", message: 'Use openDatabase(app) of _shared/database.' },
];
/** Absent on iOS before 15.4; a build compiles syntax, it adds no methods. */
const notOnOlderPhones = [
  { selector: "CallExpression[callee.object.name='Object'][callee.property.name=/^(hasOwn|groupBy)$/]", message: 'Absent on older iPhones.' },
  { selector: "CallExpression[callee.property.name=/^(at|findLast|toSorted|toReversed|replaceAll)$/][callee.object.type!='ThisExpression']", message: 'Absent on older iPhones.' },
];
/** Everything of zod comes along with one name of it, into every subpackage with a form and every cold start. */
const ZOD = { name: 'zod', message: 'Write schemas with zod/mini.' };
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
      'no-restricted-imports': ['error', { paths: [ZOD] }],
      // Taking a field out of an object is what a rest pattern is for.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/{components,pages,packages}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    // Texts and files come from anybody: none of them may keep an expression busy for ever.
    files: ['{src,cloudfunctions}/**/*.{ts,tsx}', 'scripts/tool/**/*.ts'], ignores: ['**/*.test.{ts,tsx}', 'cloudfunctions/_local/**'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }] },
  },
  { files: ['src/domain/**/*.ts'], ignores: ['**/*.test.ts'], rules: { 'no-restricted-syntax': ['error', ...noWallClock] } },
  { files: ['cloudfunctions/**/*.ts'], ignores: ['cloudfunctions/_shared/database/**', '**/*.test.ts'], rules: { 'no-restricted-syntax': ['error', transactionsStayInside, ...theSdkHasOneDoor] } },
  { files: ['cloudfunctions/_local/**/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['src/{components,pages,packages,services,contract}/**/*.{ts,tsx}'], ignores: ['**/*.test.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...notOnOlderPhones] } },
  // The reader of reports runs in functions only.
  { files: ['src/domain/**/*.ts'], ignores: ['**/*.test.ts', 'src/domain/report/read/**'], rules: { 'no-restricted-syntax': ['error', ...noWallClock, ...notOnOlderPhones] } },
  {
    // The event is what a caller wrote; identity comes from the platform's context.
    files: ['cloudfunctions/{_shared,public,applicant,staff,papers,clock}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': ['error', { property: 'userInfo', message: 'event.userInfo can be forged.' }],
      'no-restricted-imports': ['error', { paths: [ZOD, { name: 'wx-server-sdk', message: 'Use @cloudbase/node-sdk.' }] }],
    },
  },
  { files: ['**/*.{mjs,cjs}', 'cloudfunctions/_local/**', 'test/**', 'scripts/**', '**/*.test.{ts,tsx}'], rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' } },
);
