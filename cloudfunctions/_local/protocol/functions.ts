import * as z from 'zod/mini';
import { invalid } from '../cloud-error';
import { NOBODY } from '../functions/identity';
import type { Action } from './context';
import { parseRequest, request } from './request';

const INVOKE = request({ function_name: z.string().check(z.minLength(1)), request_data: z.string(), qualifier: z.optional(z.string()) });

/** A call by a server: no person stands behind it, so no identity is handed on. */
export const invokeFunction: Action = async (body, { functions }) => {
  const { function_name: name, request_data: data } = parseRequest(INVOKE, body);
  const response = await functions.invoke(name, data === '' ? {} : parse(data), NOBODY);
  return { data: { response_data: response } };
};

function parse(text: string): unknown {
  try { return JSON.parse(text) as unknown; } catch { throw invalid('request_data must be JSON'); }
}
