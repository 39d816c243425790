import { describe, expect, it } from 'vitest';
import { createLog } from './create-log.ts';

describe('createLog', () => {
  it('writes what is at its level or above, with its fields', () => {
    const lines: string[] = [];
    const log = createLog(
      'warn',
      (line) => lines.push(line),
      () => new Date('2026-11-22T12:00:00Z'),
    );
    log.info('not this');
    log.debug('nor this');
    log.warn('port busy', { port: 8787, host: 'a b', extra: undefined });
    log.error('broken');
    expect(lines).toEqual([
      '2026-11-22T12:00:00.000Z warn port busy port=8787 host="a b"',
      '2026-11-22T12:00:00.000Z error broken',
    ]);
  });

  it('says nothing when silent', () => {
    const lines: string[] = [];
    createLog('silent', (line) => lines.push(line)).error('broken');
    expect(lines).toEqual([]);
  });
});
