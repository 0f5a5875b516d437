import type { Persona } from '../demo-mode/demo-mode.js';
import { escapeHtml } from '../http/html.js';

/** The bar above GraphiQL in demo mode: who asks. */
export function personaBar(personas: readonly Persona[]): string {
  const options = personas.map(
    ({ key, en, who }) => `<option value="${escapeHtml(key)}">${escapeHtml(who ? `${en}: ${who}` : en)}</option>`,
  );
  return `<label for="who">You are</label>
<select id="who">${options.join('')}</select>
<a href="/demo">Who is who</a>`;
}

/** The bar with a real issuer: whoever tries has a token from there. It stays in the page. */
export const TOKEN_BAR = `<label for="who">Access token</label>
<input id="who" type="password" autocomplete="off" spellcheck="false" placeholder="from your issuer">`;
