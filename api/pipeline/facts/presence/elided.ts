/** Verbs of presence that have an object and so need no other subject after them; not the nouns of the same root. */
const TRANSITIVE =
  '(?:lo\\s+hac(?:e|ia)n?(?=\\s)|control|rent|arriend|almacen|mantien|mantuv|manten|conserv|disput|domin|predomin|extors|extort|cobr|exig|tien|recluta|vend|revend|distribuy|comercializ|ocup|hostig|extiend|extend|sostien|cuenta|maneja|administr|utiliz|usa|trafic|pele|pugn|ejerc|compart|compit|combat|impon|explot|roba|secuestra|siembra|produc|cocina|compra)[a-z]*(?!\\s+(?:de|del|entre)\\s)|(?:busca|trata|intenta|pretende)n?\\s';
/** Verbs that would have their subject after them: "operan en P", not "operan talamontes". */
const INTRANSITIVE =
  '(?:oper|concentr|refugi|repleg|estuv(?:o|ieron)|actua|delinqu|avanz|incursion|lleg|entro|entraron|entrado|baj(?:o|aron|ado)|subi(?:o|eron|do)|corri(?:o|eron)|ingres|regres|volvi|vuelt|mandan?|asienta|asento|instal|figura|aparec|est[ae]n?)[a-z]*(?=\\s*(?:[,.;:D]|$)|\\s+(?:en|con|desde|hasta|hacia|por|a(?!\\s+[a-z]+[aei]rse(?![a-z]))|al|de|del|como|sobre|bajo|tambien|ademas|apenas|recien|[a-z]+mente|ya|D|P|in|activ|present|N)(?![a-z]))';
const ENGLISH_VERBS =
  '(?:D\\s+was|charg|run|recruit|rul|use[sd]?|fight|fought|compet|battl|vies?\\b|vying|feud|clash|(?:hold|held)(?!\\s+(?:a|an|N|him|her|them)\\s)|(?:had\\s+)?(?:its\\s+|a\\s+|N\\s+)?(?:people|men|cells?|lookouts|gunmen|members|operatives)(?![a-z])|collect|sells?\\b|traffic|smuggl|dominat|expand|built|keeps?\\b|cling|manag|(?:is|are|remains?)\\s+(?:(?:also|still|now)\\s+)?(?:strong|present|active|based|dominant|concentrated|in\\s+P)|by\\s+D|based|operat|control)';
/** "Se le ubica en P", "lo han detectado": the group is the object. */
const SEEN =
  '(?:(?:lo|la|los|las)\\s+)?(?:tiene[n]?\\s+|ha[n]?\\s+)?(?:ubica|detecta|observa|registra|reporta|identifica|localiza|documenta|atribuye|visto)';
