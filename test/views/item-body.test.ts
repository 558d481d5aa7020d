import fc from 'fast-check';
import { blocksOf } from '@/components/rich-text/blocks';
import { cleanBody } from '../../cloudfunctions/_shared/publishing/clean-html';

const texts = (html: string) => blocksOf(html).map((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : block.text));

test('贴进来什么样的网页都一样：服务端清洗以后留下的字，一个不少', () => {
  const tags = ['p', 'div', 'h1', 'h2', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'th', 'b', 'sup', 'script', 'blockquote', 'caption', 'span'];
  const node: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof({ depthSize: 'small' }, fc.constantFrom('公开', '12', 'a<b', '甲&乙', ' '), fc.tuple(fc.constantFrom(...tags), fc.array(tie('node'), { maxLength: 4 })).map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag}>`)),
  })).node;
  fc.assert(fc.property(node, (html) => {
    const clean = cleanBody({ format: 'html', source: html });
    const shown = texts(clean.body).flat(2).join('');
    const bare = (text: string) => [...text.normalize('NFKC').replace(/\s/g, '')].sort().join('');
    expect(bare(shown)).toBe(bare(clean.paragraphs.join('')));
  }));
});
