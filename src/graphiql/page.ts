import type { Example } from './examples.js';

/** Everything comes from this server and nothing may be fetched from elsewhere; the editor writes styles of its own. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const STYLE = `html, body { height: 100%; }
body { margin: 0; display: flex; flex-direction: column; }
#bar { display: flex; align-items: center; gap: 0.75rem; padding: 0.4rem 1rem; font: 0.9rem/1.4 system-ui, sans-serif; color: #1b2240; background: #eef0f5; border-bottom: 1px solid #c6cbd9; }
#who { font: inherit; padding: 0.2rem 0.4rem; max-width: 36rem; }
#root { flex: 1; min-height: 0; }`;

/** The page that holds GraphiQL, under a bar that says who asks. @param bar HTML with one form control, `#who` */
export const page = (bar: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>GraphiQL</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/style.css">
<style>${STYLE}</style>
</head>
<body class="no-focus-outline">
<div id="bar">${bar}</div>
<div id="root"></div>
<noscript>GraphiQL needs JavaScript. The API itself is on /graphql.</noscript>
<script src="/graphiql/app.js"></script>
<script src="/graphiql/start.js"></script>
</body>
</html>
`;

const LOGO =
  '<svg viewBox="0 0 32 32" width="28" height="28" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"><path d="M4 26h8v-7h8v-7h8V6"/></svg>';

/**
 * Sends the token of who is chosen with every request. In demo mode it gets one when it has none, when the one it has is
 * about to expire, and when the server does not know it (any more): a started server has a new key.
 */
const FETCHER = `const who = document.querySelector('#who');
const kept = new Map();
async function demoToken(persona, anew) {
  const known = kept.get(persona);
  if (known && !anew && known.until > Date.now()) return known.token;
  const { access_token, expires_in } = await (await fetch('/demo/token?persona=' + encodeURIComponent(persona))).json();
  kept.set(persona, { token: access_token, until: Date.now() + (expires_in - 60) * 1000 });
  return access_token;
}
async function send(body, headers, anew) {
  const token = who.tagName === 'SELECT' ? await demoToken(who.value, anew) : who.value.trim();
  const own = { 'content-type': 'application/json', ...(token && { authorization: 'Bearer ' + token }) };
  return fetch('/graphql', { method: 'POST', headers: { ...own, ...headers }, body: JSON.stringify(body) });
}
async function fetcher(body, options) {
  const answer = await send(body, options?.headers, false);
  const again = answer.status === 401 && who.tagName === 'SELECT';
  return (again ? await send(body, options?.headers, true) : answer).json();
}
`;

/** The script that opens the bundle. Without `onEditQuery` it would write every operation into the address bar. */
export function startScript(examples: readonly Example[]): string {
  const props = {
    title: 'Trajectory graph',
    logo: LOGO,
    defaultTabs: examples,
    shouldPersistHeaders: false,
  };
  return `self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => '/graphiql/' + label + '.worker.js' };
${FETCHER}YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), { ...${JSON.stringify(props)}, fetcher, onEditQuery() {} });
`;
}
