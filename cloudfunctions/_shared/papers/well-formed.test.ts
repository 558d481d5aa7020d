import { checkMarkup } from './well-formed';

describe('文档的标记是不是完整', () => {
  test.each([
    ['<?xml version="1.0"?><a b="1>0" c=\'"\'><!-- < --><d/>文字<![CDATA[<]]></a>', 'whole'], ['\ufeff<a/>', 'whole'],
    ['', 'damaged'], ['<a>', 'damaged'], ['</a>', 'damaged'], ['<a><b></a></b>', 'damaged'], ['<a/><b/>', 'damaged'], ['<a b="<"/>', 'damaged'],
    ['<a b=1/>', 'damaged'], ['<a', 'damaged'], ['<!-- <a/>', 'damaged'], ['<!DOCTYPE a [<!ENTITY x "y">]><a/>', 'damaged'], [`${'<a>'.repeat(300)}${'</a>'.repeat(300)}`, 'damaged'],
    [`<a>${'<b/>'.repeat(299_999)}</a>`, 'whole'], [`<a>${'<b/>'.repeat(300_000)}</a>`, 'tooMany'],
  ])('%.60s → %s', (xml, found) => expect(checkMarkup(xml)).toBe(found));
});
