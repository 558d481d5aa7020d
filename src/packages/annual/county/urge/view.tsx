import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { fullDay } from '@/domain/calendar/civil-date';
import { civilDateAt, clockTimeAt } from '@/domain/calendar/instant';
import { URGE_EVENTS, URGE_MATTERS, urgeSign, type UrgeMatter } from '@/domain/county/urge';
import type { Urge } from '@/contract/county-year';
import { LIMITS } from '@/contract/limits';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Facts } from '@/components/facts';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { Tag } from '@/components/tag';
import { Timeline } from '@/components/timeline';
import { openDesk, openPublishing } from '../shared/routes';
import { openReports } from '../shared/routes-year';
import type { UrgeModel } from './use-urge';
import '../shared/county-year.scss';

/** Where the matter is put right. */
function placeOf(matter: UrgeMatter, agencyId: string): { readonly title: string; readonly open: () => void } {
  switch (matter) {
    case 'publishing': return { title: '看要公开的信息', open: () => openPublishing(agencyId, 'overdue') };
    case 'report': case 'reportFindings': return { title: '看年报', open: () => openReports(agencyId) };
    default: return { title: '看是哪几件申请', open: () => openDesk(agencyId) };
  }
}

function Answer({ urge, words, missing, type, asking, refused, answer, cancel }: UrgeModel & { readonly urge: Urge }): ReactNode {
  return (
    <>
      {urge.state === 'settled' ? <View className="soft county-note">催的事已经办好，不答复也行；有要说明的，写在下面。</View> : null}
      <Field
        label="答复县里" multiline value={words} onChange={type} limit={LIMITS.opinionCharacters} placeholder="例如：今天已经答复并送达"
        hint="写怎样办的、什么时候办完；没有办完的写为什么、哪天办完" error={missing ? '请写怎样办的、什么时候办完。' : undefined}
      />
      <Sheet
        open={asking} title="答复县里？"
        rows={[
          { label: '答复', value: words.trim() },
          { label: '告诉谁', value: '县主管部门，在小程序里' },
          { label: '不能改', value: '答复以后不能改；还有要说的，办好了县里看得到' },
        ]}
        error={refused && `${refused.message}写的内容都在。`} confirm="答复" onConfirm={answer} onCancel={cancel}
      />
      <View className="faint county-note">{`${urge.agency.name}的人都看得到这次催办，一个人答复就行。`}</View>
    </>
  );
}

export function UrgeView({ urge, ...model }: UrgeModel & { readonly urge: Urge }): ReactNode {
  const { agency, matter, why, article, words, by, events, mayAnswer } = urge;
  const { tone, words: sign } = urgeSign(urge);
  const place = placeOf(matter, agency.id);
  return (
    <>
      <View className="row county-note">
        <View className="title" {...heading()}>{URGE_MATTERS[matter].label}</View>
        <Tag tone={tone}>{sign}</Tag>
      </View>
      <Card>
        <Facts
          facts={[
            { label: '单位', value: agency.name },
            { label: '为什么', value: why, note: article },
            ...(words ? [{ label: '县里说', value: words }] : []),
            { label: '答复期限', value: fullDay(by) },
          ]}
        />
      </Card>
      <Card cells><Cell title={place.title} note="件数是催办那时的；现在办了多少，打开就看到" onTap={place.open} /></Card>
      {mayAnswer ? <Answer {...model} urge={urge} /> : null}
      <Card title="经过">
        <Timeline
          items={[...events].reverse().map((event) => ({
            key: `${event.type}-${event.at}`, what: `${event.by ?? '定时提醒'} · ${URGE_EVENTS[event.type].label}`,
            when: `${fullDay(civilDateAt(event.at))} ${clockTimeAt(event.at)}`, ...(event.words && { note: event.words }),
          }))}
        />
      </Card>
    </>
  );
}
