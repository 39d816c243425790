const MOST_CHARACTERS = 1000;
// eslint's no-control-regex wants them spelt out of the pattern.
const isControl = (character: string) => character < ' ' || character === '\u007f';

/**
 * The path to remember for an uploaded file, from the name its sender gave: relative, with `/`,
 * without `.` and `..` steps, drive letters and control characters. It only names the file to a
 * reader and is never opened.
 */
export function uploadName(name: string): string {
  const steps = name
    .split(/[/\\]/)
    .map((step) =>
      Array.from(step, (character) => (isControl(character) ? ' ' : character))
        .join('')
        .trim(),
    )
    .filter((step) => step !== '' && step !== '.' && step !== '..' && !/^[a-z]:$/i.test(step));
  const path = steps.join('/');
  // The end of a path says more than its start: the file's own name and its ending.
  return path === '' ? 'sin-nombre' : path.slice(-MOST_CHARACTERS);
}
