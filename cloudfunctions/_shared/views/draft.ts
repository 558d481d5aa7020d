import type { DraftSummary } from '@/contract/applicant';
import { excerpt as excerptOf } from '@/domain/applicant/text';
import type { Draft } from '../repositories/drafts';

/** 草稿摘要. */
export function draftSummary({ draftId, agencyId, savedAt, form }: Draft): DraftSummary {
  const { description } = form;
  const excerpt = typeof description === 'string' ? excerptOf(description) : '';
  return { draftId, agencyId, savedAt, excerpt };
}
