import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { clockTimeAt, civilDateAt } from '@/domain/calendar/instant';
import { formatDate } from '@/domain/calendar/civil-date';
import { WIZARD_NODES } from '@/domain/wizard/wizard';
import type { StaffCase } from '@/contract/staff';
import { aria, heading } from '@/components/aria';
import { PracticeBanner } from '@/components/practice-banner';
import { Empty, Failed, Loading, OfflineNote } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { backToCase, openDecide } from '../shared/routes';
import { Answered } from './answered';
import { FormChecks } from './checks';
import { FiveSteps, type FiveStep } from './five-steps';
import { WizardQuestion } from './question';
import { ResultCard } from './result';
import { SearchNote } from './search-note';
import { StopCard } from './stop';
import type { WizardModel } from './use-wizard';
import './wizard.scss';

function NotNow({ current }: { readonly current: StaffCase }): ReactNode {
  const why = current.state === 'submitted' ? '这件申请还没有确认收到，确认以后再走指引。' : `${current.waitingFor ?? '这件申请的答复已经拟定或者办结，不用再走指引'}。`;
  return <Empty title="现在不用走办理指引" action={{ label: '看这件申请', onTap: () => backToCase(current.id) }}>{why}</Empty>;
}

/** Who answered last, and whether that is in the cloud. */
function savedWords({ wizard: { saved } }: StaffCase, unsent: boolean): string {
  if (unsent) return '正在存到云里，先存在这部手机上。';
  if (!saved) return '走到哪里都会存下来，可以随时放下，同事也能接着走。';
  return `${saved.by}${formatDate(civilDateAt(saved.savedAt))} ${clockTimeAt(saved.savedAt)}走到这里，已经存下。`;
}

type Ready = WizardModel & { readonly walk: NonNullable<WizardModel['walk']>; readonly standing: NonNullable<WizardModel['standing']>; readonly current: StaffCase };

/** The step of the five that is on the screen. */
const stepOf = ({ standing: { result }, back }: Ready): FiveStep => {
  if (back) return WIZARD_NODES[back].step;
  if (result.kind === 'leaf') return 'form';
  const last = result.path[result.path.length - 1]?.node;
  return result.kind === 'question' ? WIZARD_NODES[result.node].step : (last ? WIZARD_NODES[last].step : 'complete');
};

function Where(props: Ready): ReactNode {
  const { standing, back, current, goBack, answer, walk } = props;
  const { result } = standing;
  const node = back ?? (result.kind === 'question' ? result.node : undefined);
  if (node) {
    return (
      <>
        <WizardQuestion current={current} walk={walk} standing={standing} node={node} answer={answer} />
        {back ? <TextLink onTap={() => goBack(undefined)}>不改了，回到刚才的地方</TextLink> : null}
      </>
    );
  }
  if (result.kind === 'stop') return <><StopCard stop={result.stop} current={current} />{result.stop === 'search' ? <SearchNote current={current} /> : null}</>;
  return result.kind === 'leaf' ? <><ResultCard result={result} current={current} /><FormChecks checks={result.checks} current={current} /></> : null;
}

function Walking(props: Ready): ReactNode {
  const { standing: { result }, back, current, note, walk, goBack } = props;
  return (
    <>
      {current.practice ? <PracticeBanner /> : null}
      <View className="wizard__head">
        <View className="faint num break">{current.number}</View>
        <View className="break wizard__asked">{current.request.description}</View>
      </View>
      <FiveSteps at={stepOf(props)} />
      {note ? <View className="wizard__note" {...aria({ role: 'status', live: 'polite' })}>{note.text}</View> : null}
      <Where {...props} />
      {back ? null : <Answered path={result.path} goBack={goBack} />}
      <View className="faint wizard__saved">{savedWords(current, walk.unsent)}</View>
      {result.kind === 'leaf' || back ? null : (
        <View className="wizard__skip">
          <View className="soft" {...heading(3)}>不走指引</View>
          <View className="faint">也可以直接拟定答复，但是要写明与指引不一致的理由，审核人和分管领导看得到。</View>
          <TextLink onTap={() => openDecide(current.id)}>直接拟定答复</TextLink>
        </View>
      )}
    </>
  );
}

/** 办理指引: five questions of practice, one on the screen at a time. */
export function WizardPageView(props: WizardModel): ReactNode {
  const { model, walk, standing, reload } = props;
  if (model.kind === 'loading') return <Loading>正在打开指引</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe="答过的都在这部手机上。" onRetry={reload} />;
  const current = model.value;
  if (!current.wizard.mine) return <NotNow current={current} />;
  if (!walk || !standing) return null;
  return (
    <>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      <Walking {...props} current={current} walk={walk} standing={standing} />
    </>
  );
}
