/** The only way to the document database: the SDK with its traps closed. */
export { openDatabase, type Database, type Transaction } from './database';
export { MAX_PAGE, type Collection, type Stored, type TransactionCollection } from './collection';
export { between, either, gt, gte, holding, lt, noneOf, not, oneOf, type Where } from './filter';
export { addToSet, append, increment, takeOut, type Changes } from './changes';
export { ConflictError, DatabaseError, DuplicateError } from './errors';
export type { CloudBase } from './sdk';
