import type { TestServer } from './server.js';

/** The headers of a request by a persona of the demo, such as `job-coach`; the server must be in demo mode. */
export async function as({ url }: TestServer, persona: string): Promise<{ authorization: string }> {
  const response = await fetch(`${url}/demo/token?persona=${persona}&as=text`);
  if (!response.ok) throw new Error(`The demo has no persona ${persona}.`);
  return { authorization: `Bearer ${await response.text()}` };
}
