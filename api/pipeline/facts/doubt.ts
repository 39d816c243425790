import { GuardedPattern } from '../words/guarded-pattern.ts';
import type { Candidates } from '../words/prefilter.ts';

/** What a clause denies. Folded. */
const DENIED = new GuardedPattern(
  /(?<![a-z])(?:rechaz(?:o|a|an|aron)\s+(?:que|la\s+presencia)|neg(?:o|aron|ado)\s+(?:que|la|el|tener|hubiera)|niega[n]?(?![a-z])|no\s+(?:se\s+(?:le\s+|les\s+)?)?(?:ha[n]?\s+|habia[n]?\s+|tiene[n]?\s+(?:registrad[oa]s?\s+|identificad[oa]s?\s+|conocimiento\s+de\s+)?|hay\s|hubo\s|existe[n]?|cuenta[n]?\s|oper|detect|registr|identific|report|observ|aprecia|confirm|localiz|ubic|encontr|prev|present|mantien|aparec|se\s+sabe|da[n]?\s+cuenta|constat|acredit|logr)|ya\s+no(?![a-z])|nunca|jamas|tampoco|no\s+(?:figura|controla|domina|cobra|manda|extorsiona|participa|alcanza)[a-z]*|nada\s+(?:ya\s+)?qued[a-z]+|no\s+queda[n]?(?=\s)|carece[n]?|descart[a-z]+|desment[a-z]+|desmiente[n]?|es\s+fals[oa]|es\s+mentira|result(?:o|aron)\s+(?:ser\s+)?(?:fals[oa]s?|mentira)|(?:proved|turned\s+out)\s+(?:to\s+be\s+)?(?:false|untrue)|son\s+fals[oa]s|fals[oa]\s+(?:que|alarma|version)|rumor(?:es|ed|s)?|rumours?|inverosimil|se\s+desech[a-z]+|sin\s+(?:presencia|grupo|indicios?|registro|actividad|evidencia|sustento|que\s+se|liga|novedad|incidencia|celula)|s\/\s?(?:grupo|presencia)|ningun[oa]?\s+(?:grupo|cartel|celula|organizacion|indicio|presencia|actividad)|\bni\s+(?:es[ae]|otr[oa]|ningun)|respuesta[,:]?\s+no(?![a-z])|no\s+longer|no\s+evidence|no\s+(?:sign|trace|record|cartel|group|larger|presence|organi[sz]ed)|(?:is|are|was|were|does|do|did|has|have|had)\s+not(?![a-z])|(?:isn|aren|wasn|weren|doesn|don|didn|hasn|haven)'t|never|none\s+of|(?:is|are|was)\s+false|denied|deny|denies|did\s+not|without\s+(?:evidence|any)|inactiv[oa]s?|(?:es|son)\s+de\s+nadie|belongs?\s+to\s+(?:no\s+one|nobody)|tierra\s+de\s+nadie|no\s+man's\s+land|(?:nomas|solo|unicamente|apenas|nada\s+mas)\s+(?:va[n]?\s+|pasa[n]?\s+|esta[n]?\s+)?de\s+(?:paso|pasada)|(?:just|only|merely)\s+passing\s+through|(?:is|are|was|were)\s+(?:long\s+)?gone(?![a-z\s]*\sover)|(?:clear|free|rid)\s+of|(?:libres?|limpi[oa]s?)\s+(?:de|del)(?=\s))/,
);

