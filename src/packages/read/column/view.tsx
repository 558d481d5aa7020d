import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { AgencyHome } from '@/contract/public';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { articleLabel } from '@/domain/statute/article';
import { copy } from '@/services/contact';
import { PageHead } from '@/pages/reading/page-head';
import { withoutContact } from '@/pages/reading/words';
import { RuleList } from './rules';
import type { RulesRead } from './use-rules';
import { RULES_COLUMN } from './columns';

/** A column; one that holds nothing here yet: what it is, where it is published, how to get what is missing. */
interface ColumnViewProps {
  readonly home: AgencyHome;
  /** 制度 that stand here. */
  readonly rules: RulesRead;
}

export function ColumnView({ home, rules }: ColumnViewProps): ReactNode {
  const { agency, contact } = home;
  const { title, what, rule } = RULES_COLUMN;
  if (rules.rules.length > 0) {
    return (
      <View>
        <PageHead title={`${agency.shortName}的${title}`} articles={articleLabel(rule)}>{what}</PageHead>
        <RuleList read={rules} />
      </View>
    );
  }
  return (
    <View>
      <PageHead title={`${agency.shortName}的${title}`} articles={articleLabel(rule)}>{what}</PageHead>
      <Card title="这里还没有内容">
        <View className="soft">
          {contact
            ? `${agency.shortName}的${title}现在公布在${contact.portal.name}，还没有放到小程序里。复制下面的网址，在浏览器里打开就能看。`
            : withoutContact(home)}
        </View>
      </Card>
      {contact ? (
        <Card cells>
          <Cell
            title={contact.portal.name}
            note={contact.portal.address}
            act="复制"
            onTap={() => copy(contact.portal.address)}
          />
        </Card>
      ) : null}
      <View className="soft">网上没有找到的，可以申请公开。</View>
    </View>
  );
}
