import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { layoutTable } from './layout.ts';
import { A01 } from './A01.ts';
import { A02 } from './A02.ts';
import { A03 } from './A03.ts';
import { A04 } from './A04.ts';
import { A05 } from './A05.ts';
import { A06 } from './A06.ts';
import { A07 } from './A07.ts';
import { A08 } from './A08.ts';
import { A09 } from './A09.ts';
import { A10 } from './A10.ts';
import { A11 } from './A11.ts';
import { A13 } from './A13.ts';
import { A14 } from './A14.ts';
import { G01 } from './G01.ts';
import { G02 } from './G02.ts';
import { G03 } from './G03.ts';
import { G04 } from './G04.ts';
import { G05 } from './G05.ts';
import { G06 } from './G06.ts';
import { G07 } from './G07.ts';
import { G08 } from './G08.ts';
import { G09 } from './G09.ts';
import { G10 } from './G10.ts';
import { G11 } from './G11.ts';
import { G12 } from './G12.ts';
import { G13 } from './G13.ts';
import { G14 } from './G14.ts';
import { G15 } from './G15.ts';
import { G16 } from './G16.ts';
import { G17 } from './G17.ts';
import { G18 } from './G18.ts';
import { N01 } from './N01.ts';
import { N02 } from './N02.ts';
import { N03 } from './N03.ts';
import { N04 } from './N04.ts';
import { N05 } from './N05.ts';
import { N06 } from './N06.ts';
import { N07 } from './N07.ts';
import { N08 } from './N08.ts';
import { N09 } from './N09.ts';
import { N10 } from './N10.ts';
import { N11 } from './N11.ts';
import { N12 } from './N12.ts';
import { N13 } from './N13.ts';
import { N14 } from './N14.ts';
import { N15 } from './N15.ts';
import { N16 } from './N16.ts';
import { N17 } from './N17.ts';
import { N18 } from './N18.ts';
import { N19 } from './N19.ts';
import { P01 } from './P01.ts';
import { P02 } from './P02.ts';
import { P03 } from './P03.ts';
import { P04 } from './P04.ts';
import { P05 } from './P05.ts';
import { P06 } from './P06.ts';
import { P07 } from './P07.ts';
import { P08 } from './P08.ts';
import { P09 } from './P09.ts';
import { P10 } from './P10.ts';
import { P11 } from './P11.ts';
import { P12 } from './P12.ts';
import { P13 } from './P13.ts';
import { P14 } from './P14.ts';
import { P15 } from './P15.ts';
import { P16 } from './P16.ts';
import { P17 } from './P17.ts';
import { P18 } from './P18.ts';
import { P19 } from './P19.ts';
import { P20 } from './P20.ts';
import { P21 } from './P21.ts';
import { P22 } from './P22.ts';
import { P23 } from './P23.ts';

/** Every rule about the words of a report, one file each. */
export const readingRules: readonly Rule<Reading>[] = [
  A01,
  A02,
  A03,
  A04,
  A05,
  A06,
  A07,
  A08,
  A09,
  A10,
  A11,
  A13,
  A14,
  G01,
  G02,
  G03,
  G04,
  G05,
  G06,
  G07,
  G08,
  G09,
  G10,
  G11,
  G12,
  G13,
  G14,
  G15,
  G17,
  G18,
  N01,
  N02,
  N03,
  N04,
  N05,
  N06,
  N07,
  N08,
  N09,
  N10,
  N11,
  N12,
  N13,
  N14,
  N15,
  N16,
  N17,
  N18,
  N19,
  P01,
  P02,
  P03,
  P04,
  P05,
  P06,
  P07,
  P08,
  P09,
  P10,
  P11,
  P12,
  P13,
  P14,
  P15,
  P16,
  P17,
  P18,
  P19,
  P20,
  P21,
  P22,
  P23,
];

/** Every rule about how a .docx is set. */
export const layoutRules: readonly Rule<Reading>[] = layoutTable();

/** Every rule about several reports at once. */
export const batchRules: readonly Rule<readonly Reading[]>[] = [G16];
