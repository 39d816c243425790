/** Numbers of men that were not (yet) there: asked for, announced, cancelled, exercised. */
const PLANNED =
  /(?<![a-z])(?:(?:se\s+)?(?:enviara|llegara|arribara|sumara|desplegara|incorporara|destinara|asignara|reforzara|contara|participara|instalara|mandara|bajara|subira|quedara)(?:n|ia|ian)?(?![a-z])|por\s+autorizarse|ofreci(?:o|eron)|ofrecid[oa]s?|sin\s+llegar|se\s+estudia|en\s+alerta|alertad[oa]s?|siguen\s+en|seran?\s+(?:enviad|despleg|destinad|asignad|reforzad)|(?:prev[eé]|preve[n]?|prevista?|previstos?|planea[n]?|planeada?|proyecta[n]?|proyectad[oa]s?|pretende[n]?)(?![a-z])|anunci[oa](?:ron|n)?(?![a-z])|promet[a-z]+|solicit[a-z]+|pid(?:e|en|io|ieron)(?![a-z])|pedimos|requier[a-z]+|se\s+necesitan?|propuest[oa]|propone[n]?|cancel[a-z]+|suspendid[oa]s?|simulacro|ejercicio|adiestramiento|capacitacion|instruccion\s+militar|curso(?!\s+de\s+agua)|desfile|ceremonia|egresad|(?:would|will)\s+(?:be|send|arrive|join|deploy|number|have)|plans?\s+to|planned|(?:is|are|was|were)\s+(?:expected|due|set|scheduled)\s+to|expects?\s+to|requested?|promised|announced|to\s+be\s+sent|drill|exercise|graduat|pending|autorice|en\s+cuanto|por\s+llegar|no\s+han\s+llegado|pendientes?\s+de\s+llegar|faltan?|hacen\s+falta|vacantes?)/;
/** Men something happened to, and men who are suspects. */
const CASUALTIES =
  /(?<![a-z])(?:lesionad[oa]s?|herid[oa]s?|muert[oa]s?|fallecid[oa]s?|caid[oa]s?|abatid[oa]s?|detenid[oa]s?|arrestad[oa]s?|capturad[oa]s?|retenid[oa]s?|desaparecid[oa]s?|emboscad[oa]s?|atacad[oa]s?|agredid[oa]s?|asesinad[oa]s?|secuestrad[oa]s?|vinculad[oa]s?\s+a\s+proceso|cesad[oa]s?|desertores|desertaron|contagiad[oa]s?|vacunad[oa]s?|murieron|fueron\s+arrestad|resultaron|killed|wounded|injured|dead|died|arrested|detained|deserted|ambushed|shot)(?![a-z])/;
/** Civilians counted with the same words. */
const OTHERS =
  /(?<![a-z])(?:civiles|sujetos|agresores|delincuentes|presunt|migrantes|pobladores|comuneros|habitantes|victimas|desplazad|estudiantes|normalistas|manifestantes|integrantes\s+(?:de|del)\s+(?:la\s+)?(?:d\.o\.|grupo|cartel|G)|residents|migrants|gunmen|civilians|inmates|internos|reos|asistentes|funcionarios)(?![a-z])/;

export function isPlanned(clause: string): boolean {
  return PLANNED.test(clause);
}

/**
 * Whether the men counted are victims, suspects or civilians.
 *
 * @param around the words right before and after the number
 */
export function isNoDeployment(around: string): boolean {
  return CASUALTIES.test(around) || OTHERS.test(around);
}
