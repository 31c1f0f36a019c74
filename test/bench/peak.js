// Loaded before a measured process: tells its peak memory when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  if (process.env.LAWREPORT_PEAK) writeFileSync(process.env.LAWREPORT_PEAK, String(process.resourceUsage().maxRSS));
});
