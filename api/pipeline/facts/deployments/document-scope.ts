import type { Force } from '#domain/force.ts';
import type { PlaceCode } from '#domain/ids.ts';
import type { Mission } from '#domain/mission.ts';
import { findForces, forceOf, mayNameForces } from '../../forces/find-forces.ts';
import {
  areSeveral,
  functionOf,
  missionCandidates,
  missionOf,
  objectOf,
} from '../../forces/mission-words.ts';
import type { Block, Span } from '../../structure/structure.ts';
import { PatternSet, splitAlternatives } from '../../words/pattern-set.ts';
import { Prefilter, SHARED } from '../../words/prefilter.ts';
import type { Candidates } from '../../words/prefilter.ts';
import { slotsOf } from '../masked.ts';
import { hasPlace, remember, sentencesOf } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { COUNTED, letterheadBlocks } from './letterhead.ts';
import { befell, countsMen, withoutPortTowns } from './scope-words.ts';

/** What the whole text says of the forces it speaks of, looked for when it is asked: most texts count no men. */
export class DocumentScope {
  private readonly reading: Reading;
  private readonly head: readonly Block[];
  private readonly lines: readonly string[];
  private readonly title: string;
  private readonly extent: Span;

  constructor(reading: Reading) {
    const { folded, blocks } = reading.structure;
    this.reading = reading;
    this.head = letterheadBlocks(folded, blocks);
    this.lines = this.head.map((block) => folded.slice(block.start, block.end));
    this.title = this.lines.join(' \n ');
    this.extent = { start: this.head[0]?.start ?? 0, end: this.head.at(-1)?.end ?? 0 };
  }

  /** The title speaks of numbers of men, or the paper says whose its figures are. */
  get counts(): boolean {
    return remember(
      this.reading,
      'document-counts',
      () =>
        countsMen(this.title) ||
        (/\d{4}/.test(this.closing) && countsMen(this.closing)) ||
        (MAY_SAY_UNLESS.some((word) => this.reading.structure.folded.slice(0, TOP).includes(word)) &&
          this.unlessSaid !== null),
    );
  }

  /** The title speaks of seizures, arrests, crimes. */
  get countsElse(): boolean {
    return remember(this.reading, 'document-else', () => befell(this.title));
  }

  /** Force of numbers that name none: said outright, or that of the letterhead. */
  get force(): Force | null {
    return remember(this.reading, 'document-force', () => {
      const { folded, words } = this.reading.structure;
      const { start, end } = this.extent;
      const names = this.lines.filter((line) => !COUNTED.test(line)).join(' \n ');
      return (
        this.unlessSaid ??
        letterhead(names, SHARED.candidates(words, start, end)) ??
        (this.closing === '' ? null : letterhead(this.closing, SHARED.candidatesOf(this.closing))) ??
        (MILITARY.test(folded, this.all) ? 'sedena' : null)
      );
    });
  }

  /** The force whose figures the paper says its own are "unless otherwise noted". */
  private get unlessSaid(): Force | null {
    return remember(this.reading, 'document-unless', () => {
      const unless = this.said(UNLESS_SAID)?.[0];
      return unless ? forceOf(unless) : null;
    });
  }

  /** The letterhead names a force and what it does: "Policía Estatal de P, patrullaje rural". */
  get headed(): boolean {
    return remember(this.reading, 'document-headed', () => {
      const { start, end } = this.extent;
      const candidates = SHARED.candidates(this.reading.structure.words, start, end);
      return (
        mayNameForces(this.title, candidates) &&
        letterhead(this.title, candidates) !== null &&
        isOfMen(this.mission ?? this.object) &&
        !this.countsElse
      );
    });
  }

  get mission(): Mission | null {
    return remember(this.reading, 'document-mission', () => {
      const said = this.said(MISSION_SAID)?.[1];
      return (
        missionOf(said ?? '') ??
        (this.several ? null : functionOf(this.title, this.candidates)) ??
        this.closingMission()
      );
    });
  }

  private closingMission(): Mission | null {
    return this.closing === '' ? null : functionOf(this.closing);
  }

  /**
   * "Vigilancia urbana, mayo de 2019" under its list: a last line that says what all of it is. Empty where
   * there is none; a town in it makes it a statement of its own.
   */
  private get closing(): string {
    return remember(this.reading, 'document-closing', () => {
      const { folded, blocks } = this.reading.structure;
      const last = blocks.at(-1);
      if (
        blocks.length > FEW ||
        !last ||
        last.kind !== 'paragraph' ||
        last.ordinal < this.head.length ||
        last.end - last.start > CLOSING
      )
        return '';
      const content = folded.slice(last.start, last.end);
      const towns = sentencesOf(this.reading, last).some(
        (sentence) =>
          hasPlace(this.reading, sentence) &&
          slotsOf(this.reading.mask(sentence), 'P').some((slot) => slot.code.length > 2),
      );
      return towns || COUNTED.test(content) ? '' : content;
    });
  }

  /** The paper sets an exercise: what it tells of is supposed. */
  get isExercise(): boolean {
    return remember(this.reading, 'document-exercise', () => EXERCISE_TITLE.test(this.title));
  }

  /** What stands where the title speaks of, which says a mission where nothing else does. */
  get object(): Mission | null {
    return remember(this.reading, 'document-object', () =>
      this.several ? null : objectOf(withoutPortTowns(this.title), this.candidates),
    );
  }

  /** The first of several missions that the title sets side by side, for what nothing else tells. */
  get first(): Mission | null {
    return remember(this.reading, 'document-first', () =>
      this.several ? functionOf(this.title, this.candidates) : null,
    );
  }

