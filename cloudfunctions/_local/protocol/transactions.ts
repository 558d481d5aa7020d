import * as z from 'zod/mini';
import type { Action } from './context';
import { parseRequest, request } from './request';

const START = request({});
export const startTransaction: Action = (body, { store }) => {
  parseRequest(START, body);
  return { transactionId: store.begin().id };
};

const END = request({ transactionId: z.string().check(z.minLength(1)) });
export const commitTransaction: Action = (body, { store }) => {
  store.transaction(parseRequest(END, body).transactionId).commit();
  return {};
};

export const abortTransaction: Action = (body, { store }) => {
  store.transaction(parseRequest(END, body).transactionId).abort();
  return {};
};
