import { readPlaces } from '../places.ts';

let codes: ReadonlyMap<string, string> | undefined;

/**
 * INEGI code of a state as UCDP GED's `adm_1` writes it ("Guerrero state", "Distrito Federal").
 * @returns null when the field is empty
 * @throws when the name is not one of the 32 states
 */
export function ucdpStateCode(adm1: string): string | null {
  if (adm1 === '') return null;
  codes ??= new Map([
    ...readPlaces()
      .filter(({ level }) => level === 'state')
      .map(({ name, code }) => [name, code] as const),
    ['Distrito Federal', '09'],
    ['México', '15'],
  ]);
  const code = codes.get(adm1.replace(/ state$/, ''));
  if (!code) throw new Error(`UCDP names a state that is none of the 32: ${adm1}`);
  return code;
}
