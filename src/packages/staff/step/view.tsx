import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { civilDateAt } from '@/domain/calendar/instant';
import { articleLabel } from '@/domain/statute/article';
import { LIMITS } from '@/contract/limits';
import { lateNeedsApproval } from '@/domain/case/duties';
import type { StaffCase } from '@/contract/staff';
import type { StepType } from '@/contract/steps';
import { heading } from '@/components/aria';
import { PracticeBanner } from '@/components/practice-banner';
import { Field } from '@/components/field';
import { PinField } from '@/components/pin-field';
import { Sheet } from '@/components/sheet';
import { Empty, Failed, Loading, OfflineNote } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { unissuedWords } from '../case/due-letters';
import { refusalWords } from '../shared/refusal-words';
import { backToCase } from '../shared/routes';
import { stepOf as nextOf } from '../shared/words';
import { stepEffect } from './effect';
import { STEP_FORMS } from './forms';
import { StepField } from './step-field';
import { askedFields } from './typed';
import type { StepFormModel } from './use-step-form';

/** Whether this member may take the step now. */
export const isOpenFor = (current: StaffCase, { type, late }: Pick<StepFormModel, 'type' | 'late'>): boolean =>
  (late ? current.late : current.actions).includes(type);

/** Steps after which no letter is issued any more, or that rest on one. */
const restsOnPaper = (type: StepType): boolean => type === 'archived' || type === 'correctionLapsed' || type === 'feeLapsed';

function StepSheet(props: StepFormModel): ReactNode {
  const { type, late, model, effect, refused, confirm, cancel, pin, typePin } = props;
  if (!effect) return null;
  const { verb, approves } = STEP_FORMS[type];
  const { title, lead, rows } = stepEffect(type, effect);
  const signs = approves || (late && model.kind === 'ready' && lateNeedsApproval(type, model.value.state));
  return (
    <Sheet open title={title} lead={lead} rows={rows} error={refused ? refusalWords(refused, true) : undefined} confirm={verb} onConfirm={confirm} onCancel={cancel}>
      {signs ? <PinField value={pin} refused={refused} onChange={typePin} /> : null}
    </Sheet>
  );
}

/** Late records that only make sense together: asked and answered, noticed and paid. */
function Together({ together, layAside, emptyTogether }: StepFormModel): ReactNode {
  return (
    <>
      {together.length > 0 ? (
        <View className="step__together">
          <View>{`和这一件一起补录：${together.join('、')}`}</View>
          <TextLink onTap={emptyTogether}>都不要了</TextLink>
        </View>
      ) : null}
      {layAside ? <TextLink onTap={layAside}>先放着，再补录一件，一起登记</TextLink> : null}
    </>
  );
}

/** 办理一步: what is asked, then what it will do. */
export function StepFormView(props: StepFormModel): ReactNode {
  const { type, late, model, typed, problems, refused, effect, kept, change, reload } = props;
  const form = STEP_FORMS[type];
  if (model.kind === 'loading') return <Loading>正在打开案件</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe="写过的内容都在这部手机上。" onRetry={reload} />;
  const current = model.value;
  if (!isOpenFor(current, props)) {
    return <Empty title={`现在不能${form.title}`} action={{ label: '看这件申请', onTap: () => backToCase(current.id) }}>{refused?.code === 'stale' ? refused.message : '案件已经有了变化，或者这一步由别人办理。'}</Empty>;
  }
  const today = civilDateAt(model.at);
  const unissued = unissuedWords(current);
  return (
    <>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      {current.practice ? <PracticeBanner /> : null}
      <View className="step__head">
        <View className="faint num break">{current.number}</View>
        <View className="head" {...heading()}>{late ? `补录：${form.title}` : form.title}</View>
        <View className="soft">{nextOf(current, model.at).headline}</View>
        <View className="faint">{`${form.about ? `${form.about}。` : ''}依据：${form.rules.map(articleLabel).join('、')}`}</View>
      </View>
      {askedFields(type, typed).map((field) => (
        <StepField
          key={field.key} field={field} current={current} today={today} typed={typed} error={problems[field.key]}
          onChange={(value) => change(field.key, value)}
        />
      ))}
      {late ? (
        <Field
          label="补录的原因" multiline value={typed.lateReason ?? ''} limit={LIMITS.opinionCharacters} error={problems.lateReason}
          hint="当时为什么没有登记；期限会从头重新推算一遍" onChange={(value) => change('lateReason', value)}
        />
      ) : null}
      {late ? <Together {...props} /> : null}
      {restsOnPaper(type) && unissued ? <View className="step__refused">{unissued}</View> : null}
      {type === 'archived' && !unissued ? <View className="soft">案卷齐了：该出的文书都出了。</View> : null}
      {refused && !effect && Object.keys(problems).length === 0 ? <View className="step__refused">{refusalWords(refused, true)}</View> : null}
      <View className="faint">{kept ? '写的内容保存在这部手机上，办完以前一直在。' : '这部手机不让保存，离开以前请先办完。'}</View>
      <StepSheet {...props} />
    </>
  );
}
