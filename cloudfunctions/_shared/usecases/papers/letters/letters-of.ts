import { ok } from '@/domain/result';
import type { LettersOfCase } from '@/contract/letters';
import type { CaseCall } from '../../../entry/staff';
import type { UseCase } from '../../../serving/call';
import type { PapersCloud } from '../papers-cloud';
import { lettersView } from './letters-view';

/** 文书: what a case asks for, and what was issued. */
export const lettersOf: UseCase<{ readonly id: string }, LettersOfCase, PapersCloud, CaseCall> = async (_input, call, cloud) =>
  ok(await lettersView(call.application, call, cloud));
