import { LOCALITY_NAME, readLocalities } from '#geodata/gazetteer/read-localities.ts';
import { readPlaces } from '#geodata/places.ts';
import type { Place } from '#domain/place.ts';
import { inCapitals } from './span-document.ts';
import type { SpanDocument } from './span-document.ts';
import { seeded } from './logistic-regression.ts';
import { PLAIN_LINES, REPORT_LINES } from './report-templates.ts';

const LINES_MIN = 5;
const LINES_MORE = 12;
/** Share of documents in capitals, and of municipalities from another state than the document's. */
const CAPITALS = 0.45;
const ELSEWHERE = 0.12;
/** Share of lines that name no place, when nothing else is asked. */
const PLAIN = 0.15;
const SLOT = /\{(!?)([msal])(\d?)\}/g;

/** Documents of invented lines with names of the gazetteer filled in; the same for the same number. `plainShare` of the lines name no place. */
export function makeReportDocuments(count: number, plainShare = PLAIN): SpanDocument[] {
  const random = seeded(20221003);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const places = readPlaces();
  const states = places.filter(({ level }) => level === 'state');
  const municipalities = places.filter(({ level }) => level === 'municipality');
  const ofState = new Map(
    states.map(({ code }) => [code, municipalities.filter((place) => place.stateCode === code)]),
  );
  const localities = localitiesByMunicipality();
  return Array.from({ length: count }, (_, at) => {
    const home = pick(states);
    let text = '';
    const spans: [number, number][] = [];
    for (let line = LINES_MIN + Math.floor(random() * LINES_MORE); line > 0; line--) {
      const chosen = new Map<string, Place>();
      const municipality = (slot: string): Place => {
        const known = chosen.get(slot);
        if (known) return known;
        const place = random() < ELSEWHERE ? pick(municipalities) : pick(ofState.get(home.code)!);
        chosen.set(slot, place);
        return place;
      };
      const template = pick(random() < plainShare ? PLAIN_LINES : REPORT_LINES);
      let from = 0;
      for (const slot of template.matchAll(SLOT)) {
        const [all, not, kind, number = ''] = slot as unknown as [string, string, string, string?];
        const place = municipality(number);
        const state = states.find(({ code }) => code === place.stateCode)!;
        const name =
          kind === 'm'
            ? place.name
            : kind === 'l'
              ? pick(localities.get(place.code) ?? [place.name])
              : kind === 'a'
                ? state.abbreviation
                : state.name;
        text += template.slice(from, slot.index);
        if (!not) spans.push([text.length, text.length + name.length]);
        text += name;
        from = slot.index + all.length;
      }
      text += `${template.slice(from)}\n`;
    }
    const document = { id: `invented-${at}`, text, spans };
    return random() < CAPITALS ? inCapitals(document) : document;
  });
}

function localitiesByMunicipality(): Map<string, string[]> {
  const table = readLocalities();
  const names = new Map<string, string[]>();
  for (let row = 0; row < table.count; row++) {
    if (table.nameKind[row] !== LOCALITY_NAME.PLAIN || table.population[row]! < 100) continue;
    const code = table.municipalities[table.municipality[row]!]!;
    const list = names.get(code);
    if (list) list.push(table.name[row]!);
    else names.set(code, [table.name[row]!]);
  }
  return names;
}
