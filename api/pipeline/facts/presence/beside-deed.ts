import type { Segment } from './split-segments.ts';

/** Words somebody is quoted with: "…", sostuvo. */
const SPOKEN =
  /(?:^|[:,]\s+)"[^"]*",?\s+(?:dij|dice|sostuv|afirm|asegur|declar|senal|explic|indic|precis|coment|agreg|admit|reconoc|asever|said|told|says|added)/;
const WORDS_OF_WORKS = String.raw`(?:libros?|novelas?|peliculas?|documental(?:es)?|corridos?|cancion(?:es)?|biblioteca|books?|novels?|films?|movies?|songs?|documentary|library)`;
/** What is called by the words in quotes: a book, a film, a song. */
const WORK = new RegExp(`(?<![a-z])${WORDS_OF_WORKS}(?![a-z])`);
const WORK_OF = new RegExp(String.raw`(?<![a-z])${WORDS_OF_WORKS}\s+(?:(?:de|del|el|la|los)\s+)*"?G`);
/** What is written on a wall or a sheet. */
const SIGN =
  /(?<![a-z])(?:letreros?|(?:narco)?mantas?|cartulinas?|pintas?|leyendas?|grafitis?|rotulos?|lonas?|signs?|banners?|placards?|graffiti)\s[^"]{0,40}"[^"]*G/;
/** "Guerrero es de Los Ardillos" on a wall is no report, nor is the title of a book. */
export function isSlogan({ text }: Segment): boolean {
  const quoted = text.split('"').filter((part, index) => index % 2 === 1 && part.includes('G'));
  if (quoted.length === 0) return WORK_OF.test(text);
  return (
    (!SPOKEN.test(text) && quoted.some((part) => part.includes('P'))) || WORK.test(text) || SIGN.test(text)
  );
}

/** A relative clause or a member of a list keeps its meaning beside a deed: "la célula de G que opera en P disparó". */
export function standsBesideDeed(text: string): boolean {
  return (
    /G\s*,?\s+(?:que|quienes|which|who|that)\s+(?:D\s+)?(?:[a-z]+\s+){0,3}?(?:oper|control|mantien|ocup|tien|domin|disput|extors|cobr|fought|has|have|operat|con\s+presencia)/.test(
      text,
    ) ||
    /presencia\s+de|(?:zona|area)\s+de\s+influencia|(?:jefe\s+de\s+(?:la\s+)?plaza|encargad[oa]|responsable|operador)(?:\s+[a-z]+){0,5}?\s+(?:de|del|para)\s+(?:(?:el|la|los|las)\s+)?"?G"?\s+en\s+P|(?:hay|persist|continu|sigue|manti)[a-z]*\s+(?:los\s+)?(?:enfrentamientos|choques|combates)\s|(?:enfrentamientos|choques|combates)\s+(?:son\s+)?(?:recurrent|constant|frecuent|continu|permanent|diari|reiterad|esporadic|cotidian)[a-z]*|escenario\s+del?\s+enfrentamiento\s+entre|plaza\s+de|cobro\s+de\s+piso|donde\s+(?:oper|control)/.test(
      text,
    )
  );
}
