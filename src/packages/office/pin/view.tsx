import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { PIN_TRIES } from '@/domain/people/pin';
import { aria, heading } from '@/components/aria';
import { PinField } from '@/components/pin-field';
import { Empty, Failed, Loading } from '@/components/state';
import { Done } from '../shared/done';
import { back, openJoin } from '../shared/routes';
import type { PinModel } from './use-pin';
import '../shared/office.scss';

/** 签批密码: what it is for, the old one, the new one twice. */
export function PinView({ model, typed, problems, refused, attempts, done, type, reload }: PinModel): ReactNode {
  if (model.kind === 'loading') return <Loading>正在打开</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} onRetry={reload} />;
  const membership = model.value;
  if (!membership) return <Empty title="这个微信还不是工作人员" action={{ label: '我有邀请码', onTap: openJoin }}>接受单位的邀请以后，再设置签批密码。</Empty>;
  if (membership.pin === 'locked') {
    return <Empty title="签批密码已经锁定" action={{ label: '返回', onTap: back }}>{`连续${PIN_TRIES}次输错，已经锁定。请管理员在“人员和岗位”里解除，然后回到这里重新设置。`}</Empty>;
  }
  if (done) return <Done notice="签批密码设置好了，审核、签发、批准延期时输入它。" />;
  const change = membership.pin === 'set';
  const focus = (field: keyof typeof problems) => (problems[field] ? attempts : 0);
  return (
    <>
      <View className="office__head">
        <View className="title" {...heading()}>{change ? '更换签批密码' : '设置签批密码'}</View>
        <View className="soft">{`${membership.agencyName} · ${membership.name}`}</View>
        <View className="soft">{`审核、签发、批准延期时输入，证明是你本人；别人拿到手机也签不了。连续${PIN_TRIES}次输错会锁定。`}</View>
      </View>
      {change ? <PinField label="现在的签批密码" hint="忘记了请管理员解除，再重新设置" value={typed.old} error={problems.old} focusRequest={focus('old')} onChange={(old) => type({ ...typed, old })} /> : null}
      <PinField label="新的签批密码" hint="6位数字，不用连着的、重复的" value={typed.pin} error={problems.pin} focusRequest={problems.old ? 0 : focus('pin')} onChange={(pin) => type({ ...typed, pin })} />
      <PinField label="再输一次" hint="免得手误" value={typed.again} error={problems.again} focusRequest={problems.old || problems.pin ? 0 : focus('again')} onChange={(again) => type({ ...typed, again })} />
      {refused ? <View className="office__problem" {...aria({ role: 'alert' })}>{refused.message}</View> : null}
    </>
  );
}
