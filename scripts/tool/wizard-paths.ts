import { articleLabel, type ArticleRef } from '@/domain/statute/article';
import { LEAVES, type Leaf } from '@/domain/statute/leaves';
import { OUTSIDE } from '@/domain/wizard/outside';
import { wizardPaths as everyPath, type WizardEnd } from '@/domain/wizard/paths';
import { STOPS, type WizardStop } from '@/domain/wizard/stops';
import { WIZARD_NODES } from '@/domain/wizard/wizard';
import { answer, type Command } from './outcome';

const labels = (rules: readonly ArticleRef[]) => rules.map(articleLabel);

const pathOf = ({ path }: WizardEnd) => path.map(({ node, option }) => {
  const { question, options } = WIZARD_NODES[node];
  const chosen = options[option];
  return { question, answer: chosen?.label ?? '', ...(chosen?.act && { act: chosen.act.todo }) };
});

function endOf(end: WizardEnd) {
  if (end.kind === 'stop') {
    const { todo, letter, rules }: WizardStop = STOPS[end.stop];
    return { stop: end.stop, todo, letter: letter ?? null, articles: labels(rules) };
  }
  const { leaf, letter, also, facts, record, withheld, articles } = end;
  return { leaf, letter, ...(also.length > 0 && { also }), facts, record, ...(withheld && { withheld }), articles: labels(articles) };
}

const outside = OUTSIDE.map(({ leaf, when, letter, rules }) => {
  const { record }: Leaf = LEAVES[leaf];
  return {
    path: [{ question: '申请不经过这五个问题，怎样结束？', answer: when }],
    leaf, letter, facts: [], record: record ? [record] : [], articles: labels(rules), outside: true,
  };
});

/** 办理指引的每一条路: every way through the five questions, and where it ends. */
export const wizardPaths: Command = {
  name: 'wizard paths', args: [],
  about: '办理指引（补不补、该不该、有没有、给不给）的每一条路和它的终点：一种办理结果，或者先要办的一件事；当不当是最后的核对，不改结果。',
  output: [
    {
      path: [{ question: '', answer: '', act: '一边往下走一边要办的事，没有就没有这一项' }],
      leaf: '表三的办理结果', letter: '告知书；撤回等不用答复的是 null', also: ['另外要发的告知书，没有就没有这一项'], facts: ['必须写明的事实'], record: ['案卷里必须有的记录'],
      withheld: 'true：逐项登记不予公开的部分；否则没有这一项', articles: ['《条例》第三十六条第（二）项'], outside: 'true：在指引以外发生；否则没有这一项',
    },
    { path: [], stop: '停在哪里', todo: '现在要办什么', letter: '要用的文书或者 null', articles: [''] },
  ],
  run: () => answer([...everyPath().map((end) => ({ path: pathOf(end), ...endOf(end) })), ...outside]),
};
