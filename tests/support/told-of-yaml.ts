import { sidecarSchema, type termSchema } from '../../src/core/schemas.ts';
import { readYaml } from '../../src/loaders/yaml.ts';

/** What is told of YAML, a problem each: "line:column found | expected | remedy". */
export const toldOfYaml = (
  yaml: string,
  schema: typeof sidecarSchema | typeof termSchema = sidecarSchema,
) =>
  readYaml(yaml, schema, 'x.yaml').problems.map(
    ({ place, found, expected, remedy }) =>
      `${place.line}:${place.column} ${found} | ${expected} | ${remedy}`,
  );
