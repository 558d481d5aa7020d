import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { articleLabel } from '@/domain/statute/article';
import { TERMS, termsIn, type Term } from '@/domain/glossary/terms';
import { Facts } from '../facts';
import { Fold } from '../fold';
import { Sheet } from '../sheet';
import { TextLink } from '../text-link';
import './terms.scss';

const factOf = ({ term, plain, rule }: Term) => ({ label: term, value: plain, ...(rule && { note: articleLabel(rule) }) });

interface TermsProps {
  /** What the page says; its words stand first. */
  readonly text?: string;
}

/** 词语解释: every legal word of a page in common words, one tap away. */
export function Terms({ text = '' }: TermsProps): ReactNode {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const here = termsIn(text);
  const others = (TERMS as readonly Term[]).filter((term) => !here.includes(term));
  return (
    <View className="terms">
      <TextLink onTap={() => setOpen(true)}>看不懂的词</TextLink>
      <Sheet open={open} title="词语解释" confirm="知道了" onConfirm={close} onCancel={close} cancel={null}>
        {here.length > 0 ? <Facts facts={here.map(factOf)} /> : null}
        {here.length > 0
          ? <Fold title="别的词语"><Facts facts={others.map(factOf)} /></Fold>
          : <Facts facts={others.map(factOf)} />}
      </Sheet>
    </View>
  );
}
