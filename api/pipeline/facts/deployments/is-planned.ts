/** Numbers of men that were not (yet) there: asked for, announced, cancelled, exercised. */
const PLANNED =
  /(?<![a-z])(?:(?:sugier|sugir|recom(?:iend|end)|propus|propon)[a-z]*|convien[a-z]+|convendria[n]?|deber(?:a|an|ia|ian)(?![a-z])|habria\s+que|(?:ir|enviar|llegar|destinar|mandar|asignar|reforzar|requerir|ser|estar|desembarcar|desplegar|apoyar|aportar|trasladar|mover|cubrir|ocupar|sumar|vigilar|patrullar)ian?(?![a-z])|que\s+iban?\s+a|(?:pospus|aplaz|difir|cancel)[a-z]*\s+(?:el|la|los|las)\s+(?:[a-z]+\s+)?(?:envio|despliegue|llegada|arribo|traslado|salida|relevo)|sin\s+efecto|(?:en|como|es|son)\s+proyecto|en\s+(?:tramite|camino|espera)|a\s+la\s+espera|esperando|por\s+(?:asignar|definir|desplegar|enviar|designar|nombrar|confirmar|comisionar)|sin\s+(?:presupuesto|orden\s+de|asignar)|(?:es|era)\s+la\s+plantilla|plantilla\s+(?:autorizada|nominal|organica)|(?:proposal|plan)s?\s+(?:to|for)\s|being\s+discussed|under\s+discussion|wants?\s|wanted\s|seeks?\s|asks?\s+for|asked\s+for|proposed|suggest[a-z]*|recommend[a-z]*|awaiting|on\s+standby|should\s|on\s+(?:its|their)\s+way|(?:se\s+)?(?:enviara|llegara|arribara|sumara|desplegara|incorporara|destinara|asignara|reforzara|contara|participara|mantendra|aportara|dispondra|instalara|mandara|bajara|subira|quedara)(?:n|ia|ian)?(?![a-z])|por\s+autorizarse|ofreci(?:o|eron)|ofrecid[oa]s?|sin\s+llegar|se\s+estudia|(?:sigue|siguen|esta|estan|queda|quedan)\s+en\s+estudio|simulad[oa]s?(?![a-z])|se\s+habian?\s+retirado|en\s+alerta|alertad[oa]s?|siguen\s+en\s+(?:capacitacion|camino|espera|tramite|proyecto|alerta|adiestra|instruccion|transito|formacion|su[s]?\s+(?:base|cuartel))[a-z]*|seran?\s+(?:enviad|despleg|destinad|asignad|reforzad)|(?:prev[eé]|preve[n]?|prevista?|previstos?|planea[n]?|planeada?|proyecta[n]?|proyectad[oa]s?|pretende[n]?)(?![a-z])|anunci(?:[oa](?:ron|n)?|ad[oa]s?|aban?)(?![a-z])|[a-z]{2,}[aeid]rian(?![a-z])|de\s+(?:llegar\s+a|aprobarse|autorizarse|concretarse|firmarse|confirmarse|ser\s+(?:necesario|aprobad[oa]))|siempre\s+que|si\s+(?:se|lo|el\s+presupuesto)\s+(?:aprueba|autoriza|requiere|permite|alcanza)|sujet[oa]s?\s+a|(?:no|ni)\s+(?:se\s+)?(?:lleg|sali|acudi|arrib|concret|instal|desplaz|material|present|partici|movi|envi)[a-z]*|(?:were|was|are|is)\s+to\s+(?:be\s+)?[a-z]+|if\s+(?:the\s+)?(?:budget|funds|approved|needed|necessary|money)|subject\s+to|once\s+(?:approved|authori[sz]ed)|never\s+(?:arrived|left|came|deployed)|(?:did\s+not|didn't)\s+(?:arrive|leave|come|deploy|show)|promet[a-z]+|solicit(?!ud(?:es)?\s+(?:ciudadanas?\s+)?(?:de\s+(?:acceso|informacion|transparencia)|N))[a-z]+|(?:se\s+)?gestion(?:a[n]?|o|aron|ando|arian?|aba[n]?|ad[oa]s?)(?![a-z])|tramit(?:a[n]?|o|aron|ando)(?![a-z])|pid(?:e|en|io|ieron)(?![a-z])|pedimos|requier[a-z]+|(?:se\s+|le\s+|les\s+)?necesit(?:a|an|aba|aria|arian|amos)(?![a-z])|hace\s+(?:N\s+|muchos\s+|varios\s+|ya\s+)*anos\s+(?:habia|hubo|tenia|eran|estaban)|years\s+ago\s+(?:there\s+were|it\s+had)|propuest[oa]|propone[n]?|cancel[a-z]+|suspendid[oa]s?|simulacro|ejercicio|adiestramiento|capacitacion|instruccion\s+militar|curso(?!\s+de\s+agua)|desfil[a-z]+|ceremonia|egresad|gradu(?:o|aron|ad[oa]s?)(?![a-z])|condecor[a-z]+|vacuna(?![a-z])|ascendid[oa]s?|marched\s|parade|(?:debat|discut|analiz|evalu)[a-z]+\s+(?:si|la\s+posibilidad)|de\s+(?:liberarse|contarse|asignarse|haber)\s|habrian?\s+N|(?:would|will)\s+(?:be|send|arrive|join|deploy|number|have)|plans?\s+to|planned|(?:is|are|was|were)\s+(?:expected|due|scheduled|set\s+to)(?![a-z])|expects?\s+to|requested?|promised|announced|to\s+be\s+sent|drill|exercise|graduat|pending|autorice|en\s+cuanto|por\s+llegar|no\s+han\s+llegado|pendientes?\s+de\s+llegar|faltan?|hacen\s+falta|vacantes?)/;
/** Men something happened to, and men who are suspects. */
const CASUALTIES =
  /(?<![a-z])(?:lesionad[oa]s?|herid[oa]s?|muert[oa]s?|fallecid[oa]s?|caid[oa]s?|abatid[oa]s?|detenid[oa]s?|arrestad[oa]s?|capturad[oa]s?|retenid[oa]s?|desaparecid[oa]s?|emboscad[oa]s?|atacad[oa]s?|agredid[oa]s?|asesinad[oa]s?|secuestrad[oa]s?|vinculad[oa]s?\s+a\s+proceso|cesad[oa]s?|desertores|desertaron|contagiad[oa]s?|vacunad[oa]s?|murieron|fueron\s+arrestad|resultaron|caen|caye(?:ron|ndo)|cayo|fallec[a-z]+|mataron|procesad[oa]s?|investigad[oa]s?|acusad[oa]s?|imputad[oa]s?|sentenciad[oa]s?|consignad[oa]s?|destituid[oa]s?|despedid[oa]s?|suspendid[oa]s?|contus[oa]s?|contusiones|con\s+golpes|quemaduras|fracturas|esquirlas|golpead[oa]s?|intoxicad[oa]s?|deshidratad[oa]s?|accidentad[oa]s?|sancionad[oa]s?|renunci(?:aron|a|an)|dad[oa]s?\s+de\s+baja|vincul(?:an|aron)\s+a\s+proceso|jubilad[oa]s?|reprobad[oa]s?|(?:avis|filtr|encubr|soborn|cobr|extorsion|robab|asaltab|coludi|alertab)(?:a|an|aba|aban|ia|ian|o|io|aron|ieron|d[oa]s?)|vend(?:e|en|ia|ian|io|ieron)|proteg(?:e|en|ia|ian)\s+a\s+(?:los|las|la|una?)|tipped\s+off|shook\s+down|sold|selling|leak(?:ed|ing)|accused|charged|convicted|sentenced|dismissed|fired|resigned|kidnapped|missing|killed|wounded|injured|dead|died|arrested|detained|deserted|ambushed|shot)(?![a-z])/;
/** Civilians counted with the same words. */
const OTHERS =
  /(?<![a-z])(?:civiles|sujetos|agresores|delincuentes|presunt|migrantes|pobladores|comuneros|habitantes|victimas|desplazad|estudiantes|normalistas|manifestantes|integrantes\s+(?:de|del)\s+(?:la\s+)?(?:d\.o\.|grupo|cartel|G)|residents|migrants|gunmen|civilians|inmates|internos|reos|asistentes|funcionarios)(?![a-z])/;

/** A player's goals or runs. */
const SCORED = /(?<![a-z])(?:anot(?:o|aron)|goles?|carreras\s+limpias|scored|goals?)(?![a-z])/;

/** Right before the number: what was done to the men. */
const DONE_TO =
  /(?<![a-z])(?:(?:di|dad)[a-z]*\s+de\s+baj|det(?:ien|uv)|arrest|captur|aprehend|ces(?:an|aron)|destituy|despid|investig|acus|proces|secuestr|mat(?:an|o|aron)\s|asesin|hier|hir|atac|agred|embosc|desarm|reten)[a-z]*\s+(?:en\s+P,?\s+)?(?:a\s+)?(?:(?:los|las|otros)\s+)?$|(?<![a-z])(?:aplic|practic|hicieron|realiz|impart|entreg|otorg)[a-z]*\s+(?:[a-z]+\s+){1,5}a\s+(?:(?:los|las|otros)\s+)?$/;

/** Whether the words right before a number of men say that something was done to them. */
export function isDoneTo(before: string): boolean {
  return DONE_TO.test(before);
}

/** The clause before says that all was an exercise: "fue un simulacro; participaron 25 policías". */
const EXERCISE =
  /(?<![a-z])(?:simulacros?|ejercicios?\s+(?:de|militar|naval|conjunto|tactico|fue)|adiestramiento|ensayos?\s+(?:de|general)|desfiles?|drills?|(?:military|naval|training)\s+exercises?|rehearsals?|parades?)(?![a-z])/;

export function isExercise(before: string): boolean {
  return EXERCISE.test(before);
}

export function isPlanned(clause: string): boolean {
  return PLANNED.test(clause);
}

/**
 * Whether the men counted are victims, suspects or civilians.
 *
 * @param around the words right before and after the number
 * @param close fewer of them, for words that may be what men of a force are there for: "to stop migrants"
 */
export function isNoDeployment(around: string, close = around): boolean {
  return CASUALTIES.test(around) || OTHERS.test(close) || SCORED.test(close);
}
