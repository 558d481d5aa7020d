import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt, clockTimeAt } from '@/domain/calendar/instant';
import { LIMITS } from '@/contract/limits';
import type { Forgettable, Look, MyData, StoredOfMine } from '@/contract/my-data';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Check } from '@/components/choice';
import { Facts } from '@/components/facts';
import { Fold } from '@/components/fold';
import { Sheet } from '@/components/sheet';
import { Timeline } from '@/components/timeline';
import type { DataModel } from './use-data';

const lookItem = ({ at, number, agencyName, who, what, why }: Look) => ({
  key: `${at} ${number} ${what}`, what: `${who === '你' ? '你自己' : `${agencyName}${who}`}看了${what}`, when: `${formatDate(civilDateAt(at))} ${clockTimeAt(at)} · ${number}`, note: why,
});

function Stored({ applications }: { readonly applications: readonly StoredOfMine[] }): ReactNode {
  if (applications.length === 0) return <View className="soft">你还没有提交过申请，这里没有你的姓名和号码。</View>;
  return applications.map(({ id, number, agencyName, fields }) => (
    <Fold key={id} title={number} value={`${fields.length}项`}>
      <Facts facts={[{ label: '存在哪里', value: agencyName }, ...fields]} />
    </Fold>
  ));
}

const KEPT = '提交了的申请是单位的档案，按《档案法》要保存，不能删；里面的姓名、号码加密保存，谁看过都记在这一页。';

/** What may go, each with how much there is of it. */
function Forgetting({ data, model: { asking, cancel, forget, refused } }: { readonly data: MyData; readonly model: DataModel }): ReactNode {
  const [chosen, setChosen] = useState<readonly Forgettable[]>([]);
  const offers = ([
    ['drafts', '没填完的申请', data.drafts, '份'], ['files', '没有用上的附件', data.files, '个'], ['push', '微信提醒的授权', data.push, '次'],
  ] as const).filter(([, , count]) => count > 0);
  return (
    <Sheet
      open={asking} title="删除哪些？" lead={KEPT} danger confirm="删除" error={refused?.message}
      onConfirm={() => (chosen.length > 0 ? forget(chosen) : undefined)} onCancel={cancel}
      rows={[{ label: '不能撤销', value: offers.length > 0 ? '删除以后找不回来' : '现在没有可以删的' }]}
    >
      {offers.map(([what, label, count, unit]) => (
        <Check
          key={what} label={`${label}，${count}${unit}`} checked={chosen.includes(what)}
          onChange={(on) => setChosen(on ? [...chosen, what] : chosen.filter((one) => one !== what))}
        />
      ))}
    </Sheet>
  );
}

/** 我的资料: what is stored about me, who looked at it, a copy, and deletion. */
export function DataView({ data, model }: { readonly data: MyData; readonly model: DataModel }): ReactNode {
  const { take, ask, refused, asking } = model;
  return (
    <>
      <Card title="存了你的什么">
        <Stored applications={data.applications} />
        {data.applications.length > 0 ? <View className="soft">写的内容、附件、经过和收到的文书，在“我的申请”“我提的请求”里一件一件看；全部带走，用下面的“带走一份”。</View> : null}
      </Card>
      <Card title="还有这些">
        <Facts facts={[
          { label: '没填完的申请', value: `${data.drafts}份`, note: `${LIMITS.draftDays}天没有动过的自动删除` }, { label: '没有用上的附件', value: `${data.files}个` }, { label: '微信提醒', value: `还允许发${data.push}次` },
        ]} />
      </Card>
      <Card title="谁看过你的个人信息">
        {data.looks.length > 0 ? <Timeline items={data.looks.map(lookItem)} /> : <View className="soft">还没有人看过。工作人员要看全名和号码，都要写明原因，并且记在这里。</View>}
      </Card>
      <Card title="带走一份">
        <View className="soft">姓名、号码写全，请自己保管好。</View>
        <View className="data__actions">
          <Action kind="ghost" onTap={() => take('docx')}>生成可以打印的文档</Action>
          <Action kind="ghost" onTap={() => take('json')}>生成数据文件</Action>
        </View>
        <View className="faint">数据文件给别的程序用，一般不用选。</View>
        {refused && !asking ? <View className="data__refused">{refused.message}</View> : null}
      </Card>
      <Card title="删除">
        <View className="soft">{KEPT}</View>
        <View className="data__actions"><Action kind="ghost" onTap={ask}>删除可以删的</Action></View>
      </Card>
      <Forgetting data={data} model={model} />
    </>
  );
}
