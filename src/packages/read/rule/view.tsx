import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { PublicRule, RuleEdition } from '@/contract/rules';
import { Action } from '@/components/action';
import { aria } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Fold } from '@/components/fold';
import { TextLink } from '@/components/text-link';
import { art, articleLabel } from '@/domain/statute/article';
import { PageHead } from '@/pages/reading/page-head';
import { LINKS, replaceBy } from '@/pages/reading/links';
import { call } from '@/services/cloud';
import { openFile } from '@/services/open-file';
import { CAN_PRINT, print } from '@/services/print';
import { fileSize } from '@/services/uploads/file-size';
import { fullDay } from '@/domain/calendar/civil-date';

/** 附件, fetched when it is wanted. */
function FileOf({ rule: { agency, id }, edition: { number, file } }: { readonly rule: PublicRule; readonly edition: RuleEdition }): ReactNode {
  const [said, setSaid] = useState('');
  if (!file) return null;
  const open = async () => {
    setSaid('');
    const reply = await call('public', 'ruleFile', { agencyId: agency.id, id, number });
    if (!reply.ok) setSaid(reply.message);
    else if (!await openFile(reply.value.url, reply.value.name)) setSaid('文件没有打开，请再试一次。');
  };
  return (
    <Card title="附件" aside={fileSize(file.bytes)}>
      <View className="break">{file.name}</View>
      <View className="rule__act"><Action small kind="ghost" onTap={open}>打开文件</Action></View>
      <View className="soft" {...aria({ live: 'polite' })}>{said}</View>
    </Card>
  );
}

export function RuleView({ rule }: { readonly rule: PublicRule }): ReactNode {
  const { agency, id, edition, abolished, editions } = rule;
  const { title, documentNumber, madeOn, publishedOn, body, note } = edition;
  const earlier = editions[0] && editions[0].number !== edition.number;
  return (
    <View>
      <PageHead title={title} articles={articleLabel(art(4))}>
        {[agency.name, documentNumber, `${fullDay(madeOn)}印发`, `${fullDay(publishedOn)}在这里公布`].filter(Boolean).join('，')}
      </PageHead>
      {abolished ? <Card title={`${fullDay(abolished.on)}已经废止`}><View className="text">{`不再适用。${abolished.reason}`}</View></Card> : null}
      {earlier ? <Card><View className="text">{`这是第${edition.number}版，以后改过。`}<TextLink onTap={() => replaceBy(LINKS.rule(agency.id, id))}>看现在的一版</TextLink></View></Card> : null}
      {body ? <Card>{body.split('\n').filter((line) => line.trim() !== '').map((line, index) => <View key={index} className="rule__line text">{line}</View>)}</Card> : null}
      <FileOf rule={rule} edition={edition} />
      {note ? <View className="faint rule__note">{`这一版的修改：${note}`}</View> : null}
      {editions.length > 1 ? (
        <View className="rule__screen">
          <Card>
            <Fold title="历次版本" value={`${editions.length}版`}>
              {editions.map((one) => (
                <Cell
                  key={one.number} title={`${fullDay(one.publishedOn)}起的版本`} note={one.note}
                  {...(one.number === edition.number ? { value: '正在看' } : { onTap: () => replaceBy(LINKS.rule(agency.id, id, one.number)) })}
                />
              ))}
            </Fold>
          </Card>
        </View>
      ) : null}
      {CAN_PRINT ? <View className="rule__screen centre"><TextLink onTap={print}>打印</TextLink></View> : null}
    </View>
  );
}
