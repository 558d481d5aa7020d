/** What the database refused; carries the platform's code and never a value of a document. */
export class DatabaseError extends Error {
  override readonly name: string = 'DatabaseError';
  constructor(readonly code: string) { super(`database: ${code}`); }
}

/** A document with this _id, or with these unique values, is already there. */
export class DuplicateError extends DatabaseError {
  override readonly name = 'DuplicateError';
}

/** Someone else changed the same document; the transaction can be tried again. */
export class ConflictError extends DatabaseError {
  override readonly name = 'ConflictError';
}

/** The platform answers a unique violation in two spellings. */
function isDuplicate(code: string, message: string): boolean {
  return code === 'DATABASE_DUPLICATE_WRITE' || ((code === 'DATABASE_REQUEST_FAILED' || code === '-502001') && message.includes('E11000'));
}

/** Errors of the SDK become our own; anything else is passed on as it is. */
export function translate(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  if (isDuplicate(code, error.message)) return new DuplicateError(code);
  return code === 'DATABASE_TRANSACTION_CONFLICT' ? new ConflictError(code) : new DatabaseError(code);
}
