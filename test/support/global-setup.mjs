import 'reflect-metadata';
import '../../scripts/swc-hooks.mjs';

/** Migrates once per run what every test file then copies. */
export default async function prepare() {
  const { prepareImage, prepareTemplate } = await import('./image.ts');
  process.env.TEST_RUN = String(process.pid);
  const server = process.env.TEST_DATABASE_URL;
  await (server ? prepareTemplate(server) : prepareImage());
}
