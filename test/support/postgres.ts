import pg from 'pg';

/** One connection to the server at `url` for as long as `use` takes. */
export async function withServer<T>(url: string, use: (server: pg.Client) => Promise<T>): Promise<T> {
  const server = new pg.Client(url);
  await server.connect();
  try {
    return await use(server);
  } finally {
    await server.end();
  }
}