/** A verb of presence that begins the clause, its subject left out or named in the label. */
export const ELIDED = new RegExp(
  String.raw`^\s*(?:que\s+)?(?:(?:(?:municipio|lugar|plaza|localidad|ciudad|poblado)\s+(?:est[ea]\s+ultim[oa]\s+)?(?:P\s+)?)?(?:a|al|en|de|del)\s+(?:el\s+|la\s+)?(?:que|cual|donde)\s+|donde\s+|(?:a|hasta|hacia)\s+(?:(?:el|la)\s+)?P(?:(?:,|\s+y)\s+(?:a\s+)?P)*,?\s+(?=(?:(?:ya|tambien|apenas)\s+)*(?:se\s+)?(?:ha[n]?\s+)?(?:lleg|entr|ingres|arrib|extend|expand|baj|subi|volv|regres|vuelt))|(?:(?:el|la|los|las)\s+)?P(?:(?:,|\s+y)\s+P)*,?\s+(?=(?:se\s+)?l[oa]s?\s)|(?:sus?|its|their)\s+(?:gente|hombres|celulas?|integrantes|miembros|operadores|sicarios|remanentes|men|people|gunmen|cells?|members)\s+|(?:(?:una|otra|gran)\s+)?(?:parte|vari[oa]s|algun[oa]s|[a-z]+\s+de\s+sus\s+(?:hombres|celulas|integrantes)|some|part|several)\s+(?:(?:de|of)\s+(?:ell[oa]s|es[oa]s|su\s+gente|sus\s+(?:hombres|celulas|integrantes|miembros)|them|its\s+(?:men|members|people))\s+)|(?:through|by\s+means\s+of|via|por\s+(?:medio|conducto)\s+de|a\s+traves\s+de|mediante)\s+[^;G]{0,30}G\"?,?\s+)?(?:(?:tambien|ademas|asimismo|igualmente|de\s+igual\s+(?:forma|modo|manera)|a\s+la\s+vez|actualmente|hoy|ahora|apenas|D|ya|now|also|barely|it|they|(?:desde|a\s+partir|hasta|durante|since|until)\s+(?:(?:de|del|el|la|los|las|the|of|fines|finales|principios|inicios|mediados|comienzos|summer|spring|fall|winter|early|late|verano|otono|invierno|primavera)\s+)*D|mas\s+al?\s+(?:norte|sur|oriente|poniente|este|oeste|arriba|abajo|adelante)|al\s+(?:norte|sur|oriente|poniente)|(?:farther|further)\s+(?:north|south|east|west|inland))\s*,?\s+)*(?:(?:en|in)\s+(?:[a-z]+\s+){0,6}?P(?:(?:,|\s+y|\s+and|\s+e)?\s+P)*,?\s+)?(?:(?:en|in)\s+(?:las?|los?|el|the)\s+[a-z\s]{3,30}?\s+)?(?:(?:tambien|ademas|aun|todavia|ya|se|les?|l[oa]s?|ha|han|sigue|siguen|continua|continuan|(?:empez|comenz)(?:o|aron|ado)\s+a|have|has|was|still|began|begun|started|continues?|continued|to(?=\s+extort))\s+)*(?:${TRANSITIVE}|${INTRANSITIVE}|${ENGLISH_VERBS}|${SEEN}|con\s+(?:base|presencia|gente|celulas|centro|expansion|extension|avance|influencia|operadores|actividad|ramificaciones)|(?:sus?|its|their)\s+(?:(?:principal(?:es)?|main|mayor(?:es)?)\s+)?(?:feudos?|bastion(?:es)?|plazas?|bases?|centros?|sede|territorios?|zonas?|areas?|reductos?|casa|stronghold|turf|home)(?:\s+[a-z]+){0,4}?\s+(?:es|son|esta[n]?|is|are)\s)`,
);
/** "P, su otro bastión, está quieto": of the group spoken of before. */
export const ITS_PLACE = new RegExp(
  String.raw`^\s*(?:(?:tambien|y|asimismo|en|also|in)\s+)*(?:(?:el|la)\s+)?P(?:(?:,|\s+y|\s+and)\s+(?:(?:el|la)\s+)?P)*(?:,\s+(?:otr[oa]\s+de\s+)?|\s+(?:(?:es|son|sigue[n]?\s+siendo|is|are|remains?)|(?:fue|ha[n]?\s+sido)(?=[^.;]*D))\s+(?:(?:tambien|hoy|ahora|aun|still|now|also|otr[oa]\s+de)\s+)*)(?:sus?|its|their)\s+(?:(?:otr[oa]s?|principal(?:es)?|mayor(?:es)?|segund[oa]|ultim[oa]|nuev[oa]s?|other|main|second|new|home|rear)\s+)?(?:bastion(?:es)?|feudos?|reductos?|plazas?|bases?|casa|cotos?|retaguardia|guaridas?|zonas?|areas?|territorios?|terrenos?|centros?|capital|sede|strongholds?|bastions?|turf|home|heartland|territory|headquarters|hub|seat|backyard|country|fief(?:dom)?)(?![a-z])`,
);
/** "P is a dormitory for their gunmen", "P sirve de paso a sus hombres". */
export const SERVES_THEM =
  /^\s*(?:(?:el|la)\s+)?P\s+(?:es|sirve\s+de|funciona\s+como|is|serves\s+as)\s+(?:(?:un|una|el|la|a|an|the)\s+)?[a-z]+\s+(?:(?:de|para|a|for|of)\s+)?(?:sus?|its|their)\s+(?:gente|hombres|pistoleros|sicarios|celulas|mandos|jefes|gunmen|men|people|members|fighters|bosses)(?![a-z])/;
