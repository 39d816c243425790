/** Persons as papers count them, by side. Folded, singular and plural. */
const AUTHORITY = String.raw`soldad[oa]s?|militar(?:es)?|elementos?|eltos?\.?|efectivos?|policias?|pols?\.|agentes?|marin[oe]s?|guardias?|oficial(?:es)?|ofs?\.|cabos?|sargentos?|sgtos?\.?|tenientes?|tte\.?|capitan(?:es)?|custodios?|uniformad[oa]s?|escoltas?|tropas?|de\s+tropa|soldiers?|officers?|policem[ae]n|guardsm[ae]n|troops|marines?|personal\s+(?:militar|naval|policial)`;
const AGGRESSOR = String.raw`agresor(?:es|as?)?|sicari[oa]s?|delincuentes?|pistoleros?|(?:civiles|hombres|sujetos|individuos|personas)\s+armad[oa]s|presunt[oa]s?(?:\s+(?:integrantes?|responsables?|delincuentes?|sicarios?|agresor(?:es)?|miembros?|implicad[oa]s?|homicidas?|secuestradores?|asaltantes?|narcomenudistas?|halcon(?:es)?|polleros?|huachicoleros?))?|malhechores|asaltantes?|ladron(?:es)?|secuestradores?|polleros?|huachicoleros?|halcon(?:es)?|traficantes?|gunm[ae]n|attackers?|suspects?|assailants?|smugglers?|robbers?|thieves|implicad[oa]s?|responsables?|infractor(?:es)?`;
const CIVILIAN = String.raw`personas?|parejas?|matrimonios?|hombres?|mujer(?:es)?|masculinos?|mascs?\.?|femenin[oa]s?|fems?\.?|civil(?:es)?|individuos?|sujet[oa]s?|jovenes|joven|menor(?:es)?(?:\s+de\s+edad)?|nin[oa]s?|nin~[oa]s?|adult[oa]s?|adolescentes?|victimas?|chofer(?:es)?|conductor(?:es|as?)?|copilotos?|operador(?:es)?|taxistas?|tripulantes?|ocupantes?|pasajer[oa]s?|comuner[oa]s?|ganader[oa]s?|campesin[oa]s?|ejidatari[oa]s?|comerciantes?|empresari[oa]s?|duen[oa]s?|propietari[oa]s?|emplead[oa]s?|trabajador(?:es|as?)?|obreros?|migrantes?|extranjer[oa]s?|pescador(?:es)?|patron(?:es)?|lider(?:es)?|jefes?|cabecilla|encargad[oa]|operadores?|contador|integrantes?|miembros?|estudiantes?|normalistas?|periodistas?|reporter[oa]s?|alcalde(?:sa)?|regidor(?:es|a)?|candidat[oa]s?|paramedic[oa]s?|medic[oa]s?|maestr[oa]s?|profesor(?:es|a)?|vecin[oa]s?|poblador(?:es|as?)?|habitantes?|turistas?|transeuntes?|vigilantes?|velador|funcionari[oa]s?|ministeriales?|mexican[oa]s?|hondure[nñ][oa]s?|guatemaltec[oa]s?|colombian[oa]s?|cuban[oa]s?|venezolan[oa]s?|centroamerican[oa]s?|haitian[oa]s?|salvadore[nñ][oa]s?|indocumentad[oa]s?|hermanos?|hijos?|padre|madre|esposa|familiares?|internos?|reos?|ayudantes?|acompanantes?|lesionad[oa]s?|people|persons?|m[ae]n|wom[ae]n|boys?|girls?|teenagers?|drivers?|passengers?|owners?|farmers?|residents?|civilians?|migrants?|workers?|children|child|victims?|engineers?|tourists?|students?|members?|bystanders?|inmates?|fisherm[ae]n|businessm[ae]n|crew\s+members?|occupants?|shopkeepers?|journalists?|mayor|leaders?|brothers?|couple|tourist`;
const BODIES = String.raw`cuerpos?|cadaver(?:es)?|occis[oa]s?|osamentas?|bod(?:y|ies)|corpses?|remains`;

export const PERSON = String.raw`(?:${AGGRESSOR}|${AUTHORITY}|${CIVILIAN}|${BODIES})`;

export type Side = 'authority' | 'aggressor' | 'civilian';

const whole = (words: string): RegExp => new RegExp(String.raw`(?<![a-z])(?:${words})(?![a-z])`);
const IS_AGGRESSOR = whole(AGGRESSOR);
const IS_AUTHORITY = whole(`${AUTHORITY}|bajas\\s+propias|own\\s+troops`);

/** Side of the persons a phrase counts. */
export function sideOf(phrase: string): Side {
  if (IS_AGGRESSOR.test(phrase)) return 'aggressor';
  return IS_AUTHORITY.test(phrase) ? 'authority' : 'civilian';
}
