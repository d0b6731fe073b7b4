#!/usr/bin/env node
<!-- an old browser's comment
// a comment
import 'side-effect';
import all from 'all';
import * as space from 'space';
import { one, two as deux, default as trois, 'quoted-name' as quoted } from 'names' with { type: 'json' };
export { one, deux as two };
export * from 'everything';
export * as everything from 'everything';
export default class Shop extends Base {
  static total = 0;
  #secret = 'hidden';
  ['computed'] = 1;
  static { Shop.total += 1; }
  constructor(name, { size = 2, ...rest } = {}, [first, , third = 3], ...others) { super(name); }
  @logged get value() { return this.#secret; }
  set value(next) { this.#secret = next; }
  static async *items() { yield 1; yield* [2, 3]; yield; }
  has(other) { return #secret in other && new.target === undefined; }
}
@sealed class Sealed {}
function* numbers() { debugger; }
async function load(url) { return await import(url ?? import.meta.url); }
var a = 1, b;
let { c, d: { e }, f = 6, g: h = 7 } = a;
const [i, j = 2, ...k] = b;
using handle = open();
label: for (let n = 0, m = 1; n < m; n++, m--) { if (n) continue label; else break; }
for (const key in a) delete a[key];
for (;;) {}
for (const item of b) void item;
async () => { for await (const part of stream()) part; };
while (a) a -= 1;
do { b **= 2; } while (!b);
switch (a) { case 1: case 2: b(); break; default: b(); }
try { risky(); } catch ({ message }) { console.log(message); } finally { done(); }
try { risky(); } catch { throw new Error('no'); }
with (a) { b; }
;
a = { c, 'd': 1, 2: two, [e]: 3, ...rest, method() {}, get f() { return 1; }, async *g() {} };
[a.b, a['c'], ...d] = [1, 2.5, 0xff, 10n, null, true, false, undefined];
b = a?.b?.[0]?.(), (x) => x + 1, y => ({ y }), function named() {}, function* () {}, class {};
b = `text ${a} \n more` + tag`plain` + /re[/]gex/gi.source + "escaped\t";
b = a ? -b : typeof c, a++, --b, (a, b), new Map, new Set([1]);
a ||= this instanceof Shop;
({ a, b: [c], d = 1, ...e } = a);
view = <main id="wide" data-x={1} {...props} on:click={f} icon=<i/> >
  Text &amp; {a} {/* nothing */}
  <svg:path d='M0 0'/>
  <Ui.Button disabled></Ui.Button>
  <></>
</main>;
