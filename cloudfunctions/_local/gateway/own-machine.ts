import type { IncomingMessage } from 'node:http';
import { CloudError } from '../cloud-error';

const LOCAL_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** Pages of other sites must not play with this machine: neither under another name for it, nor across origins. */
export function fromOwnMachine({ headers: { host = '', origin } }: IncomingMessage): void {
  const foreign = !LOCAL_HOST.test(host) || (origin !== undefined && origin !== `http://${host}`);
  if (foreign) throw new CloudError('PERMISSION_DENIED', 'only pages of this machine may call');
}
