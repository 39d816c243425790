import { isSpace } from '../structure/signs.ts';
import { PatternSet, alternativesOf } from '../words/pattern-set.ts';
import { SHARED } from '../words/prefilter.ts';
import type { Candidates } from '../words/prefilter.ts';
import { allMatches } from '../words/all-matches.ts';
import type { Force } from '#domain/force.ts';

/** A force named in a stretch of folded text. Offsets in that text, end exclusive. */
export interface ForceHit {
  readonly start: number;
  readonly end: number;
  readonly force: Force;
  /** `name` names the force; `unit` is one of its units; `members` are persons of it ("soldados"). */
  readonly as: 'name' | 'unit' | 'members';
}

type Row = readonly [Force, ForceHit['as'], string];

/** Words for forces, the more particular first. Folded; dots of acronyms optional where nothing else is meant. */
const ROWS: readonly Row[] = [
  [
    'joint',
    'name',
    String.raw`(?:todas\s+las|(?:distint|divers|vari|l|demas)as)\s+(?:fuerzas(?!\s+(?:de\s+la|del|de\s+esta)\s)|corporaciones|dependencias|instituciones)|tres\s+(?:ordenes|niveles)\s+de\s+gobierno|bases?\s+de\s+operaciones\s+(?:mixtas?|interinstitucional(?:es)?)|fuerzas\s+(?:federales|conjuntas|combinadas|armadas)|(?:fuerza|operacion|operativo)\s+(?:conjunt[oa]|interinstitucional|mixt[oa])|all\s+(?:forces|agencies)|(?:joint|combined|mixed)\s+force|federal\s+forces|security\s+forces|armed\s+forces`,
  ],
  [
    'semar',
    'members',
    String.raw`infantes?\s+de\s+marina|elementos\s+(?:de\s+(?:la\s+)?(?:marina|armada|infanteria\s+de\s+marina)|navales)|marin[oe]s?(?=\W|$)|personal\s+naval|navales|mariner(?:ia|os)|marines|sailors|naval\s+(?:personnel|infantry)`,
  ],
  [
    'semar',
    'name',
    String.raw`secretaria\s+de\s+marina(?:\s*-\s*armada\s+de\s+mexico)?|armada\s+de\s+mexico|infanteria\s+de\s+marina|policia\s+naval|semar|marina(?!\s+mercante)|armada(?=\s|[,.;:)=/|]|$)|navy`,
  ],
  [
    'semar',
    'unit',
    String.raw`(?:zona|region|sector)(?:es)?\s+naval(?:es)?|bat(?:allon|\.)\s+(?:de\s+)?(?:infanteria\s+de\s+marina|i\.?m\.?)|unaprop|fuinmar`,
  ],
  [
    'fgr',
    'name',
    String.raw`fiscalia\s+general\s+de\s+la\s+republica|policia\s+federal\s+ministerial|agencia\s+de\s+investigacion\s+criminal|federal\s+prosecutors?`,
  ],
  [
    'inm',
    'name',
    String.raw`instituto\s+nacional\s+de\s+migracion|(?<=(?:N|elementos|efectivos|personal)\s+de(?:l)?\s+)migracion|agentes\s+(?:de\s+migracion|migratorios)|(?:national\s+)?migration\s+institute|(?:migration|immigration)\s+(?:agents|officers)`,
  ],
  [
    'gn',
    'members',
    String.raw`guardias\s+nacionales|elementos\s+de\s+la\s+guardia|(?<=[N\d]\s)guardias(?!\s+(?:comunitari|comunal|civil|blanca|estatal|presidencial|privad|municipal|rural|penitenciari|de\s+seguridad))|guardsmen|guard\s+members|gendarmes|federal\s+police\s+officers|policias\s+federales`,
  ],
  [
    'gn',
    'name',
    String.raw`g(?:uardia|dia\.?|\.)\s*(?:nacional|nal\.?)|gendarmeria|policia\s+federal(?!\s+ministerial)|(?<=(?:N|elementos|efectivos|personal|agentes)\s+de\s+la\s+)guardia(?!\s+(?:comunitari|comunal|civil|blanca|estatal|presidencial|privad|municipal|rural|nacional))|the\s+(?:national\s+)?guard|national\s+guard|federal\s+police`,
  ],
  [
    'fam',
    'name',
    String.raw`f(?:uerza|za\.?|\.)\s*aerea(?:\s+mexicana)?|air\s+force|base\s+aerea\s+militar|escuadron\s+aereo|airmen`,
  ],
  [
    'municipal_police',
    'members',
    String.raw`(?:policias?|pol\.?|p\.)\s*(?:(?:preventiv[oa]s?|prev\.?)\s+)?(?:municipal(?:es)?|mpal(?:es)?\.?|mun\.?)|(?:agentes|elementos)\s+municipales|seg(?:uridad|\.)\s+pub(?:lica|\.)\s+m(?:unicipal|pal\.?)|municipal\s+police(?:\s+officers)?|local\s+police`,
  ],
  [
    'state_police',
    'members',
    String.raw`policias?\s+(?:ministerial(?:es)?|investigador(?:a|es)|del\s+estado)|(?:policias?|pol\.?|p\.)\s*(?:(?:preventiv[oa]s?|prev\.?)\s+)?(?:est(?:atal(?:es)?|\.)|(?:del\s+)?edo\.?)|seg(?:uridad|\.)\s+pub(?:lica|\.)\s+(?:estatal|del\s+estado|edo\.?)|(?:agentes|elementos|fuerzas)\s+estatales|secretaria\s+de\s+seguridad(?:\s+(?:publica|ciudadana))?(?:\s+(?:estatal|del\s+estado))?|f(?:uerza|za\.?)\s+civil|guardia\s+estatal|guardia\s+civil(?:\s+(?:estatal|del\s+estado))?|guardias\s+civiles|f(?:uerza|za\.?)\s+estatal|state\s+(?:police|troopers|officers)`,
  ],
  [
    'sedena',
    'name',
    String.raw`secretaria\s+de\s+la\s+defensa(?:\s+nacional)?|sedena|ejercito(?:\s+mexicano)?|ejto\.?|(?<=\()ej\.(?=\))|(?:the\s+)?(?:mexican\s+)?army`,
  ],
  [
    'sedena',
    'unit',
    String.raw`(?:zona|region)\s+militar|(?:batallon|regimiento|compania)\s+(?:de\s+)?(?:infanteria|caballeria|no\b)|batallon(?:es)?(?=\s*(?:$|[,.;:)]|al\s|en\s|de\s+P))|regimientos?(?=\s*(?:$|[,.;:)]|al\s|en\s|de\s+P))|bases?\s+de\s+operaciones|campo\s+(?:militar|mil\.?)|policia\s+militar|agrupamiento\s+de\s+ingenieros|cuerpo\s+de\s+fuerzas\s+especiales|fuerzas?\s+especiales`,
  ],
  [
    'sedena',
    'members',
    String.raw`soldad[oa]s?|soldiers?|militares|personal\s+(?:militar|del\s+ejercito)|efectivos\s+(?:militares|castrenses)|policias\s+militares|elementos\s+(?:militares|castrenses|del\s+ejercito|de\s+tropa)|de\s+(?:infanteria(?!\s+(?:de\s+)?(?:marina|naval))|caballeria)|tropas?(?=\W|$)|tpas?\.?(?=\W|$)|ing(?:enieros|s?\.)\s+mil(?:itares|s?\.)|ings\.|troops|paracaidistas|fusileros`,
  ],
  ['state_police', 'members', String.raw`policias?(?=\W|$)|police(?:\s+officers)?`],
];

