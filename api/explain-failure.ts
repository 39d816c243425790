import { ZodError } from 'zod';
import { DataInUseError } from './database/data-lock.ts';
import { DatabaseUnavailableError } from './database/database-error.ts';
import { EnvironmentError } from './env.ts';
import { AtalayaError } from './errors.ts';
import { PortBusyError } from './listen.ts';

/** What to tell a person whose command failed for a reason they can mend; null for a surprise. */
export function explainFailure(error: unknown): string | null {
  if (error instanceof PortBusyError) {
    const other = error.port === 65_535 ? error.port - 1 : error.port + 1;
    return [
      `El puerto ${error.port} está ocupado. Si es otra Atalaya, ya está en http://127.0.0.1:${error.port}; si no, use otro: npm start -- --port ${other}`,
      `Port ${error.port} is in use. If that is another Atalaya, it is at http://127.0.0.1:${error.port} already; if not, take another: npm start -- --port ${other}`,
    ].join('\n');
  }
  if (error instanceof DataInUseError) {
    const { url } = error.holder;
    return url === null ? error.message : `${error.message}\n${url}`;
  }
  if (error instanceof DatabaseUnavailableError || error instanceof EnvironmentError) return error.message;
  if (error instanceof AtalayaError) return error.message;
  if (error instanceof ZodError) return error.issues.map(({ message }) => message).join('\n');
  return null;
}
