import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt, clockTimeAt } from '@/domain/calendar/instant';
import { SETTING_LABELS, type OfficeSettings } from '@/contract/office-settings';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Facts } from '@/components/facts';
import { Sheet } from '@/components/sheet';
import { Failed, Loading } from '@/components/state';
import { Done } from '../shared/done';
import { back } from '../shared/routes';
import { GuideDue } from './guide-due';
import { Contact, Fees, Reassessment, Letters, Retention, Reviews, Seasons } from './fields';
import { inputOf, type Typed } from './typed';
import type { SettingsModel } from './use-settings';
import { allSettings, changedSettings } from './words';
import '../shared/office.scss';

/** Who changed what, newest first. */
function Changes({ changes }: Pick<OfficeSettings, 'changes'>): ReactNode {
  if (changes.length === 0) return null;
  return (
    <Card cells title="改动记录">
      {changes.map(({ at, by, changed }) => (
        <Cell key={at} title={changed.map((key) => SETTING_LABELS[key]).join('、')} note={`${by}，${formatDate(civilDateAt(at))} ${clockTimeAt(at)}`} />
      ))}
    </Card>
  );
}

function SaveSheet({ stored, typed, asking, refused, confirm, cancel, startAnew }: SettingsModel & { readonly stored: OfficeSettings; readonly typed: Typed }): ReactNode {
  if (!asking) return null;
  const rows = changedSettings(stored, inputOf(typed), stored);
  const overtaken = refused?.code === 'stale';
  return (
    <Sheet
      open title="保存单位设置？" lead={rows.length === 0 ? '没有改动。' : '保存以后马上生效，记下是谁改的。已经签发的文书不变。'} rows={rows}
      error={refused && Object.keys(refused.problems ?? {}).length === 0 ? refused.message : undefined}
      confirm={overtaken ? '放弃我的改动，看最新的' : rows.length === 0 ? '知道了' : '保存'}
      onConfirm={overtaken ? startAnew : rows.length === 0 ? cancel : confirm} onCancel={cancel}
    />
  );
}

/** 单位设置: a form for the administrator, lines for everyone else. */
export function SettingsView(props: SettingsModel): ReactNode {
  const { model, typed, saved, reload } = props;
  if (model.kind === 'loading') return <Loading>正在打开单位设置</Loading>;
  if (model.kind === 'failed') {
    return model.refused.code === 'notFound' || model.refused.code === 'forbidden'
      ? <Failed refused={model.refused} onRetry={back} retryLabel="返回" />
      : <Failed refused={model.refused} safe="改过的都在这部手机上。" onRetry={reload} />;
  }
  const stored = model.value;
  const fields = { ...props, stored };
  return (
    <>
      <Done notice={saved ? '保存好了。' : undefined} />
      <View className="office__head">
        <View className="title" {...heading()}>{stored.agency.name}</View>
        {stored.mayChange ? null : <View className="soft">由管理员修改。</View>}
      </View>
      <GuideDue agencyId={stored.agency.id} onConfirmed={reload} />
      {stored.mayChange && typed ? (
        <>
          <Contact {...fields} typed={typed} />
          <Seasons {...fields} typed={typed} />
          <Letters {...fields} typed={typed} />
          <Reviews {...fields} typed={typed} />
          <Fees {...fields} typed={typed} />
          <Reassessment {...fields} typed={typed} />
          <Retention {...fields} typed={typed} />
          <SaveSheet {...fields} typed={typed} />
        </>
      ) : <Card><Facts facts={allSettings(stored, stored)} /></Card>}
      <Changes changes={stored.changes} />
    </>
  );
}
