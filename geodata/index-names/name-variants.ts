import { NAME_FORM } from './place-kinds.ts';
import type { NameForm } from './place-kinds.ts';

/** A way to write a name and how far it is from the official one. */
export interface NameVariant {
  readonly name: string;
  readonly form: NameForm;
}

/** Brackets, parentheses, or a word for what a settlement is: names that have variants. */
const ODD = /[([]|^(?:Ej|Col|Ran|Pob|Bar|Con|Fra|Com|Pue|Hac)/i;
/** What a settlement is, said before its name: the name goes without it too. */
const GENERIC_HEAD =
  /^(?:Ejido|Colonia|Ranchería|Ranchito|Poblado|Barrio|Congregación|Fraccionamiento|Comunidad|Pueblo|Hacienda|Rancho)(?: de)? (?=.{4})/i;
const ARTICLE = /^(?:El|La|Los|Las)\s+/i;
/** Titles that officials put before a name and nobody says. */
const TITLE =
  /^(?:Heroica Ciudad de|Heroica Villa de|Heroica Villa|Heroica Ciudad|H\.? Ciudad de|H\.? Villa|Heroico Puerto de|Villa de|Villa|Ciudad de|Ciudad|Puerto de|Mineral de|Pueblo de|Real de) /i;
/** First words that name nothing by themselves when the rest is cut off. */
const EMPTY_HEADS = new Set(
  (
    'estado edo agua aguas alta alto altos amada ana armadillo arroyo asuncion bahia baja bajo bajos barra batallon bella boca ' +
    'buena cabo camaron campo canada canadas capilla casa casas castillo cerrito cerro chico cienega ciudad ' +
    'colonia concepcion constancia corral coronel cruz cuatro cumbres doctor dolores domingo dos ejido encarnacion ' +
    'estacion felipe francisco fuerte general guadalupe hacienda heroica heroico hidalgo honduras ignacio isla ' +
    'jaral jardin jesus jimenez jose juan lagos laguna lerdo llano loma lomas luis magdalena manuel manzanilla ' +
    'maria mariscala marques martir martires mesa miguel mineral monte montecristo natividad nombre noria nueva ' +
    'nuevo ocampo ojo oro palmar palo palos paraje paso pedro piedra piedras pinal plan plateado playa playas plaza ' +
    'progreso pueblo puente puerto punta purisima rancho real reforma reyes rincon rio rojas rosario salto san ' +
    'santa santiago santo santos sierra sitio soledad tres trinidad union valle vega villa vista munoz'
  ).split(' '),
);

/**
 * Which ways of writing a name are made by rule: `census` only takes off what the census adds;
 * `spelling` adds the article left out and broken encodings; `all` the short forms too.
 */
export type VariantScope = 'census' | 'spelling' | 'all';

/** Ways a name is written besides the official one. */
export function nameVariants(official: string, scope: VariantScope): NameVariant[] {
  if (scope === 'census' && !ODD.test(official)) return [{ name: official, form: NAME_FORM.OFFICIAL }];
  const found = new Map<string, NameForm>();
  const add = (name: string, form: NameForm) => {
    const trimmed = name.trim();
    if (trimmed.length >= 2 && !found.has(trimmed)) found.set(trimmed, form);
  };
  const [plain, inner] = splitBrackets(official);
  add(plain, NAME_FORM.OFFICIAL);
  if (inner !== null) add(inner, NAME_FORM.ALTERNATE);
  for (const name of [...found.keys()]) {
    if (GENERIC_HEAD.test(name)) add(name.replace(GENERIC_HEAD, ''), NAME_FORM.SHORT);
  }
  if (scope === 'census') return list(found);
  for (const name of [plain, ...(inner === null ? [] : [inner])]) {
    if (ARTICLE.test(name)) add(name.replace(ARTICLE, ''), NAME_FORM.SHORT);
    if (scope === 'spelling') continue;
    const untitled = name.replace(TITLE, '');
    if (untitled !== name) add(untitled, NAME_FORM.SHORT);
    const head = shortHead(untitled);
    if (head) add(head, NAME_FORM.SHORT);
  }
  for (const name of [...found.keys()])
    if (/á/i.test(name)) add(name.replace(/[áÁ]/g, ' '), NAME_FORM.BROKEN);
  return list(found);
}

/** "Iguala" of "Iguala de la Independencia"; null when the head would name nothing. */
function shortHead(name: string): string | null {
  const cut = /^(.+?) (?:de|del|de la|de las|de los) (?!los$)/i.exec(name);
  if (!cut) return null;
  const head = cut[1]!;
  const bare = head.replace(ARTICLE, '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return head.length < 4 || EMPTY_HEADS.has(bare) ? null : head;
}

/** "Ardillas de Abajo (Las Ardillas)", "Los Arbolitos [Rancho]": the name, and the one in parentheses. */
function splitBrackets(name: string): readonly [string, string | null] {
  const plain = name.replace(/\[[^\]]*\]/g, ' ');
  const inner = /\(([^)]+)\)/.exec(plain)?.[1] ?? null;
  return [
    plain
      .replace(/\([^)]*\)?/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    inner,
  ];
}

function list(found: ReadonlyMap<string, NameForm>): NameVariant[] {
  return [...found].map(([name, form]) => ({ name, form }));
}
