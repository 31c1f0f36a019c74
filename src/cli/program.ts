import { Command, CommanderError, Option } from 'commander';
import type { CheckOptions } from './commands/check.ts';
import type { Host } from './host.ts';
import { isUsageError, status } from './status.ts';

/** Runs one call of the command line and says how it ended. Commands are loaded when they are called. */
export async function run(args: readonly string[], host: Host): Promise<number> {
  let result: number = status.fine;
  const program = makeProgram(host, (code) => {
    result = code;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return result;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? status.fine : status.unusable;
    if (isUsageError(error)) {
      host.err(`${error.message}\n`);
      return status.unusable;
    }
    host.err(
      args.includes('--debug') && error instanceof Error
        ? `${error.stack ?? error.message}\n`
        : `程序出了意外的错误：${String(error)}\n请把命令和文件发给维护人员；加 --debug 可看详细情况。\n`,
    );
    return status.bug;
  }
}

const FORMAT = '--format <格式>';

function makeProgram(host: Host, finish: (code: number) => void): Command {
  const program = chinese(new Command('lawreport'), host)
    .description('写《法治政府建设年度报告》：填事实表，核对数据，按公文格式生成 Word 和文本。')
    .version(VERSION, '-V, --version', '显示版本')
    .option('--debug', '出错时显示详细情况');
  const command = (usage: string, description: string): Command =>
    chinese(program.command(usage), host).description(description);

  command('init <文件>', '新建一份带说明的事实表')
    .option('--town <名称>', '单位简称，如 清溪镇')
    .option('--year <年度>', '报告哪一年的工作')
    .action(async (file: string, options: { town?: string; year?: string }) => {
      finish(await (await import('./commands/init.ts')).init(file, options, host));
    });
  command('validate <文件...>', '检查事实表，一次列出全部问题')
    .addOption(new Option(FORMAT, '输出形式').choices(['pretty', 'json']).default('pretty'))
    .action(async (files: string[], options: { format: 'pretty' | 'json' }) => {
      finish(await (await import('./commands/validate.ts')).validate(files, options, host));
    });
  command('render <文件...>', '由事实表生成报告')
    .option('-o, --output <文件夹>', '放在哪个文件夹', 'output')
    .option('--format <格式>', '生成哪些格式，用逗号隔开：docx,txt', 'docx,txt')
    .option('--outline <体例>', '体例的名称或文件')
    .option('--trace', '同时生成核对清单（.html 和 .json）')
    .option('--force', '覆盖在 Word 中改过的文件')
    .action(async (files: string[], options: RenderOptions) => {
      finish(await (await import('./commands/render.ts')).render(files, options, host));
    });
  command('check <文件...>', '检查写好的报告（.docx 或 .txt）')
    .addOption(new Option(FORMAT, '输出形式').choices(['pretty', 'json', 'github', 'sarif', 'html']).default('pretty'))
    .option('--facts <事实表>', '与事实表对照，找出改动过的数字')
    .option('--ignore-width', '不管全角半角（从网页存下的文本用）')
    .option('--max-warnings <数>', '警告超过这个数也算不合格')
    .action(async (files: string[], options: CheckOptions) => {
      finish(await (await import('./commands/check.ts')).check(files, options, host));
    });
  command('fix <文件>', '自动修改不用斟酌的问题（事实表或文本）')
    .option('--write', '写入文件；不加则只显示拟作的修改')
    .action(async (file: string, options: { write?: true }) => {
      finish(await (await import('./commands/fix.ts')).fix(file, options, host));
    });
  command('fields [词]', '列出或查找事实表能填的事：单位、数法、印出来的样子').action(
    async (word: string | undefined) => {
      finish(await (await import('./commands/fields.ts')).fields(word, host));
    },
  );
  command('wording <文件> [事项]', '显示现在的说法，供照自己的话改写（写成）')
    .option('--write', '写进事实表')
    .action(async (file: string, matter: string | undefined, options: { write?: true }) => {
      finish(await (await import('./commands/wording.ts')).wording(file, matter, options, host));
    });
  command('rules [编号]', '列出检查规则，或说明其中一条').action(async (code: string | undefined) => {
    finish((await import('./commands/rules.ts')).rules(code, host));
  });
  command('batch <文件夹或文件...>', '生成一批乡镇的报告，只写有变化的')
    .option('-o, --output <文件夹>', '放在哪个文件夹', 'output')
    .option('--format <格式>', '生成哪些格式，用逗号隔开：docx,txt', 'docx,txt')
    .option('--last <文件夹>', '上一年的事实表，用来核对雷同的段落')
    .option('--jobs <数>', '同时用几个线程；不写则按数量定')
    .option('--shard <片>', '只做其中一片，如 1/4')
    .option('--force', '全部重写，覆盖在 Word 中改过的文件')
    .action(async (inputs: string[], options: BatchOptions) => {
      finish(await (await import('./commands/batch.ts')).batch(inputs, options, host, VERSION));
    });
  command('summary <文件夹或文件...>', '汇总各乡镇的数据：工作簿、网页和全县报告')
    .option('-o, --output <文件夹>', '放在哪个文件夹', 'output')
    .option('--last <文件夹>', '上一年的事实表，逐项比较并标出变动大的数')
    .option('--report', '同时用合计数生成全县的报告')
    .option('--force', '覆盖在 Word、Excel 中改过的文件')
    .action(async (inputs: string[], options: SummaryOptions) => {
      finish(await (await import('./commands/summary.ts')).summary(inputs, options, host));
    });
  command('outlines', '列出全部体例').action(async () => {
    finish(await (await import('./commands/outlines.ts')).outlines(host));
  });
  command('config', '显示在这里起作用的县级设置').action(async () => {
    finish(await (await import('./commands/config.ts')).config(host));
  });
  const template = command('template', '模板的检查');
  chinese(template.command('check [文件夹]'), host)
    .description('检查模板和体例：变量、法定项、写法')
    .action(async (folder: string | undefined) => {
      finish(await (await import('./commands/template-check.ts')).templateCheck(folder, host));
    });
  command('extract <文件>', '从生成的 Word 文件中取回事实表')
    .option('-o, --output <文件>', '写到哪个文件；不写则显示出来')
    .action(async (file: string, options: { output?: string }) => {
      finish(await (await import('./commands/extract.ts')).extract(file, options, host));
    });
  return program;
}

export interface RenderOptions {
  readonly output: string;
  readonly format: string;
  readonly outline?: string;
  readonly trace?: true;
  readonly force?: true;
}

export interface BatchOptions {
  readonly output: string;
  readonly format: string;
  readonly last?: string;
  readonly jobs?: string;
  readonly shard?: string;
  readonly force?: true;
}

export interface SummaryOptions {
  readonly output: string;
  readonly last?: string;
  readonly report?: true;
  readonly force?: true;
}

declare const LAWREPORT_VERSION: string | undefined;
const VERSION = typeof LAWREPORT_VERSION === 'string' ? LAWREPORT_VERSION : '0.0.0';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** Of help that no terminal shows. */
const WIDTH = 80;

/** Gives a command of commander Chinese words and the host's streams. */
function chinese(command: Command, host: Host): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', '显示帮助')
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', '[选项]').replace('[command]', '<命令>'),
      optionDescription: (option) => {
        const extra = [
          ...(option.argChoices ? [`可选：${option.argChoices.join('、')}`] : []),
          ...(typeof option.defaultValue === 'string' ? [`默认：${option.defaultValue}`] : []),
        ];
        return extra.length > 0 ? `${option.description}（${extra.join('；')}）` : option.description;
      },
      subcommandTerm: (sub) =>
        `${sub.name()} ${sub.registeredArguments.map((argument) => (argument.required ? `<${argument.name()}>` : `[${argument.name()}]`)).join(' ')}`.trim(),
    })
    .configureOutput({
      getOutHelpWidth: () => (host.stdoutIsTerminal ? process.stdout.columns : WIDTH),
      getErrHelpWidth: () => (host.stderrIsTerminal ? process.stderr.columns : WIDTH),
      // Help is plain, whatever it is printed on.
      getOutHasColors: () => true,
      getErrHasColors: () => true,
      writeOut: (text) => {
        host.out(text);
      },
      writeErr: (text) => {
        host.err(text);
      },
      outputError: (text, write) => {
        write(inChinese(text, command));
      },
    });
}

