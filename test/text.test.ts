import { describe, expect, test } from '@jest/globals';
import { layOut } from '../src/layout/lay-out.ts';
import { defaultSettings } from '../src/layout/style.ts';
import { writeText } from '../src/write/text.ts';
import { reports } from './layout-reports.ts';

test('the text of a plain report', () => {
  expect(writeText(layOut(reports.plain, defaultSettings))).toBe(`　　　　　　　　　青溪县石桥镇人民政府
　　　　　　关于2025年法治政府建设情况的报告

县委、县人民政府：
　　现将有关情况报告如下。
　　一、主要举措和成效
　　（一）严格规范公正文明执法
　　一是抓“关键少数”。二是抓案件——全年办理<375>件&更多。
　　（二）依法化解矛盾纠纷。受理317件。
　　1.开展排查12次。
　　2.调解成功313件。
　　3.司法确认
　　（1）程序
　　（2）时限。当日办结，𠮷村除外。
　　二、带序号的一级段落。
　　（一）带序号的二级段落。
　　三、存在的不足
　　（一）队伍力量不足。持证人员偏少。
　　1.培训不够。场次偏少。
　　四、下一步安排。抓好三件事。

　　　　　　　　　　　　　　　　青溪县石桥镇人民政府
　　　　　　　　　　　　　　　　　　2026年1月8日
`);
});

describe('an official report', () => {
  const text = writeText(layOut(reports.official, defaultSettings));

  test('leaves out 版头 and 版记', () => {
    expect(text).not.toMatch(/文件|石政发|签发人|抄送|印发/);
  });

  test('keeps attachments and 附注', () => {
    expect(text).toContain('\n\n　　附件：1. 行政执法案件统计表\n　　　　　2. 普法活动清单\n\n');
    expect(text).toContain(
      '\n　　（此件公开发布）\n\n附件2\n\n　　　　　　　　　　　普法活动清单\n\n　　第一场在石桥村。\n',
    );
  });
});

test('joint sealed issuers share a line', () => {
  expect(writeText(layOut(reports.jointSealed, defaultSettings))).toContain(
    '\n　　　　　　　　　中共石桥镇委员会　　石桥镇人民政府\n',
  );
});

test.each(Object.entries(reports))('%s begins with its title and ends with one line feed', (_, report) => {
  const text = writeText(layOut(report, defaultSettings));
  expect(text).toMatch(/^　*\S/);
  expect(text).toMatch(/[^\n]\n$/);
});
