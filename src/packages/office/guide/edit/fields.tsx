import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { CHANNELS } from '@/domain/statute/channels';
import { OPTIONAL_CHANNELS } from '@/domain/guide/channels';
import { GUIDE_SECTIONS, OWN_TEXTS } from '@/domain/guide/section';
import { Card } from '@/components/card';
import { Check } from '@/components/choice';
import { Field } from '@/components/field';
import { Fold } from '@/components/fold';
import { REMARK_KEYS, type TextKey, type Typed } from './typed';
import type { GuideDeskModel } from './use-guide-desk';
import { LIMITS } from '@/contract/limits';

export interface FieldsProps extends Pick<GuideDeskModel, 'problems' | 'attempts' | 'change'> {
  readonly typed: Typed;
}

type TextProps = FieldsProps & { readonly name: TextKey; readonly label: string; readonly hint?: string; readonly placeholder?: string; readonly optional?: boolean; readonly multiline?: boolean; readonly limit?: number };

function Text({ name, typed, problems, attempts, change, label, hint, placeholder, optional, multiline, limit }: TextProps): ReactNode {
  const first = Object.keys(problems)[0] === name;
  return <Field label={label} hint={hint} placeholder={placeholder} optional={optional} multiline={multiline} limit={limit} value={typed[name] ?? ''} error={problems[name]} focusRequest={first ? attempts : 0} onChange={(value) => change({ [name]: value })} />;
}

/** 工作机构: the same contact that letters and the settings have. */
export function Office(props: FieldsProps): ReactNode {
  const { typed, change } = props;
  return (
    <Card title="工作机构">
      <Text {...props} name="office" label="工作机构名称" placeholder="例如 党政办公室" />
      <Text {...props} name="address" label="办公地址" />
      <Text {...props} name="postcode" label="邮政编码" />
      <Text {...props} name="officeHours" label="办公时间" placeholder="例如 周一至周五 8:30–11:30、14:00–17:30" />
      <Text {...props} name="phone" label="联系电话" placeholder="例如 0536-1234567" />
      {typed.noFax ? null : <Text {...props} name="fax" label="传真号码" placeholder="例如 0536-1234567" />}
      <Check label="没有传真" note="指南里写明没有，就不算缺" checked={typed.noFax} onChange={(noFax) => change(noFax ? { noFax, fax: '', 'open.fax': false } : { noFax })} />
      <Text {...props} name="portalName" label="政府网站" placeholder="例如 县政府门户网站" />
      <Text {...props} name="portalAddress" label="网址" placeholder="http 开头" />
      <Text {...props} name="mailbox" label="申请邮箱" optional placeholder="单位对外公布的邮箱" />
    </Card>
  );
}

/** 收申请的渠道: two are always open, the others as the office says; it is bound by what it says. */
export function ChannelFields({ typed, change }: FieldsProps): ReactNode {
  return (
    <Card title="从哪里收申请">
      <View className="soft">当面提交、邮政寄送不能不收；别的渠道单位自己定，写进指南就要照办。依据：国办公开办函〔2017〕19号。</View>
      {OPTIONAL_CHANNELS.map((channel) => (
        <Check
          key={channel} label={CHANNELS[channel].label} checked={typed[`open.${channel}`]} onChange={(on) => change({ [`open.${channel}`]: on })}
          note={channel === 'mailbox' ? '要先填写申请邮箱' : channel === 'fax' ? '要先填写传真号码' : '关了以后，居民在这里看到的是当面提交和邮寄的地址'}
        />
      ))}
    </Card>
  );
}

/** 机关职能、机构设置、负责人. @source 条例 art. 20 item 2 */
export function Organs(props: FieldsProps): ReactNode {
  return (
    <Card title="机关职能和机构">
      <Text {...props} name="heads" label="负责人" multiline hint="一行一位，先写职务，空一格，再写姓名" placeholder={'镇长 张某某\n副镇长 李某某'} />
      <Text {...props} name="structure" label="机构设置" multiline hint="一行一个：名称，职责，电话；后两样可以不写" placeholder={'党政办公室，收文发文、政府信息公开，0536-1234567\n便民服务中心'} />
      <Text {...props} name="duties" label="机关职能" multiline limit={LIMITS.guideTextCharacters} hint="按“三定”规定写" />
    </Card>
  );
}

/** Texts the agency writes itself, drafted from the law, and remarks to the other sections. */
export function Texts(props: FieldsProps): ReactNode {
  return (
    <>
      <Card title="信息怎么分、怎么编、怎么拿">
        <View className="soft">已经按法律起草好，可以直接用，也可以改。清空就恢复成起草的。</View>
        {OWN_TEXTS.map((key) => <Text key={key} {...props} name={key} label={GUIDE_SECTIONS[key]} multiline limit={LIMITS.guideTextCharacters} optional />)}
      </Card>
      <Card>
        <Fold title="各部分的补充说明" value="可以不写">
          <View className="soft">期限、收费、复议这些部分按法律自动写，不能改；本单位另外要说的写在这里，排在后面。</View>
          {REMARK_KEYS.map((key) => <Text key={key} {...props} name={`remark.${key}`} label={GUIDE_SECTIONS[key]} multiline limit={LIMITS.guideTextCharacters} optional />)}
        </Fold>
      </Card>
    </>
  );
}
