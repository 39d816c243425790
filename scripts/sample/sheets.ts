import type { XlsxCell, XlsxSheet } from '#api/documents/testing/make-xlsx.ts';

/** Excel's number of an ISO day. */
const day = (iso: string): XlsxCell => ({ day: Math.round(Date.parse(iso) / 86_400_000) + 25_569 });

/** Troops on the southern border, a sheet a quarter of 2021. */
export function deployments(mark: string): XlsxSheet[] {
  const places = [
    ['Chiapas', 'Tapachula', 'Guardia Nacional', 610, 655],
    ['Chiapas', 'Suchiate', 'Guardia Nacional', 240, 290],
    ['Chiapas', 'Comitán de Domínguez', 'SEDENA', 130, 145],
    ['Tabasco', 'Tenosique', 'Guardia Nacional', 115, 120],
    ['Tabasco', 'Balancán', 'SEDENA', 60, 55],
    ['Campeche', 'Candelaria', 'SEDENA', 40, 48],
    ['Quintana Roo', 'Othón P. Blanco', 'SEDENA', 95, 105],
    ['Oaxaca', 'Juchitán de Zaragoza', 'Guardia Nacional', 150, 170],
  ] as const;
  const sheet = (name: string, heading: string, column: 3 | 4): XlsxSheet => ({
    name,
    rows: [
      [mark],
      [heading],
      [],
      ['Estado', 'Municipio', 'Fuerza', 'Misión', 'Efectivos'],
      ...places.map((row): XlsxCell[] => [row[0], row[1], row[2], 'Migración y Desarrollo', row[column]]),
      ['TOTAL', null, null, null, places.reduce((sum, row) => sum + row[column], 0)],
    ],
  });
  return [
    sheet('Marzo 2021', 'DESPLIEGUE EN LA FRONTERA SUR AL 31 DE MARZO DE 2021', 3),
    sheet('Septiembre 2021', 'DESPLIEGUE EN LA FRONTERA SUR AL 30 DE SEPTIEMBRE DE 2021', 4),
  ];
}

/** Which group is said to be where, first half of 2022. */
export function presence2022(mark: string): XlsxSheet[] {
  return [
    {
      name: 'Primer semestre 2022',
      rows: [
        [mark],
        ['PRESENCIA DE GRUPOS POR MUNICIPIO, ENERO A JUNIO DE 2022'],
        ['Estado', 'Municipio', 'Grupo', 'Actividad'],
        ['Guanajuato', 'Celaya', 'Cártel de Santa Rosa de Lima', 'Extorsión'],
        ['Guanajuato', 'León', 'Cártel Jalisco Nueva Generación', 'Narcomenudeo'],
        ['Jalisco', 'Tlajomulco de Zúñiga', 'Cártel Jalisco Nueva Generación', 'Narcomenudeo'],
        ['Michoacán', 'Buenavista', 'Cárteles Unidos', 'Cobro de piso'],
        ['Colima', 'Manzanillo', 'Cártel de Sinaloa', 'Tráfico de precursores'],
        ['Sonora', 'Cajeme', 'Los Salazar', 'Homicidios'],
        ['Sonora', 'Caborca', 'Cártel de Caborca', 'Control de rutas'],
        ['Tamaulipas', 'Matamoros', 'Cártel del Golfo', 'Tráfico de personas'],
        ['Tamaulipas', 'Nuevo Laredo', 'Cártel del Noreste', 'Robo de vehículos'],
        ['Quintana Roo', 'Benito Juárez', 'Cártel Jalisco Nueva Generación', 'Narcomenudeo'],
        ['Quintana Roo', 'Tulum', 'Los Pelones', 'Extorsión'],
        ['Yucatán', 'Mérida', 'sin presencia confirmada', ''],
        ['Tabasco', 'Huimanguillo', 'La Barredora', 'Robo de combustible'],
        ['Ciudad de México', 'Tláhuac', 'Cártel de Tláhuac', 'Narcomenudeo'],
      ],
    },
  ];
}

/** Events of 2020, one a row, with real Excel dates. */
export function events2020(mark: string): XlsxSheet[] {
  return [
    {
      name: 'Eventos',
      rows: [
        [mark],
        ['Fecha', 'Estado', 'Municipio', 'Evento', 'Muertos', 'Heridos'],
        [day('2020-01-17'), 'Tamaulipas', 'Reynosa', 'Enfrentamiento con el Cártel del Golfo', 2, 1],
        [day('2020-03-05'), 'Veracruz', 'Cosoleacaque', 'Toma clandestina con 9,000 litros', 0, 0],
        [day('2020-04-21'), 'Guanajuato', 'Apaseo el Grande', 'Ataque a un taller', 1, 2],
        [day('2020-05-30'), 'Nuevo León', 'Cadereyta Jiménez', 'Robo a un tren', 0, 0],
        [day('2020-06-26'), 'Hidalgo', 'Tula de Allende', 'Fuga por toma clandestina', 0, 3],
        [day('2020-08-09'), 'Chihuahua', 'Madera', 'Enfrentamiento entre La Línea y Gente Nueva', 4, 0],
        [day('2020-09-14'), 'Morelos', 'Yautepec de Zaragoza', 'Privación de la libertad', 0, 0],
        [day('2020-10-02'), 'Oaxaca', 'San Juan Bautista Tuxtepec', 'Robo de ganado', 0, 0],
        [day('2020-11-23'), 'Baja California', 'Ensenada', 'Aseguramiento de 120 kg de metanfetamina', 0, 0],
        [day('2020-12-12'), 'Zacatecas', 'Pinos', 'Quema de un vehículo', 0, 0],
      ],
    },
    { name: 'Notas', rows: [[mark], ['Sin datos de Baja California Sur, Querétaro y Aguascalientes.']] },
  ];
}

/** The table attached to a mail of the sample. */
export function istmoTable(mark: string): XlsxSheet[] {
  return [
    {
      name: 'Retenes',
      rows: [
        [mark],
        ['RETENES AL 15 DE JULIO DE 2022'],
        ['Municipio', 'Estado', 'Efectivos', 'Fuerza'],
        ['Matías Romero Avendaño', 'Oaxaca', 44, 'Guardia Nacional'],
        ['San Pedro Tapanatepec', 'Oaxaca', 72, 'Guardia Nacional'],
        ['Salina Cruz', 'Oaxaca', 90, 'SEMAR'],
        ['Acayucan', 'Veracruz', 58, 'Guardia Nacional'],
        ['Las Choapas', 'Veracruz', 33, 'SEDENA'],
      ],
    },
  ];
}
