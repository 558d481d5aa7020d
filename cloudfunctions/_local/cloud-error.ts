/** An answer of the platform that is an error; the SDK throws it again with the same code. */
export class CloudError extends Error {
  constructor(readonly code: string, message: string) {
    super(message);
    this.name = 'CloudError';
  }
}

/** The code of an error of Node or of SQLite, whatever realm it comes from. */
export const systemCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

export const invalid = (message: string) => new CloudError('INVALID_PARAM', message);
/** The platform's own spelling. */
export const refusedOperator = (message: string) => new CloudError('DATABASE_INVALID_OPERRATOR', message);
export const duplicate = (index: string) => new CloudError('DATABASE_DUPLICATE_WRITE', `E11000 duplicate key error index: ${index}`);
export const conflict = () => new CloudError('DATABASE_TRANSACTION_CONFLICT', '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others.');
export const transactionGone = () => new CloudError('DATABASE_TRANSACTION_FAIL', '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds.');
export const noCollection = (name: string) => new CloudError('DATABASE_COLLECTION_NOT_EXIST', `Db or Table not exist: ${name}. Declare it in cloudfunctions/_shared/schema.ts.`);
export const undeclaredQuery = (collection: string, what: string) => new CloudError('LOCAL_UNDECLARED_QUERY', `No declared index of ${collection} serves this query (${what}). Declare one in cloudfunctions/_shared/schema.ts.`);
