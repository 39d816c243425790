/**
 * Classes of words that say what the name beside them is, as bits. Lists hold folded words
 * (no accents, no capitals); a word may be in several.
 */
export const WORD = {
  ARTICLE: 1,
  /** "de", "del": joins a name to what it belongs to. */
  OF: 1 << 1,
  AND: 1 << 2,
  /** Prepositions that lead to a place. */
  LOCATIVE: 1 << 3,
  STREET: 1 << 4,
  /** Neighbourhoods. */
  COLONIA: 1 << 5,
  MUNICIPALITY: 1 << 6,
  STATE: 1 << 7,
  /** Settlements: ejido, ranchería, poblado, villa. */
  SETTLEMENT: 1 << 8,
  /** Ways named by their ends: road, duct, railway. */
  ROAD: 1 << 9,
  /** "tramo": the ends themselves are meant. */
  STRETCH: 1 << 10,
  /** Ranks, titles and words of kinship before a person's name. */
  PERSON: 1 << 11,
  INSTITUTION: 1 << 12,
  /** Military units, commands and operations. */
  UNIT: 1 << 13,
  /** Criminal groups. */
  GROUP: 1 << 14,
  /** Ships, teams, books, shows: bearers of borrowed names. */
  BEARER: 1 << 15,
  /** Ports, plants, dams, airports, prisons, crossings. */
  FACILITY: 1 << 16,
  /** Markets, hotels, schools, theatres: sites that the papers' conventions leave out. */
  VENUE: 1 << 17,
  MONTH: 1 << 18,
  DIRECTION: 1 << 19,
  PLATE: 1 << 20,
  /** English words after a name: "town", "state". */
  AFTER: 1 << 21,
  /** Seat: "con sede en", "cabecera". */
  SEAT: 1 << 22,
  /** Sea, gulf, islands' waters. */
  SEA: 1 << 23,
  /** Sierra, hill, river: nature, no settlement. */
  NATURE: 1 << 24,
  /** Region words: "región", "zona", "valle", "costa". */
  REGION: 1 << 25,
  /** Shortened words whose dot ends no sentence. */
  ABBREVIATED: 1 << 26,
  CITY: 1 << 27,
  /** "entre": two ends follow. */
  BETWEEN: 1 << 28,
  /** Words for people of a place or its office holders: "gobernador", "habitantes". */
  OFFICE: 1 << 29,
  /** Given names of persons. */
  GIVEN: 1 << 30,
  /** Words of reports on games. */
  SPORT: 1 << 31,
} as const;

