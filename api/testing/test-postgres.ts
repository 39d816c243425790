import { randomBytes } from 'node:crypto';
import postgres from 'postgres';

/** The same server and user, another database. */
export function atDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

/** Makes a database of a new name, a copy of `template` when given; answers the name. */
export async function createDatabase(url: string, template?: string): Promise<string> {
  const name = `atalaya_test_${randomBytes(6).toString('hex')}`;
  await asAdministrator(url, (client) =>
    template
      ? client`create database ${client(name)} template ${client(template)}`
      : client`create database ${client(name)} template template0 encoding 'UTF8'`,
  );
  return name;
}

export async function dropDatabase(url: string, name: string): Promise<void> {
  await asAdministrator(url, (client) => client`drop database if exists ${client(name)} with (force)`);
}

async function asAdministrator(url: string, work: (client: postgres.Sql) => Promise<unknown>): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
