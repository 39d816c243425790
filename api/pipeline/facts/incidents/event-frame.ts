import type { PartialDate, Period } from '#domain/period.ts';
import { isOfMigration } from '../../forces/mission-words.ts';
import { governorsOf } from '../../structure/read-structure.ts';
import type { Block } from '../../structure/structure.ts';
import { isDoubtfulHeading } from '../doubt.ts';
import type { PlaceSlot } from '../masked.ts';
import { slotsOf } from '../masked.ts';
import { hasDate, hasPlace, remember, rememberUnder, sentencesOf } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { GuardedPattern } from '../../words/guarded-pattern.ts';
import { SHARED } from '../../words/prefilter.ts';
import type { Candidates } from '../../words/prefilter.ts';
import { findNewsWindow } from './news-window.ts';
import type { NewsWindow } from './news-window.ts';

/** Overviews, studies and tables: what they say without a day is no event. */
const OVERVIEW = new GuardedPattern(
  /(?:panorama|actividades?\s+(?:delictiv|de\s+(?:la\s+)?(?:delincuencia|los\s+grupos))|resumen\s+ejecutivo|diagnostico|analisis|estudio|informe\s+(?:anual|mensual|trimestral|semestral)|policy\s+brief|briefing|brief\s+no|overview|assessment|monitor|estado\s+de\s+fuerza|despliegue|situacion\s+(?:de|del|al|y)|apunte\s+historico|boletin\s+de\s+resultados|organized\s+crime|crimen\s+organizado|incidencia|a\s+N?\s*anos?\s+de|who\s+owns|(?<![a-z])mapas?(?![a-z]))/,
);
/** What the head of a paper of one day's news says. */
const DAILY =
  /(?<![a-z])(?:novedades|relevantes?|sobresalientes?|diari[oa]|del\s+dia|ultimas?\s+(?:24|veinticuatro)|24\s*h(?:oras|rs)?|daily|overnight|last\s+24)(?![a-z])/;
const HEAD_BLOCKS = 5;
/** Words of games, of which a report on one has several. */
const SPORT =
  /(?<![a-z])(?:strikers?|goalkeepers?|midfielders?|wingers?|penalty|red\s+card|coach|league|offside|kick-off|playoffs?|innings?|pitcher|delanteros?|porteros?|mediocampistas?|defensas?\s+central(?:es)?|arbitro|tarjeta\s+roja|director\s+tecnico|marcador|goles?|torneo|jornada|liguilla|semifinal|goleada|campeonato|entrenador|bateador|lanzador)(?![a-z])/g;
const FEWEST_OF_SPORT = 4;
/** Opens a column of what happened long ago. */
const ALMANAC = /(?:on\s+this\s+day\s+in|this\s+day\s+in\s+history|efemerides|(?:un|tal)\s+dia\s+como\s+hoy)/;
/** What the paper's kind and head say of the events in it, each read when first asked for. */
export class EventFrame {
  private readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  /** The day of the paper's news, which an hour without a date is of whatever the paper's kind: its own, or the one its head gives. */
  get ownDay(): PartialDate | null {
    return remember(
      this.reading,
      'own-day',
      () => dayOfNews(this.reading) ?? (this.reading.documentDate as PartialDate | null),
    );
  }

  /** The day events without a date are of; null in overviews, whose undated sentences tell no event. */
  get defaultDay(): PartialDate | null {
    return this.isOverview ? null : this.ownDay;
  }

  get window(): NewsWindow | null {
    return remember(this.reading, 'news-window', () => findNewsWindow(this.reading, headOf(this.reading)));
  }

  /** A column of what happened long ago: only what it dates by the paper's own year is news. */
  get isAlmanac(): boolean {
    return remember(this.reading, 'is-almanac', () =>
      ALMANAC.test(this.reading.structure.folded.slice(0, 200)),
    );
  }

  /** A report on a game, whose shots, clashes and robberies are figures of speech. */
  get isSport(): boolean {
    return remember(this.reading, 'is-sport', () => {
      const found = new Set(this.reading.structure.folded.match(SPORT));
      return found.size >= FEWEST_OF_SPORT;
    });
  }

  get aboutMigration(): boolean {
    return remember(this.reading, 'about-migration', () => isOfMigration(topOf(this.reading)));
  }

  /** "Resumen ejecutivo de incidencia relevante, 8 de mayo": the news of its own day, whatever it is called. */
  private get isOfOneDay(): boolean {
    const { folded } = this.reading.structure;
    return headOf(this.reading).some(
      (block) =>
        DAILY.test(folded.slice(block.start, block.end)) &&
        hasDate(this.reading, block) &&
        sentencesOf(this.reading, block).some((sentence) =>
          slotsOf(this.reading.mask(sentence), 'D').some(
            ({ date }) =>
              date.period?.from === this.ownDay && date.period?.to === this.ownDay && date.relation === 'on',
          ),
        ),
    );
  }

  private get isOverview(): boolean {
    return remember(this.reading, 'is-overview', () => {
      const { folded } = this.reading.structure;
      const overview = OVERVIEW.test(
        headOf(this.reading)
          .map((block) => folded.slice(block.start, block.end))
          .join('\n'),
        headCandidates(this.reading),
      );
      return overview && !this.isOfOneDay;
    });
  }
}

