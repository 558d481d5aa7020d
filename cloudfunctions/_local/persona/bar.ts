import type { Persona } from './personas';

const escape = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const STYLE = `
#local-persona{position:fixed;right:0;top:0;z-index:9999;font:14px/1.5 system-ui,sans-serif;color:#111}
#local-persona>button{box-sizing:border-box;width:42px;height:44px;padding:0 2px;border:1px solid #595959;border-top:0;border-right:0;border-radius:0 0 0 8px;background:#fffbe6;color:#111;font:inherit;font-size:12px;line-height:1.2;word-break:break-all;cursor:pointer}
#local-persona>ul{margin:0;padding:4px;list-style:none;position:absolute;right:4px;top:48px;width:250px;max-height:70vh;overflow:auto;border:1px solid #595959;border-radius:8px;background:#fff;box-shadow:0 4px 16px rgba(0,0,0,.25)}
#local-persona li button{display:block;width:100%;min-height:44px;padding:6px 8px;border:0;border-radius:6px;background:none;text-align:left;font:inherit;color:#111;cursor:pointer}
#local-persona li button[aria-pressed=true]{background:#e6f4ea;font-weight:600}
#local-persona li span{display:block;font-size:12px;font-weight:400;color:#595959}
#local-persona button:focus-visible{outline:3px solid #0b57d0;outline-offset:1px}
#local-persona ul[hidden]{display:none}
@media print{#local-persona{display:none}}`;

const SCRIPT = `
(function(){
  var bar=document.getElementById('local-persona'),chip=bar.querySelector('button'),list=bar.querySelector('ul');
  function show(open){list.hidden=!open;chip.setAttribute('aria-expanded',String(open));
    if(open){(list.querySelector('[aria-pressed=true]')||list.querySelector('button')).focus()}}
  chip.addEventListener('click',function(){show(list.hidden)});
  bar.addEventListener('keydown',function(e){
    if(e.key==='Escape'&&!list.hidden){show(false);chip.focus();return}
    if(e.key!=='ArrowDown'&&e.key!=='ArrowUp'||list.hidden)return;
    var all=[].slice.call(list.querySelectorAll('button')),i=all.indexOf(document.activeElement)+(e.key==='ArrowDown'?1:-1);
    all[(i+all.length)%all.length].focus();e.preventDefault()});
  document.addEventListener('click',function(e){if(!bar.contains(e.target))show(false)});
  list.addEventListener('click',function(e){
    var b=e.target.closest('button');if(!b)return;
    fetch('/_local/persona',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({key:b.dataset.key})})
      .then(function(r){if(r.ok)location.reload()})});
})();`;

/** A small chip in the corner beside the title, where no page writes anything, to change who one is; not part of any build. */
export function personaBar(personas: readonly Persona[], current: Persona): string {
  const items = personas.map(({ key, label, note }) =>
    `<li><button type="button" data-key="${key}" aria-pressed="${key === current.key}">${escape(label)}<span>${escape(note)}</span></button></li>`).join('');
  return `<style>${STYLE}</style><aside id="local-persona" aria-label="本机演示"><button type="button" aria-expanded="false" aria-controls="local-persona-list" aria-label="当前身份：${escape(current.label)}，点按切换">${escape(current.short)}</button><ul id="local-persona-list" aria-label="切换身份" hidden>${items}</ul></aside><script>${SCRIPT}</script>`;
}
