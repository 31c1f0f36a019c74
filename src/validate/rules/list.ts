import type { FactsRule } from '../facts-rule.ts';
import { D01 } from './D01.ts';
import { D02 } from './D02.ts';
import { D03 } from './D03.ts';
import { D04 } from './D04.ts';
import { D05 } from './D05.ts';
import { D06 } from './D06.ts';
import { D07 } from './D07.ts';
import { D08 } from './D08.ts';
import { D09 } from './D09.ts';
import { D10 } from './D10.ts';
import { D11 } from './D11.ts';
import { D12 } from './D12.ts';
import { D13 } from './D13.ts';
import { D14 } from './D14.ts';
import { D15 } from './D15.ts';
import { D16 } from './D16.ts';
import { D17 } from './D17.ts';
import { D18 } from './D18.ts';
import { D19 } from './D19.ts';
import { D20 } from './D20.ts';
import { D21 } from './D21.ts';
import { D22 } from './D22.ts';
import { D23 } from './D23.ts';
import { D24 } from './D24.ts';
import { D25 } from './D25.ts';
import { D26 } from './D26.ts';

/** All rules about facts; a test fails when one of this folder is missing here. */
export const factsRules: readonly FactsRule[] = [
  D01,
  D02,
  D03,
  D04,
  D05,
  D06,
  D07,
  D08,
  D09,
  D10,
  D11,
  D12,
  D13,
  D14,
  D15,
  D16,
  D17,
  D18,
  D19,
  D20,
  D21,
  D22,
  D23,
  D24,
  D25,
  D26,
];
