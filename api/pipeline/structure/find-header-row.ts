import { foldText } from './fold-text.ts';
import type { Span } from './structure.ts';

/** Words that title a column in the papers' tables. */
const COLUMN =
  /^(?:no|num|ord|orden|prog|#|mpios?|municipios?|municipality|estados?|edos?|entidad(?: federativa)?|state|ent|demarcacion(?:es)?|alcaldia|lugar|lugares|place|location|ubicacion|localidad|plaza|region|zona|sector|area|obra|instalacion|puertos?|aduanas?|seguridad|vigilancia|patrullaje|custodia|migracion|site|hora|hour|time|fecha|date|dia|day|periodo|period|hecho|hechos|evento|eventos|event|novedad|novedades|incidente|suceso|descripcion|description|grupos?|groups?|organizacion(?:es)?|organization|cartel(?:es)?(?!\s+(?:de[l]?|jalisco|nueva|santa|independiente|unid[oa]s?)(?![a-z]))|celulas?|presencia|sedena|ejercito|ejto\.?|army|semar|marina|navy|g\.? ?n\.?|guardia nac|g\. ?nal|national guard|guard|inm|fam|fgr|s\.?s\.?p\.?|policia|pol\.?|p\. ?(?:est|mpal|mun)|police|total(?:es)?|suma|efectivos|efvos\.?|ef\.?|eft\.?s?|elementos|eltos\.?|elems?\.?|personal|fuerza|force|troops|soldiers|mision|mission|tarea|task|servicio|service|corporacion|corp\.?|dependencia|institucion|agency|sede|ciudad(?:es)?(?!\s+(?!o\s|y\s|de\s+origen)[a-z])|city|town|operacion|operativo|actividad|concepto|cantidad|unidad|fuente|source|confiab\.?|giro|saldo|jefes|ofs?\.?|oficiales|tpa\.?|tropa|quien|fza\.?|facciones|faccion|muertos|heridos|lesionados|detenidos|killed|injured|observaciones|remarks|notes|sitio|puntos?|posicion|encargo|funcion|comision|presentes|desplegados|dep\.?|efec\.?|efect\.?|pers\.?|hombres|rubro|sintesis|resumen|asunto|estatus|status|situacion|desde|hasta|inicio|termino|del|al|obs\.?|turno|tipo|unidades)(?![a-z])/;

/** "al 15 jul 2021", "Feb. 2020", "ENE": the day or month a column of numbers is of. */
const DAY =
  /^(?:19|20)\d\d$|^(?:al?|hasta|corte(?:\s+al)?)\s+\d{1,2}[\s/.-]+(?:de\s+)?(?:[a-z]{3,10}\.?|\d{1,2})(?:[\s/.-]+(?:del?\s+)?\d{2,4})?$|^(?:ene|feb|mar|abr|may|jun|jul|ago|sep|sept|oct|nov|dic|jan|apr|aug|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|january|february|march|april|june|july|august|september|october|november|december)\.?(?:[\s/.-]+(?:del?\s+)?'?(?:19|20)?\d\d)?$/;

/** True when the cells are titles of columns: no figures, no blanks of a row, at least two known titles. */
export function isHeaderRow(text: string, cells: readonly Span[]): boolean {
  let known = 0;
  let years = 0;
  for (const [index, cell] of cells.entries()) {
    const title = foldText(text.slice(cell.start, Math.min(cell.end, cell.start + 80))).trim();
    if (DAY.test(title)) {
      known++;
      if (title.length === 4) years++;
      continue;
    }
    if (/\d{2}|^(?:\d+|-+|–|—)$/.test(title)) return false;
    if (COLUMN.test(title) && (index === 0 || title !== 'no')) known++;
  }
  // A figure may look like a year.
  if (years === 1 && known < 3) return false;
  return known >= 2 || (known === 1 && cells.length === 1);
}
