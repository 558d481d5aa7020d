import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendJson } from './http';

/**
 * What a test lets happen to one request of the SDK: the store refuses it; the line is cut before it is carried out;
 * or it is carried out and the answer never arrives.
 */
export type Fault = 'refused' | 'cutBefore' | 'cutAfter';

/** Asked once a request of the SDK, in the order they come, with its name on the wire; nothing happens to most of them. */
export type Faults = (what: string) => Fault | undefined;

/** Carries a request out, unless a test has it fail. The answer is sent by `carryOut`, on the response it is given. */
export async function throughFaults(fault: Fault | undefined, request: IncomingMessage, response: ServerResponse, carryOut: () => Promise<void>): Promise<void> {
  if (fault === 'refused') {
    request.resume();
    sendJson(response, 200, { requestId: 'refused-by-a-test', code: 'DATABASE_REQUEST_FAILED', message: 'the store is not reachable' });
    return;
  }
  if (fault === 'cutBefore') {
    response.destroy();
    return;
  }
  if (fault === 'cutAfter') {
    response.writeHead = () => response;
    response.end = () => response.destroy();
  }
  await carryOut();
}
