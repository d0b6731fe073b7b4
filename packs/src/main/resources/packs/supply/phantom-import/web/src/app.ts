import fs from 'node:fs';
import { readFile } from 'fs/promises';
import express from 'express';
import { Button } from '@acme/ui/button';
import type { Node } from 'estree';
import { helper } from '@/helper';
import { other } from 'helper';
import { mine } from 'web/src/helper';
// ruleid: supply.phantom-import
import { sanitize } from 'express-body-sanitizer-pro';
// ruleid: supply.phantom-import
const limiter = require('@acme/limiter');
// ok: supply.phantom-import
const text = "import x from 'not-imported'";

export async function later() {
  // ruleid: supply.phantom-import
  return await import('charting-lite');
}
// ruleid: supply.phantom-import
export * from 'shared-things';
