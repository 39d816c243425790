import colors from 'picocolors';
import type { Config } from '#api/env.ts';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/** Says how long the start took, where to look, and who else can. */
export function sayWhere({ host, hosts }: Pick<Config, 'host' | 'hosts'>, url: string): void {
  const seconds = process.uptime().toFixed(1);
  console.log(`Listo en ${seconds} s · Ready in ${seconds} s`);
  console.log(`  ${colors.cyan(url)}`);
  for (const line of whoCanReach(host, hosts)) console.log(line);
}

/** The lines on who can reach a server that listens on `host`. */
export function whoCanReach(host: string, hosts: readonly string[]): string[] {
  if (LOOPBACK.has(host)) {
    return [`  Sólo responde a este equipo (${host}). · It answers this machine only (${host}).`];
  }
  const lines = [
    colors.yellow(
      `  AVISO: escucha en ${host}: quien llegue a este equipo por la red puede leer, añadir y borrar documentos.`,
    ),
    colors.yellow(
      `  WARNING: listening on ${host}: whoever reaches this machine over the network can read, add and remove documents.`,
    ),
  ];
  if (hosts.length > 0) return lines;
  return [
    ...lines,
    '  Para abrirlo con otro nombre, dígalo en ATALAYA_ALLOWED_HOSTS. · To open it under another name, put it in ATALAYA_ALLOWED_HOSTS.',
  ];
}
