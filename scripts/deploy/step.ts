import type { Platform } from './platform';

/** One change of an environment: what it is in words, and doing it. Doing it twice harms nobody. */
export interface Step {
  readonly words: string;
  readonly run: (platform: Platform) => Promise<void>;
}

/** 打算: the changes in their order, what stands in the way of all of them, and what is left as it is. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly problems: readonly string[];
  readonly leftAlone: readonly string[];
}

export const NO_PLAN: Plan = { steps: [], problems: [], leftAlone: [] };

export const joined = (plans: readonly Plan[]): Plan => ({
  steps: plans.flatMap(({ steps }) => steps), problems: plans.flatMap(({ problems }) => problems), leftAlone: plans.flatMap(({ leftAlone }) => leftAlone),
});
