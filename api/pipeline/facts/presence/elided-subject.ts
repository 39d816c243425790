import type { Masked } from '../masked.ts';
import type { Segment } from './split-segments.ts';

/** Verbs of presence that have an object and so need no other subject after them; not the nouns of the same root. */
const TRANSITIVE =
  '(?:control|rent|arriend|almacen|mantien|mantuv|manten|conserv|disput|domin|predomin|extors|extort|cobr|exig|tien|recluta|vend|revend|distribuy|comercializ|ocup|hostig|extiend|extend|sostien|cuenta|maneja|administr|utiliz|usa|trafic|pele|pugn|ejerc|compart|combat|impon|explot|roba|secuestra|siembra|produc|cocina|compra)[a-z]*(?!\\s+(?:de|del|entre)\\s)|(?:busca|trata|intenta|pretende)n?\\s';
/** Verbs that would have their subject after them: "operan en P", not "operan talamontes". */
const INTRANSITIVE =
  '(?:oper|concentr|refugi|estuv(?:o|ieron)|actua|delinqu|avanz|incursion|lleg|entro|entraron|entrado|baj(?:o|aron|ado)|subi(?:o|eron|do)|corri(?:o|eron)|ingres|regres|volvi|vuelt|mandan?|asienta|asento|instal|figura|aparec|est[ae]n?)[a-z]*(?=\\s*(?:[,.;:D]|$)|\\s+(?:en|con|desde|hasta|hacia|por|a|al|de|del|como|sobre|bajo|tambien|ademas|[a-z]+mente|ya|D|P|in|activ|present|N)(?![a-z]))';
const ENGLISH_VERBS =
  '(?:D\\s+was|charg|run|recruit|rul|use[sd]?|fight|fought|compet|battl|vies?\\b|vying|feud|clash|(?:hold|held)(?!\\s+(?:a|an|N|him|her|them)\\s)|(?:had\\s+)?(?:its\\s+|a\\s+|N\\s+)?(?:people|men|cells?|lookouts|gunmen|members|operatives)(?![a-z])|collect|sells?\\b|traffic|smuggl|dominat|expand|built|keeps?\\b|cling|manag|(?:is|are|remains?)\\s+(?:(?:also|still|now)\\s+)?(?:strong|present|active|based|dominant|concentrated|in\\s+P)|by\\s+D|based|operat|control)';
/** "Se le ubica en P", "lo han detectado": the group is the object. */
const SEEN =
  '(?:(?:lo|la|los|las)\\s+)?(?:tiene[n]?\\s+|ha[n]?\\s+)?(?:ubica|detecta|observa|registra|reporta|identifica|localiza|documenta|atribuye|visto)';
/** A verb of presence that begins the clause, its subject left out or named in the label. */
const ELIDED = new RegExp(
  String.raw`^\s*(?:que\s+)?(?:(?:(?:municipio|lugar|plaza|localidad|ciudad|poblado)\s+(?:est[ea]\s+ultim[oa]\s+)?(?:P\s+)?)?(?:a|al|en|de|del)\s+(?:el\s+|la\s+)?(?:que|cual|donde)\s+|donde\s+|(?:a|hasta|hacia)\s+(?:(?:el|la)\s+)?P(?:(?:,|\s+y)\s+(?:a\s+)?P)*,?\s+(?=(?:(?:ya|tambien|apenas)\s+)*(?:se\s+)?(?:ha[n]?\s+)?(?:lleg|entr|ingres|arrib|extend|expand|baj|subi|volv|regres|vuelt))|(?:(?:el|la|los|las)\s+)?P(?:(?:,|\s+y)\s+P)*,?\s+(?=(?:se\s+)?l[oa]s?\s)|(?:sus?|its|their)\s+(?:gente|hombres|celulas?|integrantes|miembros|operadores|sicarios|remanentes|men|people|gunmen|cells?|members)\s+|(?:through|by\s+means\s+of|via|por\s+(?:medio|conducto)\s+de|a\s+traves\s+de|mediante)\s+[^;G]{0,30}G\"?,?\s+)?(?:(?:tambien|ademas|asimismo|igualmente|de\s+igual\s+(?:forma|modo|manera)|a\s+la\s+vez|actualmente|hoy|ahora|apenas|D|ya|now|also|barely|it|they)\s*,?\s+)*(?:(?:en|in)\s+(?:[a-z]+\s+){0,6}?P(?:(?:,|\s+y|\s+and|\s+e)?\s+P)*,?\s+)?(?:(?:en|in)\s+(?:las?|los?|el|the)\s+[a-z\s]{3,30}?\s+)?(?:(?:tambien|ademas|aun|todavia|ya|se|les?|l[oa]s?|ha|han|sigue|siguen|continua|continuan|(?:empez|comenz)(?:o|aron|ado)\s+a|have|has|was|still|began|begun|started|continues?|continued)\s+)*(?:${TRANSITIVE}|${INTRANSITIVE}|${ENGLISH_VERBS}|${SEEN}|con\s+(?:base|presencia|gente|celulas|centro|expansion|extension|avance|influencia|operadores|actividad|ramificaciones)|(?:sus?|its|their)\s+(?:(?:principal(?:es)?|main|mayor(?:es)?)\s+)?(?:feudos?|bastion(?:es)?|plazas?|bases?|centros?|sede|territorios?|zonas?|areas?|reductos?|casa|stronghold|turf|home)(?:\s+[a-z]+){0,4}?\s+(?:es|son|esta[n]?|is|are)\s)`,
);
/** "P, su otro bastión, está quieto": of the group spoken of before. */
const ITS_PLACE = new RegExp(
  String.raw`^\s*(?:(?:tambien|y|asimismo|en|also|in)\s+)*(?:(?:el|la)\s+)?P(?:(?:,|\s+y|\s+and)\s+(?:(?:el|la)\s+)?P)*(?:,\s+(?:otr[oa]\s+de\s+)?|\s+(?:(?:es|son|sigue[n]?\s+siendo|is|are|remains?)|(?:fue|ha[n]?\s+sido)(?=[^.;]*D))\s+(?:(?:tambien|hoy|ahora|aun|still|now|also|otr[oa]\s+de)\s+)*)(?:sus?|its|their)\s+(?:(?:otr[oa]s?|principal(?:es)?|mayor(?:es)?|segund[oa]|ultim[oa]|nuev[oa]s?|other|main|second|new|home|rear)\s+)?(?:bastion(?:es)?|feudos?|reductos?|plazas?|bases?|casa|cotos?|retaguardia|guaridas?|zonas?|areas?|territorios?|terrenos?|centros?|capital|sede|strongholds?|bastions?|turf|home|heartland|territory|headquarters|hub|seat|backyard|country|fief(?:dom)?)(?![a-z])`,
);
/** The clause says itself that it goes on about the group of before. */
const MORE =
  /^[^PG]{0,40}(?<![a-z])(?:tambien|ademas|asimismo|igualmente|les?|also|too|it|they|de\s+igual\s+(?:forma|modo|manera))(?![a-z])/;
