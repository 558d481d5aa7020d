export { readReport } from './read-report';
export { excerptsOf, sourceLines } from './source-lines';
