import type { ReactNode } from 'react';
import { Page } from '@/components/page';
import { useAgencyHome } from '@/pages/reading/use-agency-home';
import { StopView } from '@/pages/reading/stop-view';
import { stopAt } from '@/pages/reading/stop';
import type { Draft } from '@/services/draft';
import Taro from '@tarojs/taro';
import { retarget } from '@/services/drafts';
import { Bar } from './bar';
import { DraftsFull } from './drafts-full';
import { SaveNote } from './save-note';
import { Step } from './step';
import { useForm } from './use-form';
import { useSubmission } from './use-submission';
import { useUploads } from '@/services/uploads/use-uploads';

/** What was written goes to the agency that took over. */
function moveTo(draft: Draft, agencyId: string): void {
  retarget(draft.draftId, agencyId);
  void Taro.redirectTo({ url: `/packages/apply/form/index?draft=${draft.draftId}` });
}

/** The form of one draft; an agency that takes none says so before anything is written. */
export function FilledForm({ draft }: { readonly draft: Draft }): ReactNode {
  const form = useForm(draft);
  const uploads = useUploads(form);
  const submission = useSubmission(draft, form);
  const { reading } = useAgencyHome(draft.agencyId);
  const stop = reading.kind === 'ready' ? stopAt(reading.value) : undefined;
  if (stop) return <Page title="申请公开"><StopView stop={stop} onSuccessor={(id) => moveTo(draft, id)} /></Page>;
  const agency = reading.kind === 'ready' ? reading.value.agency.shortName : '这个单位';
  return (
    <Page title="申请公开" terms screen={form.step} bar={<Bar form={form} uploads={uploads} submission={submission} />}>
      <Step form={form} agency={agency} uploads={uploads} submission={submission} />
      <SaveNote saved={form.saved} />
      {form.saved.refused?.code === 'tooManyDrafts' ? <DraftsFull own={draft.draftId} onRoom={form.flush} /> : null}
    </Page>
  );
}
