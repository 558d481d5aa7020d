import type { IncomingMessage, ServerResponse } from 'node:http';
import { invalid } from '../cloud-error';
import { PERSONAS, personaOf } from '../persona/personas';
import { isFields } from '../store/document';
import type { Scheduler } from '../timers/scheduler';
import { cookie, readJson, sendJson, sendText } from './http';

/** Routes that exist on one machine only: who one plays, timers by hand. */
export async function localRoute(path: string, request: IncomingMessage, response: ServerResponse, timers: Scheduler): Promise<boolean> {
  const route = `${request.method} ${path}`;
  if (route === 'GET /_local/personas') {
    const current = personaOf(cookie(request, 'local_persona'));
    sendJson(response, 200, { current: current.key, personas: PERSONAS });
    return true;
  }
  if (route === 'POST /_local/persona') {
    const body = await readJson(request, 1024);
    const chosen = PERSONAS.find(({ key }) => isFields(body) && key === body.key);
    if (!chosen) throw invalid('no such persona');
    sendJson(response, 200, { current: chosen.key }, { 'set-cookie': `local_persona=${chosen.key}; Path=/; HttpOnly; SameSite=Strict` });
    return true;
  }
  const timer = /^POST \/_local\/timer\/([^/]+)\/([^/]+)$/.exec(route);
  if (timer) {
    sendText(response, 200, await timers.fire(timer[1]!, timer[2]!), 'application/json; charset=utf-8');
    return true;
  }
  return false;
}
