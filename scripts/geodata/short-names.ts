/** Titles written before a name: the name is known without them. */
const TITLES =
  /^(?:Heroica Ciudad de|Heroica Villa de|Heroica Villa|Heroico|Heroica|Ciudad de|Ciudad|Villa de|Villa|General|Doctor) (?=\p{Lu}|la |las |los |el )/u;
/** Saints before an older name: "San Juan Bautista Tuxtepec", "Santa María Huatulco". */
const SAINTS =
  /^(?:San|Santa|Santo|Santiago|Magdalena|Asunción|Natividad)(?: (?:Juan|Pedro|Pablo|María|Bautista|Evangelista|Miguel|Francisco|José|Antonio|Antonino|Andrés|Agustín|Domingo|Tomás|Mateo|Lucas|Marcos|Bartolomé|Bartolo|Martín|Cristóbal|Sebastián|Nicolás|Lorenzo|Jerónimo|Ildefonso|Gabriel|Rafael|Catarina|Ana|Lucía|Cruz|Magdalena|Inés|Isabel|Luis|Felipe|Jacinto|Melchor|Baltazar|Vicente|Bernardino|Bernardo|Dionisio|Esteban|Jorge|Julián|Mateo|Matías|Raymundo|Simón|Carlos|Blas|Gaspar|Ignacio|Joaquín|Cecilia|Clara|Gertrudis|Apolonia|Úrsula|y))* (?=\p{Lu}\p{L}{4,}$)/u;
/** "X de Y": the head is what people say, unless it is a word or a surname that names nothing alone. */
const COMPOUND = /^(.+?) (?:de la|de las|de los|de|del) \p{Lu}/u;
const SMALL_WORDS = /^(?:El|La|Los|Las)$/;

/** Heads that need the rest of their name: common nouns, ranks, given names, surnames and saints. */
const EMPTY_HEADS = new Set(
  (
    'Agua Aguas Amatlán Ánimas Armadillo Arroyo Asunción Bahía Barra Benemérito Benito Boca Bosques Cabo Calera Campo ' +
    'Cañada Cañadas Capilla Casa Casas Cerro Chapa Ciénega Ciénegas Ciudad Colonia Concepción Constancia Corral Cruz ' +
    'Cuatro Doctor Dolores Encarnación Estación Felipe Fortín Fuerte General Gral Gustavo Hacienda Hidalgo Ignacio ' +
    'Isla Isidro Jaral Jesús José Juan Lagos Laguna Landa Lázaro Llanos Loma Lomas Luis Magdalena Manuel Marqués ' +
    'Martínez Mártir Mesa Miguel Mineral Monte Montecristo Morelos Muñoz Natividad Nombre Nuevo Nueva Ocampo Ojo Oro ' +
    'Palmar Paso Peñón Piedra Piedras Pinal Playa Playas Plaza Plan Progreso Pueblo Puente Puerto Purísima Rafael ' +
    'Real Reforma Reyes Rincón Río Rojas Rosario Salto San Santa Santiago Santo Soledad Tierra Tres Trinidad Unión ' +
    'Valle Valles Vega Vicente Villa Vista Yuriria Zaragoza Francisco Guadalupe Guerrero Santos Ángel Bajos Pie Paz ' +
    'Álvarez Corona Ramos Arista Arriaga Allende Victoria Díaz Gómez Juárez Madero Acuña Guzmán Obregón Lerdo Flores ' +
    'González Castillo Bravo Terán Carranza Cuauhtémoc Galeana Abasolo Aldama Jiménez Azueta Altamirano Purificación ' +
    'Catarina Marcos Diego María Antonio Domingo Bautista Martín Mateo Andrés Agustín Bartolomé Bartolo Cristóbal ' +
    'Sebastián Lorenzo Jerónimo Gabriel Lucía Inés Isabel Jacinto Baltazar Bernardino Bernardo Dionisio Esteban Jorge ' +
    'Julián Matías Raymundo Simón Carlos Blas Gaspar Joaquín Cecilia Clara Gertrudis Apolonia Úrsula Bárbara Elena ' +
    'Rosa Rita Teresa Antonino Lucas Apóstol Evangelista Ildefonso Damián Cayetano León Buenaventura Germán Gregorio ' +
    'Fernando Honduras Independencia Minas Ingenio Tlaxcala Ana Catalina Estado Peras Chiapa Cortijo Morelos Castillos Cosme Tecla Ciénega Sinaloa Tabasco Colima Jalisco ' +
    'Ex Nicolás Pedro Pablo Emiliano Venustiano Leandro Mariano Melchor Ramón Ricardo Rodolfo Salvador Tomás Úrsulo'
  ).split(' '),
);

/**
 * Short forms people use of an official name, by rule: without title ("Dr.", "Heroica Ciudad de"),
 * without its saint ("Tuxtepec"), and the head of a compound ("Chilpancingo de los Bravo").
 * The name itself is not among them.
 */
export function shortNames(official: string): readonly string[] {
  const found = new Set<string>();
  const untitled = official.replace(TITLES, '');
  const bare = untitled.replace(SAINTS, '');
  for (const name of [untitled, bare, headOf(untitled), headOf(bare), headOf(bare)?.replace(SAINTS, '')]) {
    if (name && name !== official && isName(name)) found.add(name);
  }
  return [...found];
}

function headOf(name: string): string | undefined {
  const head = COMPOUND.exec(name)?.[1];
  return head && !SMALL_WORDS.test(head) ? head : undefined;
}

function isName(name: string): boolean {
  const words = name.split(' ').filter((word) => !SMALL_WORDS.test(word));
  const [first, second] = words;
  if (!first || name.replace(/\P{L}/gu, '').length < 4) return false;
  return second !== undefined ? !isBareSaint(words) : !EMPTY_HEADS.has(first);
}

/** "San Pedro" of "San Pedro de las Colonias" names dozens of places, but is what people say there. */
function isBareSaint(words: readonly string[]): boolean {
  return /^(?:Santísima|Nuestra)$/.test(words[0]!);
}