const LISTS: readonly (readonly [number, string])[] = [
  [WORD.ARTICLE, 'el la los las lo the'],
  [WORD.OF, 'de del d of'],
  [WORD.AND, 'y e o u and or'],
  [
    WORD.LOCATIVE,
    'en desde hasta hacia a al por rumbo in at from to near toward towards into outside inside around across between through via',
  ],
  [
    WORD.STREET,
    'calle calles av avenida avenidas avda blvd blvr boulevard bulevar bulevares calz calzada privada priv cerrada callejon andador ' +
      'prolongacion prol periferico circuito esq esquina retorno eje malecon glorieta distribuidor street avenue',
  ],
  [
    WORD.COLONIA,
    'colonia colonias col cols fracc fraccionamiento fraccionamientos barrio barrios residencial infonavit unidad manzana ' +
      'sector asentamiento invasion neighborhood neighbourhood multifamiliar condominio urbanizacion privadas',
  ],
  [
    WORD.MUNICIPALITY,
    'municipio municipios mpio mpios mun munic mcpio alcaldia alcaldias delegacion delegaciones demarcacion municipal ' +
      'municipality municipalities borough boroughs',
  ],
  [WORD.STATE, 'estado estados edo edos entidad entidades state states capital'],
  [
    WORD.SETTLEMENT,
    'localidad localidades loc locs comunidad comunidades com poblado poblados pob poblacion ejido ejidos ej ejs rancho ranch ranchos ' +
      'rancheria rancherias ria congregacion cong congregaciones pueblo pueblos villa cabecera agencia comisaria tenencia sindicatura ' +
      'paraje caserio inspeccion village hamlet community communities settlement anexo cuadrilla nucleo',
  ],
  [WORD.CITY, 'ciudad ciudades cd city cities town towns urbe metropoli'],
  [
    WORD.ROAD,
    'carretera carreteras carr autopista autop camino caminos brecha ruta ducto ductos poliducto oleoducto gasoducto acueducto libramiento ' +
      'ferrocarril via linea road highway pipeline duct route supercarretera corredor vialidad canal terraceria',
  ],
  [WORD.STRETCH, 'tramo tramos stretch section'],
  [
    WORD.PERSON,
    'gral general grales corl cnel coronel cap capitan captain tte teniente sgto sargento cabo soldado mayor almirante alm lic licenciado ' +
      'licenciada dr dra doctor doctora ing ingeniero ingeniera mtro mtra maestro maestra prof profr profesor profesora sr sra srita señor ' +
      'senor senora senorita don dona diputado diputada senador senadora alias apellido hermano hermana padre hijo hija esposa viuda c ' +
      'ciudadano comandante cmte cmdte periodista mr mrs ms arq arquitecto cp joven bgda brig div dem inf art enf bgdas generales',
  ],
  [
    WORD.INSTITUTION,
    'universidad instituto normal tecnologico colegio facultad fiscalia procuraduria secretaria gobierno congreso tribunal juzgado ' +
      'juez camara comision consejo partido asociacion sindicato diocesis arquidiocesis arzobispo obispo university institute prosecutor government ' +
      'servicio comite coordinacion subsecretaria sistema registro junta agrupacion ' +
      'banco legislatura cabildo fundacion direccion jefatura comisaria ministerio',
  ],
  [
    WORD.UNIT,
    'batallon bi rcm cine zm rm zn bo guarnicion gn regimiento brigada compania cia peloton escuadron columna volante coi boi cfi ' +
      'operativo operacion plan programa fuerza fza tarea agrupamiento agpto mision sector banda cuartel comandancia campo mesa',
  ],
  [
    WORD.GROUP,
    'cartel cartels carteles celula celulas grupo familia banda gente do organizacion faccion mara',
  ],
  [
    WORD.BEARER,
    'buque arm ferry patrulla barco embarcacion pesquero equipo club liga seleccion deportivo copa torneo trofeo premio coleccion informe ' +
      'libro revista periodico diario cancion pelicula tequila empresa grupo transportes linea lineas tren expreso marca hacienda ' +
      'camiseta mole vino festival torta bala',
  ],
  [
    WORD.FACILITY,
    'puerto presa refineria aeropuerto aerodromo planta central complejo terminal aduana caseta garita penal cereso cefereso ceresos prision ' +
      'carcel base estacion hidroelectrica termoelectrica puente muelle recinto tad faro mina port dam refinery airport plant checkpoint reten prison ' +
      'station crossing bridge radar presas puertos puentes aduanas refinerias aeropuertos muelles subestacion embalse plataforma pozo bateria playa barra crucero entronque beach',
  ],
  [
    WORD.VENUE,
    'mercado hotel motel teatro plaza parque estadio escuela primaria secundaria preparatoria jardin kinder hospital clinica museo auditorio ' +
      'gimnasio biblioteca iglesia templo parroquia catedral basilica capilla panteon cementerio edificio torre centro restaurante bar cantina tienda ' +
      'gasolinera farmacia sucursal joyeria cine teatro market school park stadium theater theatre church mall balneario ' +
      'campus cbtis conalep cobach polideportivo unidad explanada zocalo monumento alameda rastro basurero',
  ],
  [
    WORD.MONTH,
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre january february march april june ' +
      'july august september october november december ene feb mar abr jun jul ago sep sept oct nov dic',
  ],
  [
    WORD.DIRECTION,
    'norte sur este oeste oriente poniente noreste noroeste sureste suroeste nororiente norponiente surponiente suroriente nte ote pte ' +
      'north south east west northern southern eastern western northeast northwest southeast southwest centro central',
  ],
  [WORD.PLATE, 'placas placa matricula plates'],
  [
    WORD.AFTER,
    'town city state municipality municipalities village county borough hamlet port prison airport dam refinery station ranch community capital',
  ],
  [WORD.SEAT, 'sede seat cabecera capital'],
  [WORD.SEA, 'mar golfo sonda bahia laguna aguas litoral costas sea gulf bay mn millas nauticas'],
  [
    WORD.NATURE,
    'sierra cerro cerros rio rios arroyo volcan barranca monte montana canon cordillera desierto cuenca lago laguna estero manantial ' +
      'river mountain mountains hill isla islas selva bosque peninsula cascada',
  ],
  [
    WORD.REGION,
    'region regiones zona zonas valle valles costa area areas comarca altos distrito sureste frontera fronteras bajio huasteca sierra costas peninsula',
  ],
  [
    WORD.ABBREVIATED,
    'cd gral gtz gtrrez gpe nal nvo nva sn sto sta stgo fco fdo mtz rdz rguez hdez hdz glez gzz gzlz fdez pto pta vta dto int intl aerop ote ' +
      'pte nte mex edo ing lic prof profr cnel corl pdte dr dra ma q mpio mpios mun loc com pob ej ejs col cols fracc av avda blvd blvr calz priv prol ' +
      'esq carr autop cong ria sr sra srita mtro mtra arq tte sgto cap cmte cmdte alm ranch edos ltd gob pres prol dep munic cdad est fza gpo c bgda brig gral hist enf inf',
  ],
  [WORD.BETWEEN, 'entre between con contra'],
  [
    WORD.SPORT,
    'gol goles golazo goleada torneo liguilla futbol beisbol softbol basquetbol voleibol portero arquero delantero mediocampista ' +
      'semifinal semifinales playoff playoffs jonron jonrones cuadrangular pitcher lanzador bateador innings jugador jugadores futbolista ' +
      'marcador timonel cancha liderato campeonato boxeador pugil knockout round rounds empate empato goleo anoto deportivo ' +
      'goals league striker goalkeeper tournament scored',
  ],
  [
    WORD.OFFICE,
    'ayuntamiento gobernador gobernadora alcalde alcaldesa presidente edil habitantes vecinos autoridades governor mayor diputados legisladores regidor ' +
      'sindico obispo delegado residentes pobladores',
  ],
];

