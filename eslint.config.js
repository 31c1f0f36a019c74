import tseslint from 'typescript-eslint';

/** The stages, and the outside packages that each alone may import. Core imports nothing; stages import core alone. */
const stages = {
  core: [],
  load: ['yaml'],
  validate: [],
  compose: ['handlebars'],
  layout: [],
  write: ['docx', 'fflate'],
  read: ['saxes', 'fflate'],
  rules: [],
  county: ['hucre'],
};
const outside = [...new Set(Object.values(stages).flat()), 'ajv', 'commander', 'picocolors'];
const names = Object.keys(stages);

/** Forbids a stage every other stage, every package that is not its own, and everything of the machine. */
function stageRule(stage) {
  const others = names.filter((name) => name !== stage && name !== 'core').concat('cli', 'build');
  return {
    files: [`src/${stage}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: others.flatMap((name) => [`../${name}/**`, `../../${name}/**`]),
              message: 'A stage imports core and nothing beside it.',
            },
            { group: ['node:*'], message: 'Stages know no machine; what they need comes in as an argument.' },
            {
              group: outside.filter((name) => !stages[stage].includes(name)).flatMap((name) => [name, `${name}/*`]),
              message: 'Another stage owns this package.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'console', 'Date', 'fetch', 'Buffer', 'setTimeout'],
    },
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'output/', 'src/generated/', 'test/bench/', 'coverage/'] },
  ...tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    rules: {
      '@typescript-eslint/restrict-template-expressions': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
    },
  },
  ...names.map(stageRule),
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
