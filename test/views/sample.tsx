import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Check, Choice } from '@/components/choice';
import { Field } from '@/components/field';
import { Fold } from '@/components/fold';
import { Pills } from '@/components/pills';
import { Sheet } from '@/components/sheet';
import { Empty, Failed, Loading } from '@/components/state';
import { Tag } from '@/components/tag';
import '@/app.scss';
import '@/components/page/page.scss';

/** What happened, for the test to read. */
const happened: string[] = [];
const slowly = (what: string) => new Promise<void>((resolve) => {
  happened.push(what);
  setTimeout(resolve, 300);
});

function Sample(): ReactNode {
  const [name, setName] = useState('');
  const [who, setWho] = useState<'person' | 'company'>();
  const [column, setColumn] = useState<'total' | 'person'>('total');
  const [agreed, setAgreed] = useState(false);
  const [asking, setAsking] = useState(false);
  return (
    <main className={location.hash === '#elder' ? 'page elder' : 'page'}><div className="page__body">
      <h1 className="title">试一试</h1>
      <Card title="资料">
        <Field label="姓名" hint="和身份证上的一样" value={name} onChange={setName} error={name ? undefined : '请填写姓名'} />
        <Field label="想要的信息" multiline limit={5} value={name} onChange={setName} optional />
      </Card>
      <Choice label="你是谁" value={who} onChange={setWho} options={[{ value: 'person', label: '公民个人' }, { value: 'company', label: '商业企业', note: '公司、个体工商户' }]} />
      <Check label="已经得到同意" checked={agreed} onChange={setAgreed} />
      <Pills label="申请人类型" value={column} onChange={setColumn} options={[{ value: 'total', label: '总计' }, { value: 'person', label: '自然人' }]} />
      <Card cells>
        <Cell title="历年报告" value="5 份" onTap={() => void happened.push('报告')} />
        <Fold title="（一）予以公开" value={2}>主动公开</Fold>
      </Card>
      <Tag tone="late">今天到期</Tag><Tag tone="near">还剩 4 天</Tag><Tag tone="done">已答复</Tag><Tag tone="calm">暂停</Tag>
      <Loading /><Empty title="还没有申请">网上没有的，可以申请。</Empty>
      <Failed refused={{ message: '网络不通。', reference: 'r-1' }} safe="已填写的内容都在。" onRetry={() => slowly('重试')} />
      <Action onTap={() => slowly('提交')}>提交</Action>
      <Action disabled onTap={() => void happened.push('不该发生')}>不能用</Action>
      <Action kind="ghost" onTap={() => setAsking(true)}>撤回</Action>
      <Sheet open={asking} title="撤回申请？" rows={[{ label: '之后', value: '不再办理' }]} confirm="撤回申请" danger onConfirm={() => slowly('撤回')} onCancel={() => setAsking(false)} />
    </div></main>
  );
}

Object.assign(window, { happened });
createRoot(document.body.appendChild(document.createElement('div'))).render(<Sample />);
