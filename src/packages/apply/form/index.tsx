import { useEffect, type ReactNode } from 'react';
import Taro, { useRouter } from '@tarojs/taro';
import { Page } from '@/components/page';
import { Empty, Failed, Loading } from '@/components/state';
import { go, LINKS } from '@/pages/reading/links';
import { textOf } from '@/pages/reading/route';
import { useAgency } from '@/pages/reading/use-agency';
import { startDraft } from '@/services/drafts';
import { firstAnswers } from './answers';
import { FilledForm } from './filled-form';
import { useOpening } from './use-opening';
import './form.scss';

const TITLE = '申请公开';
const toTab = () => void Taro.switchTab({ url: '/pages/apply/index' });

/** Continues a draft; a link without one starts one first, so that opening the address again continues it. */
export default function FormPage(): ReactNode {
  const { params } = useRouter();
  return params.draft ? <OpenedForm draftId={params.draft} /> : <Start about={textOf(params.about)} />;
}

function Start({ about }: { readonly about: string }): ReactNode {
  const agencyId = useAgency();
  useEffect(() => {
    if (!agencyId) return;
    const draft = startDraft(agencyId, firstAnswers({ description: about }));
    void Taro.redirectTo({ url: `/packages/apply/form/index?draft=${draft}` });
  }, [agencyId, about]);
  return (
    <Page title={TITLE}>
      {agencyId ? <Loading /> : (
        <Empty title="向哪个单位申请？" action={{ label: '选择单位', onTap: () => go(LINKS.agencies()) }}>信息由谁制作、保存，就向谁申请。先选一个单位。</Empty>
      )}
    </Page>
  );
}

function OpenedForm({ draftId }: { readonly draftId: string }): ReactNode {
  const opening = useOpening(draftId);
  switch (opening.kind) {
    case 'loading': return <Page title={TITLE}><Loading /></Page>;
    case 'failed': return (
      <Page title={TITLE}>
        {opening.refused.code === 'notFound'
          ? <Failed refused={opening.refused} onRetry={toTab} retryLabel="去我要申请" />
          : <Failed refused={opening.refused} onRetry={opening.retry} />}
      </Page>
    );
    case 'ready': return <FilledForm key={draftId} draft={opening.draft} />;
  }
}
