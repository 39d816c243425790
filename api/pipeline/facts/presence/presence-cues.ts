import { PatternSet, alternativesOf } from '../../words/pattern-set.ts';
import type { Entry } from '../../words/pattern-set.ts';
import type { Candidates } from '../../words/prefilter.ts';

/** Verbs and nouns that put a group in a place. Masked text: `P` a place, `G` a group, `D` a date. */
const SPANISH = [
  String.raw`oper(?:a|an|aba|aban|o|aron|ando)(?!\s+(?:un\s+)?(?:el\s+)?(?:reten|puesto|comedor|albergue))`,
  String.raw`ha[n]?\s+(?:operado|controlado|mantenido|extorsionado|dominado|disputado)`,
  String.raw`presencia(?!\s+(?:de\s+(?:la\s+)?(?:tropa|elementos|militar|autoridad|personal|policia|fuerzas|ejercito|guardia)|militar|policial|institucional))`,
  String.raw`influencia`,
  String.raw`control(?:a|an|aba|aban|ado|ada|ando)?(?!\s+(?:de\s+(?:confianza|armas|acceso|transito|aduanas)|militar|vehicular|sanitario))`,
  String.raw`(?:pre)?domin(?:a|an|aba|aban|io|ante|antes|ada|ado|ando)`,
  String.raw`hegemon[a-z]+|mayoritari[oa]`,
  String.raw`disput(?:a|an|aba|aban|ada|ado|adas|ados|ando|arse|ado[rs])?s?`,
  String.raw`pugna[n]?(?!\s+(?:familiar|interna|politica|electoral|sindical))|pelea[n]?\s+(?:por|la|el|con|contra)|se\s+pelean|rivaliza[n]?|compite[n]?|compiten|confront(?:a|an|acion)|enfrentad[oa]s?\s+(?:con|a|contra)|enfrenta[n]?(?=\s)|enfrentamiento\s+entre|lucha[n]?\s+(?:por|con|contra)|guerra\s+(?:con|contra|entre)`,
  String.raw`(?:trata[n]?|intenta[n]?|busca[n]?|pretende[n]?)\s+(?:de\s+)?(?:arrebatar|recuperar|recobrar|entrar|tomar|controlar|ingresar|apoderarse|expandir|desplazar)`,
  String.raw`plazas?\s+(?:en\s+disputa|(?:de|del)\s+(?:el\s+|la\s+|los\s+|las\s+)?"?G)|(?:es|son|sigue[n]?\s+siendo)\s+(?:una\s+)?plazas?\s|bastion|feudo|reducto|territorio\s+de|area\s+de\s+operaci|centro\s+de\s+operaci`,
  String.raw`(?:con|tien[a-z]+|mantien[a-z]+|establec[a-z]+)\s+(?:su\s+)?(?:base|centro|sede|cuartel|refugio)\s+(?:de\s+operaciones\s+)?en|asentad[oa]s?|se\s+asienta[n]?|se\s+asento|radica[n]?\s`,
  String.raw`cobra[n]?"?|cobraba[n]?|cobrando|exige[n]?|exigia[n]?|impone[n]?|paga[n]?\s|pagando\s|cobro\s+de\s+(?:piso|cuotas?|derecho)|extors(?:iona|ionan|ionaba|ionaban|ionando|ion)(?:es)?`,
  String.raw`recluta[n]?|reclutando|reclutamiento|trafica[n]?|(?:re)?vende[n]?\s|vendian?\s|vendiendo\s|comercializa[n]?|menudea[n]?|cultiva[n]?|cocina[n]?|procesa[n]?|fabrica[n]?|elabora[n]?|acopia[n]?|compra[n]?\s|tala[n]?\s|ordena[n]?|distribuye[n]?|trasiega[n]?|siembra[n]?|produce[n]?|manej(?:a|an|aba|aban)|administra[n]?|regula[n]?|delinque[n]?|actua[n]?|se\s+dedica[n]?|dedicad[oa]s?\s+a|mueve[n]?\s|explota[n]?|roba[n]?\s|secuestra[n]?\s|asalta[n]?\s|vigila[n]?\s|abastece[n]?|surte[n]?|venta\s+de\s+droga\s+de`,
  String.raw`(?:ha[n]?\s+)?(?:usa|usan|usado|utiliza|utilizan|utilizado|usaba|usaban|utilizaba)[n]?\s`,
  String.raw`lleg(?:o|aron|ada|ado|ados|adas|ando)|llega[n]?\s+hasta|arrib(?:o|aron|o\s+de)|(?:baj|subi|corri)(?:o|aron|eron)\s+(?:de|desde|hacia|hasta|a)(?=\s)|reclut(?:o|aron)|arrebat(?:o|aron|ado)|desplaz(?:o|aron|ado)\s+(?:del?\s+(?:el\s+|la\s+)?P\s+)?al?(?=\s)|(?:gan|quit)(?:o|aron|ado)\s+(?:la\s+plaza|el\s+control|(?:el\s+|la\s+)?P)|se\s+(?:hizo|hicieron)\s+(?:con|del)|se\s+sum(?:o|aron)|ingres(?:o|aron|ado)\s|entr(?:o|aron|ado|ando)\s|incursion(?:a|an|o|aron)|avanz(?:o|aron|a|an|ando)|avance\s|en\s+avance|expan(?:de|den|dio|dieron|dido|sion)|exten(?:dio|dieron|dido|der|sion)|extiende[n]?|ha[n]?\s+vuelto|volvio|volvieron|regres(?:o|aron|ado)|instal(?:o|aron|ado|ados|ada|adas)|establec(?:io|ieron|ido|idos|ida)|gan(?:o|a|an|ando)\s+terreno|se\s+apoder[a-z]+|tom(?:o|aron)\s+(?:el\s+control|la\s+plaza)|penetr[a-z]+|irradi[a-z]+|se\s+(?:ha[n]?\s+)?(?:movio|mudo|traslado|replego)|pas(?:o|aron)\s+a\s`,
  String.raw`se\s+(?:le[s]?\s+)?(?:tiene[n]?\s+)?(?:ubica|ubican|ubicaba|ubicaban|ubico|ubicad[oa]|localiza|localizan|detect(?:a|an|o|aron|ad[oa])|identific(?:a|an|o|aron|ad[oa])|document(?:a|an|o|aron)|observ(?:a|an|o|aron)|registr(?:a|an|o|aron)|report(?:a|an|o|aron)|atribuye[n]?\s+al?|reparte[n]?|mantuvo|mantuvieron|mantiene[n]?|asigna[n]?)(?!\s+(?:en\s+calma|sin\s+novedad|tranquil))`,
  String.raw`coexiste[n]?|coexistian|convive[n]?|permanece[n]?|persiste[n]?|subsiste[n]?|sobrevive[n]?|queda[n]?\s+(?:en|gente|celulas|remanentes)|aun\s+queda[n]?|quedaban|remanentes?|restos|resabios|actividad(?:es)?\s+(?:comprobada|de)|actividad\s`,
  String.raw`ejerce[n]?|ejercia[n]?|detenta[n]?|acapara[n]?|monopoliza[n]?|gobierna[n]?|mandan?|reina[n]?|impera[n]?|comparte[n]?|compartia[n]?|combate[n]?|se\s+(?:les?\s+)?opone[n]?|figura[n]?|aparece[n]?|se\s+(?:impus[a-z]+|impone[n]?|afianz[a-z]+|consolid[a-z]+|fortalec[a-z]+|arraig[a-z]+|aduen[a-z]+|apropi[a-z]+|sostien[a-z]+|sostuv[a-z]+|concentra[n]?|refugia[n]?|esconde[n]?|oculta[n]?|hace[n]?\s+fuertes?|hizo\s+fuerte|hicieron\s+fuertes|qued(?:o|aron)\s+con)|estuv(?:o|ieron)\s+(?:bajo|en\s+(?:manos|poder)\s+de)|(?:sigue|continua)n?\s+(?:activ[oa]s?|presentes?|vigentes?|siendo)|(?:esta|estan)\s+(?:activ[oa]s?|presentes?|arraigad[oa]s?|instalad[oa]s?)`,
  String.raw`ocupa[n]?|ocupaba[n]?|ocup(?:o|aron|ado)|conserva[n]?|conservaba[n]?|retiene[n]?|sitia[n]?|asedia[n]?|hostiga[n]?|hostigaba[n]?`,
  String.raw`trabaj(?:a|an|o|aron|aba|aban)\s+para|al\s+servicio\s+de|por\s+cuenta\s+de|brazo\s+(?:armado|local)|filial|franquicia`,
  String.raw`(?:tiene[n]?|tenia[n]?|mantiene[n]?|mantenia[n]?|cuenta[n]?\s+con|hay|con|posee[n]?|sostiene[n]?|conserva[n]?|opera[n]?|financia[n]?)\s+(?:[a-z]+\s+){0,2}?(?:redes|red\s+de|vigias|vigilantes|informantes|bodegas|narcotiendas|tienditas|talleres|criaderos|pistas|ranchos|bases?|gente|celulas?|halcones|hombres|puntos\s+de\s+venta|casas\s+de\s+seguridad|operadores|integrantes|campamentos?|jefe\s+de\s+plaza|sicarios|laboratorios)`,
  String.raw`(?:es|son|era|eran|sigue[n]?\s+siendo)\s+(?:de|del|para)\s+(?:el\s+|la\s+|los\s+)?G|pertenece[n]?\s+a|en\s+(?:manos|poder)\s+de|a\s+cargo\s+de|escenario\s+de|bajo\s+(?:el\s+)?(?:mando|yugo|dominio)|lo[s]?\s+(?:maneja|controla)`,
  String.raw`(?:mandaban?|mand(?:o|aron)|gobern(?:aba|aban|o|aron)|rein(?:aba|aban|o|aron)|imper(?:aba|aban|o|aron)|despacha[n]?|despachaba[n]?|anduvieron|anda[n]?|merodea[n]?|ronda[n]?)(?=\s+(?:en|por|desde|hasta|ahi|alli|durante|D|N)(?![a-z])|\s*[,.;]|\s*$)`,
  String.raw`(?:sent|afinc|implant|aposent|entroniz|atrincher|infiltr|enquist)(?:o|aron|ad[oa]s?)|se\s+(?:cuela[n]?|col(?:o|aron)|infiltra[n]?|afinca[n]?|implanta[n]?|atrinchera[n]?)|(?:ech|tien|tuv)[a-z]+\s+raices|(?:abr|mont)[a-z]+\s+(?:plaza|oficina|tienda|negocio)|ampli(?:o|aron|a|an|ado)\s+(?:su|el)|conquist(?:o|aron|ado)|recuper(?:o|aron|ado)\s+(?:la\s+plaza|el\s+control|P)|retom(?:o|aron)|hered(?:o|aron|ado)|invad(?:e|en|io|ieron|ido)|cop(?:o|aron|ado)\s|puso\s+(?:un\s+)?pie|pusieron\s+pie|meti(?:o|eron)\s+gente|desembarc(?:o|aron)\s+en|cay(?:o|eron)\s+en\s+(?:manos|poder)|pas(?:o|aron)\s+(?:a\s+manos|al\s+poder|a\s+ser|a\s+poder)|perd(?:io|ieron|ido)\s[^;G]{0,30}(?:ante|frente\s+a|a\s+manos\s+de|contra)|(?:llev|cumpl)[a-z]+\s+[a-zN\s]{1,20}(?:anos|meses)\s+en|somet(?:e|en|io|ieron|id[oa]s?)|pid(?:e|en)\s+(?:permiso|cuota)|rinde[n]?\s+cuentas|(?:permiso|autorizacion|anuencia|venia|visto\s+bueno)\s+(?:de|del)|(?:permission|say-so|consent|blessing|leave)\s+(?:of|from)|amo[s]?\s+y\s+senor(?:es)?|duen[oa]s?\s+de`,
];
const ENGLISH = [
  String.raw`operat(?:e|es|ed|ing)|active|works?\s+in|control(?:s|led|ling)?|under\s+(?:the\s+)?(?:control|sway)|run[s]?|ran|running|dominat(?:e|es|ed|ing)|dominant|predominant|(?:main|only|sole|leading|strongest|top)\s+(?:group|outfit|power|gang|cartel|crew)|rule[sd]?|ruling|held(?!\s+(?:a|an|N|him|her|them|talks|elections|meetings?)\b)|answers?\s+to|belongs?\s+to|in\s+(?:the\s+)?hands\s+of|calls?\s+the\s+shots|lords?\s+over|entrenched|strongest|clings?(?=\s)|concentrated|rooted|embedded|oversees?|monopoli[sz]e[sd]?|maintain(?:s|ed|ing)?|keep[s]?\s|kept\s|own[s]?\s|manag(?:e|es|ed|ing)|divid(?:e|es|ed|ing)|carv(?:e|es|ed|ing)\s+up|shar(?:e|es|ed|ing)\s|presence|present\s+in|foothold|stronghold|bastion|turf|territory|sway|hold[s]?\s|holding`,
  String.raw`fac(?:e|es|ing)\s+(?:off\s|"?G|the\s+"?G)|fight(?:s|ing)?\s|fought|battl(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|vying|vie[s]?\s|compet(?:e|es|ed|ing)|rivalry|feud(?:ing)?|at\s+war|war\s+(?:with|between)|turf\s+war|clash(?:es|ing)?\s+with|break(?:s|ing)?\s+with|broke\s+with|contest(?:s|ed|ing)?`,
  String.raw`extort(?:s|ed|ing|ion)?|impos(?:e|es|ed|ing)|demand(?:s|ing)?\s|lev(?:y|ies|ied|ying)|pay(?:s|ing)?\s|suppl(?:y|ies|ied|ying)|launder(?:s|ed|ing)?|grow[s]?\s|charg(?:e|es|ed|ing)\s|collect(?:s|ed|ing)?\s|recruit(?:s|ed|ing)?|traffic(?:s|king)?|smuggl(?:e|es|ed|ing)|sell[s]?\s|distribut(?:e|es|ed|ing)|cook[s]?|steal[s]?|tap[s]?\s|tax(?:es|ed|ing)?\s`,
  String.raw`ha(?:s|ve|d)\s+(?:had\s+)?(?:people|cells?|men|lookouts|a\s+cell|members|gunmen|operatives)|use[sd]?\s|using|built|set\s+up|emerged|appear(?:s|ed)|arriv(?:al|ed|es)|took\s+over|taken\s+over|wrested|moved\s+in(?:to)?|expand(?:s|ed|ing)|enter(?:s|ed|ing)|push(?:es|ed|ing)\s+into|spread|returned|settled|established|based\s+in|headquartered|remain(?:s|ed)?|remnants|cells?\s+of|influence|seen\s+in|found\s+in|came\s+to|com(?:es|ing)\s+to|(?:seized|took|gained|won|got)\s+(?:hold|control|over|P)|set\s+foot|g[eo]ts?\s+hold|landed\s+in|(?:crept|seeped|pushed|muscled)\s+in(?:to)?|dominates|patrols?\s|occup(?:y|ies|ied)`,
];

