import { expect, it } from 'vitest';
import { settingProblems } from '../../../src/loaders/settings.ts';
import { site } from '../../../src/site.ts';

it('the settings of this site are valid', () => {
  expect(settingProblems(site)).toEqual([]);
});

it.each([
  ['name', ' '],
  ['language', 'deutsch_DE'],
  ['corrections', 'desk@news.example'],
  ['linkMode', 'frist'],
  ['pageSize', 0],
  ['feedSize', 2.5],
  ['maxTopicPairs', -1],
  ['maxSeedBytes', '256'],
])('a setting that cannot be is a problem: %s %j', (name, value) => {
  const [problem, ...others] = settingProblems({ ...site, [name]: value });
  expect(others).toEqual([]);
  expect(problem?.place).toEqual({ file: 'src/site.ts' });
  expect(problem?.found).toBe(`${name}: ${JSON.stringify(value)}`);
  expect(problem?.expected).toMatch(new RegExp(`^${name} should `));
});