const GIVEN_NAMES =
  'abel abelardo abraham adalberto adan adolfo adrian adriana agustin alan alberto alejandra alejandro ' +
  'alejo alexis alfonso alfredo alicia alonso alvaro amado amalia amparo ana andrea andres anselmo ' +
  'antonia antonio apolinar araceli armando arnulfo artemio arturo aurelio baltazar bartolo beatriz ' +
  'benigno benjamin bernardo bertha blas braulio brenda brian bruno camilo carlos carlota catalina ' +
  'cayetano cecilia cecilio cesar christian cirilo claudia claudio clemente crispin cristian cristina ' +
  'cristobal damian daniel daniela david delfino demetrio diana diego dionisio domingo donato edgar ' +
  'edmundo eduardo efrain efren eladio elena eleuterio elias eligio elisa eliseo elsa elvira emilia ' +
  'emilio emma enrique enriqueta epifanio erasmo erick ernestina ernesto esteban esther eugenio eulalio ' +
  'eusebio evaristo everardo ezequiel fabian fatima faustino federico feliciano felipe felix fermin ' +
  'fernanda fernando fidel filemon florencio florentino francisca francisco gabino gabriel gabriela ' +
  'genaro gerardo german gilberto gloria gonzalo graciela gregorio guillermina guillermo gumersindo ' +
  'gustavo hector heriberto hermenegildo hilario hipolito horacio hugo humberto ignacia ignacio ' +
  'inocencio irma isaac isaias isidro ismael israel ivan jacinto jacobo jaime javier jesus joaquin joel ' +
  'jonathan jorge jose josefa josefina juan juana juanita julian julieta justino justo karen karla ' +
  'kevin laura lauro lazaro leandro leobardo leonardo leonel leonor leopoldo leticia lidia lorena ' +
  'lorenzo lucia luciano lucio luis luisa macario manuel manuela marcelino marcelo marcial marco marcos ' +
  'margarita margarito maria mariano maribel mario martha martin mateo matilde mauricio maurilio mauro ' +
  'maximiliano maximino melquiades miguel moises monica nancy narciso natalia nestor nicanor nicolas ' +
  'noe norberto norma octavio olga omar oscar pablo paola pascual patricia patricio paula paulino pedro ' +
  'perla petra placido porfirio primitivo quirino rafael ramiro ramon raul raymundo rebeca reynaldo ' +
  'ricardo rigoberto roberto rodolfo rodrigo rogelio roman rosendo ruben rufino samuel sandra saul ' +
  'sebastian sergio severiano silvestre silvia simon sixto sofia sonia sotero susana teodoro teofilo ' +
  'teresa tiburcio tomas tranquilino ubaldo valentin valeria veronica vicente viviana wenceslao ximena ' +
  'yadira yesenia yolanda zeferino';

/** Every listed word once, with the bits of all lists it is in. */
export const WORD_CLASSES: ReadonlyMap<string, number> = collectClasses();

function collectClasses(): Map<string, number> {
  const classes = new Map<string, number>();
  for (const [bit, words] of [...LISTS, [WORD.GIVEN, GIVEN_NAMES] as const]) {
    for (const word of words.split(' ')) classes.set(word, (classes.get(word) ?? 0) | bit);
  }
  return classes;
}
