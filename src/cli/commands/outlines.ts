import { coverage } from '../../compose/coverage.ts';
import type { Host } from '../host.ts';
import { kitFor } from '../kit.ts';
import { shippedKit } from '../../shipped-kit.ts';
import { status } from '../status.ts';

/** Lists the outlines that can be used here, with the statutory items that each part answers. */
export async function outlines(host: Host): Promise<number> {
  const { kit } = await kitFor('-', host);
  for (const [name, outline] of Object.entries(kit.outlines)) {
    host.out(`${name}${name in shippedKit.outlines ? '' : '（本县）'}  ${outline.description}\n`);
    for (const [item, parts] of coverage(outline))
      host.out(`    ${item}：${parts.length > 0 ? `第${parts.join('、')}部分` : '没有单列'}\n`);
  }
  return status.fine;
}
