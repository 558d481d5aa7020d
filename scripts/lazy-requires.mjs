/** How TypeScript writes an import for CommonJS; nothing else is touched. */
const AN_IMPORT = /^(?:const|let|var) ([\w$]+_\d+) = ((?:(?:tslib_\d+\.)?__import(?:Default|Star)\()?require\((["'])[^"']+\3\)\)?);$/;

const isNode = (value) => typeof value === 'object' && value !== null && typeof value.type === 'string';

/** Every identifier that stands for a value: where, whether it is the whole of `{ name }`, and whether `new` would take a call of it for the class. */
function* valuesIn(node, parent, isMade = false) {
  if (node.type === 'Identifier') {
    yield { name: node.name, start: node.start, end: node.end, isAlone: parent.type === 'Property' && parent.shorthand, isMade };
    return;
  }
  const isName = (part) => !node.computed && ((node.type === 'MemberExpression' && part === 'property') || (['Property', 'MethodDefinition', 'PropertyDefinition'].includes(node.type) && part === 'key'));
  for (const [part, value] of Object.entries(node)) {
    if (isName(part)) continue;
    const isClass = (node.type === 'NewExpression' && part === 'callee') || (isMade && node.type === 'MemberExpression' && part === 'object');
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* valuesIn(child, node, isClass);
  }
}

/** The helper of an import may be an import itself. */
const helped = (value, names) => value.replace(/^(tslib_\d+)(?=\.)/, (name) => (names.has(name) ? `${name}()` : name));

/**
 * A module of the SDK asks for all it may ever need before it has done anything. Here it asks when it uses a name for the
 * first time: nothing is left out, and what a call does not use is not run for it.
 */
export const lazyRequires = {
  name: 'lazy-requires',
  transform: {
    filter: { id: /node_modules.*\.c?js$/ },
    handler(code) {
      if (!code.includes('require(') || /^\s*(import|export)\s/m.test(code)) return null;
      const { body } = this.parse(code);
      const imports = body.flatMap(({ start, end }) => {
        const found = AN_IMPORT.exec(code.slice(start, end));
        return found ? [{ start, end, name: found[1], value: found[2] }] : [];
      });
      const names = new Set(imports.map(({ name }) => name));
      if (names.size === 0 || names.size < imports.length) return null;
      const changes = imports.map(({ start, end, name, value }) => ({ start, end, text: `let ${name}$; const ${name} = () => ${name}$ ??= ${helped(value, names)};` }));
      for (const statement of body) {
        if (imports.some(({ start }) => start === statement.start)) continue;
        for (const { name, start, end, isAlone, isMade } of valuesIn(statement, statement)) {
          if (names.has(name)) changes.push({ start, end, text: isAlone ? `${name}: ${name}()` : isMade ? `(${name}())` : `${name}()` });
        }
      }
      let at = 0;
      const parts = changes.sort((one, other) => one.start - other.start).flatMap(({ start, end, text }) => {
        const before = code.slice(at, start);
        at = end;
        return [before, text];
      });
      const changed = [...parts, code.slice(at)].join('');
      // A name that is declared or written again somewhere is not only the import: such a file stays as it is.
      try { this.parse(changed); } catch { return null; }
      return { code: changed };
    },
  },
};
