import pc from 'picocolors';
import { placeByCode } from '#geodata/places.ts';
import { groupById } from '#geodata/groups/read-groups.ts';
import type { Claim } from '#domain/claim.ts';
import type { Casualties, Estimate, Fact, FactPlace, Seizure } from '#domain/fact.ts';
import { FORCES } from '#domain/force.ts';
import type { GroupId } from '#domain/ids.ts';
import { INCIDENT_TYPES } from '#domain/incident-type.ts';
import { MISSIONS } from '#domain/mission.ts';
import type { Period } from '#domain/period.ts';

type Language = 'es' | 'en';

const WORDS = {
  es: {
    presence: 'Presencia',
    ended: 'terminada',
    derived: 'deducida de un incidente',
    noPlace: 'sin lugar',
    noDate: 'sin fecha',
    open: 'sin límite',
    personnel: 'elementos',
    killed: 'muertos',
    injured: 'heridos',
    detained: 'detenidos',
  },
  en: {
    presence: 'Presence',
    ended: 'ended',
    derived: 'derived from an incident',
    noPlace: 'no place',
    noDate: 'no date',
    open: 'open',
    personnel: 'personnel',
    killed: 'killed',
    injured: 'injured',
    detained: 'detained',
  },
} as const;

/** A fact for people: one line of what, where, when and how sure, and below it the quote that says so. */
export function describeFact(fact: Fact, language: Language): string {
  const parts = [
    pc.bold(kindOf(fact, language)),
    ...detailsOf(fact, language),
    placeOf(fact.place, language),
    periodOf(fact.period, language),
    `${Math.round(fact.confidence * 100)} %`,
  ];
  const quotes = fact.evidence.flatMap((piece) =>
    piece.source === 'document' ? [`      «${oneLine(piece.quote)}» ${piece.rule}`] : [],
  );
  return [
    `  ${parts.filter((part) => part !== '').join(' · ')}`,
    ...quotes.map((quote) => pc.dim(quote)),
  ].join('\n');
}

/** A claim for people: its kind, subject and value, the places it is tied to, and its sentence. */
export function describeClaim({ kind, subject, value, terms, codes, quote }: Claim): string {
  const places = codes.map((code) => placeByCode(code)?.name ?? code).join(', ');
  const parts = [pc.bold(kind), subject, String(value), terms.join(' / '), places];
  const line = `  ${parts.filter((part) => part !== '').join(' · ')}`;
  return `${line}\n${pc.dim(`      «${oneLine(quote)}»`)}`;
}

function kindOf(fact: Fact, language: Language): string {
  switch (fact.kind) {
    case 'presence':
      return WORDS[language].presence;
    case 'deployment':
      return FORCES[fact.force][language];
    case 'incident':
      return INCIDENT_TYPES[fact.type][language];
  }
}

function detailsOf(fact: Fact, language: Language): string[] {
  const words = WORDS[language];
  switch (fact.kind) {
    case 'presence':
      return [
        groupName(fact.group),
        fact.basis === 'derived' ? words.derived : '',
        fact.ended ? words.ended : '',
      ];
    case 'deployment':
      return [
        MISSIONS[fact.mission][language],
        fact.headcount ? `${estimate(fact.headcount)} ${words.personnel}` : '',
      ];
    case 'incident':
      return [
        fact.groups.map(({ group }) => groupName(group)).join(', '),
        casualties(fact.casualties, language),
        fact.seizures.map(seizure).join(', '),
      ];
  }
}

function casualties(counts: Casualties, language: Language): string {
  return (['killed', 'injured', 'detained'] as const)
    .flatMap((what) => {
      const count = counts[what];
      return count ? [`${estimate(count)} ${WORDS[language][what]}`] : [];
    })
    .join(', ');
}

function seizure({ what, amount, unit }: Seizure): string {
  return unit === 'unit' ? `${amount} ${what}` : `${amount} ${unit} ${what}`;
}

/** `5`, `10–15`, `≥ 5` or `≤ 20`. */
function estimate({ low, best, high }: Estimate): string {
  if (best !== null && low === best && high === best) return String(best);
  if (high === null) return `≥ ${low}`;
  return low === 0 && best === null ? `≤ ${high}` : `${low}–${high}`;
}

function groupName(id: GroupId): string {
  return groupById(id)?.name ?? id;
}

function placeOf({ code, name, wherePrecision }: FactPlace, language: Language): string {
  if (code === null) return WORDS[language].noPlace;
  return `${code} ${name ?? placeByCode(code)?.name ?? ''} p${wherePrecision}`;
}

function periodOf(period: Period | null, language: Language): string {
  if (!period) return WORDS[language].noDate;
  const { from, to } = period;
  return from === to ? (from ?? '') : `${from ?? WORDS[language].open} – ${to ?? WORDS[language].open}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
