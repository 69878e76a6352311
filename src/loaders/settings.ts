import { type Problem, problem } from '../core/problems.ts';
import { siteSchema } from '../core/schema/schemas.ts';

/** What is wrong with the settings of `src/site.ts`: nothing else would tell before readers see it. */
export function settingProblems(settings: Record<string, unknown>): Problem[] {
  const { error } = siteSchema.safeParse(settings);
  return (error?.issues ?? []).map(({ path, message }) => {
    const name = String(path[0]);
    return problem('field', { file: 'src/site.ts' }, `${name}: ${JSON.stringify(settings[name])}`, {
      expected: `${name} ${message}`,
      remedy: 'Correct the setting.',
    });
  });
}
