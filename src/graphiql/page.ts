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

/** The page that holds GraphiQL. */
export const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>GraphiQL</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/style.css">
</head>
<body class="no-focus-outline" style="margin: 0">
<div id="root"></div>
<noscript>GraphiQL needs JavaScript. The API itself is on /graphql.</noscript>
<script src="/graphiql/app.js"></script>
<script src="/graphiql/start.js"></script>
</body>
</html>
`;

const LOGO =
  '<svg viewBox="0 0 32 32" width="28" height="28" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"><path d="M4 26h8v-7h8v-7h8V6"/></svg>';

/** The script that opens the bundle. Without `onEditQuery` it would write every operation into the address bar. */
export function startScript(examples: readonly Example[]): string {
  const props = {
    title: 'Trajectory graph',
    logo: LOGO,
    endpoint: '/graphql',
    defaultTabs: examples,
    shouldPersistHeaders: false,
  };
  return `self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => '/graphiql/' + label + '.worker.js' };
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), { ...${JSON.stringify(props)}, onEditQuery() {} });
`;
}
