import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { LIMITS } from '@/contract/limits';
import type { ConsultationView } from '@/contract/opinion';
import { formatDate } from '@/domain/calendar/civil-date';
import { art, articleLabel } from '@/domain/statute/article';
import { CONSULTATIONS, OPINIONS } from '@/domain/statute/consultations';
import { Action } from '@/components/action';
import { heading } from '@/components/aria';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Choice } from '@/components/choice';
import { Facts } from '@/components/facts';
import { Field } from '@/components/field';
import { Icon } from '@/components/icon';
import { Page } from '@/components/page';
import { Sheet } from '@/components/sheet';
import { Empty, Failed, Loading } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { pickFiles, pickPhotos } from '@/services/pick-file';
import { referenceLine } from '@/services/failure';
import type { Choosable } from './typed';
import { useOpinion, type OpinionModel } from './use-opinion';

const NOTES: Readonly<Record<Choosable, string>> = {
  agrees: '这些内容可以提供给申请人', agreesInPart: '写明哪一部分不能公开、为什么', objects: '写明公开会怎样损害你们的合法权益',
  notHeld: '没有制作也没有保存', notOurs: '不是本单位的职责',
};
const OPTIONS = (Object.keys(NOTES) as Choosable[]).map((value) => ({ value, label: OPINIONS[value].label, note: NOTES[value] }));

/** Of a third party only what art. 32 asks; an office may also not hold it. */
const optionsFor = ({ kind }: ConsultationView) => (kind === 'thirdParty' ? OPTIONS.filter(({ value }) => value !== 'notHeld' && value !== 'notOurs') : OPTIONS);

const SILENCE = { thirdParty: '逾期没有提出意见的，由行政机关依法决定是否公开。', jointMaker: '逾期没有提出意见的，视为同意公开。', otherAgency: '' } as const;

function Materials({ files, sending, problems, add, drop }: OpinionModel): ReactNode {
  return (
    <Card title="材料">
      <View className="soft">可以拍照或者加文件，说明你的理由；没有的不用加。</View>
      {files.map(({ uploadId, name }) => (
        <View key={uploadId} className="row"><View className="grow break">{name}</View><TextLink label={`去掉${name}`} onTap={() => drop(uploadId)}>去掉</TextLink></View>
      ))}
      {sending ? <View className="soft">{sending}</View> : null}
      {problems.files ? <View><Icon name="alert" /> {problems.files}</View> : null}
      <View className="row">
        <Action kind="ghost" onTap={() => add(pickPhotos)}>拍照</Action>
        <Action kind="ghost" onTap={() => add(pickFiles)}>加文件</Action>
      </View>
    </Card>
  );
}

function OpinionForm(props: OpinionModel & { readonly asked: ConsultationView }): ReactNode {
  const { asked, opinion, words, problems, choose, write, asking, refused, confirm, cancel } = props;
  return (
    <>
      <Card title={`${asked.agencyName}征求你的意见`}>
        <View className="break" {...heading()}>{asked.about}</View>
        <Facts facts={[
          { label: '为什么问你', value: CONSULTATIONS[asked.kind].label, note: articleLabel(asked.kind === 'jointMaker' ? art(34) : asked.kind === 'thirdParty' ? art(32) : art(33, 3)) },
          { label: '发出', value: formatDate(asked.sentOn) },
          ...(asked.dueOn ? [{ label: '请在这一天以前答复', value: `${asked.dueProvisional ? '暂定' : ''}${formatDate(asked.dueOn)}`, note: SILENCE[asked.kind] }] : [{ label: '期限', value: '收到征求意见书之日起15个工作日', note: SILENCE[asked.kind] }]),
          ...(asked.phone ? [{ label: '有疑问', value: `打电话 ${asked.phone}` }] : []),
        ]} />
      </Card>
      <Choice label="你的意见" options={optionsFor(asked)} value={opinion} error={problems.opinion} onChange={choose} />
      <Field label="理由" multiline value={words} limit={LIMITS.descriptionCharacters} error={problems.words} optional={opinion === 'agrees'} hint="不同意公开的必须说明理由" onChange={write} />
      <Materials {...props} />
      {opinion ? (
        <Sheet
          open={asking} title="交出这份意见？" lead="意见会写进案卷，日期由受理单位的时钟记下。"
          rows={[
            { label: '意见', value: OPINIONS[opinion].label },
            ...(words.trim() ? [{ label: '理由', value: words.trim() }] : []),
            { label: '交给谁', value: asked.agencyName, note: '申请人看不到你的名称和理由原文' },
            { label: '不能撤销', value: '这个链接只能用一次，要更改请联系受理单位' },
          ]}
          error={refused ? `${refused.message}${referenceLine(refused)}` : undefined} confirm="交出意见" onConfirm={confirm} onCancel={cancel}
        />
      ) : null}
    </>
  );
}

function Opinion(props: OpinionModel): ReactNode {
  const { model, done, reload } = props;
  if (done) return <Empty title="意见已经收到">{`${done.agencyName}在${formatDate(done.answeredOn)}收到你的意见。要更改请联系他们。`}</Empty>;
  if (model.kind === 'loading') return <Loading>正在打开</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} onRetry={reload} />;
  return <OpinionForm {...props} asked={model.value} />;
}

/** 受邀答复: opened by a one-use link, in WeChat or on the web. */
export default function OpinionPage(): ReactNode {
  const opinion = useOpinion(useRouter().params.t ?? '');
  const open = opinion.model.kind === 'ready' && !opinion.done;
  const [missing] = Object.values(opinion.problems);
  return <Page title="征求意见" bar={open ? <BottomBar note={missing}><Action onTap={opinion.ask}>下一步</Action></BottomBar> : undefined}><Opinion {...opinion} /></Page>;
}
