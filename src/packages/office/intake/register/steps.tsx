import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { addDays } from '@/domain/calendar/civil-date';
import { IDENTITY_DOCUMENTS, identityDocumentsFor } from '@/domain/applicant/identity-document';
import { APPLICANT_KIND_KEYS, APPLICANT_KINDS } from '@/domain/applicant/kinds';
import { REGISTERED_CHANNEL_KEYS, REGISTERED_CHANNELS, registrationOf } from '@/domain/intake/registered-channels';
import { CHANNELS } from '@/domain/statute/channels';
import { deliveryLabel, DELIVERIES_OF, FORMS, type Delivery, type FormOfInformation } from '@/domain/statute/provision';
import { LIMITS } from '@/contract/limits';
import { aria } from '@/components/aria';
import { Check, Choice } from '@/components/choice';
import { DayField } from '@/components/day-field';
import { Field } from '@/components/field';
import { Files } from '@/components/files';
import { Icon } from '@/components/icon';
import { Ask, Question as AnyQuestion } from '@/components/question';
import { cloudToday } from '@/services/cloud-day';
import { whyReceived } from '@/services/why';
import { documentOf, isOffice, lacksContact, NO_CONTACT } from './answers';
import type { Register } from './use-register';

interface StepProps { readonly register: Register }

/** Days one can look back to when a letter was found late. */
const DAYS_BACK = 120;

function Question({ register: { steps, step, wanted }, ...props }: StepProps & { readonly title: string; readonly why?: ReactNode; readonly children: ReactNode }): ReactNode {
  return <AnyQuestion {...props} step={steps.indexOf(step) + 1} of={steps.length} wanted={wanted} />;
}

const CHANNEL_OPTIONS = REGISTERED_CHANNEL_KEYS.map((value) => ({ value, label: CHANNELS[value].label, note: REGISTERED_CHANNELS[value].when }));

export function Channel({ register }: StepProps): ReactNode {
  return (
    <Question register={register} title="申请是怎么来的？" why="哪一天算收到，要看是怎么来的。《条例》第三十一条">
      <Ask field="channel">
        <Choice label="申请是怎么来的？" labelUnseen options={CHANNEL_OPTIONS} value={register.answers.channel} error={register.errors.channel} onChange={(channel) => register.choose({ channel })} />
      </Ask>
    </Question>
  );
}

export function Days({ register }: StepProps): ReactNode {
  const { answers: { channel = 'inPerson', postedOn, arrivedOn }, errors, choose, text } = register;
  const { posted, arrived, arrivedLabel } = registrationOf(channel);
  const today = cloudToday();
  if (!today) return null;
  const from = addDays(today, -DAYS_BACK);
  return (
    <Question register={register} title={`${arrivedLabel}？`} why={whyReceived(channel)}>
      <Ask field="arrivedOn">
        <DayField
          label={arrivedLabel} from={from} to={today} value={arrivedOn} error={errors.arrivedOn}
          hint={arrived === 'today' ? '今天的可以不选' : undefined} onChange={(day) => choose({ arrivedOn: day })}
        />
      </Ask>
      {arrived === 'dayAndTime' ? <Ask field="arrivedTime"><Field {...text('arrivedTime')} label="邮件到达的时间" placeholder="09:30" hint="照邮箱里显示的写，24小时制" /></Ask> : null}
      {posted ? (
        <Ask field="postedOn">
          <DayField label="邮戳上的日期" from={from} to={today} value={postedOn} error={errors.postedOn} hint="看不清可以不选" onChange={(day) => choose({ postedOn: day })} />
        </Ask>
      ) : null}
    </Question>
  );
}

const KIND_OPTIONS = APPLICANT_KIND_KEYS.map((value) => ({ value, label: APPLICANT_KINDS[value].label, note: APPLICANT_KINDS[value].meaning }));

export function Kind({ register }: StepProps): ReactNode {
  return (
    <Question register={register} title="申请人是哪一类？" why="几个人一起申请的，选第一个人的，年度报告只计这一栏。">
      <Ask field="kind">
        <Choice label="申请人是哪一类？" labelUnseen options={KIND_OPTIONS} value={register.answers.kind} error={register.errors.kind} onChange={(kind) => register.choose({ kind })} />
      </Ask>
    </Question>
  );
}

export function Name({ register }: StepProps): ReactNode {
  const office = isOffice(register.answers.kind);
  return (
    <Question register={register} title={office ? '申请的单位叫什么？' : '申请人叫什么名字？'} why="照申请书上的写；几个人一起申请的，第一个人写在前面。">
      <Field {...register.text('name')} label={office ? '单位全称' : '姓名'} />
      <Field {...register.text('joint')} label="共同申请人" optional multiline hint="一行一个，算一件申请；姓名加密保存" />
    </Question>
  );
}

export function Identity({ register }: StepProps): ReactNode {
  const { answers, choose, text } = register;
  const document = documentOf(answers);
  const options = identityDocumentsFor(answers.kind ?? 'naturalPerson').map((value) => ({ value, label: IDENTITY_DOCUMENTS[value].label }));
  return (
    <Question register={register} title="证件号码是多少？" why="照申请书或者证件复印件写。没有写的空着，登记以后可以告知补正。《条例》第三十条">
      <Choice label="证件种类" options={options} value={document} onChange={(documentKind) => choose({ documentKind })} />
      <Field {...text('documentNumber')} label="证件号码" optional placeholder={IDENTITY_DOCUMENTS[document].example} type={document === 'residentIdCard' ? 'idcard' : 'text'} />
    </Question>
  );
}

