import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { isRequestKind, REQUEST_KINDS, type RequestKindKey } from '@/domain/request/kinds';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { Empty } from '@/components/state';
import { StopView } from '@/pages/reading/stop-view';
import { mergedAt } from '@/pages/reading/stop';
import { go, LINKS, replaceBy } from '@/pages/reading/links';
import { useAgencyHome } from '@/pages/reading/use-agency-home';
import { useUploads } from '@/services/uploads/use-uploads';
import { STEPS } from './answers';
import { Step } from './step';
import { useRequestForm } from './use-request-form';
import './form.scss';

function Filling({ kind, agencyId }: { readonly kind: RequestKindKey; readonly agencyId: string }): ReactNode {
  const form = useRequestForm(kind, agencyId);
  const uploads = useUploads({ now: form.now, update: form.update });
  const { reading } = useAgencyHome(agencyId);
  const home = reading.kind === 'ready' ? reading.value : undefined;
  const stop = home && REQUEST_KINDS[kind].to === 'office' ? mergedAt(home) : undefined;
  if (stop) return <Page title={REQUEST_KINDS[kind].label}><StopView stop={stop} onSuccessor={(id) => replaceBy(LINKS.request(id, kind))} /></Page>;
  const agency = home?.agency.shortName ?? '这个单位';
  const handler = REQUEST_KINDS[kind].to === 'county' ? (home?.countyName ?? '县里') : agency;
  const { step, returning, back, next, submit, unknown } = form;
  const first = step === STEPS[kind][0];
  const bar = (
    <BottomBar>
      {first && !returning ? null : <Action kind="ghost" onTap={back}>{returning ? '不改了' : '上一步'}</Action>}
      {step === 'check'
        ? <Action onTap={submit}>{unknown ? '再试一次' : '提交'}</Action>
        : <Action onTap={() => next(step === 'proof' ? uploads.problems()[0]?.message : undefined)}>{returning ? '改好了' : '下一步'}</Action>}
    </BottomBar>
  );
  return (
    <Page title={REQUEST_KINDS[kind].label} terms bar={bar}>
      <Step form={form} uploads={uploads} agency={agency} handler={handler} />
      <View className="request-form__saved faint">{form.safe ? '写到哪里都存在这部手机上，可以停下来，回来接着写。' : '这部手机不让存东西，请一次写完再离开。'}</View>
    </Page>
  );
}

/** 更正、建议主动公开、投诉举报、意见建议: each a short form of its own. */
export default function RequestFormPage(): ReactNode {
  const { kind = '', agency = '' } = useRouter().params;
  if (!isRequestKind(kind) || !agency) {
    return (
      <Page title="更正、建议和投诉">
        <Empty title="还没有选单位" action={{ label: '选择单位', onTap: () => go(LINKS.agencies()) }}>先选一个单位，再从“投诉建议”进来。</Empty>
      </Page>
    );
  }
  return <Filling key={`${kind}:${agency}`} kind={kind} agencyId={agency} />;
}
