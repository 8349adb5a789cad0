import { counted } from '../display/index.ts';
import { line } from './line.ts';
import type { Statement } from './sheet.ts';

/** What a page has that its sheet leaves out, so that nobody takes the sheet for the whole. */
export function leftOut(
  ...kinds: readonly (readonly [records: readonly unknown[], one: string, many: string])[]
): readonly Statement[] {
  const names = kinds
    .filter(([records]) => records.length > 0)
    .map(([records, one, many]) => counted(records.length, one, many));
  return names.length === 0 ? [] : [{ said: line`Also on its page: ${names.join(', ')}` }];
}