  /** A legend says that "3 / 62" are officers and men. */
  get byRank(): boolean {
    return remember(this.reading, 'document-by-rank', () => BY_RANK.test(this.reading.structure.folded));
  }

  /** State the title speaks of. */
  get state(): PlaceCode | null {
    return remember(this.reading, 'document-state', () => stateOfTitle(this.reading, this.head));
  }

  private get candidates(): Candidates {
    const { start, end } = this.extent;
    return remember(this.reading, 'document-words', () =>
      missionCandidates(this.reading.structure.words, start, end),
    );
  }

  /** Which of the patterns for whole texts may match this one. */
  private get all(): Candidates {
    const { folded, words } = this.reading.structure;
    return remember(this.reading, 'document-all-words', () => WHOLE_TEXT.candidates(words, 0, folded.length));
  }

  /** What one of them finds in the text. */
  private said(pattern: PatternSet<true>): RegExpExecArray | null {
    return pattern.among(this.all)[0]?.pattern.exec(this.reading.structure.folded) ?? null;
  }

  private get several(): boolean {
    return remember(this.reading, 'document-several', () =>
      this.lines.some((line) => areSeveral(line, this.candidates)),
    );
  }
}

export function documentScope(reading: Reading): DocumentScope {
  return remember(reading, 'deployment-scope', () => new DocumentScope(reading));
}

const BY_RANK = /(?<![a-z])(?:jefes|ofs?\.?|oficiales)\s*\/\s*(?:tpa|tropa|eltos)/;
/** Of their own, as they are asked of whole texts. */
const WHOLE_TEXT = new Prefilter();
const inWholeText = (...sources: readonly string[]): PatternSet<true> =>
  new PatternSet(
    sources.map((source) => ({ source, value: true })),
    '',
    WHOLE_TEXT,
  );

/** Blocks of a paper that is one list: a longer one closes with other things. */
const FEW = 16;
/** Longest line that closes a list, in signs. */
const CLOSING = 90;
/** "EJERCICIO DE GABINETE", "HOJA DE SUPUESTOS". */
const EXERCISE_TITLE =
  /ejercicio\s+(?:de\s+(?:gabinete|mesa|cuadros|puesto)|tactico|didactico)|juego\s+de\s+(?:guerra|mesa)|simulacro|hoja\s+de\s+supuestos|(?:fines|caso)\s+didactico|tabletop|war\s?game|exercise\s+scenario/;

/** Missions whose papers list by place what was found as often as who was sent. */
const OF_FINDS: ReadonlySet<Mission> = new Set(['eradication', 'migration', 'fuel']);

/** Whether numbers by place in a paper on a mission are of men. */
export function isOfMen(mission: Mission | null): boolean {
  return mission !== null && !OF_FINDS.has(mission);
}

/** "Misión: patrullaje en zonas turísticas." */
const MISSION_SAID = inWholeText(
  String.raw`(?:^|\n|\.\s)[^\n:.]{0,12}(?:mision|objetivo|tarea|finalidad|proposito|mission|purpose)(?:\s+(?:asignada|general|principal))?\s*:\s*([^\n]{4,160})`,
);
/** Signs at the head of a paper among which a list's own words say whose its figures are. */
const TOP = 1200;
/** Words one of which that has, soon looked for. */
const MAY_SAY_UNLESS = ['salvo', 'excepto', 'unless', 'mientras no', 'a menos que'];
const UNLESS_SAID = inWholeText(
  String.raw`[^.;:\n(]{0,60}(?:salvo|excepto|unless|mientras\s+no|a\s+menos\s+que)\s+[^.;\n]{0,40}?(?:indi[cq]|contrario|otra\s+cosa|aclar|especifi|precis|otherwise|noted|stated)[^.;:\n]*`,
);

function letterhead(title: string, candidates: Candidates): Force | null {
  const hits = findForces(title, candidates);
  // "Personal del Ejército en apoyo al INM": whose men are counted comes first.
  const [opening] = hits;
  if (
    opening?.as === 'members' &&
    /^(?:personal|elementos|efectivos)/.test(title.slice(opening.start)) &&
    countsMen(title)
  )
    return opening.force;
  const first = hits.find((hit) => hit.as !== 'members');
  if (first && !/police/.test(first.force)) return first.force;
  // "Situación de tropas", "Infantes de marina comisionados": whose men a title counts.
  const members = new Set(hits.map((hit) => hit.force));
  if (members.size === 1 && !/police/.test(hits[0]!.force) && countsMen(title)) return hits[0]!.force;
  // "Estado de fuerza de las policías municipales": police are what a title counts, or its head.
  const [police] = hits;
  return police && /police/.test(police.force) && (police.start < 3 || countsMen(title))
    ? police.force
    : null;
}

/** Marks of the army's own papers. */
const MILITARY = inWholeText(
  ...splitAlternatives(
    String.raw`z\.\s?m\.|r\.\s?m\.|\d\/a\.\s+seccion|zona\s+militar|region\s+militar|b\.\s?i\.|b\.\s?o\.|s-[23](?![0-9])|e\.\s?m\.|c\.\s?e\.\s?i\.|eltos?\.|eft\.|tpa\.|sedena|defensa\s+nacional|dn-iii|correo\.mil|mi\s+(?:mayor|coronel|cap|general|gral)`,
  ).map((source) => `(?<![a-z])(?:${source})(?![a-z])`),
);

function stateOfTitle(reading: Reading, head: readonly Block[]): PlaceCode | null {
  for (const block of head)
    for (const sentence of sentencesOf(reading, block)) {
      if (!hasPlace(reading, sentence)) continue;
      const state = slotsOf(reading.mask(sentence), 'P').find(
        (slot) => slot.code.length === 2 && slot.role === 'site',
      );
      if (state) return state.code;
    }
  return null;
}
