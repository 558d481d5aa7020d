import type { DraftSummary } from '@/contract/applicant';
import type { Draft } from '../repositories/drafts';

const EXCERPT_CHARACTERS = 30;

/** 草稿摘要. */
export function draftSummary({ draftId, agencyId, savedAt, form }: Draft): DraftSummary {
  const { description } = form;
  const excerpt = typeof description === 'string' ? [...description.trim()].slice(0, EXCERPT_CHARACTERS).join('') : '';
  return { draftId, agencyId, savedAt, excerpt };
}
