/** Leaves a PostgreSQL server as it was found. */
export default async function clean() {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) return;
  const { dropTemplate } = await import('./image.ts');
  await dropTemplate(server);
}
