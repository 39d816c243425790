import { DRUGS, FUEL, TAKEN, WEAPONS } from './cue-words.ts';
import { cue } from './incident-cue.ts';
import type { Cue } from './incident-cue.ts';

const r = String.raw;
const FEW = r`(?:[^\s;.]+\s+){0,4}?`;
const SUM = r`(?:(?:N|un|una|medio|cien|mil|varios|unos)\s+(?:(?:mil|millon|millones|miles)\s+)?(?:de\s+)?(?:pesos|dolares|millon(?:es)?)|dinero|una\s+(?:fuerte\s+)?(?:suma|cantidad))`;
const DUES = r`(?:(?:(?:el|un)\s+)?(?:derecho|pago|cobro)\s+de(?:l)?\s+piso|(?:una\s+|la\s+)?cuota(?!\s+(?:sindical|escolar|de\s+(?:inscripcion|recuperacion|mantenimiento))))`;
const BY_CALL = r`(?:por\s+(?:telefono|mensaje|whatsapp)|llamadas?|mensajes?|recado|nota|amenaz[a-z]*)`;
const MADE = r`(?:la\s+)?(?:producc|elabor|fabric|proces|cocina|sintetiz)[a-z]*\s+(?:de\s+)?(?:drogas?|metanfetaminas?|cristal|fentanilo|heroina|goma(?:\s+de\s+opio)?|opio|sinteticas?)`;
const PLANTED = r`(?:plantios?|sembradios?|cultivos?|matas?\s+de\s+(?:marihuana|mariguana|amapola)|plantas?\s+de\s+(?:marihuana|mariguana|amapola))`;
const THIEVES = r`(?:asaltantes?|ladron(?:es)?|rateros?|carteristas?)`;

