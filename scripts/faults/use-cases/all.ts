import type { UseCase } from '../use-case';
import { CASES } from './cases';
import { ITEMS } from './items';
import { OFFICE } from './office';
import { REPORTS } from './reports';
import { REQUESTS } from './requests';

/** 办理动作 that write, each once. */
export const USE_CASES: readonly UseCase[] = [...CASES, ...REQUESTS, ...ITEMS, ...OFFICE, ...REPORTS];
