/** The arrows of the architecture; what is not allowed here does not build. */
const FUNCTIONS = '^cloudfunctions/(public|applicant|staff|papers|annual|opinion|clock)/';
const TESTS = '\\.test\\.tsx?$|^test/';

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'domain-imports-nothing-outside-itself', severity: 'error', from: { path: '^src/domain/', pathNot: TESTS }, to: { pathNot: '^src/domain/' } },
    { name: 'contract-imports-domain-and-zod', severity: 'error', from: { path: '^src/contract/', pathNot: TESTS }, to: { pathNot: '^src/(domain|contract)/|node_modules/zod/' } },
    { name: 'components-have-no-data', severity: 'error', from: { path: '^src/components/', pathNot: TESTS }, to: { path: '^src/(services/cloud|pages|packages|contract)|^cloudfunctions/' } },
    { name: 'services-import-no-pages', severity: 'error', from: { path: '^src/services/' }, to: { path: '^src/(pages|packages|components)/' } },
    { name: 'phone-imports-no-function', severity: 'error', from: { path: '^src/', pathNot: TESTS }, to: { path: '^cloudfunctions/|@cloudbase' } },
    { name: 'subpackages-stay-apart', severity: 'error', from: { path: '^src/packages/([^/]+)/' }, to: { path: '^src/packages/', pathNot: '^src/packages/$1/' } },
    { name: 'main-package-imports-no-subpackage', severity: 'error', from: { path: '^src/(pages|services|components|app)' }, to: { path: '^src/packages/' } },
    { name: 'main-package-carries-no-zod', severity: 'error', from: { path: '^src/(pages|components|services|app)', pathNot: TESTS }, to: { path: 'node_modules/zod/' } },
    { name: 'main-package-takes-only-types-of-the-contract', severity: 'error', from: { path: '^src/(pages|components|services|app)', pathNot: TESTS }, to: { path: '^src/contract/(public|applicant|staff|application-form|actions)', dependencyTypesNot: ['type-only'] } },
    { name: 'functions-import-no-pages', severity: 'error', from: { path: '^cloudfunctions/', pathNot: TESTS }, to: { path: '^src/', pathNot: '^src/(domain|contract)/' } },
    { name: 'functions-import-no-function', severity: 'error', from: { path: '^cloudfunctions/(public|applicant|staff|papers|annual|opinion|clock)/' }, to: { path: FUNCTIONS, pathNot: '^cloudfunctions/$1/' } },
    { name: 'functions-know-no-local-cloud', severity: 'error', from: { path: '^cloudfunctions/(_shared|public|applicant|staff|papers|annual|opinion|clock)/', pathNot: TESTS }, to: { path: '^cloudfunctions/_local/' } },
    { name: 'the-sdk-has-one-door', severity: 'error', from: { path: '^cloudfunctions/', pathNot: `^cloudfunctions/_shared/|^cloudfunctions/_local/|${TESTS}` }, to: { path: '@cloudbase/node-sdk' } },
    { name: 'planted-errors-know-no-report', severity: 'error', from: { path: '^scripts/plant/' }, to: { path: '^src/domain/(report|second-reader|report-work)/', reachable: true } },
    { name: 'not-unresolvable', severity: 'error', from: { pathNot: '^config/' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
