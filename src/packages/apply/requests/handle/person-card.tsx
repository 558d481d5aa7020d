import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { LIMITS } from '@/contract/limits';
import type { StaffRequest } from '@/contract/requests';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { TextLink } from '@/components/text-link';
import type { Handling } from './use-handling';

const ROWS = [
  { label: '会显示', value: '姓名、证件号码和联系方式' },
  { label: '显示到', value: '离开这个页面为止' },
  { label: '会记录', value: '谁、什么时候、为什么看' },
] as const;

/** 提出的人, masked until somebody says why it must be seen in full. */
export function PersonCard({ request, person, unmask, hide }: Pick<Handling, 'person' | 'unmask' | 'hide'> & { readonly request: StaffRequest }): ReactNode {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string>();
  const look = async () => {
    const count = [...reason.trim()].length;
    if (count === 0 || count > LIMITS.lookReasonCharacters) {
      setWrong(count === 0 ? '请填写查看原因，例如核对身份、打电话联系。' : `查看原因不超过${LIMITS.lookReasonCharacters}字，请精简。`);
      return;
    }
    const refused = await unmask(reason);
    setWrong(refused?.message);
    if (refused) return;
    setReason('');
    setAsking(false);
  };
  if (request.person.length === 0) return <Card title="提出的人"><View className="soft">没有留姓名和电话。答复以后，他在小程序里看得到。</View></Card>;
  return (
    <Card title="提出的人" aside={!request.handles ? undefined : person ? <TextLink onTap={hide}>收起</TextLink> : <TextLink label="查看全文：提出的人" onTap={() => setAsking(true)}>查看全文</TextLink>}>
      {person ? <View className="soft">已经记入查阅日志，离开这个页面就收起。</View> : null}
      <Facts facts={person ?? request.person} />
      <Sheet open={asking} title="查看完整的个人信息？" lead="只在办理需要时查看。" rows={ROWS} confirm="查看" onConfirm={look} onCancel={() => setAsking(false)}>
        <Field label="查看原因" value={reason} limit={LIMITS.lookReasonCharacters} error={wrong} placeholder="例如：打电话核对" onChange={setReason} />
      </Sheet>
    </Card>
  );
}