/** Acronyms, by their letters: with dots ("G.N.", "17/o. B.I.") any of them, without only those in `BARE`. */
const ACRONYMS = new Map<string, readonly [Force, ForceHit['as']]>([
  ['gn', ['gn', 'name']],
  ['pf', ['gn', 'name']],
  ['fam', ['fam', 'name']],
  ['bam', ['fam', 'unit']],
  ['fgr', ['fgr', 'name']],
  ['pgr', ['fgr', 'name']],
  ['aic', ['fgr', 'name']],
  ['pfm', ['fgr', 'name']],
  ['inm', ['inm', 'name']],
  ['ssp', ['state_police', 'members']],
  ['ssc', ['state_police', 'members']],
  ['pep', ['state_police', 'members']],
  ['pest', ['state_police', 'members']],
  ['sspe', ['state_police', 'members']],
  ['sspc', ['state_police', 'members']],
  ['bim', ['semar', 'unit']],
  ['im', ['semar', 'members']],
  ['zn', ['semar', 'unit']],
  ['rn', ['semar', 'unit']],
  ['zm', ['sedena', 'unit']],
  ['rm', ['sedena', 'unit']],
  ['bi', ['sedena', 'unit']],
  ['rcm', ['sedena', 'unit']],
  ['cine', ['sedena', 'unit']],
  ['bo', ['sedena', 'unit']],
  ['boi', ['sedena', 'unit']],
  ['fo', ['sedena', 'unit']],
  ['gaoi', ['sedena', 'unit']],
]);
const BARE = 'gn pf fam fgr pgr inm ssp ssc pep pest sspe sspc bim bam im';
const DOTTED = /(?<![a-z\d./])(?:[a-z]\.\s?){1,4}(?:[a-z]\.|(?<=\.)[a-z](?![a-z]))/y;
const BARE_ACRONYM = new PatternSet(
  BARE.split(' ').map((word) => ({ source: `(?<![a-z\\d.])${word}(?![a-z])`, value: word })),
);

