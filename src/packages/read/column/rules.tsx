import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { RuleSummary } from '@/contract/rules';
import type { Refused } from '@/contract/reply';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Failed } from '@/components/state';
import { Tag } from '@/components/tag';
import { fullDay } from '@/domain/calendar/civil-date';
import { callCached } from '@/services/cloud';
import { go, LINKS } from '@/pages/reading/links';
import type { RulesRead } from './use-rules';

function RuleCell({ rule, agencyId }: { readonly rule: RuleSummary; readonly agencyId: string }): ReactNode {
  const { id, title, documentNumber, madeOn, abolished } = rule;
  return (
    <Cell
      title={title}
      note={[documentNumber, `${fullDay(madeOn)}印发`, abolished && `${fullDay(abolished.on)}废止`].filter(Boolean).join('，')}
      value={abolished ? <Tag tone="calm">已废止</Tag> : undefined}
      onTap={() => go(LINKS.rule(agencyId, id))}
    />
  );
}

/** 政府信息公开制度, the newest first, a page at a time. */
export function RuleList({ read }: { readonly read: RulesRead }): ReactNode {
  const { agency } = read;
  const [more, setMore] = useState<{ readonly of: RulesRead; readonly rules: readonly RuleSummary[]; readonly next?: string }>();
  const [refused, setRefused] = useState<Refused>();
  const added = more?.of === read ? more : undefined;
  const rules = [...read.rules, ...added?.rules ?? []];
  const next = added ? added.next : read.next;
  const load = async () => {
    const reply = await callCached('public', 'listRules', { agencyId: agency.id, ...(next && { cursor: next }) });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) setMore({ of: read, rules: [...added?.rules ?? [], ...reply.value.rules], ...(reply.value.next && { next: reply.value.next }) });
  };
  return (
    <View>
      <Card cells title="现行和废止的制度">{rules.map((rule) => <RuleCell key={rule.id} rule={rule} agencyId={agency.id} />)}</Card>
      {refused ? <Failed refused={refused} onRetry={load} /> : null}
      {next && !refused ? <Action kind="ghost" onTap={load}>再看一些</Action> : null}
    </View>
  );
}
