import type { Found } from './found';
import { planCollections } from './plan-collections';
import { planFunctions } from './plan-functions';
import { planClosing, planFunctionRule, planPaths, planStorage } from './plan-rules';
import { joined, NO_PLAN, type Plan } from './step';
import type { Wanted } from './wanted';

/**
 * What has to be done so that an environment is as it should be: data before the functions that use it, doors closed before
 * there is something behind them, addresses last. Nothing that holds data is ever removed.
 */
export const plan = (wanted: Wanted, found: Found, dropped: readonly string[] = []): Plan => joined([
  planCollections(wanted, found),
  { ...NO_PLAN, steps: [...planStorage(wanted, found), ...planClosing(wanted, found)] },
  planFunctions(wanted, found, dropped),
  { ...NO_PLAN, steps: planFunctionRule(wanted, found) },
  planPaths(wanted, found),
]);