/** The words of commander for wrong usage, in Chinese and with the remedy. */
function inChinese(text: string, command: Command): string {
  const quoted = /'([^']*)'/u.exec(text)?.[1] ?? '';
  const remedy = `用 ${[command.parent?.name(), command.name()].filter(Boolean).join(' ')} --help 查看用法。\n`;
  const name = quoted.split(' ').find((word) => word.startsWith('-')) ?? quoted;
  if (text.includes('unknown command')) {
    const names = command.commands.map((sub) => sub.name());
    const near = names.find((candidate) => candidate.startsWith(quoted.slice(0, 3)));
    return `没有“${quoted}”这个命令${near === undefined ? '' : `，是不是“${near}”？`}\n可用的命令：${names.join('、')}\n`;
  }
  if (text.includes('unknown option')) return `没有“${name}”这个选项。${remedy}`;
  if (text.includes('missing required argument')) return `缺少<${quoted}>。${remedy}`;
  if (text.includes('argument missing')) return `选项 ${name} 后面要写一个值。${remedy}`;
  if (text.includes('too many arguments')) return `多写了内容。${remedy}`;
  if (text.includes('is invalid')) {
    const allowed = /Allowed choices are (.*?)\./u.exec(text)?.[1]?.replaceAll(', ', '、');
    return `选项 ${name} 的值不对${allowed === undefined ? '' : `，可以是：${allowed}`}。${remedy}`;
  }
  return `命令写得不对。${remedy}`;
}
