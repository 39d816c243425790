import { describe, expect, it } from 'vitest';
import { runChecks } from './check.ts';

describe('runChecks', () => {
  it('runs every check, and takes a throw for a problem', async () => {
    const seen: string[] = [];
    const results = await runChecks(
      [
        { name: 'breaks', run: () => Promise.reject(new Error('no such tool')) },
        { name: 'holds', run: async () => null },
        { name: 'fails', run: async () => 'one file is stale' },
      ],
      ({ name }) => seen.push(name),
    );
    expect(seen.sort()).toEqual(['breaks', 'fails', 'holds']);
    expect(results.map(({ problem }) => problem)).toEqual(['Error: no such tool', null, 'one file is stale']);
  });
});
