/** Languages a message is written in. */
export type MessageLanguage = 'es' | 'en';

/** Why a file could not be read, what it is and how to mend it, in both languages. */
export interface ReadProblem {
  readonly code: string;
  readonly es: string;
  readonly en: string;
}

/** Thrown by a reader that cannot go on; becomes the outcome `unreadable`, never a crash. */
export class ReadError extends Error {
  readonly problem: ReadProblem;

  constructor(problem: ReadProblem) {
    super(problem.en);
    this.name = 'ReadError';
    this.problem = problem;
  }
}

/** The sentence of a problem in a language. */
export function problemIn(language: MessageLanguage, problem: ReadProblem): string {
  return problem[language];
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`;

/** Every problem a reader can meet. Sentences name what, where and how to mend it, and hold no text of the file. */
export const PROBLEMS = {
  emptyFile: (): ReadProblem => ({
    code: 'empty-file',
    es: 'el archivo está vacío (0 bytes)',
    en: 'the file is empty (0 bytes)',
  }),
  noText: (): ReadProblem => ({
    code: 'no-text',
    es: 'no contiene texto',
    en: 'it holds no text',
  }),
  noTextLayer: (pages: number): ReadProblem => ({
    code: 'no-text-layer',
    es: `sus ${pages} páginas son imágenes sin capa de texto; hace falta pasarle antes un OCR`,
    en: `its ${pages} pages are images without a text layer; run OCR on it first`,
  }),
  tooBig: (bytes: number, limit: number): ReadProblem => ({
    code: 'file-too-big',
    es: `pesa ${megabytes(bytes)} y el límite es ${megabytes(limit)}; súbalo con --max-file-size`,
    en: `it has ${megabytes(bytes)} and the limit is ${megabytes(limit)}; raise it with --max-file-size`,
  }),
  tooSlow: (seconds: number): ReadProblem => ({
    code: 'too-slow',
    es: `tardó más de ${seconds} s en leerse y se detuvo; dé más tiempo con --timeout`,
    en: `it took longer than ${seconds} s to read and was stopped; allow more with --timeout`,
  }),
  tooMuchMemory: (limitMb: number): ReadProblem => ({
    code: 'too-much-memory',
    es: `pidió más de ${limitMb} MB de memoria y se detuvo; parece dañado o malicioso`,
    en: `it asked for more than ${limitMb} MB of memory and was stopped; it looks damaged or malicious`,
  }),
  tooMuchText: (limit: number): ReadProblem => ({
    code: 'too-much-text',
    es: `contiene más de ${limit.toLocaleString('en')} caracteres de texto; divídalo en archivos menores`,
    en: `it holds more than ${limit.toLocaleString('en')} characters of text; split it into smaller files`,
  }),
  inflatesTooMuch: (limit: number): ReadProblem => ({
    code: 'inflates-too-much',
    es: `al descomprimirse pasa de ${megabytes(limit)}; parece una bomba de compresión`,
    en: `it inflates to more than ${megabytes(limit)}; it looks like a compression bomb`,
  }),
  broken: (format: string): ReadProblem => ({
    code: 'broken-file',
    es: `el archivo ${format} está dañado o incompleto; ábralo y guárdelo de nuevo`,
    en: `the ${format} file is damaged or incomplete; open it and save it again`,
  }),
  encrypted: (format: string): ReadProblem => ({
    code: 'encrypted',
    es: `el archivo ${format} está protegido con contraseña; guárdelo sin ella`,
    en: `the ${format} file is protected by a password; save it without one`,
  }),
  unsupported: (es: string, en: string): ReadProblem => ({
    code: 'unsupported-kind',
    es: `por su contenido parece ${es}, que aún no se lee; conviértalo a texto, PDF, DOCX o XLSX`,
    en: `by its content it seems to be ${en}, which is not read yet; convert it to text, PDF, DOCX or XLSX`,
  }),
  unknownBinary: (): ReadProblem => ({
    code: 'unknown-binary',
    es: 'contiene datos binarios de un tipo desconocido, no texto',
    en: 'it holds binary data of an unknown kind, not text',
  }),
  notWhatItSays: (label: string): ReadProblem => ({
    code: 'not-what-it-says',
    es: `su nombre dice ${label}, pero su contenido es texto simple o está incompleto; revise el archivo`,
    en: `its name says ${label}, but its content is plain text or incomplete; check the file`,
  }),
  noSuchFile: (): ReadProblem => ({
    code: 'no-such-file',
    es: 'no existe; revise la ruta',
    en: 'there is no such file; check the path',
  }),
  notAllowed: (): ReadProblem => ({
    code: 'not-allowed',
    es: 'no hay permiso para leerlo; cambie sus permisos',
    en: 'reading it is not permitted; change its permissions',
  }),
  linkLoop: (): ReadProblem => ({
    code: 'link-loop',
    es: 'es un enlace que lleva a sí mismo',
    en: 'it is a link that leads to itself',
  }),
  notAFile: (): ReadProblem => ({
    code: 'not-a-file',
    es: 'no es un archivo ni una carpeta',
    en: 'it is neither a file nor a folder',
  }),
  fileSystem: (code: string): ReadProblem => ({
    code: 'file-system',
    es: `el sistema de archivos no deja leerlo (${code})`,
    en: `the file system cannot read it (${code})`,
  }),
  tooDeep: (limit: number): ReadProblem => ({
    code: 'nested-too-deep',
    es: `está anidado a más de ${limit} niveles de adjuntos`,
    en: `it is nested more than ${limit} attachments deep`,
  }),
  tooManyAttachments: (leftOut: number, limit: number): ReadProblem => ({
    code: 'too-many-attachments',
    es: `trae más de ${limit} adjuntos; ${leftOut} no se leyeron`,
    en: `it carries more than ${limit} attachments; ${leftOut} were not read`,
  }),
  badLines: (count: number, first: number): ReadProblem => ({
    code: 'bad-lines',
    es: `${count} líneas no son un documento JSON con "text" (la primera, la ${first}); no se leyeron`,
    en: `${count} lines are no JSON document with "text" (the first is line ${first}); they were not read`,
  }),
  noGoodLine: (): ReadProblem => ({
    code: 'no-good-line',
    es: 'ninguna línea es un documento JSON con "text"',
    en: 'no line is a JSON document with "text"',
  }),
  stopped: (how: string): ReadProblem => ({
    code: 'reader-stopped',
    es: `el lector se detuvo (${how}); el archivo parece dañado`,
    en: `the reader stopped (${how}); the file looks damaged`,
  }),
  programFailed: (how: string): ReadProblem => ({
    code: 'program-failed',
    es: `Atalaya falló al analizarlo (${how}); es un error del programa: repórtelo`,
    en: `Atalaya failed to analyse it (${how}); that is a fault of the program: please report it`,
  }),
} as const;