const END = '(?![a-z])';
const FORCES = new PatternSet(
  ROWS.flatMap((row, order) => alternativesOf(row[2], { row, order }, String.raw`(?<![a-z\d.])`, END)).map(
    (entry) => ({ ...entry, needs: entry.source.slice(0, -END.length) }),
  ),
);

/** False when a text names no force: cheaper than looking. */
export function mayNameForces(folded: string, candidates: Candidates): boolean {
  return (
    !FORCES.isOut(candidates) ||
    !BARE_ACRONYM.isOut(candidates) ||
    (mayBeDotted(folded) && /[a-z]\.\s?[a-z]\./.test(folded))
  );
}

/** False when `findForces` finds nothing in a text, in any part of it or in its lines joined to one. */
export function canFindForces(folded: string, candidates: Candidates): boolean {
  return !FORCES.isOut(candidates) || !BARE_ACRONYM.isOut(candidates) || mayBeDotted(folded);
}

/** A letter with a dot before another, maybe of the next line, which may be quoted. */
function mayBeDotted(folded: string): boolean {
  for (let dot = folded.indexOf('.', 1); dot >= 0; dot = folded.indexOf('.', dot + 1)) {
    if (!isLetter(folded.charCodeAt(dot - 1))) continue;
    let next = dot + 1;
    while (isSpace(folded.charCodeAt(next)) || folded.charCodeAt(next) === QUOTE_MARK) next++;
    if (isLetter(folded.charCodeAt(next))) return true;
  }
  return false;
}

const QUOTE_MARK = 62;

/** The forces a stretch of folded text names, in order; of names that overlap the first, then the more particular. */
export function findForces(folded: string, candidates: Candidates = SHARED.candidatesOf(folded)): ForceHit[] {
  const found: Found[] = [];
  for (const { pattern, value } of FORCES.among(candidates))
    for (const match of allMatches(folded, pattern)) {
      const [force, as] = value.row;
      found.push({
        hit: { start: match.index, end: match.index + match[0].length, force, as },
        order: value.order,
      });
    }
  addDotted(folded, found);
  for (const { pattern, value } of BARE_ACRONYM.among(candidates))
    for (const match of allMatches(folded, pattern)) {
      const [force, as] = ACRONYMS.get(value)!;
      found.push({ hit: { start: match.index, end: match.index + match[0].length, force, as }, order: 0 });
    }
  if (found.length === 0) return [];
  found.sort((a, b) => a.hit.start - b.hit.start || a.order - b.order || b.hit.end - a.hit.end);
  const hits: ForceHit[] = [];
  for (const { hit } of found) if (hits.length === 0 || hit.start >= hits.at(-1)!.end) hits.push(hit);
  return hits;
}

interface Found {
  readonly hit: ForceHit;
  readonly order: number;
}

/** Acronyms with dots. They begin at a letter by itself before a dot, with a letter after that. */
function addDotted(folded: string, found: Found[]): void {
  let from = 0;
  for (let dot = folded.indexOf('.', 1); dot >= 0; dot = folded.indexOf('.', dot + 1)) {
    const start = dot - 1;
    const next = folded.charCodeAt(isSpace(folded.charCodeAt(dot + 1)) ? dot + 2 : dot + 1);
    if (start < from || !isLetter(folded.charCodeAt(start)) || !isLetter(next)) continue;
    DOTTED.lastIndex = start;
    const written = DOTTED.exec(folded)?.[0];
    if (written === undefined) continue;
    from = start + written.length;
    const known = ACRONYMS.get(written.replace(/[^a-z]/g, ''));
    if (known) found.push({ hit: { start, end: from, force: known[0], as: known[1] }, order: 0 });
  }
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** The one force a title or cell names; null when it names none, `joint` when several. */
export function forceOf(folded: string): Force | null {
  const forces = new Set(findForces(folded).map(({ force }) => force));
  if (forces.size > 1) return 'joint';
  return [...forces][0] ?? null;
}
