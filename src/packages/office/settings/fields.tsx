import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { OfficeSettings } from '@/contract/office-settings';
import { dayWords, daysOfYear, restOfYear, seasonWords } from '@/domain/people/seasons';
import { Card } from '@/components/card';
import { Check, Choice } from '@/components/choice';
import { REASSESS_MONTHS } from '@/domain/reassess/reassess';
import { RETENTION_TERMS, type RetentionKey } from '@/domain/statute/retention';
import { Field } from '@/components/field';
import { PickField } from '@/components/pick-field';
import type { TextKey, Typed } from './typed';
import type { SettingsModel } from './use-settings';

export interface FieldsProps extends Pick<SettingsModel, 'problems' | 'attempts' | 'change'> {
  readonly typed: Typed;
  readonly stored: OfficeSettings;
}

const DAYS = daysOfYear().map((value) => ({ value, label: dayWords(value) }));

type TextProps = FieldsProps & { readonly name: TextKey; readonly label: string; readonly hint?: string; readonly placeholder?: string; readonly optional?: boolean };

function Text({ name, typed, problems, attempts, change, label, hint, placeholder, optional }: TextProps): ReactNode {
  const first = Object.keys(problems)[0] === name;
  return (
    <Field
      label={label} hint={hint} placeholder={placeholder} optional={optional} value={typed[name]} error={problems[name]}
      focusRequest={first ? attempts : 0} onChange={(value) => change({ [name]: value })}
    />
  );
}

/** 联系方式, as residents read it. */
export function Contact(props: FieldsProps): ReactNode {
  return (
    <Card title="联系方式">
      <Text {...props} name="office" label="受理机构" placeholder="例如 党政办公室" />
      <Text {...props} name="phone" label="电话" placeholder="例如 0536-1234567" />
      <Text {...props} name="address" label="地址" hint="寄送申请、当面提交的地方" />
      <Text {...props} name="postcode" label="邮政编码" />
      <Text {...props} name="officeHours" label="办公时间" placeholder="例如 周一至周五 8:30–11:30、14:00–17:30" />
      <Text {...props} name="portalName" label="政府网站" placeholder="例如 县政府门户网站" />
      <Text {...props} name="portalAddress" label="网址" placeholder="http 开头" />
    </Card>
  );
}

/** 夏令、冬令作息; winter is the rest of the year. */
export function Seasons(props: FieldsProps): ReactNode {
  const { typed, problems, change } = props;
  const { summerFrom: from, summerTo: to } = typed;
  return (
    <Card title="作息">
      <Check label="分夏令和冬令" note="居民在单位首页看到当季的办公时间" checked={typed.seasonal} onChange={(seasonal) => change({ seasonal })} />
      {typed.seasonal ? (
        <>
          <PickField label="夏令从哪一天" options={DAYS} value={from} notChosen="请选择" error={problems.summerFrom} onChange={(day) => day && change({ summerFrom: day })} />
          <PickField label="夏令到哪一天" options={DAYS} value={to} notChosen="请选择" error={problems.summerTo} onChange={(day) => day && change({ summerTo: day })} />
          <Text {...props} name="summerHours" label="夏令办公时间" placeholder="例如 8:30–12:00、14:30–18:00" />
          <Text {...props} name="winterHours" label="冬令办公时间" hint={seasonWords({ name: 'winter', ...restOfYear({ from, to }), hours: '' })} placeholder="例如 8:30–12:00、14:00–17:30" />
        </>
      ) : null}
    </Card>
  );
}

/** 红头、代字、办公地点 of letters. */
export function Letters(props: FieldsProps): ReactNode {
  const { typed, stored, change } = props;
  return (
    <Card title="文书">
      <Check label="红头" note="告知书等文书用红色发文机关标志" checked={typed.red} onChange={(red) => change({ red })} />
      <Text {...props} name="numberPrefix" label="发文代字" optional hint={`不填就用${stored.agency.usualPrefix}；写出来是“${typed.numberPrefix.trim() || stored.agency.usualPrefix}〔2026〕第1号”这样`} placeholder="例如 乔官公开" />
      <Text {...props} name="officeAddress" label="办公地点" optional hint="查阅、领取文件的地方，和联系地址不同时填写" />
      <Text {...props} name="creditCode" label="统一社会信用代码" optional hint="用在公开信息的索引号里；不填就用发文代字" placeholder="18位，例如 11370725…" />
    </Card>
  );
}

const OWN = { value: 'own', label: '本单位的审核人' } as const;
const COUNTY = { value: 'county', label: '县里的一位审核人', note: '本单位只有一两个人、拟稿和审核分不开时用；他能看、能审核和退回本单位的申请' } as const;

/** 由谁审核, 合法性审核. */
export function Reviews({ typed, stored, problems, change }: FieldsProps): ReactNode {
  const people = stored.countyPeople;
  const named = people.some(({ memberId }) => memberId === typed.reviewer);
  const gone = stored.reviewerGone && !named ? `${stored.reviewerGone}。` : undefined;
  return (
    <Card title="审核">
      <Choice label="由谁审核" options={people.length > 0 ? [OWN, COUNTY] : [OWN]} value={typed.countyReviews ? 'county' : 'own'} onChange={(by) => change({ countyReviews: by === 'county' })} />
      {typed.countyReviews ? (
        <PickField label="县里的审核人" options={people.map(({ memberId, name }) => ({ value: memberId, label: name }))} value={named ? typed.reviewer : undefined} notChosen="请选择" error={problems.reviewer ?? gone} onChange={(reviewer) => change({ reviewer: reviewer ?? '' })} />
      ) : null}
      <Check label="合法性审核" note="保密审查以后，再由另一位审核人做合法性审核" checked={typed.legalReview} onChange={(legalReview) => change({ legalReview })} />
    </Card>
  );
}

/** 不公开信息多久评估一次. @source 条例 art. 18 */
export function Reassessment({ typed, problems, change }: FieldsProps): ReactNode {
  return (
    <Card title="不公开信息的评估">
      <Field
        label="多少个月评估一次" type="number" optional value={typed.reassessMonths} placeholder={String(REASSESS_MONTHS.usual)} error={problems.reassessMonths}
        hint={`不予公开、部分公开的答复，从答复那天起算；${REASSESS_MONTHS.least}到${REASSESS_MONTHS.most}个月，不填按${REASSESS_MONTHS.usual}个月`} onChange={(reassessMonths) => change({ reassessMonths })}
      />
    </Card>
  );
}

const TERMS = [
  ...(Object.keys(RETENTION_TERMS) as RetentionKey[]).map((value) => ({ value: value as string, label: RETENTION_TERMS[value].label })), { value: '', label: '还没有定', note: '到期的个人信息不能删除' },
];

/** 申请档案的保管期限. @source 档案法 art. 21 */
export function Retention({ typed, problems, change }: FieldsProps): ReactNode {
  return (
    <Card title="档案的保管期限">
      <Choice label="申请的档案保管多久" options={TERMS} value={typed.retention} error={problems.retention} onChange={(retention) => change({ retention })} />
      <View className="faint">按本单位经档案主管部门同意的保管期限表来选，最短10年，从办结的下一年算起。</View>
    </Card>
  );
}

/** 收费开关. @source 条例 art. 42 */
export function Fees({ typed, change }: FieldsProps): ReactNode {
  return (
    <Card title="收费">
      <Check label="开通收费" note="数量、频次明显超过合理范围时可以收取信息处理费；没有开通就不收费" checked={typed.feeSwitch} onChange={(feeSwitch) => change({ feeSwitch })} />
    </Card>
  );
}