/** "They take orders from it in P", "in 2021 it set up shop in P": a pronoun stands for the group spoken of. */
const PRONOUN = new RegExp(
  String.raw`^\s*(?:(?:and|but|then|so|also|later|still|today|now|nowadays|there|yet|D|(?:in|since|by|from|until|around)\s+(?:[a-z]+\s+){0,3}?[DP](?:(?:,|\s+and)\s+P)*)\s*,?\s+)*(?:it|they|(?:its|their)\s+[a-z]+(?:\s+[a-z]+)?)(?:'s|'ve|'re)?\s`,
);
/** Somebody obeys or pays "it": the group spoken of is named by a pronoun at the end. */
const TO_IT =
  /(?<![a-z])(?:takes?\s+orders\s+from|answers?\s+to|pays?|belongs?\s+to|(?:is|are)\s+(?:run|held|controlled|ruled|dominated)\s+by|loyal\s+to|works?\s+for|le[s]?\s+(?:paga|rinde|obedece|responde|pertenece)n?)\s*(?:it|them)?(?![a-z])/;
/** "Le hace frente G", "les disputa P": against the group spoken of before. */
const FACING =
  /(?<![a-z])les?\s+(?:opone[n]?|hace[n]?\s+frente|disputa[n]?|regatea[n]?|pelea[n]?|compite[n]?|planta[n]?\s+cara)(?![a-z])/;
const OTHER_WORDS =
  /(?<![a-z])(?:the|an?|another|its|their)\s+(?:[a-z]+\s+){1,2}(?:cartel|group|gang|organi[sz]ation|outfit|faction|rivals?)(?:'s)?(?![a-z])[^G]*$/;

/** A pronoun is the subject, or whom the people of a place obey; the clause names no group. */
function isPronoun({ text, from }: Segment, masked: Masked): boolean {
  // "The older cartel's grip is unquestioned; it…": of a group said in other words.
  if (OTHER_WORDS.test(masked.text.slice(0, from))) return false;
  return (
    PRONOUN.test(text) || (/(?:from|to|by|for|pays?)\s+(?:it|them)(?![a-z])/.test(text) && TO_IT.test(text))
  );
}

/** True when a clause leaves its subject out, or has a pronoun for it: the group spoken of before. */
export function hasNoSubject(segment: Segment, masked: Masked, language: 'es' | 'en'): boolean {
  return (
    ELIDED.test(segment.text) ||
    isFacing(segment) ||
    ITS_PLACE.test(segment.text) ||
    (language === 'en' && isPronoun(segment, masked))
  );
}

/** "Les disputa P": the clause is about whom the group spoken of before is up against. */
export function isFacing({ text }: Segment): boolean {
  return FACING.test(text);
}

/** The clause says itself that it goes on about the group of before: "también", "they". */
export function goesOnAbout({ text }: Segment): boolean {
  return MORE.test(text);
}
