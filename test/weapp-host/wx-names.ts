import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const TYPES = path.join(path.dirname(require.resolve('miniprogram-api-typings/package.json')), 'types', 'wx');

function membersOf(file: string, wanted: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(TYPES, file), 'utf8'), ts.ScriptTarget.Latest);
  const names = new Set<string>();
  const visit = (node: ts.Node) => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === wanted) {
      for (const member of node.members) if (member.name && ts.isIdentifier(member.name)) names.add(member.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (names.size === 0) throw new Error(`miniprogram-api-typings 里没有 ${wanted}`);
  return [...names];
}

/** Every name that WeChat documents on `wx` and on `wx.cloud`. */
export const wxNames = () => ({ wx: membersOf('lib.wx.api.d.ts', 'Wx'), cloud: membersOf('lib.wx.cloud.d.ts', 'WxCloud') });
