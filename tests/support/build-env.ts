/** Vitest tells its own code so that it runs in development; a build that it starts must not hear of it. */
const ofVitest = ['DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL', 'NODE_ENV', 'VITEST'];

/** The environment of a build as an editor starts it. */
export const buildEnv = (more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.includes(name))),
  ASTRO_TELEMETRY_DISABLED: '1',
  ...more,
});
