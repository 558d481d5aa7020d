import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { addDays, formatDate, type CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt, instant } from '@/domain/calendar/instant';
import { REQUEST_KINDS } from '@/domain/request/kinds';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Choice } from '@/components/choice';
import { DayField } from '@/components/day-field';
import { Files } from '@/components/files';
import { Page } from '@/components/page';
import { Sheet } from '@/components/sheet';
import { cloudToday } from '@/services/cloud-day';
import { call } from '@/services/cloud';
import { referenceLine } from '@/services/failure';
import { useUploads } from '@/services/uploads/use-uploads';
import { useReply } from '@/services/use-reply';
import { ContentFields, PersonFields } from './fields';
import { kindOptions } from './typed';
import { useRegister, type Register } from './use-register';

/** How far back a paper may have lain, in days. */
const DAYS_BACK = 90;

function RegisterSheet({ register, about }: { readonly register: Register; readonly about: string | undefined }): ReactNode {
  const { typed: { kind, receivedOn }, asking, refused, submit, cancel } = register;
  if (!kind) return null;
  return (
    <Sheet
      open={asking} title="登记这件请求？" confirm="登记" onConfirm={submit} onCancel={cancel}
      error={refused ? `${refused.message}写的内容都在。${referenceLine(refused)}` : undefined}
      rows={[
        { label: '种类', value: REQUEST_KINDS[kind].label, note: '取自己的编号，不计入表三' },
        ...(kind === 'complaint' && about ? [{ label: '关于谁', value: about, note: '由县里办理，不交给被投诉的单位' }] : []),
        ...(receivedOn ? [{ label: '收到日期', value: formatDate(receivedOn as CivilDate) }] : []),
        { label: '告诉谁', value: '他没有小程序', note: '答复以后请打电话、寄信或者当面告诉他' },
      ]}
    />
  );
}

/** 登记收到的请求: 更正、建议、意见 that came by hand, by letter or by phone; at the county's counter complaints, too. */
export default function RegisterRequestPage(): ReactNode {
  const { agency = '' } = useRouter().params;
  const register = useRegister(agency);
  const uploads = useUploads({ now: register.now, update: register.update });
  const { model } = useReply(useCallback(() => call('public', 'listAgencies', {}), []));
  const offices = model.kind === 'ready' ? model.value.filter(({ parentId }) => parentId === agency).map(({ id, name }) => ({ value: id, label: name })) : [];
  const { typed, problems, update, ask } = register;
  const [today] = useState(() => cloudToday() ?? civilDateAt(instant(Date.now())));
  return (
    <Page title="登记收到的请求" bar={<BottomBar note={Object.values(problems)[0]}><Action onTap={() => ask(uploads.problems()[0]?.message)}>登记</Action></BottomBar>}>
      <Card title="收到的是什么">
        <Choice label="种类" options={kindOptions(offices.length > 0)} value={typed.kind} error={problems.kind} onChange={(kind) => update({ kind })} />
        <DayField label="哪天收到的" hint="当面交的是那一天，寄来的是签收那一天" from={addDays(today, -DAYS_BACK)} to={today} value={typed.receivedOn as CivilDate | undefined} error={problems.receivedOn} onChange={(receivedOn) => update({ ...(receivedOn && { receivedOn }) })} />
      </Card>
      <ContentFields register={register} offices={offices} />
      <PersonFields register={register} />
      {typed.kind ? <Card title="原件的照片"><Files kept={typed.uploads} uploads={uploads} error={problems.uploads} /></Card> : null}
      {model.kind === 'ready' && offices.length === 0 ? <View className="faint">对单位的投诉不在这里登记，请交给县里的政府信息公开工作主管部门，或者请他在小程序里提（《条例》第五十一条）。</View> : null}
      <RegisterSheet register={register} about={offices.find(({ value }) => value === typed.aboutId)?.label} />
    </Page>
  );
}
