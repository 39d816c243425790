import type { Seizure } from '#domain/fact.ts';
import type { Masked } from '../masked.ts';
import { slotsOf } from '../masked.ts';

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kgs?\.?|kilos?|kilogramos?|kilograms?)(?![a-z])/, 'kg'],
  [/^(?:toneladas?|tons?|tonnes?)(?![a-z])/, 't'],
  [/^(?:grs?\.?|gramos?|grams?|g\.)(?![a-z])/, 'g'],
  [/^(?:lts?\.?|litros?|litres?|liters?|l\.)(?![a-z])/, 'l'],
  [/^(?:has?\.?|hectareas?|hectares?)(?![a-z])/, 'ha'],
  [/^(?:m2|metros\s+cuadrados)/, 'm2'],
  [/^(?:pesos|mdp|dolares|dollars)(?![a-z])/, 'money'],
];
const THINGS =
  /^(?:[a-z]+\s+){0,2}?(armas?\s+(?:largas?|cortas?|de\s+fuego)|a\.l\.|a\.c\.|fusil(?:es)?|rifles?|pistolas?|escopetas?|granadas?|lanzagranadas|cartuchos|cargadores|vehiculos?|camionetas?|autobus(?:es)?|tractocamion(?:es)?|pipas?|paquetes?|costales|bultos|plantios?|plantas|reactores|tanques|bidones|radios?|videocamaras?|camaras?|barrett|weapons?|guns?|pistols?|rounds|vehicles?|trucks?|packages?|cameras?)(?![a-z])/;
const GOODS =
  /^[^.;,]{0,40}?(cocaina|marihuana|mariguana|metanfetaminas?|cristal|heroina|fentanilo|goma\s+de\s+opio|amapola|droga|gasolina|diesel|combustible|hidrocarburo|condensado|gas\s+l\.?p\.?|maiz|cocaine|marijuana|meth(?:amphetamine)?|heroin|fentanyl|fuel|poppy)(?![a-z])/;
const TAKEN =
  /(?:asegur|decomis|incaut|localiz|hall|recuper|recog|encontr|destru|ubic|seiz|found|recover|confiscat|destroy)/;

/** What was seized or destroyed in an event, with amounts and units; "unit" where things are counted. */
export function readSeizures(sentences: readonly Masked[]): Seizure[] {
  const found: Seizure[] = [];
  for (const masked of sentences) {
    if (!TAKEN.test(masked.text)) continue;
    for (const slot of slotsOf(masked, 'N')) {
      const rest = masked.text.slice(slot.at + 1, slot.at + 90).trimStart();
      const unit = UNITS.find(([pattern]) => pattern.test(rest));
      if (unit) {
        const what = GOODS.exec(rest.replace(unit[0], ''))?.[1] ?? (unit[1] === 'money' ? 'dinero' : null);
        if (what) found.push({ what: what.replace(/\s+/g, ' '), amount: slot.number.value, unit: unit[1] });
        continue;
      }
      const thing = THINGS.exec(rest)?.[1];
      if (thing && Number.isInteger(slot.number.value))
        found.push({ what: thing.replace(/\s+/g, ' '), amount: slot.number.value, unit: 'unit' });
    }
  }
  return found;
}