/** A space that ends an alternative is looked at, not read, so that the closing boundary still holds. */
const entries = (parts: readonly string[]): Entry<true>[] =>
  parts.flatMap((part) =>
    alternativesOf(part.replace(/\\s(?=\||$)/g, '(?=\\s)'), true, '(?<![a-z])', '(?![a-z])'),
  );

const CUES_ES = new PatternSet(entries(SPANISH));
const CUES_EN = new PatternSet(entries(ENGLISH));

/** False when no word of a sentence can put a group in a place: cheaper than looking at its clauses. */
export function mayHavePresenceCue(language: 'es' | 'en', candidates: Candidates): boolean {
  return !CUES_ES.isOut(candidates) || (language === 'en' && !CUES_EN.isOut(candidates));
}

/** True when a clause puts its groups in its places. `candidates` are those of its sentence. */
export function hasPresenceCue(clause: string, language: 'es' | 'en', candidates: Candidates): boolean {
  return CUES_ES.test(clause, candidates) || (language === 'en' && CUES_EN.test(clause, candidates));
}

/** Deeds of one day: in their company a rivalry or a membership is a motive or an author, not presence. */
export const DEED =
  /(?<![a-z])(?:emboscad[oa]s?|embosc(?:o|aron)|acribill[a-z]+|rafague[a-z]*|plagi(?:aron|ad[oa]s?)|secuestrad[oa]s?|calcinad[oa]s?|asaltad[oa]s?|despoj(?:o|aron|ad[oa]s?)|abati(?:o|eron|d[oa]s?)|ultim(?:aron|ad[oa]s?)|decapitad[oa]s?|desmembrad[oa]s?|colgad[oa]s|arroj(?:o|aron|ad[oa]s?)|repeli(?:o|eron|d[oa]s?)|tirotea[a-z]*|traded\s+(?:shots|fire)|exchanged\s+fire|raided|rescued|set\s+(?:fire|ablaze)|dispar(?:o|aron|ando)|balear(?:on)?|balaceo|atac(?:o|aron|ad[oa]s?)|ataque[s]?|agred(?:io|ieron|id[oa]s?)|agresion(?:es)?|asesin(?:o|aron|ad[oa]s?)|ejecut(?:o|aron|ad[oa]s?)|ejecucion|homicidio\s+de|mat(?:o|aron)|muert[oa]s?|murio|murieron|fallec[a-z]+|herid[oa]s?|lesionad[oa]s?|privaron|privad[oa]s?|secuestraron|secuestro\s+de|levantaron|"levantaron"|incendiaron|quemaron|detuv[a-z]+|detenid[oa]s?|detencion|captur[a-z]+|arrest[a-z]*|asegur(?:o|aron|ad[oa]s?|amiento)(?!\s+que\s)|decomis[a-z]+|incaut[a-z]+|hallaron|hallazgo|localiz(?:o|aron)|irrump[a-z]+|bloque(?:o|aron)|narcobloqueo[s]?|enfrentamientos?(?!\s+entre)|(?:inter)?cambio\s+de\s+disparos|tiroteo|balacera|cartulinas?|mantas?|narcomantas?|firmad[oa]s?|killed|shot|wounded|gunned|fought\s+off|fended\s+off|ambush(?:ed)?|arrested|detained|seized|kidnapped|abducted|opened\s+fire|attack(?:ed)?|murdered|bodies|shoot-?outs?|gun\s?(?:battles?|fights?)|fire\s?fights?|skirmish(?:es)?|banners?|blocked|torched)(?![a-z])/;

/** Words of membership that are presence only in a list of places or right before "en P". */
export const MEMBERS =
  /(?:gente|celulas?|integrantes|miembros|grupo|banda|remanentes?|restos|remnants|members|cells?|people)\s+(?:(?:vinculad[oa]s?|ligad[oa]s?|afin(?:es)?|aliad[oa]s?)\s+)?(?:a|al|de|del|of)\s+(?:los\s+|las\s+|la\s+|el\s+|the\s+)?G/;
