import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { formatDate } from '@/domain/calendar/civil-date';
import { aria, heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Facts } from '@/components/facts';
import { Field } from '@/components/field';
import { PinField } from '@/components/pin-field';
import { TextLink } from '@/components/text-link';
import { Done } from '../shared/done';
import { rolesWords } from '../shared/words';
import type { JoinModel } from './use-join';
import '../shared/office.scss';

function Code({ code, problems, attempts, type }: JoinModel): ReactNode {
  return (
    <>
      <View className="office__head">
        <View className="title" {...heading()}>输入邀请码</View>
        <View className="soft">单位的管理员给你的10位字母和数字，7天以内有效，只能用一次。</View>
      </View>
      <Field label="邀请码" value={code} placeholder="例如 ACDEF-GHJKM" error={problems.code} focusRequest={problems.code ? attempts : 0} onChange={(next) => type({ code: next })} />
    </>
  );
}

function Invitation({ stage, pin, again, problems, attempts, type, restart }: JoinModel): ReactNode {
  if (stage.kind !== 'invitation') return null;
  const { agencyName, name, roles, expiresOn, asksPin } = stage.invitation;
  return (
    <>
      <View className="office__head">
        <View className="title" {...heading()}>{`${agencyName}邀请你`}</View>
        <View className="soft">请核对是不是你本人；接受以后，这个微信就是你办事的身份。</View>
      </View>
      <Card>
        <Facts facts={[
          { label: '姓名', value: name }, { label: '岗位', value: rolesWords(roles) }, { label: '有效到', value: formatDate(expiresOn) },
        ]} />
      </Card>
      {asksPin ? (
        <>
          <PinField label="设置签批密码" hint="6位数字，审核和签批时输入；不用连着的、重复的" value={pin} error={problems.pin} focusRequest={problems.pin ? attempts : 0} onChange={(next) => type({ pin: next })} />
          <PinField label="再输一次" hint="免得手误" value={again} error={problems.again} focusRequest={problems.again ? attempts : 0} onChange={(next) => type({ again: next })} />
        </>
      ) : null}
      <View className="office__links"><TextLink onTap={restart}>不是我，换一个邀请码</TextLink></View>
    </>
  );
}

/** 接受邀请. */
export function JoinView(model: JoinModel): ReactNode {
  const { stage, refused } = model;
  return (
    <>
      {stage.kind === 'code' ? <Code {...model} /> : null}
      {stage.kind === 'invitation' ? <Invitation {...model} /> : null}
      {stage.kind === 'done' ? (
        <Done notice={`你现在是${stage.invitation.agencyName}的${rolesWords(stage.invitation.roles)}。`} />
      ) : null}
      {refused ? <View className="office__problem" {...aria({ role: 'alert' })}>{refused.message}</View> : null}
    </>
  );
}