export function Contact({ register }: StepProps): ReactNode {
  const { answers, text } = register;
  return (
    <Question register={register} title="怎么联系申请人？" why="照申请书、信封上的写；没有写的空着。">
      {isOffice(answers.kind) ? <Field {...text('contactName')} label="联系人姓名" optional /> : null}
      <Field {...text('phone')} label="联系电话" type="tel" optional placeholder="手机号，或者带区号的固定电话" />
      <Field {...text('address')} label="通信地址" optional placeholder="写到门牌号，或者村、组" />
      <Field {...text('email')} label="电子邮箱" type="email" optional />
      {lacksContact(answers) ? <View className="intake__problem" {...aria({ role: 'status' })}><Icon name="alert" />{` ${NO_CONTACT}`}</View> : null}
    </Question>
  );
}

const AGENT_OPTIONS = [
  { value: 'self', label: '申请人自己' }, { value: 'agent', label: '代理人', note: '要有授权委托书；口头申请由你代填的，不是代理' },
] as const;

export function Agent({ register }: StepProps): ReactNode {
  const { answers, errors, choose, text, papers } = register;
  return (
    <Question register={register} title="是谁来办的？" why="代理人的姓名、电话加密保存，答复仍然给申请人。">
      <Ask field="byAgent"><Choice label="是谁来办的？" labelUnseen options={AGENT_OPTIONS} value={answers.byAgent} error={errors.byAgent} onChange={(byAgent) => choose({ byAgent })} /></Ask>
      {answers.byAgent === 'agent' ? (
        <>
          <Field {...text('agentName')} label="代理人姓名" />
          <Field {...text('agentPhone')} label="代理人电话" type="tel" />
          <View className="head">授权委托书</View>
          <Ask field="paper"><Files kept={answers.paper} uploads={papers} error={errors.paper} /></Ask>
        </>
      ) : null}
    </Question>
  );
}

export function Description({ register }: StepProps): ReactNode {
  const oral = register.answers.channel === 'oral';
  return (
    <Question register={register} title="要什么信息？" why={oral ? '照申请人说的写，写完读给他听。' : '照申请书上写的抄，不要改意思；很长的，抄主要的，原件拍照。'}>
      <Field {...register.text('description')} label="想要的信息" multiline limit={LIMITS.descriptionCharacters} />
    </Question>
  );
}

const FORM_OPTIONS = (Object.keys(FORMS) as FormOfInformation[]).map((value) => ({ value, label: FORMS[value] }));

/** 途径 for whoever has no account here. */
const waysOf = (form: FormOfInformation): readonly Delivery[] => [...DELIVERIES_OF[form].filter((way) => way !== 'online' && way !== 'unstated'), 'unstated'];

export function Provision({ register }: StepProps): ReactNode {
  const { answers: { form, delivery }, errors, choose, text } = register;
  return (
    <Question register={register} title="想怎么拿到信息？" why="照申请书上的选，不要替申请人定；没有写的选“没有写明”，登记以后可以问申请人，也可以告知补正。《条例》第二十九条">
      <Ask field="form">
        <Choice
          label="要什么样的" options={FORM_OPTIONS} value={form} error={errors.form}
          onChange={(value) => choose({ form: value, delivery: value === 'unstated' ? 'unstated' : undefined })}
        />
      </Ask>
      {form && form !== 'unstated' ? (
        <Ask field="delivery">
          <Choice label="怎么送到" options={waysOf(form).map((value) => ({ value, label: deliveryLabel(form, value) }))} value={delivery} error={errors.delivery} onChange={(value) => choose({ delivery: value })} />
        </Ask>
      ) : null}
      {delivery === 'email' ? <Field {...text('email')} label="发到哪个电子邮箱" type="email" /> : null}
      {delivery === 'post' ? <Field {...text('address')} label="寄到什么地址" placeholder="写到门牌号，或者村、组" /> : null}
    </Question>
  );
}

export function Originals({ register }: StepProps): ReactNode {
  return (
    <Question register={register} title="把原件拍下来" why="申请书、信封、身份证明都拍；拍不了的可以先下一步，以后归在纸质案卷里。">
      <Ask field="uploads"><Files kept={register.answers.uploads} uploads={register.uploads} error={register.errors.uploads} /></Ask>
    </Question>
  );
}

export function ReadBack({ register }: StepProps): ReactNode {
  const { answers: { readBack, consent, name, description }, errors, choose } = register;
  return (
    <Question register={register} title="读给申请人听" why="口头申请由你代填，要读给本人听，本人同意才登记。可以录音、拍照，加在上一步。《条例》第二十九条第一款">
      <View className="text break intake__text">{`申请人：${name || '没有填'}\n要的信息：${description || '没有填'}`}</View>
      <Ask field="readBack"><Check label="已经读给申请人听" checked={readBack} error={errors.readBack} onChange={(value) => choose({ readBack: value })} /></Ask>
      <Ask field="consent"><Check label="申请人同意这样登记" checked={consent} error={errors.consent} onChange={(value) => choose({ consent: value })} /></Ask>
    </Question>
  );
}
