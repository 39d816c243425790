import { readPlaces } from '#geodata/places.ts';
import type { DocumentToStore } from '#api/commands/document-to-store.ts';
import { makeDocument, makeMention, makePeriod } from '#api/testing/make-document.ts';

const WORDS = (
  'el la de municipio personal militar elementos aseguramiento vehículo armas enfrentamiento grupo combustible ' +
  'toma clandestina carretera tramo brecha comunidad localidad agresión detenidos civiles plaza operación aduana ' +
  'puerto aeropuerto migrantes erradicación plantío laboratorio ducto policía estatal fiscalía'
).split(' ');

/**
 * Invented papers, the same for the same start: `characters` of Spanish words, `mentions` of
 * municipalities by population, a date of 2010–2022 on nineteen in twenty.
 */
export function* makePapers(
  { characters, mentions }: { readonly characters: number; readonly mentions: number },
  start = 42,
): Generator<DocumentToStore, never> {
  const random = linearCongruential(start);
  const pick = pickByPopulation();
  for (let number = 1; ; number += 1) {
    let text = `Documento ficticio ${start}/${number}.`;
    while (text.length < characters) {
      const rare = random() < 0.1 ? `x${Math.floor(random() * 1e6).toString(36)}` : undefined;
      text += ` ${rare ?? WORDS[Math.floor(random() * WORDS.length)]}`;
    }
    const month = `${2010 + Math.floor(random() * 13)}-${twoDigits(1 + Math.floor(random() * 12))}`;
    const kind = random();
    const day = `${month}-${twoDigits(1 + Math.floor(random() * 28))}`;
    yield makeDocument({
      path: `papeles/${start}/${number}.txt`,
      text,
      date: kind < 0.05 ? null : makePeriod(kind < 0.8 ? day : kind < 0.95 ? month : month.slice(0, 4)),
      mentions: Array.from({ length: mentions }, (_, index) =>
        makeMention({ code: pick(random()), start: index * 20, end: index * 20 + 8 }),
      ),
    });
  }
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** Numbers in [0, 1) that repeat from run to run (Numerical Recipes' constants). */
export function linearCongruential(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function pickByPopulation(): (share: number) => string {
  const municipalities = readPlaces().filter(({ level }) => level === 'municipality');
  const total = municipalities.reduce((sum, { population }) => sum + (population ?? 0), 0);
  let running = 0;
  const bounds = municipalities.map(({ population }) => (running += (population ?? 0) / total));
  return (share) =>
    municipalities[
      Math.max(
        0,
        bounds.findIndex((bound) => bound >= share),
      )
    ]?.code ?? '09015';
}
