#!/usr/bin/env node
<!-- an old comment
import type { One } from './one';
import all, { type Two, three as trois } from './two';
import * as space from './space';
import fs = require('fs');
import Alias = Space.Inner;
import data from './data.json' with { type: 'json' };
export type { One };
export * from './all';
export * as names from './names';
export as namespace Whole;
export = all;
export default function overload(a: string): void;
function overload(a: number): asserts a is 5;
function overload(this: Window, a: any, b?: number, ...rest: string[]): a is string { return true; }
function* generate<T extends object = {}>(): Generator<T> { yield* []; }
declare function outside(x: unique symbol): asserts x;
declare module 'ambient' { export const a: number; }
declare global { interface Window { shop: Shop } }
namespace Outer.Inner { export let x = 1; }
module Old { }
declare const enum Level { Low, High = 2, 'quoted', }
abstract class Shop<T> extends Base<T>.Inner implements A, B.C<T> {
  private readonly name: string = 'x';
  static #count?: number;
  declare later: T;
  sure!: boolean;
  accessor auto = 1;
  [key: string]: unknown;
  static { Shop.#count = 0; }
  constructor(private readonly db: Db, @Inject(TOKEN) public other?: Other) { super(); }
  abstract area(): number;
  @Get('/items') @Auth async list(@Query() q: string): Promise<void> {}
  override get size(): number { return 1; }
  optional?(): void;
  overloaded(a: string): void;
  ['computed']<U>(u: U): U { return u; }
}
@Component({ selector: 'x' })
export class Decorated {}
interface Shape<T> extends Base<T>, Other {
  readonly kind: 'circle' | 1 | -1 | true | null | undefined;
  (call: number): string;
  new (make: string): Shape<T>;
  method?(a: this): void;
  [index: number]: string;
}
type Names = keyof typeof shapes;
type Picked = Shape<string>['kind'][number];
type Mapped = { readonly [K in keyof Shape<any> as `get${K}`]?: Shape<any>[K] };
type Required2 = { -readonly [K in Names]-?: string } | { +readonly [K in Names]+?: string };
type Wait<T> = T extends Promise<infer U extends string> ? U : never;
type Tuple = [first: string, second?: number, ...rest: boolean[]];
type Plain = readonly [string, number?, ...any[]];
type Fn = (a: string) => a is 'x';
type Make = abstract new (...args: any[]) => object;
type Both = (A & B) | import('./types').C;
type Maybe = ?string;
type Star = Array<*>;
type Query = typeof fs.read<string>;
type Self = typeof this;
type Asserting = (x: unknown) => asserts x is string;
let value: string | undefined, sure!: number;
var { a, b: c = 1, ...rest }: Parts = all, [x, , y = 2, ...z]: number[] = [1];
const cast = value as const, checked = value satisfies unknown, sure2 = value!.length;
const instance = new Map<string, number>([]), typed = make<string>(1), bound = make<number>;
const arrow = async <T,>(x: T): Promise<T> => x, plain = y => y;
const fn = function named<T>(x?: T) {}, gen = function* () { yield 1; }, klass = class<T> {};
value = { a, 'b': 1, [c]: 2, 3: x, ...rest, method(): void {}, get d() { return 1; } };
({ a, b: c, d = 1, ...rest } = value), ([a, b] = [b, a]), (x = 1, y += 2);
value = a?.b?.[0]?.(), a ? -b : typeof c, a++, --b, new.target, import.meta, this, super.x;
value = `text ${a} \n` + tag`x` + /re/g + "esc\t" + 1.5 + true + false + null + undefined;
flow = (value: any);
label: for (let n = 0; n < 1; n++) { if (n) continue label; else break; }
for (const key in value) delete value[key];
while (a) { debugger; }
do { } while (a);
switch (a) { case 1: break; default: }
try { f(); } catch (e: unknown) { throw e; } finally { await import('x'); }
with (a) { b; }
;
return;
view = <main<string> class="wide" {...props} on:click={f}>
  Text &amp; {a} {/* nothing */}
  <svg:path d='M0 0'/>
  <Ui.Button disabled></Ui.Button>
</main>;
