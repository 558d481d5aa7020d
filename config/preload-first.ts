import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Group { readonly origins: readonly { readonly request?: string }[]; getFiles(): readonly string[] }
interface Compilation { readonly outputOptions: { readonly path?: string }; readonly chunkGroups: readonly Group[] }
interface Compiler { hooks: { afterEmit: { tap(name: string, then: (compilation: Compilation) => void): void } } }

const NAME = 'preload-first';

/** Where another page is opened, the first page's code would only be in the way. */
const whereItOpens = (page: string, files: readonly string[]) => `<script>
if (${JSON.stringify(['', '#/', `#/${page}`])}.indexOf(location.hash.split('?')[0]) >= 0) ${JSON.stringify(files)}.forEach(function (file) {
  var link = document.createElement('link'), style = file.slice(-3) === 'css';
  link.rel = 'preload'; link.as = style ? 'style' : 'script'; link.href = './' + file;
  document.head.appendChild(link);
});
</script>`;

/** 首页先取: the files of the first page are asked for together with the program's, not after it has begun. */
export class PreloadFirst {
  constructor(private readonly page: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap(NAME, ({ outputOptions, chunkGroups }) => {
      const files = chunkGroups.filter(({ origins }) => origins.some(({ request }) => request?.includes(this.page))).flatMap((group) => group.getFiles());
      const index = path.join(outputOptions.path ?? '', 'index.html');
      if (files.length === 0) throw new Error(`no files of ${this.page}`);
      const page = readFileSync(index, 'utf8');
      writeFileSync(index, page.replace('</title>', `</title>${whereItOpens(this.page, files)}`));
    });
  }
}