/** "(hechos del lunes 18)", "novedades ocurridas el 22": whose day follows. */
const NEWS_OF =
  /(?:hechos|novedades|eventos|sucesos|acontecimientos|incidentes|events|(?:va|van|paso|mando|envio|resumo|comparto|adjunto)\s+lo)\s+(?:relevantes\s+)?(?:(?:ocurridos|ocurridas|registrados|registradas|correspondientes|del?|al?|el|dia|of|on)\s+)*(?:[a-z]{3,9}\.?,?\s+)?$/;

/** The day that the head of a paper gives its news, when it is not the paper's own. */
function dayOfNews(reading: Reading): PartialDate | null {
  const { folded } = reading.structure;
  const own = reading.documentDate;
  if (own === null) return null;
  const opening = reading.structure.blocks.filter(({ kind }) => kind !== 'header').slice(0, HEAD_BLOCKS);
  for (const block of opening)
    for (const sentence of sentencesOf(reading, block)) {
      if (
        !hasDate(reading, sentence) ||
        !/hechos|novedades|eventos|sucesos|acontec|incidentes|events|\slo\s/.test(
          folded.slice(sentence.start, sentence.end),
        )
      )
        continue;
      for (const { start, date } of slotsOf(reading.mask(sentence), 'D')) {
        const { period } = date;
        if (
          period?.precision !== 'day' ||
          period.from !== period.to ||
          period.from === null ||
          period.from >= own
        )
          continue;
        if (NEWS_OF.test(folded.slice(Math.max(sentence.start, start - 60), start))) return period.from;
      }
    }
  return null;
}

/** Which shared patterns may match in the head of a paper. */
export function headCandidates(reading: Reading): Candidates {
  return remember(reading, 'head-candidates', () => {
    const { words } = reading.structure;
    return SHARED.candidates(words, 0, headOf(reading).at(-1)?.end ?? 0);
  });
}

/** The first short blocks of a paper. */
export function headOf({ structure }: Reading): Block[] {
  return structure.blocks.slice(0, HEAD_BLOCKS).filter((block) => block.end - block.start < 220);
}

/** The title lines of a paper: what stands before its first paragraph of some length. */
function topOf({ structure }: Reading): string {
  const { blocks, folded } = structure;
  const body = blocks.findIndex((block) => block.kind === 'paragraph' && block.end - block.start > 110);
  return blocks
    .slice(0, Math.min(HEAD_BLOCKS, Math.max(body, 1)))
    .map((block) => folded.slice(block.start, block.end))
    .join('\n');
}

/** The date and place that the headings above a block lend to events under it, and whether they take them back. */
export class BlockFrame {
  readonly doubtful: boolean;
  private readonly reading: Reading;
  private readonly governors: readonly Block[];
  private lent: Lent | null = null;

  constructor(reading: Reading, governors: readonly Block[]) {
    this.reading = reading;
    this.governors = governors;
    this.doubtful = governors.some((governor) => isDoubtful(reading, governor));
  }

  get place(): PlaceSlot | null {
    return this.read().place;
  }

  get period(): Period | null {
    return this.read().period;
  }

  private read(): Lent {
    return (this.lent ??= readLent(this.reading, this.governors));
  }
}

interface Lent {
  readonly place: PlaceSlot | null;
  readonly period: Period | null;
}

export function blockFrame(reading: Reading, block: Block): BlockFrame {
  return rememberUnder(
    reading,
    'block-frame',
    block,
    () => new BlockFrame(reading, governorsOf(reading.structure, block)),
  );
}

/** "X acreditada   ? por verificar": what signs mean, above what bears them. */
const LEGEND =
  /(?:^|\s)(?:[x?*+.-]|\(.\))\s*[=:]?\s+[a-z]{4,}[^.]*?\s(?:[xo?*+.-]|\(.\))\s*[=:]?\s+[a-z]{4,}/;

function isDoubtful(reading: Reading, block: Block): boolean {
  const content = reading.structure.folded.slice(block.start, block.end);
  const [sentence] = sentencesOf(reading, block);
  const whole = sentence?.start === block.start && sentence.end === block.end;
  const candidates = whole ? reading.candidates(sentence) : undefined;
  return isDoubtfulHeading(content, candidates) && !LEGEND.test(content);
}

function readLent(reading: Reading, governors: readonly Block[]): Lent {
  let place: PlaceSlot | null = null;
  let period: Period | null = null;
  for (const governor of governors)
    for (const sentence of sentencesOf(reading, governor)) {
      if (!hasPlace(reading, sentence) && !hasDate(reading, sentence)) continue;
      const masked = reading.mask(sentence);
      const sites = slotsOf(masked, 'P').filter((slot) => slot.role === 'site');
      const narrow = sites.find((slot) => slot.code.length > 2);
      if (place === null || (place.code.length === 2 && narrow)) place = narrow ?? place ?? sites[0] ?? null;
      const days = slotsOf(masked, 'D').filter(
        (slot) =>
          slot.date.period?.precision === 'day' &&
          slot.date.period.from === slot.date.period.to &&
          slot.date.relation !== 'since',
      );
      // "Hechos del día anterior (2 de diciembre de 2021)": the day it spells out.
      const day = days.find((slot) => slot.date.explicit) ?? days[0];
      period ??= day?.date.period ?? null;
    }
  return { place, period };
}
