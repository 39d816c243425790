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
    String.raw`todas\s+las\s+fuerzas|fuerzas\s+(?:federales|conjuntas|combinadas|armadas)|(?:fuerza|operacion|operativo)\s+(?:conjunt[oa]|interinstitucional|mixt[oa])|all\s+forces|joint\s+force|federal\s+forces|security\s+forces|armed\s+forces`,
  ],
  [
    'semar',
    'members',
    String.raw`infantes?\s+de\s+marina|elementos\s+(?:de\s+(?:la\s+)?(?:marina|armada|infanteria\s+de\s+marina)|navales)|marin[oe]s?(?=\W|$)|personal\s+naval|navales|marines|sailors|naval\s+(?:personnel|infantry)`,
  ],
  [
    'semar',
    'name',
    String.raw`secretaria\s+de\s+marina(?:\s*-\s*armada\s+de\s+mexico)?|armada\s+de\s+mexico|infanteria\s+de\s+marina|policia\s+naval|semar|marina(?!\s+mercante)|armada(?=\s|[,.;)]|$)|navy`,
  ],
  [
    'semar',
    'unit',
    String.raw`(?:zona|region|sector)(?:es)?\s+naval(?:es)?|bat(?:allon|\.)\s+(?:de\s+)?(?:infanteria\s+de\s+marina|i\.?m\.?)|b\.?i\.?m\.?(?=\W)|unaprop|fuinmar`,
  ],
  [
    'fgr',
    'name',
    String.raw`fiscalia\s+general\s+de\s+la\s+republica|f\.?g\.?r\.?(?=\W|$)|p\.?g\.?r\.?(?=\W|$)|policia\s+federal\s+ministerial|agencia\s+de\s+investigacion\s+criminal|federal\s+prosecutors?`,
  ],
  [
    'inm',
    'name',
    String.raw`instituto\s+nacional\s+de\s+migracion|i\.?n\.?m\.?(?=\W|$)|agentes\s+(?:de\s+migracion|migratorios)|(?:national\s+)?migration\s+institute|(?:migration|immigration)\s+(?:agents|officers)`,
  ],
  [
    'gn',
    'members',
    String.raw`guardias\s+nacionales|elementos\s+de\s+la\s+guardia|guardsmen|guard\s+members|gendarmes|federal\s+police\s+officers|policias\s+federales`,
  ],
  [
    'gn',
    'name',
    String.raw`guardia\s+nacional|gendarmeria|g\.?\s?n\.?(?=\W|$)|policia\s+federal(?!\s+ministerial)|p\.\s?f\.(?=\W|$)|the\s+(?:national\s+)?guard|national\s+guard|federal\s+police`,
  ],
  [
    'fam',
    'name',
    String.raw`fuerza\s+aerea(?:\s+mexicana)?|f\.?a\.?m\.?(?=\W|$)|air\s+force|base\s+aerea\s+militar|b\.?a\.?m\.?(?=\W|$)|escuadron\s+aereo|airmen`,
  ],
  [
    'municipal_police',
    'members',
    String.raw`policias?\s+(?:preventiv[oa]s?\s+)?municipal(?:es)?|(?:agentes|elementos)\s+municipales|pol\.?\s+(?:mpal|mun)(?:es)?\.?|municipal\s+police(?:\s+officers)?|local\s+police`,
  ],
  [
    'state_police',
    'members',
    String.raw`policias?\s+(?:estatal(?:es)?|ministerial(?:es)?|investigador(?:a|es)|del\s+estado)|pol\.?\s+est(?:atal|\.)?|(?:agentes|elementos|fuerzas)\s+estatales|s\.?s\.?p\.?(?:e\.?|c\.?)?(?=\W|$)|secretaria\s+de\s+seguridad(?:\s+(?:publica|ciudadana))?(?:\s+(?:estatal|del\s+estado))?|fuerza\s+civil|guardia\s+estatal|fuerza\s+estatal|state\s+(?:police|troopers|officers)`,
  ],
  [
    'sedena',
    'name',
    String.raw`secretaria\s+de\s+la\s+defensa(?:\s+nacional)?|sedena|ejercito(?:\s+mexicano)?|(?:the\s+)?(?:mexican\s+)?army`,
  ],
  [
    'sedena',
    'unit',
    String.raw`\d{1,3}\/?[aoº]\.?\s?(?:b\.?\s?i\.?|r\.?\s?c\.?\s?m\.?|c\.?\s?i\.?\s?n\.?\s?e\.?|z\.?\s?m\.?|r\.?\s?m\.?)(?=\W|$)|(?:b\.\s?i\.|r\.\s?c\.\s?m\.|c\.\s?i\.\s?n\.\s?e\.|z\.\s?m\.|r\.\s?m\.|b\.\s?o\.(?:\s?i\.)?|f\.\s?o\.|g\.\s?a\.\s?o\.\s?i\.)(?=\W|$)|(?:zona|region)\s+militar|(?:batallon|regimiento|compania)\s+(?:de\s+)?(?:infanteria|caballeria|no\b)|bases?\s+de\s+operaciones|campo\s+(?:militar|mil\.?)|policia\s+militar|agrupamiento\s+de\s+ingenieros|cuerpo\s+de\s+fuerzas\s+especiales|fuerzas?\s+especiales`,
  ],
  [
    'sedena',
    'members',
    String.raw`soldad[oa]s?|soldiers?|militares|personal\s+(?:militar|del\s+ejercito)|efectivos\s+(?:militares|castrenses)|elementos\s+(?:militares|castrenses|del\s+ejercito|de\s+tropa)|tropas?(?=\W|$)|tpas?\.?(?=\W|$)|ingenieros\s+militares|ings\.|troops|paracaidistas|fusileros`,
  ],
  ['state_police', 'members', String.raw`policias?(?=\W|$)|police(?:\s+officers)?`],
];

const FORCE = new RegExp(
  ROWS.map(([, , words]) => String.raw`(?<![a-z\d.])(${words})(?![a-z])`).join('|'),
  'g',
);

/** The forces a stretch of folded text names, in order. */
export function findForces(folded: string): ForceHit[] {
  const hits: ForceHit[] = [];
  for (const match of folded.matchAll(FORCE)) {
    const row = ROWS[match.slice(1).findIndex((group) => group !== undefined)]!;
    hits.push({ start: match.index, end: match.index + match[0].length, force: row[0], as: row[1] });
  }
  return hits;
}

/** The one force a title or cell names; null when it names none, `joint` when several. */
export function forceOf(folded: string): Force | null {
  const forces = new Set(findForces(folded).map(({ force }) => force));
  if (forces.size > 1) return 'joint';
  return [...forces][0] ?? null;
}
