import { PROBLEMS } from '../../documents/read-problem.ts';
import type { ReadProblem } from '../../documents/read-problem.ts';

/** What the file system said about a path, in words a person can act on. */
export function pathProblem(error: unknown): ReadProblem {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  switch (code) {
    case 'ENOENT':
      return PROBLEMS.noSuchFile();
    case 'EACCES':
    case 'EPERM':
      return PROBLEMS.notAllowed();
    case 'ELOOP':
      return PROBLEMS.linkLoop();
    default:
      if (code === '') throw error;
      return PROBLEMS.fileSystem(code);
  }
}
