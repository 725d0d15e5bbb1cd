/** El español de la lectura de los archivos. */
import { grammar } from '../grammar';
import type { ImportWords } from './words';

const { say, count, list, either } = grammar('es');

/** El plural; los millones llevan «de» ante lo que se cuenta. */
const some = (n: number, one: string, other: string, rest = ''): string =>
  count(n, { one: `# ${one}${rest}`, many: `# de ${other}${rest}`, other: `# ${other}${rest}` });
const posts = (n: number): string => some(n, 'publicación', 'publicaciones');
const has = (n: number, what: string): string =>
  some(n, 'publicación tiene', 'publicaciones tienen', ` ${what}`);
const lines = (n: number): string => some(n, 'línea nombra', 'líneas nombran');
const leftOut = (n: number): string => some(n, 'archivo se dejó fuera', 'archivos se dejaron fuera');
const sureDates = (sure: number): string =>
  sure
    ? count(sure, {
        one: '# no puede ser otra cosa',
        many: '# no pueden ser otra cosa',
        other: '# no pueden ser otra cosa',
      })
    : 'lo dicen las horas que contienen los identificadores';
const more = (n: number): string[] => (n ? [count(n, { one: '# más', many: '# más', other: '# más' })] : []);

export const words: ImportWords = {
  rejects: {
    brokenJson:
      'La línea no es un JSON completo: se cortó o está dañada. Se esperaba un objeto JSON por línea.',
    brokenElement:
      'La lista termina dentro de un registro: el archivo se cortó o está dañado. Se esperaba un objeto JSON completo.',
    notObject: 'Se encontró un simple valor donde se esperaba una publicación, un objeto JSON.',
    notPost:
      'El registro no tiene ninguno de los campos de una publicación (id, text, author); se esperaba una publicación.',
    noId: 'La publicación no tiene identificador, así que nada puede remitir a ella; se esperaba uno.',
    notice:
      'Se encontró un aviso de la plataforma (publicaciones borradas, límites) donde se esperaba una publicación.',
    hidden: 'Un aviso da la publicación por borrada o retirada, así que no se muestra nada de ella.',
    hiddenAccount:
      'Un aviso da la cuenta por borrada, protegida o retirada, así que no se muestra nada de ella ni de sus publicaciones.',
    limitNotice:
      'Se encontró un aviso de límite donde se esperaba una publicación: la plataforma retuvo publicaciones que correspondían a lo recogido.',
    warningNotice:
      'Se encontró una advertencia de la plataforma a quien recogía donde se esperaba una publicación.',
    disconnectNotice:
      'Se encontró un aviso de que la plataforma cerró el flujo donde se esperaba una publicación.',
    withheldNotice:
      'Se encontró un aviso de que una publicación o una cuenta está bloqueada en algunos países donde se esperaba una publicación.',
    unavailable: 'La plataforma mostró una publicación borrada o que no es para todos; su texto no está.',
    platformError: 'Se encontró un mensaje de error de la plataforma donde se esperaban publicaciones.',
    headerRow: 'La fila repite el encabezado: hay varias tablas en un mismo archivo.',
    emptyRow: 'La fila no tiene ni texto ni identificador; se esperaban ambos.',
    roundedId:
      'Una hoja de cálculo redondeó el identificador (1.23457E+18), así que nada puede remitir a la publicación; se esperaba uno exacto.',
    edgeOnly: 'La fila une dos cuentas (seguimiento o similar) y no contiene ninguna publicación.',
    openQuote:
      'Unas comillas abren una celda y ninguna la cierra en 1 MB ni antes del final del archivo; la línea se dejó fuera.',
    cutRow: 'La fila está donde se interrumpe el archivo comprimido y puede estar cortada; se dejó fuera.',
    notEdge:
      "La línea no es una arista de un árbol; se esperaba ['account', 'post', 'minutes']->['account', 'post', 'minutes'].",
    notPaths:
      'La línea no es una cascada; se esperaban el identificador, la cuenta, la hora, el número de caminos y los caminos, separados por tabuladores.',
    notPath: 'El camino no se puede leer; se esperaba cuenta/cuenta:segundos.',
    longPath: 'El camino nombra más de 200 cuentas, lo máximo que se sigue.',
    otherEvent:
      'El evento no es una publicación (un «Me gusta», un seguimiento, un perfil o similar); se esperaban publicaciones y reposts.',
    tooLarge: 'El registro supera 256 MB, lo máximo que se lee de una vez.',
  },
  sentences: {
    withdrawn: (n) =>
      some(
        n,
        'registro figura en avisos como borrado o retirado, y no se muestra.',
        'registros figuran en avisos como borrados o retirados, y no se muestran.',
      ),
    wordless: (n) =>
      `${some(n, 'repost no muestra', 'reposts no muestran')} texto: un aviso da el original por borrado o retirado.`,
    brokenTie: (n) =>
      some(
        n,
        'fila de la lista de seguidores carece de un nombre y se dejó fuera.',
        'filas de la lista de seguidores carecen de un nombre y se dejaron fuera.',
      ),
    follows: (n) =>
      some(
        n,
        'vínculo de una lista de seguidores se leyó: quién sigue a quién.',
        'vínculos de una lista de seguidores se leyeron: quién sigue a quién.',
      ),
    synthetic: (n) =>
      some(
        n,
        'publicación dice de sí misma que es sintética: la hizo un simulador.',
        'publicaciones dicen de sí mismas que son sintéticas: las hizo un simulador.',
      ),
    noTime: (n) =>
      `${some(n, 'publicación no tiene', 'publicaciones no tienen')} una hora legible; si el identificador la contiene, se tomó de ahí.`,
    noZone: (n) => `La hora de ${posts(n)} no indica zona; se leyó como UTC.`,
    noAuthorColumn: (n) =>
      `Ninguna columna nombra un autor: de ${posts(n)} no se puede decir quién transmitió o respondió, solo qué se dijo y cuándo.`,
    noAuthor: (n) => some(n, 'publicación no tiene autor.', 'publicaciones no tienen autor.'),
    madeId: (n) =>
      `${some(n, 'publicación no tiene', 'publicaciones no tienen')} identificador; en su lugar están el archivo y la línea.`,
    spreadsheetId: (n) =>
      some(
        n,
        'identificador se lee como 1.23457E+18: una hoja de cálculo lo redondeó y no se puede recuperar; en su lugar están el archivo y la línea.',
        'identificadores se leen como 1.23457E+18: una hoja de cálculo los redondeó y no se pueden recuperar; en su lugar están el archivo y la línea.',
      ),
    spreadsheetReference: (n) =>
      some(
        n,
        'referencia a otra publicación se lee como 1.23457E+18: una hoja de cálculo la redondeó y se perdió.',
        'referencias a otras publicaciones se leen como 1.23457E+18: una hoja de cálculo las redondeó y se perdieron.',
      ),
    repeatedId: (n) =>
      `La columna de identificadores se repite con textos distintos, así que nombra otra cosa que la fila; el archivo y la línea hacen de identificador de ${posts(n)}.`,
    notUtf8: (n) =>
      `${some(n, 'registro no está en UTF-8; se leyó', 'registros no están en UTF-8; se leyeron')} como Windows-1252. Si hay letras que se ven mal, guarde el archivo en UTF-8 y ábralo de nuevo.`,
    badCharacters: (n) =>
      some(
        n,
        'registro contiene bytes que no son caracteres; se ven como �.',
        'registros contienen bytes que no son caracteres; se ven como �.',
      ),
    treeTime: (n) =>
      `La hora de ${posts(n)} es la de la primera publicación, tomada de su identificador, más los minutos que da el archivo.`,
    treeRoot: (n) => `${lines(n)} la primera publicación como tomada de otra; sigue siendo la primera.`,
    treeSelf: (n) => `${lines(n)} una publicación como tomada de sí misma; la publicación se conservó.`,
    twoParents: (n) =>
      `${has(n, 'más de un padre registrado')}; vale el anterior, otro se guarda como alternativa.`,
    beforeParent: (n) =>
      some(
        n,
        'publicación tiene una hora anterior a la de aquella de la que se tomó.',
        'publicaciones tienen una hora anterior a la de aquella de la que se tomaron.',
      ),
    pathCount: (n) =>
      some(
        n,
        'cascada indica otro número de caminos del que contiene.',
        'cascadas indican otro número de caminos del que contienen.',
      ),
    pathThrough: (n) =>
      some(
        n,
        'repost se nombra solo de camino a otros, sin hora.',
        'reposts se nombran solo de camino a otros, sin hora.',
      ),
    idFromName: () =>
      'El nombre del archivo no contiene el identificador de la publicación; ese nombre ocupa su lugar.',
    beijingTime: (n) => `La hora de ${posts(n)} no indica zona; se leyó como hora de Pekín (UTC+8).`,
    timeFromMid: (n) => `La fecha de ${posts(n)} no indica el año; la hora se tomó del identificador.`,
    platformErrors: (n) =>
      some(
        n,
        'publicación o cuenta que la plataforma dijo no haber entregado.',
        'publicaciones o cuentas que la plataforma dijo no haber entregado.',
      ),
    emptyPages: (n) => some(n, 'página no contiene resultados.', 'páginas no contienen resultados.'),
    polls: (n) => `${has(n, 'una encuesta')}; sus opciones no forman parte del texto.`,
    limits: (n) =>
      `${some(n, 'aviso de límite', 'avisos de límite')} de la plataforma: retuvo publicaciones que correspondían; esta exportación tiene lagunas.`,
    withheld: (n) =>
      some(
        n,
        'publicación está bloqueada en algunos países; el texto puede faltar.',
        'publicaciones están bloqueadas en algunos países; el texto puede faltar.',
      ),
    promoted: (n) =>
      some(
        n,
        'publicación se mostró como publicidad durante la captura.',
        'publicaciones se mostraron como publicidad durante la captura.',
      ),
    edited: (n) =>
      `${some(n, 'registro dice', 'registros dicen')} que la publicación se editó: las versiones de una publicación son aquí una sola, con el identificador y la hora de la primera de esta exportación y el texto de la última.`,
    repostId: (n) =>
      `No se da el identificador de ${some(n, 'repost', 'reposts')}; en su lugar están la publicación y la cuenta.`,
    accountClosed: (n) =>
      some(
        n,
        'cuenta estuvo cerrada un tiempo mientras se grababa el archivo.',
        'cuentas estuvieron cerradas un tiempo mientras se grababa el archivo.',
      ),
    longHtml: (n) => `${has(n, 'más de 65.536 caracteres de HTML')}; el resto se dejó fuera.`,
    undated: (n) =>
      `${some(n, 'publicación no tiene', 'publicaciones no tienen')} hora; el orden de las líneas no se toma por ella.`,
    unpackCut: () =>
      'El archivo comprimido está dañado o se cortó. Se leyó lo que se pudo descomprimir; puede que una parte falte o esté mal.',
    unpackLimit: () =>
      'El archivo descomprimido supera con mucho lo que su tamaño permite para un texto, o lo que dice su archivo comprimido; se leyó hasta ahí.',
    dayFirst: (n, sure) =>
      `${some(n, 'fecha se leyó', 'fechas se leyeron')} como día/mes: ${sureDates(sure)}.`,
    monthFirst: (n, sure) =>
      `${some(n, 'fecha se leyó', 'fechas se leyeron')} como mes/día: ${sureDates(sure)}.`,
    dayFirstGuess: (n) =>
      some(
        n,
        'fecha puede leerse como día/mes o mes/día y nada en el archivo lo aclara; se leyó como día/mes.',
        'fechas pueden leerse como día/mes o mes/día y nada en el archivo lo aclara; se leyeron como día/mes.',
      ),
    monthFirstGuess: (n) =>
      some(
        n,
        'fecha puede leerse como día/mes o mes/día y nada en el archivo lo aclara; se leyó como mes/día, como suelen ser las horas con AM y PM.',
        'fechas pueden leerse como día/mes o mes/día y nada en el archivo lo aclara; se leyeron como mes/día, como suelen ser las horas con AM y PM.',
      ),
    otherOrder: (n) =>
      some(
        n,
        'fecha solo existe en el otro orden de día y mes y se leyó así; una hoja de cálculo pudo invertir otras.',
        'fechas solo existen en el otro orden de día y mes y se leyeron así; una hoja de cálculo pudo invertir otras.',
      ),
    serialTime: (n) => `La hora de ${posts(n)} es un número de día de hoja de cálculo.`,
    creditOnly: (n) =>
      some(
        n,
        'repost nombra la cuenta de su original, no su identificador; el original se busca por la cuenta y el texto.',
        'reposts nombran la cuenta de su original, no su identificador; el original se busca por la cuenta y el texto.',
      ),
    unnamedOriginal: (n) =>
      some(
        n,
        'repost o cita nombra la cuenta de la que viene, no la publicación; depende de una publicación de esa cuenta con la misma dirección, que esta exportación no contiene.',
        'reposts y citas nombran la cuenta de la que vienen, no la publicación; dependen de una publicación de esa cuenta con la misma dirección, que esta exportación no contiene.',
      ),
    longText: (n) =>
      some(
        n,
        'texto largo se puso en lugar del cortado.',
        'textos largos se pusieron en lugar de los cortados.',
      ),
    loneText: (n) =>
      some(
        n,
        'texto largo cuenta como publicación aparte: la suya no está en esta exportación.',
        'textos largos cuentan como publicaciones aparte: las suyas no están en esta exportación.',
      ),
    hashedAuthor: (n) =>
      `Las cuentas de ${posts(n)} se ocultaron antes de exportar: se pueden distinguir, no nombrar. Elija por mensaje.`,
    ragged: (n) =>
      some(
        n,
        'fila tiene más o menos celdas que el encabezado.',
        'filas tienen más o menos celdas que el encabezado.',
      ),
    noRows: () => 'La tabla tiene un encabezado y ninguna fila debajo.',

    foundEmpty: 'El archivo está vacío.',
    foundZeros:
      'El archivo empieza solo con bytes nulos, como los que deja una copia o una descarga fallida.',
    foundBinary: 'Se encontraron datos binarios, no texto.',
    foundPicture: 'Se encontró una imagen, que no contiene publicaciones.',
    foundFilm: 'Se encontró un vídeo o un sonido, que no contiene publicaciones.',
    foundPdf: 'Se encontró un documento PDF, que no contiene publicaciones.',
    foundOldOffice:
      'Se encontró un archivo de un programa antiguo de Office (.xls, .doc), o protegido con contraseña. Ábralo en ese programa y guarde la tabla sin contraseña, como .xlsx o CSV.',
    foundOffice:
      'Se encontró un documento de oficina que no es un libro (.xlsx). Guarde la tabla que contiene como .xlsx o CSV y abra ese archivo.',
    foundArchive: (kind) =>
      `Se encontró un archivo comprimido (${kind}) que aquí no se puede abrir. Descomprímalo y abra los archivos que contiene.`,
    foundDatabase:
      'Se encontró una base de datos (SQLite). Guarde su tabla de publicaciones como CSV con un programa que la abra.',
    foundWebPage:
      'Se encontró una página web en lugar de una exportación; las descargas que fallan dejan páginas así. Ábrala en un navegador para ver qué dice y descargue de nuevo la exportación.',
    foundLfs:
      'Se encontró un puntero de Git LFS, que está en lugar de un archivo no descargado. Obtenga el archivo mismo (git lfs pull).',
    foundMail: 'Se encontraron correos electrónicos, que no contienen publicaciones.',
    foundNestedZip:
      'Se encontró un archivo zip dentro de otros dos; se abren hasta dos niveles. Descomprímalo y abra los archivos que contiene.',
    foundPlainText: 'Se encontró texto sin más, no una exportación de publicaciones.',
    foundCutJson:
      'El archivo empieza como JSON, pero no se encontró ningún registro completo: se cortó, o no es del todo JSON (comillas simples o NaN, como los escribe Python). Guárdelo de nuevo como JSON.',
    foundBareJson: 'Se encontró JSON sin registros.',
    foundUnknownJson: (fields) =>
      `Se encontraron registros JSON con los campos ${fields}; ninguna exportación conocida los tiene.`,
    foundWorkbook: (fault) => `Se encontró un libro (.xlsx) que no se pudo leer: ${fault}.`,
    foundParquet: (fault) => `Se encontró un archivo Parquet que no se pudo leer: ${fault}.`,
    foundCounts:
      'Se encontraron recuentos de publicaciones por hora o día (twarc2 counts); no contienen publicaciones.',
    foundLists:
      'Se encontraron listas de cuentas que lleva la gente (twarc2 lists); no contienen publicaciones.',
    foundSpaces: 'Se encontraron espacios, que son hablados (twarc2 spaces); no contienen publicaciones.',
    foundRules: 'Se encontraron reglas de un flujo (twarc2 stream-rules); no contienen publicaciones.',
    foundTrends: 'Se encontraron tendencias; no contienen publicaciones.',
    foundErrors: 'Solo se encontraron mensajes de error de la plataforma.',
    foundCapture: (platform) =>
      `Zeeschuimer capturó esto de ${platform || 'otra plataforma'}; de sus capturas se pueden leer las de X.`,
    foundIds:
      'Se encontró una lista de identificadores. Las publicaciones deben obtenerse por su identificador («hidratarse») antes de poder abrirlas.',
    foundQuery:
      'Se encontró la consulta de academictwitteR: sus palabras, su inicio y su fin. Las publicaciones están en data_*.json, a su lado.',
    foundArchivePart: (name) =>
      `Se encontró una parte de un archivo personal de X («${name}»), que no contiene publicaciones.`,
    foundCutArchivePart: (name) =>
      `Se encontró una parte de un archivo personal de X («${name}»), sin ningún registro completo.`,

    tableNoText: (columns, accepted) =>
      `Se encontró una tabla con las columnas ${columns}; ninguna contiene el texto de publicaciones. Se esperaba una columna llamada ${accepted}.`,
    tableTies: (columns) =>
      `Se encontró una tabla de dos columnas de nombres, ${columns}. Si dice quién sigue a quién, indique qué columna nombra al seguidor cuando se le pregunte, o llame a las columnas «follower» y «followed»; ábrala junto con las publicaciones.`,

    noSheets: 'no nombra ninguna hoja',
    emptySheets: 'sus hojas están vacías',
    unpacksTooLarge: 'descomprimido supera 512 MB',
    tooMuchText: 'contiene más de 512 MB de texto',
    tooLarge: 'supera 256 MB',
    damagedTable: 'está dañado, se cortó o está hecho de un modo que aquí no se lee',
    outOfReach:
      'No se pudo leer el archivo: se modificó, se movió o se borró después de elegirlo, o lo retiene otro programa. Elíjalo de nuevo.',
    noMemory:
      'No se pudo leer el archivo: el navegador tiene muy poca memoria para él. Cierre otras pestañas y elíjalo de nuevo, o abra una parte.',
    ownFault: 'No se pudo leer el archivo: un fallo de esta aplicación detuvo la lectura.',
    died: (name, from, to) =>
      say`La parte de la aplicación que leía ${name} terminó de improviso; falta lo que hay entre los bytes ${from} y ${to}.`,
    tooManyFiles: (limit, left) => say`Solo se leyeron los primeros ${limit} archivos; ${leftOut(left)}.`,
    noFile: 'No se encontró ningún archivo que se pueda leer.',
    noneIsPost: (records, rejects, accounts) =>
      say`Ninguno de sus ${records} registros es una publicación; rechazados: ${rejects}, cuentas: ${accounts}.`,

    archive: (n) =>
      `Un archivo zip; ${some(n, 'archivo que contiene se lee como un archivo aparte.', 'archivos que contiene se leen como archivos aparte.')}`,
    emptyArchive: 'Un archivo zip sin ningún archivo que se pueda leer.',
    damagedArchive:
      'Se encontró un archivo zip dañado o cortado: no se puede leer su lista de archivos. Descomprímalo con otro programa y abra lo que este salve.',
    damagedEntry: 'El archivo no se puede leer: el zip está dañado aquí o se cortó.',
    damagedPacked:
      'El archivo comprimido está dañado o se cortó, y nada de lo que se pudo descomprimir es una publicación. Obténgalo de nuevo de donde vino.',
    encrypted:
      'El archivo está protegido con contraseña dentro del zip. Descomprima el zip y abra el archivo.',
    method: (method) =>
      say`El archivo está comprimido en el zip de una forma que aquí no se puede leer (método ${method}). Descomprima el zip y abra el archivo.`,
    bomb: (ratio) =>
      say`Descomprimido, el archivo ocuparía más de ${ratio} veces su tamaño, lo que no hace ningún texto; no se leyó.`,
    tooMuch: (n, most, gigabytes) =>
      say`${leftOut(n)}: de un zip se leen como máximo ${most} archivos, de ${gigabytes} GB en total.`,
    nestedTooLarge: (megabytes) =>
      say`Se encontró un zip dentro de otro; supera ${megabytes} MB, lo máximo que se descomprime ahí. Descomprímalo y abra los archivos que contiene.`,
    leftOwn: (n) =>
      some(
        n,
        'archivo del archivo personal, aparte de publicaciones, cuenta y seguidores, se dejó fuera.',
        'archivos del archivo personal, aparte de publicaciones, cuenta y seguidores, se dejaron fuera.',
      ),
    leftMedia: (n) =>
      `${leftOut(n)} por el final del nombre: imágenes, vídeos, sonidos, páginas y similares.`,
    leftHidden: (n) =>
      some(
        n,
        'archivo que el sistema operativo oculta se dejó fuera.',
        'archivos que el sistema operativo oculta se dejaron fuera.',
      ),
    leftEmpty: (n) => some(n, 'archivo vacío se dejó fuera.', 'archivos vacíos se dejaron fuera.'),
    alike: (n) => some(n, 'archivo más está en el mismo caso.', 'archivos más están en el mismo caso.'),

    encoding: (name) => `El archivo está en ${name}; el lugar de los registros se cuenta en él como UTF-8.`,
    unpackedWith: (packing) =>
      `El archivo se descomprimió con ${packing}; el lugar de los registros es el del archivo descomprimido.`,
    sameNames: (columns) =>
      `Varias columnas tienen el mismo nombre (${columns}); se leyó la primera de cada uno.`,
    parquetRead: 'Se leyó un archivo Parquet; el lugar de los registros es el de sus filas.',
    sheetRead: (name) => `Se leyó la hoja «${name}» del libro; el lugar de los registros es el de sus filas.`,
    sheetOfSeveral: (name, others) =>
      `Se leyó la hoja «${name}» del libro; el lugar de los registros es el de sus filas. ${count(others, { one: 'Su otra hoja se dejó fuera.', many: 'Sus otros # de hojas se dejaron fuera.', other: 'Sus otras # hojas se dejaron fuera.' })}`,

    isAccountsV1: 'Sus registros contienen id_str y screen_name, como las cuentas de la API de Twitter v1.1.',
    isPostsV1:
      'Sus registros contienen id_str, created_at y user, como las publicaciones de la API de Twitter v1.1.',
    isPagesV2: 'Sus registros contienen data e includes, como las páginas de la API de Twitter v2.',
    isPostsV2:
      'Sus registros contienen id, text y author_id, como las publicaciones de la API de Twitter v2.',
    isAcademicUsers:
      'Contiene users y tweets uno junto a otro, como los archivos «users» de academictwitteR.',
    isAcademic:
      'Su nombre y su lista de publicaciones son los de academictwitteR; los nombres de las cuentas están en el archivo «users», a su lado.',
    isActivityStreams: 'Sus registros contienen verb, actor y body, como los Activity Streams de Gnip.',
    isBlueskyThread:
      'Contiene un hilo tal como lo da la API de Bluesky, con direcciones que empiezan por at://.',
    isBlueskyFeed:
      'Contiene un feed tal como lo da la API de Bluesky, con direcciones que empiezan por at://.',
    isBlueskyPosts:
      'Contiene una lista de publicaciones tal como la da la API de Bluesky, con direcciones que empiezan por at://.',
    isBlueskyItems:
      'Contiene publicaciones de un feed tal como las da la API de Bluesky, con direcciones que empiezan por at://.',
    isBlueskyPost:
      'Contiene publicaciones tal como las da la API de Bluesky, con direcciones que empiezan por at://.',
    isJetstream:
      'Sus líneas son eventos del Jetstream de Bluesky (did, time_us, kind): publicaciones y reposts entre «Me gusta» y seguimientos.',
    isBlueskyMinet:
      'Una tabla con las columnas que minet escribe para Bluesky (uri, user_did, to_post_uri…).',
    isMastodon: 'Sus registros son estados de la API de Mastodon (content como HTML, account, reblog).',
    isMastodonLists:
      'Contiene listas de estados (ancestors, descendants) tal como las da la API de Mastodon.',
    isWeiboPost:
      'Contiene una publicación de Weibo (text, user, reposts, comments); su identificador está en el nombre del archivo.',
    isWeiboReposts:
      'Sus registros son reposts de Weibo (mid, parent, uid, text); el identificador de su original está en el nombre del archivo.',
    isSnscrape:
      'Sus registros contienen date, rawContent o content, y user, como los escriben snscrape y twscrape.',
    isTreeEdges:
      'Sus líneas son aristas de un árbol de propagación, [account, post, minutes]->[account, post, minutes]; no contiene textos.',
    isRepostPaths:
      'Sus líneas son cascadas en forma de caminos de reposts: identificador, cuenta, hora, número de caminos y luego cuenta/cuenta:segundos; no contiene textos.',
    isHoaxyJson:
      'Sus registros contienen from_user_id, to_user_id y tweet_type, como las aristas de Hoaxy; Hoaxy no da textos.',
    isZeeschuimer: 'Sus registros contienen item_id, timestamp_collected y data, como Zeeschuimer captura X.',
    isXPages:
      'Sus registros contienen rest_id, core y legacy, como las páginas de X reciben las publicaciones y como las guarda 4CAT.',
    isCompliance:
      'Sus registros nombran publicaciones o cuentas borradas o retiradas, como los archivos de cumplimiento; las oculta donde estén en otros archivos.',
    isArchiveTweet:
      'Sus registros contienen un tuit cada uno, como el tweets.js de un archivo personal de X.',
    isArchiveNote:
      'Sus registros contienen los textos largos de publicaciones, como el note-tweet.js de un archivo personal de X.',
    isArchiveAccount: 'Contiene la cuenta a la que pertenece un archivo personal de X.',
    isArchiveFollower: 'Contiene quién sigue a la cuenta a la que pertenece un archivo personal de X.',
    isArchiveFollowing: 'Contiene a quién sigue la cuenta a la que pertenece un archivo personal de X.',
    isPastedWords: 'Se pegaron líneas sin más; cada una se tomó por el texto de una publicación.',
    isPastedSpoken: 'Se pegaron líneas de la forma «quién: texto»; cada una se tomó por una publicación.',
    isPastedWho: 'Se pegaron líneas de la forma «quién, texto»; cada una se tomó por una publicación.',
    isPastedFrom:
      'Se pegaron líneas de la forma «quién, de quién, texto»; cada una se tomó por una publicación y un salto que alguien anotó.',
    isTies: 'Una tabla con las columnas follower y followed: quién sigue a quién.',
    isTiesChosen: (follower, followed) =>
      `Una tabla de quién sigue a quién; sus columnas se leyeron como se eligió: ${follower} como el seguidor, ${followed} como el seguido.`,
    isKnownTable: (tool, columns) => `Su encabezado es el de ${tool}: ${columns} y otras.`,
    isTableChosen: (columns) => `Una tabla; sus columnas se leyeron como se eligió: ${columns}.`,
    isTable: (columns) => `Una tabla; sus columnas se leyeron por su nombre: ${columns}.`,
    isRecords: (fields) => `Objetos JSON; sus campos se leyeron por su nombre: ${fields}.`,
    column: (number) => say`columna ${number}`,
  },
  expected:
    'Se esperaba: una exportación de publicaciones de X/Twitter (API v1.1 o v2, un archivo personal, twarc, Hoaxy, NodeXL, TAGS, 4CAT, rtweet y otros), Bluesky, Mastodon o Weibo, en JSON, CSV, .xlsx o Parquet, comprimida o no; o cualquier otra tabla con una columna de textos.',
  fields: {
    id: 'identificador',
    link: 'dirección de la publicación',
    text: 'texto',
    time: 'hora',
    authorId: 'identificador del autor',
    handle: 'autor',
    name: 'nombre',
    followers: 'seguidores',
    verified: 'verificada',
    location: 'lugar',
    lang: 'idioma',
    kind: 'tipo',
    isRepost: 'repost o no',
    isQuote: 'cita o no',
    isReply: 'respuesta o no',
    repostOf: 'identificador del original',
    repostUserId: 'identificador del autor del original',
    repostHandle: 'autor del original',
    quoteOf: 'identificador de la publicación citada',
    quoteUserId: 'identificador del autor citado',
    quoteHandle: 'autor citado',
    replyTo: 'identificador de la publicación respondida',
    replyUserId: 'identificador del autor a quien se responde',
    replyHandle: 'autor a quien se responde',
    reposts: 'reposts',
    quotes: 'citas',
    replies: 'respuestas',
    likes: '«Me gusta»',
    urls: 'enlaces',
    mentions: 'menciones',
    hashtags: 'etiquetas',
  },
  use: (column, field) => `${column} (${field})`,
  uses: (all) => all.join(', '),
  quoted: (name) => `«${name}»`,
  names: (shown, n) => list([...shown, ...more(n)]),
  oneOf: (shown, n) => either([...shown, ...more(n)]),
  together: (all) => all.join(' '),
};
