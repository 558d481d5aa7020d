import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { Paragraph, Place } from '@/domain/narrative/draft';
import { bindTyped, putField, takePiece, typeText } from '@/domain/narrative/edit';
import type { FieldKey } from '@/domain/narrative/field-key';
import type { Fields } from '@/domain/narrative/fields';
import { isText, tidy, type Pieces } from '@/domain/narrative/pieces';
import { paragraphRemarks, type DraftRemark } from '@/domain/narrative/remarks';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Field } from '@/components/field';
import { TextLink } from '@/components/text-link';
import { ChooseSheet } from './choose-sheet';
import { markIn, withBoxes } from './edited';
import { NumberSheet } from './number-sheet';

interface EditorProps {
  readonly agencyId: string;
  readonly year: number;
  readonly place: Place;
  readonly pieces: Pieces;
  readonly fields: Fields;
  readonly onChange: (pieces: Pieces) => void;
}

/** Characters that fit into one line of a phone. */
const SHORT = 16;

interface BoxProps {
  readonly label: string;
  readonly text: string;
  /** The only words there are. */
  readonly long: boolean;
  readonly remark: DraftRemark | undefined;
  readonly onType: (text: string) => void;
  readonly onPut: () => void;
  readonly onBind: (bind: NonNullable<DraftRemark['bind']>) => void;
}

function Box({ label, text, long, remark, onType, onPut, onBind }: BoxProps): ReactNode {
  const bind = remark?.bind;
  // Decided once: a control that changes while one types loses the cursor.
  const [multiline] = useState(long || [...text].length > SHORT);
  const put = markIn(text) < 0 ? '在这后面放一个数' : '在 # 的地方放一个数';
  return (
    <>
      <Field label={label} optional multiline={multiline} value={text} onChange={onType} {...(remark && { notice: remark.message })} />
      <View className="row">
        <TextLink label={`${label}：${put}`} onTap={onPut}>{put}</TextLink>
        {bind ? <TextLink label={`${label}：换成绑定的数`} onTap={() => onBind(bind)}>换成绑定的数</TextLink> : null}
      </View>
    </>
  );
}

/** 字和数分开改: words are typed in boxes, numbers stand between them and cannot be mistyped. */
export function PiecesEditor({ agencyId, year, place, pieces, fields, onChange }: EditorProps): ReactNode {
  const [asked, ask] = useState<{ readonly what: 'number' | 'put' | 'replace'; readonly at: number }>();
  const boxes = withBoxes(pieces);
  const paragraph: Paragraph = { id: 'edited', pieces: boxes };
  const remarks = paragraphRemarks(place, paragraph, fields);
  const close = () => ask(undefined);
  const change = (next: Pieces) => {
    onChange(next);
    close();
  };
  const choose = (at: number, what: 'put' | 'replace', key: FieldKey) => {
    const piece = boxes[at];
    if (what === 'replace' || !piece || !isText(piece)) return change(boxes.map((one, index) => (index === at ? { field: key } : one)));
    const mark = markIn(piece.text);
    return change(mark < 0 ? putField(boxes, at, piece.text.length, key) : bindTyped(boxes, at, mark, 1, key));
  };
  const texts = boxes.filter(isText).length;
  const selected = asked && boxes[asked.at];
  return (
    <Card title="字和数">
      <View className="soft annual__lead">字在框里改，数不用打。要在字中间放一个数，先在那里打一个 #。</View>
      {boxes.map((piece, at) => {
        if (!isText(piece)) {
          const field = fields.get(piece.field);
          return <Cell key={at} title={field ? `${field.text}${field.type === 'number' ? field.unit : ''}` : '数据已经删掉'} note={field?.label} act="看、换" onTap={() => ask({ what: 'number', at })} />;
        }
        const label = texts === 1 ? '文字' : at === 0 ? '开头的字' : '接着的字';
        return (
          <Box
            key={`${at}/${boxes.length}`} label={label} text={piece.text} long={texts === 1} remark={remarks.find((remark) => remark.piece === at)}
            onType={(text) => onChange(typeText(boxes, at, text))} onPut={() => ask({ what: 'put', at })}
            onBind={({ field, offset, length }) => onChange(bindTyped(boxes, at, offset, length, field))}
          />
        );
      })}
      {asked?.what === 'number' && selected && !isText(selected) ? (
        <NumberSheet
          agencyId={agencyId} year={year} field={fields.get(selected.field)} onClose={close}
          onTake={() => change(tidy(takePiece(boxes, asked.at)))} onReplace={() => ask({ what: 'replace', at: asked.at })}
        />
      ) : null}
      {asked && asked.what !== 'number' ? <ChooseSheet fields={[...fields.values()]} onCancel={close} onChoose={(key) => choose(asked.at, asked.what === 'put' ? 'put' : 'replace', key)} /> : null}
    </Card>
  );
}