/** Money asked for, loot, fuel, drugs and arms: by class of verb and thing. */
export const GOODS_CUES: readonly Cue[] = [
  cue(
    'extortion',
    'deed',
    58,
    r`(?:exigi|pidi|reclam|impusi|fij|cobr)(?:o|eron|ieron|aron)(?:le|les)?\s+(?:(?!multa)[^\s;.]+\s+){0,4}?${DUES}`,
    r`a\s+(?:exigir|cobrar|pedir)(?:le|les)?\s+(?:[a-z]+\s+){0,3}?${DUES}`,
    r`(?:fue|fueron|resulto|resultaron)\s+(?:victimas?|objeto)\s+de\s+(?:[a-z]+\s+){0,2}?extorsion`,
    r`oblig(?:o|aron)\s+(?:[^;.]{0,60}?\s)?a\s+(?:entregar|pagar|depositar|transferir)[a-z]*\s+(?:[a-z]+\s+){0,2}?${SUM}`,
    r`${BY_CALL}[^.;]{0,60}?\s(?:pidi|exigi|reclam|demand)(?:o|eron|ieron|aron)(?:le|les)?\s+(?:[a-z]+\s+){0,3}?${SUM}`,
    r`(?:pidi|exigi|reclam|demand)(?:o|eron|ieron|aron)(?:le|les)?\s+(?:[a-z]+\s+){0,3}?${SUM}\s+(?:[^.;]{0,50}?\s)?${BY_CALL}`,
    r`amenaz(?:o|aron|ad[oa]s?)\s+(?:[^;.]{0,60}?\s)?para\s+que\s+(?:[a-z]+\s+){0,2}?(?:pag|entreg|deposit)[a-z]+`,
  ),
  cue('extortion', 'deed', 73, r`secuestros?\s+virtual(?:es)?`),
  cue(
    'extortion',
    'noun',
    58,
    r`extorsion(?:es)?\s+(?:telefonica\s+)?(?:a(?=\s+(?:un|una|N|dos|el|la|su))|al|contra|en\s+(?:agravio|contra)|de\s+que\s+fue)`,
    r`(?:intento|tentativa)\s+de\s+extorsion`,
    r`exigencia\s+de\s+(?:[a-z]+\s+){0,2}?(?:pago|${DUES}|${SUM})`,
  ),
  cue(
    'robbery',
    'deed',
    64,
    r`${THIEVES}\s+${FEW}(?:intercept|entr|ingres|irrump|amag|someti|encanon|abord|vaci|golpe)(?:aron|ieron|o|io)`,
    r`(?:deten|detuv|captur|arrest|aprehend)[a-z]*\s+(?:[^;.]{0,50}?\s)?${THIEVES}`,
  ),
  cue(
    'fuel_theft',
    'noun',
    68,
    r`(?:perforacion|derivacion|conexion|extraccion|sustraccion)(?:es)?\s+(?:ilegal|clandestina|ilicita)(?:es|s)?(?!\s+de\s+(?:agua|energia|luz|madera|arena|material))`,
    r`(?:perforacion|picadura|pinchazo|ordena)(?:es)?\s+(?:de|en|a)\s+(?:un|una|el|la|N)\s+(?:[a-z]+\s+)?(?:poli|gaso|oleo)?ductos?`,
    r`(?:extraccion|sustraccion|ordena)\s+(?:ilegal|clandestina|ilicita)\s+de\s+${FUEL}`,
  ),
  cue(
    'drug_seizure',
    'deed',
    54,
    r`(?:${TAKEN}|deten[a-z]+|detuv[a-z]+|arrest[a-z]+)\s+(?:[^;]{0,90}?[\s(])?N\s+(?:dosis|bolsitas|envoltorios|grapas|carrujos|pastillas|tachas)\s+(?:de|con)\s+(?!vacuna|medic)`,
    r`(?:deten|arrest|captur)[a-z]+\s+(?:[^;]{0,70}?\s)?con\s+(?:[^;]{0,40}?\s)?${DRUGS}`,
  ),
  cue(
    'drug_lab',
    'deed',
    88,
    r`(?:acondicionad|habilitad|adaptad|utilizad|usad|equipad)[oa]s?\s+para\s+${MADE}`,
    r`(?:${TAKEN}|descubren|hallan|localizan|aseguran|ubican|encuentran)\s+${FEW}(?:narco)?cocinas?\s+(?:clandestinas?\s+)?(?:de|para)\s+(?:${MADE}|(?:drogas?|metanfetaminas?|cristal|fentanilo))`,
    r`${TAKEN}\s+${FEW}areas?\s+de\s+(?:concentracion|almacenamiento|produccion)(?=[^.;]{0,60}?(?:precursor|quimic|metanfetamin|reactor|sustancia|sintetic|tambo))`,
  ),
  cue(
    'drug_lab',
    'noun',
    88,
    r`(?:narco)?laboratorios?\s+(?:[a-z]+\s+)?(?:improvisad|artesanal|caser|sintetic)[a-z]*`,
    r`narcolaboratorios?`,
  ),
  cue(
    'crop_eradication',
    'deed',
    86,
    r`(?:acab(?:o|aron)\s+con|tal(?:o|aron)|chape(?:o|aron)|destroz(?:o|aron))\s+${FEW}${PLANTED}`,
  ),
  cue(
    'crop_eradication',
    'noun',
    86,
    r`(?:aspersion|fumigacion|dstn\.?|destr\.?|dest\.)\s+(?:aerea\s+)?(?:de|sobre|a)\s+(?:[a-zN]+\s+){0,3}?${PLANTED}`,
  ),
  cue(
    'arms_trafficking',
    'weak',
    51,
    r`(?:traficantes?|proveedor(?:es)?|vendedor(?:es)?|contrabandistas?)\s+de\s+(?:armas?|armamento)`,
  ),
  cue('arms_trafficking', 'deed', 51, r`vend(?:ia|ian|io|ieron)\s+(?:[a-zN]+\s+){0,2}?${WEAPONS}`),
  cue(
    'weapons_seizure',
    'deed',
    50,
    r`(?:tra|llev|transport|traslad|ocult|escond)(?:ia|ian|aba|aban)\s+(?:[^\s;.]+\s+){0,5}?${WEAPONS}`,
  ),
];