/** "Le hace frente G", "les disputa P": against the group spoken of before. */
export const FACING =
  /(?<![a-z])(?:les?\s+(?:opone[n]?|hace[n]?\s+(?:frente|la\s+guerra|contrapeso|sombra)|declar(?:o|aron)\s+la\s+guerra|disputa[n]?|discute[n]?|regatea[n]?|pelea[n]?|compite[n]?|planta[n]?\s+cara)|(?:se\s+)?l[eo]s?\s+(?:enfrenta|reta|desafia)[n]?|l[eo]s?\s+(?:ret|desafi|enfrent)(?:o|aron))(?=\s+(?:[a-z]+\s+){0,3}?(?:(?:el|la|los|las)\s+)?"?G|\s+(?:la|el)\s+(?:plaza|paso|cruce)|[,.;]|\s*$|\s+(?:(?:el|la)\s+)?P)/;
/** "Cobra el paso la llamada X": a subject of its own, whose name is not known. */
export const OWN_SUBJECT =
  /(?<![a-z])(?:(?:el|la|los|las|un|una)\s+(?:asi\s+)?(?:llamad|autodenominad|denominad)[oa]s?\s)/;
/** "They take orders from it in P", "in 2021 it set up shop in P": a pronoun stands for the group spoken of. */
export const PRONOUN = new RegExp(
  String.raw`^\s*(?:(?:and|but|then|so|also|later|still|today|now|nowadays|there|yet|D|(?:in|since|by|from|until|around)\s+(?:[a-z]+\s+){0,3}?[DP](?:(?:,|\s+and)\s+P)*)\s*,?\s+)*(?:it|they|(?:its|their)\s+[a-z]+(?:\s+[a-z]+)?)(?:'s|'ve|'re)?\s`,
);
/** Somebody obeys or pays "it": the group spoken of is named by a pronoun at the end. */
export const TO_IT =
  /(?<![a-z])(?:takes?\s+orders\s+from|answers?\s+to|pays?|belongs?\s+to|(?:is|are)\s+(?:run|held|controlled|ruled|dominated)\s+by|loyal\s+to|works?\s+for|le[s]?\s+(?:paga|rinde|obedece|responde|pertenece)n?)\s*(?:it|them)?(?![a-z])/;
/** "…, y la pugna alcanza a P": what was said of the clause before holds there too. */
export const SPREADS =
  /^\s*(?:(?:y|and)\s+)?(?:(?:la|el|esa|ese|esta|este|the|that)\s+)?(?:misma?\s+)?(?:su\s+|its\s+|their\s+)?(?:pugna|disputa|pelea|guerra|rivalidad|lucha|conflicto|presencia|influencia|control|dominio|alcance|feud|fight|dispute|rivalry|war|influence|presence|reach|footprint|writ)\s+(?:tambien\s+|ya\s+|also\s+|now\s+)?(?:se\s+)?(?:alcanza|extiende|extendio|llega|llego|abarca|toca|incluye|comprende|prolonga|repite|corre|reaches|extends|spreads|stretches|spills|runs|takes\s+in)\s+(?:(?:ya|tambien|also)\s+)?(?:(?:over|across|beyond|por)\s+(?:[a-z]+\s+){1,4}?)?(?:(?:a|al|hasta|en|hacia|to|into|over|as\s+far\s+as)\s+)?(?=(?:(?:el|la|the)\s+)?P)/;
/** "G en las colonias altas": the entry's own place told more narrowly. */
export const GROUP_SOMEWHERE =
  /^\s*(?:(?:el|la|los|the)\s+)?"?G"?(?:\s*\([^)]*\))?,?\s+(?:en\s+[a-z]|por\s+la|in\s+[a-z])/;
/** A group said in other words before: "the older cartel". */
export const OTHER_WORDS =
  /(?<![a-z])(?:the|an?|another|its|their)\s+(?:[a-z]+\s+){1,2}(?:cartel|group|gang|organi[sz]ation|outfit|faction|rivals?)(?:'s)?(?![a-z])[^G]*$/;
