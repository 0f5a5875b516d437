// npm run screenshot -- <picture.png> [first start's DEMO_PARTICIPANTS]
// Starts a server on an empty directory, opens GraphiQL in headless Chromium, runs the operation of the first tab as the
// first persona and writes the picture. Fails when no data comes back, or when the page asks anything of another machine.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PATIENCE = 180_000;

/** Starts the server on a free port; resolves with its address when it says where it is. */
function startServer(dataDir, participants) {
  const env = {
    ...process.env,
    PORT: '0',
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    DEMO: '1',
    DEMO_PARTICIPANTS: participants,
  };
  const server = spawn(process.execPath, ['dist/src/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (data) => {
      said += data;
      const [, url] = /GraphiQL\s+(http:\S+)/.exec(said) ?? [];
      if (url) resolve(url);
    });
    server.on('exit', (code) => reject(new Error(`the server ended with code ${code}:\n${said}`)));
  });
  return { server, address };
}

/** Opens GraphiQL, runs the first tab and gives the answer that came back. */
async function photograph(browser, url, picture) {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  const strangers = [];
  const complaints = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') strangers.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  const run = page.locator('.graphiql-execute-button');
  await run.waitFor({ timeout: PATIENCE });
  // The schema is asked first; the button works before that, but the editor then has nothing to complete with.
  await page.waitForLoadState('networkidle');
  await page.locator('.graphiql-tab').first().click();
  const answered = page.waitForResponse(
    (response) => response.url().endsWith('/graphql') && response.request().method() === 'POST',
  );
  await run.click();
  const answer = await (await answered).json();
  await page.locator('.graphiql-response .view-lines', { hasText: '"data"' }).waitFor({ timeout: PATIENCE });
  await page.screenshot({ path: picture });
  const tabs = await page.locator('.graphiql-tab').count();
  const persona = await page.locator('#who option:checked').textContent();
  return { answer, tabs, persona, strangers, complaints };
}

const [picture, participants = '500'] = process.argv.slice(2);
const executablePath = CHROMIUM.find((path) => existsSync(path));
if (!picture || !executablePath) {
  console.error(
    picture ? `No Chromium found at ${CHROMIUM.join(', ')}.` : 'Name the picture: npm run screenshot -- picture.png',
  );
  process.exit(1);
}

const room = mkdtempSync(join(tmpdir(), 'screenshot-'));
const { server, address } = startServer(join(room, 'data'), participants);
let browser;
try {
  const url = await address;
  browser = await chromium.launch({ executablePath, args: FLAGS });
  const { answer, tabs, persona, strangers, complaints } = await photograph(browser, url, picture);
  const filled = answer.data && Object.values(answer.data).some((value) => value !== null);
  if (!filled || answer.errors) throw new Error(`no answer with data: ${JSON.stringify(answer).slice(0, 500)}`);
  if (strangers.length > 0) throw new Error(`the page asked other machines: ${strangers.join(', ')}`);
  if (complaints.length > 0) throw new Error(`the browser complains: ${complaints.join(' | ')}`);
  console.log(`${picture}: ${tabs} tabs, the first one answered to “${persona}”, nothing asked of other machines`);
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  await browser?.close();
  server.kill('SIGTERM');
  await new Promise((resolve) => (server.exitCode === null ? server.once('exit', resolve) : resolve()));
  rmSync(room, { recursive: true, force: true });
}
