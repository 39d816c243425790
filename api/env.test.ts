import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnv } from './env.ts';

describe('readEnv', () => {
  it('has safe defaults: the embedded database, loopback only', () => {
    expect(readEnv({})).toMatchObject({
      databaseUrl: null,
      dataDir: expect.stringMatching(/\/data$/),
      cacheDir: expect.stringMatching(/\/\.cache$/),
      host: '127.0.0.1',
      port: 8787,
      hosts: [],
      log: 'info',
    });
  });

  it('takes an empty variable for an unset one', () => {
    expect(readEnv({ DATABASE_URL: '', PORT: '', ATALAYA_DATA: '', HOST: '' })).toEqual(readEnv({}));
  });

  it('reads every variable', () => {
    const read = readEnv({
      DATABASE_URL: 'postgres://a:b@db:5433/papeles',
      ATALAYA_DATA: '/srv/atalaya',
      ATALAYA_CACHE: '/var/cache/atalaya',
      HOST: '0.0.0.0',
      PORT: '0',
      ATALAYA_ALLOWED_HOSTS: 'mapa.example.org, otro.example.org',
      ATALAYA_LOG: 'debug',
    });
    expect(read).toEqual({
      databaseUrl: 'postgres://a:b@db:5433/papeles',
      dataDir: '/srv/atalaya',
      cacheDir: '/var/cache/atalaya',
      host: '0.0.0.0',
      port: 0,
      hosts: ['mapa.example.org', 'otro.example.org'],
      log: 'debug',
    });
  });

  it.each([
    ['PORT', '99999'],
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'mysql://root:secret@db/x'],
    ['ATALAYA_LOG', 'loud'],
    ['ATALAYA_ALLOWED_HOSTS', 'http://mapa.example.org/'],
  ])('refuses %s=%s by name, without repeating the value', (name, value) => {
    const reading = () => readEnv({ [name]: value });
    expect(reading).toThrow(EnvironmentError);
    expect(reading).toThrow(new RegExp(`${name} must`));
    expect(reading).not.toThrow(value);
  });

  it('names every bad variable at once', () => {
    expect(() => readEnv({ PORT: 'x', ATALAYA_LOG: 'y' })).toThrow(/PORT .*; ATALAYA_LOG /);
  });
});
