import type { AnnualActions } from './annual';
import type { ApplicantActions } from './applicant';
import type { OpinionActions } from './opinion';
import type { PapersActions } from './papers';
import type { PublicActions } from './public';
import type { StaffActions } from './staff';

/** Every action a page may call, by function; types only, so a page that imports this carries no zod. */
interface CloudActions {
  readonly public: PublicActions;
  readonly applicant: ApplicantActions;
  readonly staff: StaffActions;
  readonly papers: PapersActions;
  readonly annual: AnnualActions;
  readonly opinion: OpinionActions;
}

export type FunctionName = keyof CloudActions;
export type ActionName<F extends FunctionName> = keyof CloudActions[F] & string;
export type ActionInput<F extends FunctionName, A extends ActionName<F>> = CloudActions[F][A] extends { readonly input: infer Input } ? Input : never;
export type ActionValue<F extends FunctionName, A extends ActionName<F>> = CloudActions[F][A] extends { readonly value: infer Value } ? Value : never;
