import tcb from '@cloudbase/node-sdk';
import type { CloudBase } from '../database';

let app: CloudBase | undefined;

/** The one application of the process; the SDK keeps settings of the process, so there is never a second. */
export const sdkApp = (): CloudBase => (app ??= tcb.init({ env: tcb.SYMBOL_CURRENT_ENV }));
