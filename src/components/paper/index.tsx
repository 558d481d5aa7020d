import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { articleLabel } from '@/domain/statute/article';
import type { Letter, LetterParagraph } from '@/domain/letter/letter';
import { aria } from '../aria';
import { Fold } from '../fold';
import './paper.scss';

interface PaperProps {
  readonly letter: Letter;
  /** 红头. */
  readonly red: boolean;
  readonly practice: boolean;
}

function Head({ letter: { issuer, title, number }, red }: Pick<PaperProps, 'letter' | 'red'>): ReactNode {
  if (red) {
    return (
      <>
        <View className="paper__issuer">{issuer}</View>
        <View className="paper__number paper__number--red">{number}</View>
        <View className="paper__title">{title}</View>
      </>
    );
  }
  return (
    <>
      <View className="paper__title">{issuer}</View>
      <View className="paper__title">{title}</View>
      {number ? <View className="paper__number">{number}</View> : null}
    </>
  );
}

const Line = ({ text }: Pick<LetterParagraph, 'text'>): ReactNode => <View className="paper__line">{text}</View>;

/** A form stands in rows: what is before the first colon is the label. */
function Form({ paragraphs }: Pick<Letter, 'paragraphs'>): ReactNode {
  return (
    <View className="paper__form">
      {paragraphs.map(({ text }) => {
        const colon = text.indexOf('：');
        return (
          <View key={text} className="paper__row">
            <View className="paper__label">{text.slice(0, colon)}</View>
            <View className="paper__value">{text.slice(colon + 1)}</View>
          </View>
        );
      })}
    </View>
  );
}

const articlesOf = ({ paragraphs, remedy }: Letter): readonly string[] =>
  [...new Set([...paragraphs, ...(remedy ? [remedy] : [])].flatMap(({ rules }) => rules.map(articleLabel)))];

/** 看样子: a letter as it will be on paper, from the same data as the document. */
export function Paper({ letter, red, practice }: PaperProps): ReactNode {
  const { kind, addressee, paragraphs, remedy, attachments, contact, signature, date, reply } = letter;
  const form = kind === 'serviceReceipt';
  const articles = articlesOf(letter);
  return (
    <>
      <View className="paper" {...aria({ role: 'region', label: `${letter.title}的样子` })}>
        {practice ? <View className="paper__mark">练习件，不发出</View> : null}
        <Head letter={letter} red={red && !form} />
        {addressee ? <View className="paper__to">{`${addressee}：`}</View> : null}
        {form ? <Form paragraphs={paragraphs} /> : paragraphs.map(({ text }) => <Line key={text} text={text} />)}
        {remedy ? <Line text={remedy.text} /> : null}
        {attachments.map((name, index) => <Line key={name} text={`${index === 0 ? '附件：' : '　　　'}${attachments.length > 1 ? `${index + 1}.` : ''}${name}`} />)}
        <Line text={contact} />
        <View className="paper__foot">
          <View>{signature.agency}</View>
          <View className="faint">{signature.seal}</View>
          <View>{date}</View>
        </View>
        {reply ? (
          <View className="paper__reply">
            <View className="paper__title">{reply.title}</View>
            {reply.lines.map((text) => <View key={text} className="paper__to">{text}</View>)}
          </View>
        ) : null}
      </View>
      {articles.length > 0 ? <Fold title={`依据的条文（${articles.length}条）`}><View className="soft break">{articles.join('、')}</View></Fold> : null}
    </>
  );
}
