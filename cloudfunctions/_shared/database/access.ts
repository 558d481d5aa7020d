import { ConfigurationError } from '../configuration-error';
import { translate } from './errors';

/**
 * Without credentials the SDK sends the request unsigned and raises a rejection that nobody can catch;
 * outside a function it asks the metadata service twice per call. Both are stopped here, before the SDK.
 */
const NEEDED = ['TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY'];

/** Runs one operation of the SDK. @throws ConfigurationError, DatabaseError */
export async function ask<T>(operation: () => Promise<T>): Promise<T> {
  if (process.env.TENCENTCLOUD_RUNENV !== 'SCF') throw new ConfigurationError('TENCENTCLOUD_RUNENV');
  for (const name of NEEDED) if (!process.env[name]) throw new ConfigurationError(name);
  try { return await operation(); } catch (error) { throw translate(error); }
}
