/** Starts Atalaya as the README says, in an empty data folder, waits for the page and for data behind it, and stops it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createServer } from 'node:net';

const folder = process.argv[2];
const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});

async function startOnce(label) {
  const began = Date.now();
  const child = spawn('npm', ['start', '--', '--port', String(port)], {
    env: { ...process.env, ATALAYA_DATA: join(folder, 'data'), ATALAYA_CACHE: join(folder, 'cache') },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  let exited = false;
  child.on('exit', () => (exited = true));
  const base = `http://127.0.0.1:${port}`;
  try {
    for (;;) {
      if (exited) throw new Error(`${label}: npm start ended before it served a page`);
      if (Date.now() - began > 300_000) throw new Error(`${label}: no page after 300 s`);
      const page = await fetch(base).catch(() => null);
      if (page?.ok) break;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const seconds = (Date.now() - began) / 1000;
    const health = await (await fetch(`${base}/api/health`)).json();
    const summary = await (
      await fetch(`${base}/api/summary/places?level=state&collection=muestra-ficticia`)
    ).json();
    console.log(
      `${label}: page after ${seconds.toFixed(1)} s, ${health.database.kind}, ${summary.places.length} states with documents`,
    );
    if (summary.places.length < 8) throw new Error(`${label}: the sample covers fewer than eight states`);
  } finally {
    if (!exited) {
      process.kill(-child.pid, 'SIGTERM');
      await new Promise((resolve) => child.once('exit', resolve));
    }
  }
}

await startOnce('first start');
await startOnce('second start');
