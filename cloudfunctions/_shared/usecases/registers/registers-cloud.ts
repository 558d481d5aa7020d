import type { KnowsStaff } from '../../entry/staff';
import type { AgencyRepository } from '../../repositories/agencies';
import type { NumbersRepository, RegisterRepository } from '../../repositories/registers';

/** What the registers' use cases work with. */
export interface RegistersCloud extends KnowsStaff {
  readonly registers: RegisterRepository;
}

/** What the public read of the numbers needs. */
export interface NumbersCloud {
  readonly numbers: NumbersRepository;
  readonly agencies: AgencyRepository;
}
