import { escapeHtml } from '../http/html.js';
import { TOKEN_SECONDS } from './demo-issuer.js';
import type { Persona } from './demo-mode.js';

/** Nothing but the page itself: no script, nothing from elsewhere. */
export const DEMO_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const STYLE = `body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 1rem 0.4rem 0; border-bottom: 1px solid #949494; }
code { font-size: 0.95em; }`;

/** The page that tells whom a visitor of the demo can be, in Dutch and in English. */
export function demoPage(personas: readonly Persona[]): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>Wie bent u in de demo? / Who are you in the demo?</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Wie bent u in de demo?</h1>
<p>Alle mensen hier zijn verzonnen. Kies iemand in <a href="/graphiql">GraphiQL</a>, of haal hier een token; het geldt
${TOKEN_SECONDS / 60} minuten. U ziet wat die persoon mag zien.</p>
<p lang="en">Everybody here is made up. Choose somebody in <a href="/graphiql">GraphiQL</a>, or get a token here; it holds
for ${TOKEN_SECONDS / 60} minutes. You see what that person may see.</p>
<table>
<caption>Rollen, en wie ze speelt / <span lang="en">Roles, and who plays them</span></caption>
<thead><tr><th scope="col">Rol</th><th scope="col" lang="en">Role</th><th scope="col">Wie / <span lang="en">Who</span></th>
<th scope="col">Token</th></tr></thead>
<tbody>
${personas.map(row).join('\n')}
</tbody>
</table>
</main>
</body>
</html>
`;
}

function row({ key, nl, en, who }: Persona): string {
  const address = `/demo/token?persona=${encodeURIComponent(key)}`;
  const link = `<a href="${escapeHtml(address)}" aria-label="Token: ${escapeHtml(nl)}"><code>${escapeHtml(key)}</code></a>`;
  return `<tr><th scope="row">${escapeHtml(nl)}</th><td lang="en">${escapeHtml(en)}</td><td>${escapeHtml(who) || '–'}</td><td>${link}</td></tr>`;
}
