import { sidecarSchema, type termSchema } from '../../src/core/schema/schemas.ts';
import { readYaml } from '../../src/loaders/yaml.ts';

/** The problems in YAML, each as "line:column found | expected | remedy". */
export const reportedInYaml = (
  yaml: string,
  schema: typeof sidecarSchema | typeof termSchema = sidecarSchema,
) =>
  readYaml(yaml, schema, 'x.yaml').problems.map(
    ({ place, found, expected, remedy }) =>
      `${place.line}:${place.column} ${found} | ${expected} | ${remedy}`,
  );
