const COUNTS_MEN =
  /(?<![a-z])(?:elementos|eltos|efectivos|personal|tropas?|soldad|desplieg|despleg|estado\s+de\s+fuerza|fuerzas?(?!\s+aerea)|deploy|troops|soldiers|personnel|marinos|guardias|nucleos|comisionad|efvos|bases\s+de\s+operaciones|ingenieros\s+militares|infantes|policias|empleo\s+(?:por|de\s+(?:la\s+)?(?:fuerza|tropa))|(?:fatiga|rol|papeleta)s?\s+de\s+servicios?|destacamentos|distribucion\s+de(?:l)?\s+(?:fuerza|personal)|guarnicion|columnas\s+de|officers|guardsmen|marines)/;

/** Numbers of what befell men, not of men sent: "Agresiones a personal militar". */
const BEFELL =
  /(?<![a-z])(?:agresion|ataque|lesionad|fallecid|muert|bajas|detenid|enfrentamiento|desert|deserc|contagi|vacun|dosis|examenes|evaluacion|pruebas\s|antidop|quejas|denunci|homicid|delictiv|presupuest|recursos\s+(?:ejercid|asignad|destinad|economic)|millones\s+de\s+pesos|gasto|salario|sueldo|(?:despensas|raciones|apoyos|viveres|cobijas|colchonetas)\s+(?:entregad|repartid|distribuid)|familias|viviendas|migrantes\s+(?:rescatad|asegurad|detenid|presentad|retornad|atendid)|personas\s+(?:rescatad|asegurad|detenid|evacuad|albergad|atendid)|herid|attacks|casualt|killed|arrest)/;

/** What else papers count by place: seizures, arrests, crimes. */
const OF_ELSE =
  /(?<![a-z])(?:asegur|decomis|incaut|armas|detenid|delit|homicid|robos?(?!\s+de\s+(?:combustible|hidrocarburo))|hectareas|plantios?\s+(?:destruid|erradicad|localizad)|tomas\s+clandestinas?\s+(?:localizad|detectad|aseg)|denunci|quejas|casos|victimas|muert|bajas|seiz|arrests|crimes|cases)/;

/** Whether words tell of what befell men, or of other things counted. */
export function befell(folded: string): boolean {
  return BEFELL.test(folded) || OF_ELSE.test(folded);
}

/** Whether words speak of numbers of men that are somewhere. */
export function countsMen(folded: string): boolean {
  return COUNTS_MEN.test(folded) && !BEFELL.test(folded);
}

/** "puerto de P": a town, not what stands there. */
const PORT_TOWN = /(?<![a-z])(?:puerto\s+de|del?\s+puerto|el\s+puerto|port\s+of)(?![a-z])/g;

/** Words without the towns that are called ports. */
export function withoutPortTowns(folded: string): string {
  return folded.replace(PORT_TOWN, ' ');
}

/** Words for men who stay somewhere. */
const STANDING =
  /(?:mantien|destac|despleg|despliega|reforz|refuerz|vigil|segur|permanec|establec|sosti[ea]n|presencia|efectivos?\s+en\s+el\s+area|recae|escort|escolt|deploy|reinforc|patrol|stationed|secur)/;

/** Whether words say that men stay somewhere. */
export function isStanding(folded: string): boolean {
  return STANDING.test(folded);
}