/** What a sentence says nobody has confirmed. */
const UNCONFIRMED = new GuardedPattern(
  /(?<![a-z])(?:que\s+se\s+(?:haya[n]?|hubiera[n]?|pudiera[n]?)\s+(?:podido\s+)?(?:confirm|corrobor|verific|comprob)[a-z]+|sin\s+(?:confirmar|corroborar|verificar|confirmacion|comprobar)|no\s+(?:(?:esta[n]?|ha[n]?\s+sido|fue|fueron)\s+)?(?:confirmad[oa]s?|corroborad[oa]s?|verificad[oa]s?|comprobad[oa]s?|acreditad[oa]s?)|no\s+(?:se\s+)?(?:pudo|pudieron|ha[n]?\s+podido|logro|ha\s+logrado)\s+(?:ser\s+)?(?:confirmar|corroborar|verificar|comprobar)(?:se|lo)?|no\s+l[oa]s?\s+(?:confirma|ha\s+confirmado|sostiene|respalda)[n]?\s+nadie|nadie\s+(?:l[oa]s?\s+)?(?:ha\s+)?(?:podido\s+)?(?:confirm|corrobor|sostien|respald|prob|prueb|comprob|verific|demostr)(?:a|ado|o|e|ar|arlo)(?![a-z])|no\s+se\s+(?:ha|habia)\s+(?:confirmado|corroborado|verificado|comprobado|acreditado)|no\s+se\s+(?:confirmo|corroboro|verifico|comprobo)|por\s+(?:confirmar|comprobar|corroborar|verificar)|un\s+solo\s+informante|no\s+(?:se\s+)?considerar|no\s+se\s+sostiene|pendiente(?:s)?\s+de\s+(?:confirmar|confirmacion|corroborar|verificar)|nunca\s+se\s+comprobo|carecer?\s+de\s+sustento|version(?:es)?\s+no\s+confirmad|(?:fuente|source|informante)\s+(?:se\s+retract|retiro|withdr|retract|took\s+it\s+back)[a-z]*|(?:es|son)\s+(?:puro[s]?\s+|un\s+)?(?:rumor(?:es)?|chismes?|dichos?|de\s+oidas)|falta[n]?\s+(?:por\s+)?(?:confirmar|corroborar|verificar)|por\s+lo\s+que\s+se\s+(?:omit|descart|exclu|reserv)[a-z]+|(?:se|lo|la|los|las)\s+omit(?:e|en|io|ieron)|no\s+se\s+(?:tom(?:a|an|o|aron)\s+en\s+cuenta|incluy[a-z]+|capturan?|contabiliza[a-z]*|registra\s+como)|no\s+capturar|no\s+hay\s+(?:elementos?|datos?|pruebas?|evidencias?)\s+que\s+l[oa]s?|(?:solo|unicamente)\s+(?:l[oa]s?\s+)?(?:habla[n]?|menciona[n]?|dice[n]?|refiere[n]?|report[oa]n?)\s+una?\s|(?:reporte|version|fuente|informacion|dicho)\s+(?:unic[oa]|aislad[oa]|anonim[oa])(?=[,;.:\s)])|(?:not\s+verified|unreliable)|(?:se\s+)?lo\s+invent(?:o|aron|an?)|es\s+(?:puro\s+)?(?:un\s+)?(?:invento|cuento|mito)|made\s+(?:it\s+)?up|unsubstantiated|unproven|dismissed|discounted|hearsay|unconfirmed|unverified|not\s+(?:been\s+)?(?:confirmed|verified|substantiated|corroborated)|could\s+not\s+be\s+(?:confirmed|verified)|never\s+(?:proven|confirmed)|uncorroborated|has\s+not\s+been\s+proven|(?:could|can)\s*(?:not|n't)\s+(?:be\s+)?(?:stand|stood|firm|back|pin|confirm|corroborat|verif|check|prove|substantiat)[a-z]*)/,
);

/** What is supposed, planned or foreseen, not said. */
const SUPPOSED = new GuardedPattern(
  /(?<![a-z])(?:podria[n]?|pudiera[n]?|pudo|pudieron|posibl[ey](?:mente)?|probablemente|al\s+parecer|es\s+probable|probable[s]?|se\s+presume|se\s+especula|se\s+teme|(?:temor|miedo)\s+(?:por|de|del|a|al|ante)|(?:fear|fears)\s+(?:of|that)|trascendio|hipotesis|hypothesis|supuest[oa]s?|habria[n]?|de\s+no\s+[a-z]+(?:se|rse)?|se\s+estima\s+que|se\s+preve|se\s+espera|se\s+pretende|pretende[n]?|planea[n]?|quiere[n]?\s+(?:entrar|ingresar|llegar|instalarse|meterse|expandirse|extenderse|asentarse|apoderarse|quedarse)|de\s+haber(?=\s)|si\s+hubiera[n]?|(?:pregunt|averigu|ignor|desconoc|indag|investig|analiz|verific|determin|confirm)[a-z]*\s+(?:[a-zP]+\s+){0,3}?si(?=\s)|(?:ask(?:s|ed|ing)?|wonder(?:s|ed)?|unclear|unknown)\s+(?:[a-z]+\s+){0,2}?(?:whether|if)(?=\s)|proxim[oa]s?\s+(?:plaza|objetivo|blanco)s?|next\s+(?:plaza|target)|wants?\s+to\s+(?:enter|move|expand|take)|had\s+the\s+G|amenaza[n]?\s+con|en\s+caso\s+de|si\s+se\s|si\s+(?:el\s+|la\s+|los\s+)?G|si\s+[a-z]+\s+G|consolidara[n]?|se\s+rumora|no\s+falta[n]?\s+quien(?:es)?|hay\s+quien(?:es)?\s+(?:dice|asegura|afirma|habla|cree)n?|se\s+teme|segun\s+(?:algunas\s+)?(?:versiones|rumores|trascendidos)|en\s+redes\s+sociales|on\s+social\s+media|de\s+oidas|(?:keep|kept)\s+telling|i\s+heard|i(?:'ve|\s+have)\s+heard|talk\s+of|is\s+likely|are\s+likely|might|could|may\s+(?:not\s+)?[a-z]+|(?:is|are)\s+(?:believed|thought|said|rumou?red|poised|preparing)\s+to|prepara[n]?\s+(?:su|una?|la|el)\s+(?:entrada|asalto|incursion|llegada|ofensiva)|would|possibly|reportedly|allegedly|alleged|suspected\s+of\s+planning|plans?\s+to|planned|threaten(?:s|ed)?\s+to|is\s+expected|are\s+expected|if\s+(?:the|G))(?![a-z])/,
);

export function isDenied(clause: string, candidates?: Candidates): boolean {
  return DENIED.test(clause, candidates);
}

export function isUnconfirmed(sentence: string, candidates?: Candidates): boolean {
  return UNCONFIRMED.test(sentence, candidates);
}

export function isSupposed(clause: string, candidates?: Candidates): boolean {
  return SUPPOSED.test(clause, candidates);
}

/** A heading that takes back what stands under it: "Versiones descartadas:", "Rumores". */
const DOUBTFUL_HEADING = new GuardedPattern(
  /(?:descartad|desmentid|fals[ao]s|rumor|sin\s+confirmar|no\s+confirmad|por\s+(?:confirmar|comprobar|corroborar|verificar)|un\s+solo\s+informante|no\s+(?:se\s+)?considerar|no\s+se\s+sostiene|pendientes?\s+de\s+confirmar|no\s+se\s+incluyen|hipotesis|conjeturas?(?![a-z])|especulaciones|hypothes[ei]s|(?:no\s+son|no\s+como)\s+hechos|not\s+facts|escenarios?\s+(?:para|posibles?|probables?|futuros?|prospectivos?|hipoteticos?)|sin\s+corroborar|unconfirmed|discarded|false\s+report|not\s+verified|antecedentes?\s+historic|historical|ficticia|imaginari[oa]|supuesto\s+tactico|solo\s+para\s+instruccion|fictional|imaginary)/,
);

export function isDoubtfulHeading(heading: string, candidates?: Candidates): boolean {
  return DOUBTFUL_HEADING.test(heading, candidates);
}
