import { isCapital, isDigit, isSmall, isSpace } from '../structure/signs.ts';
import { WordTable } from '../words/lexicon.ts';
import type { Words } from '../words/read-words.ts';

/** Words a group's name begins with. Looked for at the end of a run of letters: "ªLos" is folded to "alos". */
const OPENING = /(?:los|las|cartel|grupo|comando|banda|gente|columna|clan|tropa|alianza)$/;
const OPENING_LENGTH = new WordTable((word) => OPENING.exec(word)?.[0].length ?? 0);

/** Capital words before "Cartel" that may belong to a name: "Nueva Plaza Norte Cartel". */
const MOST_BEFORE_CARTEL = 3;

/** Offsets where the name of a group may begin, in order: "Los…", "Cártel…", "Grupo…", or words before "Cartel". */
export function findNameStarts(text: string, words: Words): number[] {
  const starts: number[] = [];
  let beforeCartel = false;
  for (let i = 0; i < words.count; i++) {
    const number = words.numbers[i]!;
    const length = number < 0 ? 0 : OPENING_LENGTH.get(number);
    if (length === 0) continue;
    const at = words.ends[i]! - length;
    if (!isCapital(text.charCodeAt(at))) continue;
    if (text.startsWith('Cartel', at)) {
      addBefore(text, at, starts);
      beforeCartel = true;
    }
    starts.push(at);
  }
  return beforeCartel ? starts.sort((a, b) => a - b) : starts;
}

/** The capitals that begin words right before an offset. */
function addBefore(text: string, at: number, starts: number[]): void {
  let end = at;
  for (let count = 0; count < MOST_BEFORE_CARTEL; count++) {
    let to = end;
    while (to > 0 && isSpace(text.charCodeAt(to - 1))) to--;
    let from = to;
    while (from > 0 && isNameSign(text.charCodeAt(from - 1))) from--;
    if (to === end || from === to) return;
    for (let i = from; i < to; i++)
      if (isCapital(text.charCodeAt(i)) && !isWordSign(text.charCodeAt(i - 1))) starts.push(i);
    end = from;
  }
}

/** `[\wñáéíóúÑÁÉÍÓÚ]` */
function isWordSign(code: number): boolean {
  return isSmall(code) || isCapital(code) || isDigit(code) || code === 95;
}

/** The same with the signs inside names: "O'Brien", "Zeta-Sur". */
function isNameSign(code: number): boolean {
  return isWordSign(code) || code === 39 || code === 45;
}
