import { makeDocx } from '#api/documents/testing/make-docx.ts';
import { makePdf, pdfLines, pdfTable } from '#api/documents/testing/make-pdf.ts';
import { makeXlsx } from '#api/documents/testing/make-xlsx.ts';
import { istmoTable, deployments, events2020, presence2022 } from './sheets.ts';

const ES = 'DOCUMENTO FICTICIO — muestra de Atalaya. Los hechos son inventados; los lugares existen.';
const EN = 'FICTIONAL DOCUMENT — Atalaya sample. The events are invented; the places exist.';

/** The papers of the sample that no editor can write: name and bytes, always the same. */
export function binaryPapers(): Record<string, Uint8Array> {
  return {
    'panorama chiapas 2021.pdf': makePdf(
      [
        [
          ...pdfLines([
            ES,
            '',
            'PANORAMA DELICTIVO DE CHIAPAS',
            'Segundo semestre de 2021',
            '',
            'En la frontera con Guatemala operan traficantes de personas que cruzan por Suchiate',
            'y Frontera Comalapa. El Cártel de Sinaloa mantiene presencia en Comitán de Domínguez,',
            'Motozintla y Tapachula; en la Costa se observa al C.J.N.G. en Arriaga y Tonalá desde',
            'mayo de 2021.',
            '',
            'Hechos relevantes:',
          ]),
          ...pdfTable(
            [
              ['Fecha', 'Municipio', 'Hecho', 'Detenidos'],
              ['8 de julio', 'Tapachula', 'Casa de seguridad con 33 migrantes', '2'],
              ['29 de agosto', 'Tonalá', 'Tráiler con 71 migrantes', '1'],
              ['14 de octubre', 'Frontera Comalapa', 'Bloqueo carretero', '0'],
              ['2 de diciembre', 'Palenque', 'Robo a transportista', '0'],
            ],
            { columns: [56, 150, 270, 470], y: 250 },
          ),
        ],
        pdfLines([
          'DESPLIEGUE',
          '',
          'Al 15 de diciembre de 2021 se encontraban en Tapachula 640 elementos de la Guardia',
          'Nacional, y en Comitán de Domínguez 120 soldados.',
          '',
          ES,
        ]),
      ],
      { title: 'Panorama delictivo de Chiapas', created: "D:20211216120000-06'00'" },
    ),
    'tarjeta huetamo.pdf': makePdf(
      [
        pdfLines([
          ES,
          '',
          'TARJETA INFORMATIVA',
          'Morelia, Mich., a 23 de febrero de 2022',
          '',
          'El pasado 21 de febrero, a las 1145 hrs., personal del 12/o. B.I. localizó un',
          'campamento abandonado en Huetamo, Mich., con 6 chalecos tácticos y 240 cartuchos.',
          'En Zirándaro, Gro., se escucharon disparos durante la noche; no hay datos confir-',
          'mados de víctimas.',
          '',
          'El C.J.N.G. y La Familia Michoacana disputan esa franja desde 2020.',
        ]),
      ],
      { created: "D:20220223090000-06'00'" },
    ),
    'deployment note ports.pdf': makePdf(
      [
        pdfLines([
          EN,
          '',
          'Note on the ports handed to the Navy',
          '4 October 2021',
          '',
          'Since June 2021 the Navy runs security in seventeen ports. By the invented roster of',
          'this note, 210 marines guard Manzanillo, Colima; 160 guard Lázaro Cárdenas, Michoacán;',
          '130 guard Altamira, Tamaulipas; and 75 guard Progreso, Yucatán.',
          '',
          'On September 12, 2021 inspectors in Manzanillo seized 2.4 tonnes of cocaine from a',
          'container. In Salina Cruz, Oaxaca, and Dos Bocas (Paraíso, Tabasco) nothing was found.',
        ]),
      ],
      { title: 'Note on the ports handed to the Navy', created: 'D:20211004' },
    ),
    'boletin ductos puebla.pdf': makePdf(
      [
        pdfLines([
          ES,
          '',
          'BOLETÍN 114 – VIGILANCIA DE DUCTOS',
          'Puebla, Pue., 12 de abril de 2019',
          '',
          'Durante marzo de 2019 se localizaron 61 tomas clandestinas en el estado: 22 en Tepeaca,',
          '17 en Palmar de Bravo, 13 en Acatzingo y 9 en San Martín Texmelucan.',
          '',
          'El 26 de marzo de 2019, en Quecholac, pobladores retuvieron durante dos horas a',
          'una patrulla de 8 soldados. El 30 de marzo se aseguraron 5,200 litros en Huauchinango.',
          '',
          'Efectivos asignados a los ductos de la entidad: 480 de SEDENA y 95 de PEMEX.',
        ]),
      ],
      { created: "D:20190412180000-05'00'" },
    ),
    'analisis tierra caliente.docx': makeDocx({
      title: 'Análisis de la Tierra Caliente',
      modified: '2020-05-20T16:00:00Z',
      header: ES,
      blocks: [
        { heading: 'Análisis de la Tierra Caliente' },
        'Chilpancingo, Gro., a 20 de mayo de 2020.',
        'La Familia Michoacana controla el paso entre Pungarabato, Gro., y Huetamo, Mich., y se extiende hacia Arcelia, Tlalchapa y San Miguel Totolapan. En Teloloapan cobra piso a tortillerías desde enero de 2018.',
        { heading: 'Hechos del mes' },
        {
          item: '3 de mayo: dos personas privadas de la libertad en Ajuchitlán del Progreso; liberadas al día siguiente.',
        },
        { item: '11 de mayo: enfrentamiento en Coyuca de Catalán; tres civiles armados muertos.' },
        { item: '17 de mayo: quema de un vehículo en Cutzamala de Pinzón, sin víctimas.' },
        { heading: 'Fuerzas' },
        {
          table: [
            ['Municipio', 'Fuerza', 'Efectivos'],
            ['Pungarabato', 'SEDENA', '85'],
            ['Arcelia', 'Guardia Nacional', '46'],
            ['Teloloapan', 'Policía estatal', '30'],
          ],
        },
      ],
    }),
    'elecciones 2021 despliegue.docx': makeDocx({
      title: 'Despliegue para la jornada electoral',
      modified: '2021-06-04T12:00:00Z',
      header: ES,
      blocks: [
        { heading: 'Despliegue para la jornada electoral del 6 de junio de 2021' },
        'Del 29 de mayo al 7 de junio de 2021 se asignaron los efectivos siguientes a la custodia de material electoral:',
        {
          table: [
            ['Estado', 'Municipio', 'SEDENA', 'Guardia Nacional'],
            ['Guerrero', 'Chilapa de Álvarez', '60', '40'],
            ['Michoacán', 'Uruapan', '75', '50'],
            ['Oaxaca', 'Santo Domingo Tehuantepec', '45', '30'],
            ['Sonora', 'Cajeme', '90', '60'],
            ['Jalisco', 'Lagos de Moreno', '35', '55'],
            ['San Luis Potosí', 'Ciudad Valles', '20', '25'],
          ],
        },
        'En Aguascalientes, Querétaro y Baja California Sur no se requirió refuerzo.',
      ],
    }),
    'memo northern border.docx': makeDocx({
      title: 'Northern border, first quarter of 2019',
      modified: '2019-04-05T12:00:00Z',
      header: EN,
      blocks: [
        { heading: 'Northern border, first quarter of 2019' },
        'April 5, 2019. Between January and March 2019 the Northeast Cartel and the Gulf Cartel kept fighting over the road from Nuevo Laredo to Miguel Alemán, Tamaulipas.',
        { item: 'On February 18, 2019, marines were shot at in Matamoros; one gunman was killed.' },
        {
          item: 'On March 12, 2019, a fuel truck was stolen near San Fernando and left empty in Reynosa two days later.',
        },
        'Ciudad Juárez, Chihuahua, saw 31 killings in March 2019. Artistas Asesinos and La Línea were named in most of them. In Ojinaga, 280 kilograms of marijuana were seized.',
        'Monterrey and Saltillo stayed calm.',
      ],
    }),
    'resumen tabasco 2022.docx': makeDocx({
      title: 'Resumen de Tabasco',
      modified: '2022-11-03T15:00:00Z',
      header: ES,
      footer: 'Muestra ficticia de Atalaya',
      blocks: [
        { heading: 'Resumen de Tabasco, octubre de 2022' },
        'Villahermosa, Tab., 3 de noviembre de 2022. "La Barredora" mantiene la extorsión en Centro, Cárdenas y Comalcalco. En Tenosique y Balancán se reporta tráfico de personas migrantes; el 15 de octubre de 2022 fueron rescatadas 54 en un rancho de Balancán y se detuvo a un guía.',
        'El 28 del mes pasado, en Macuspana, un grupo armado robó dos camionetas de una empresa petrolera. En Paraíso, 150 marinos custodian la refinería Olmeca, en Dos Bocas.',
      ],
    }),
    'despliegue frontera sur 2021.xlsx': makeXlsx(deployments(ES), {
      title: 'Despliegue en la frontera sur, 2021',
      modified: '2022-01-05T12:00:00Z',
    }),
    'presencia de grupos 2022.xlsx': makeXlsx(presence2022(ES), {
      title: 'Presencia de grupos por municipio',
      modified: '2022-07-01T12:00:00Z',
    }),
    'eventos 2020.xlsx': makeXlsx(events2020(ES), {
      title: 'Eventos de 2020',
      modified: '2021-01-08T12:00:00Z',
    }),
    'correo tabla istmo.eml': mailWithTable(),
  };
}

function mailWithTable(): Uint8Array {
  const table = Buffer.from(makeXlsx(istmoTable(ES), { title: 'Retenes del Istmo' })).toString('base64');
  const lines = [
    'From: Enlace Istmo (ficticio) <istmo@enlace.example>',
    'To: Mesa <mesa@region.example>',
    'Subject: Tabla de retenes en el Istmo',
    'Date: Mon, 18 Jul 2022 09:20:00 -0500',
    'Message-ID: <muestra-4@enlace.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="muestra"',
    '',
    '--muestra',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ES,
    '',
    'Adjunto la tabla de retenes en Oaxaca y Veracruz. En Matías Romero hubo el viernes pasado un robo a un autobús; sin heridos.',
    '',
    '--muestra',
    'Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet; name="retenes istmo.xlsx"',
    'Content-Disposition: attachment; filename="retenes istmo.xlsx"',
    'Content-Transfer-Encoding: base64',
    '',
    ...(table.match(/.{1,76}/g) ?? []),
    '--muestra--',
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'utf8');
}
