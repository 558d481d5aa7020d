import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@/contract/limits';
import type { StaffRequest } from '@/contract/requests';
import { requestResult } from '@/domain/request/results';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { Field } from '@/components/field';
import { Paper } from '@/components/paper';
import { PinField } from '@/components/pin-field';
import { Sheet } from '@/components/sheet';
import { TextLink } from '@/components/text-link';
import { referenceLine } from '@/services/failure';
import { moment } from '../shared/moment';
import type { Signing } from './use-signing';

interface DraftProps { readonly request: StaffRequest; readonly signing: Signing }

/** 拟定的更正答复: what waits, for whom; to who signs it the whole letter; to who drafted it why it came back. */
export function DraftCard({ request, signing }: DraftProps): ReactNode {
  const { draft, proposed, returned, toSign, handles } = request;
  if (!draft) return null;
  if (!proposed) {
    return returned ? (
      <Card title="退回来了">
        <Facts facts={[{ label: '退回原因', value: returned.reason }, { label: '谁退回', value: `${returned.by} ${moment(returned.at)}` }]} />
        {request.mine ? <View className="soft">拟好的内容在下面，改好以后重新提交。</View> : null}
      </Card>
    ) : null;
  }
  return (
    <>
      <Card title={toSign ? '等你签发' : '等签发'} aside={!toSign && handles ? <TextLink onTap={() => signing.start('return')}>拿回来改</TextLink> : undefined}>
        <Facts facts={[
          { label: '拟定', value: `${draft.by} ${moment(draft.at)}` },
          { label: '办理结果', value: requestResult(draft.result).label },
          ...(draft.agency ? [{ label: '哪个机关', value: draft.agency, ...(draft.toAgencyId && { note: '签发以后直接转过去，对方有新的编号' }) }] : []),
          { label: '说明', value: draft.words },
        ]} />
        {toSign ? null : <View className="soft">由分管领导或者公开机构负责人签发，签发以后发出。拟定的人不能签发自己拟的。</View>}
      </Card>
      {toSign ? <Paper letter={toSign} red={false} practice={false} /> : null}
    </>
  );
}

/** 签发 and 退回, with what will happen. */
export function SigningSheet({ request, signing }: DraftProps): ReactNode {
  const { open, pin, reason, problem, refused, attempts, typePin, typeReason, confirm, cancel } = signing;
  const { draft, paper } = request;
  if (!open || !draft) return null;
  const error = refused && !problem ? `${refused.message}${referenceLine(refused)}` : undefined;
  if (open === 'return') {
    const own = request.toSign === undefined;
    return (
      <Sheet
        open title={own ? '拿回来改？' : '退回给拟定的人？'} confirm={own ? '拿回来' : '退回'} onConfirm={confirm} onCancel={cancel} error={error}
        rows={[{ label: '会怎样', value: own ? '不再等签发，拟好的内容都在' : '他看得到原因，改好以后重新提交' }, { label: '告诉谁', value: draft.by }]}
      >
        <Field label="退回原因" multiline value={reason} limit={LIMITS.opinionCharacters} error={problem} focusRequest={problem ? attempts : undefined} onChange={typeReason} />
      </Sheet>
    );
  }
  return (
    <Sheet
      open title="签发这份更正答复？" confirm="签发" onConfirm={confirm} onCancel={cancel} error={error}
      rows={[
        { label: '办理结果', value: requestResult(draft.result).label },
        { label: '文书', value: '政府信息更正答复书', note: '取下一个文号' },
        ...(draft.toAgencyId && draft.agency ? [{ label: '转给谁', value: draft.agency, note: '在那里用新的编号继续办理' }] : []),
        { label: '告诉谁', value: paper ? '他没有小程序' : '提出的人', note: paper ? '经办人把答复书打印、盖章，寄给或者当面交给他' : '马上在“消息”里看得到' },
        { label: '不能撤销', value: '只答复一次' },
      ]}
    >
      <PinField value={pin} error={problem} refused={refused} focusRequest={problem ? attempts : undefined} onChange={typePin} />
    </Sheet>
  );
}
