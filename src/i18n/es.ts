/** Spanish. */
import type { HopFrom, Messages } from './en';
import { grammar } from './grammar';

const { say, count, list } = grammar('es');

/** Lo que se cuenta en cada página. */
const some = {
  posts: (n: number): string =>
    count(n, { one: '# publicación', many: '# de publicaciones', other: '# publicaciones' }),
  responses: (n: number): string =>
    count(n, { one: '# reacción', many: '# de reacciones', other: '# reacciones' }),
  reposts: (n: number): string => count(n, { one: '# repost', many: '# de reposts', other: '# reposts' }),
  retellings: (n: number): string =>
    count(n, { one: '# retransmisión', many: '# de retransmisiones', other: '# retransmisiones' }),
  replies: (n: number): string =>
    count(n, { one: '# respuesta', many: '# de respuestas', other: '# respuestas' }),
  hops: (n: number): string => count(n, { one: '# salto', many: '# de saltos', other: '# saltos' }),
  wordings: (n: number): string =>
    count(n, { one: '# formulación', many: '# de formulaciones', other: '# formulaciones' }),
  accounts: (n: number): string => count(n, { one: '# cuenta', many: '# de cuentas', other: '# cuentas' }),
  files: (n: number): string => count(n, { one: '# archivo', many: '# de archivos', other: '# archivos' }),
  languages: (n: number): string => count(n, { one: '# idioma', many: '# de idiomas', other: '# idiomas' }),
  branches: (n: number): string => count(n, { one: '# rama', many: '# de ramas', other: '# ramas' }),
};

const authors = (n: number): string => count(n, { one: '# autor', many: '# de autores', other: '# autores' });
const ownMessages = (n: number): string =>
  count(n, { one: '# mensaje', many: '# de mensajes', other: '# mensajes' });
const paths = (n: number): string => count(n, { one: '# camino', many: '# de caminos', other: '# caminos' });

const range = (from: number, to: number): string => (from === to ? say`${from}` : say`${from} a ${to}`);

/** «3 saltos (2 a 4 en 100 árboles probables)». */
function from({ hop, over }: HopFrom): string {
  if (!over) return some.hops(hop);
  const { from: first, to: last, trees } = over;
  const where = first === Infinity ? 'nunca' : last === Infinity ? say`${first} o nunca` : range(first, last);
  return say`${some.hops(hop)} (${where} en ${trees} árboles probables)`;
}

const sameOver = (trees: number): string =>
  trees ? say` (los mismos saltos en ${trees} árboles probables)` : '';

export const messages = {
  common: {
    kinds: {
      original: 'publicación',
      repost: 'repost',
      quote: 'cita',
      reply: 'respuesta',
      manual: 'copia con crédito (RT @)',
      copy: 'mismas palabras, sin crédito',
    },
    translationKind: 'quizá una traducción, sin crédito',
    translations: 'quizá traducciones',
    didTranslate: 'otro idioma',
    anchors: {
      post: 'publicación citada',
      link: 'enlace',
      medium: 'imagen o vídeo',
      number: 'número',
      hashtag: 'etiqueta',
      mention: 'nombre',
    },
    did: {
      original: 'publicó',
      repost: 'reposteó',
      quote: 'citó',
      reply: 'respondió',
      manual: 'lo pasó con el nombre',
      copy: 'mismas palabras',
    },
    bases: {
      root: 'lo que se dijo',
      observed: 'observado',
      declared: 'según lo acredita el autor',
      matched: 'mismas palabras, sin crédito; es posible una fuente común',
      'inferred-graph': 'inferido de los seguidores y el tiempo',
      'inferred-model': 'inferido del tiempo',
      unknown: 'camino desconocido',
      chosen: 'elegido a mano',
    },
    basesShort: {
      root: 'lo que se dijo',
      observed: 'observado',
      declared: 'declarado',
      matched: 'emparejado',
      'inferred-graph': 'inferido',
      'inferred-model': 'inferido',
      unknown: 'camino desconocido',
      chosen: 'elegido a mano',
    },
    likelihoods: {
      almostNoChance: 'casi imposible',
      veryUnlikely: 'muy improbable',
      unlikely: 'improbable',
      roughlyEven: 'más o menos tan probable como no',
      likely: 'probable',
      veryLikely: 'muy probable',
      almostCertain: 'casi seguro',
    },
    posts: some.posts,
    hops: some.hops,
    quoted: (words: string) => `«${words}»`,
    sentences: (all: readonly string[]) => all.join(' '),
    facts: (all: readonly string[]) => all.join(', '),
    clauses: (all: readonly string[]) => `${all.join('; ')}.`,
    besides: (all: readonly string[]) => all.join('; '),
    labelled: (name: string, what: string) => `${name}: ${what}`,
    aside: (what: string, aside: string) => `${what} (${aside})`,
    removed: 'quitado:',
    added: 'añadido:',
    language: 'Idioma',
    utc: 'UTC',
    close: 'Cerrar',
    unknownAccount: 'una cuenta sin nombre',
    noText: 'Su texto no está en esta exportación.',
  },
  start: {
    tag: 'Qué pasa con el mensaje de un ministerio después de enviarlo.',
    drop: 'Suelte aquí una exportación de tuits',
    choose: 'Elegir archivos',
    folder: 'elegir una carpeta',
    paste: 'pegar filas',
    nothingLeaves: 'Nada sale de este equipo.',
    forgotten: 'Las publicaciones se olvidan al cerrar la pestaña.',
    formats: 'JSON, CSV, XLSX, Parquet, zip, gzip.',
    library:
      'O una biblioteca, preparada a partir de millones de publicaciones: su carpeta, o su dirección web.',
    formatsNote:
      'Exportaciones de X/Twitter, Bluesky, Mastodon y Weibo tal como las escriben sus API y dos docenas de herramientas; para cualquier otra tabla se pregunta qué columna contiene qué.',
    six: 'Seis preguntas nuestras, a partir de un ensayo de Philip Seib.',
    samples: 'O abra un ejemplo',
    invented: 'Ministerios, cuentas y publicaciones son inventados',
    sampleFigures: (posts: number, hops: number, span: string) =>
      say`${some.posts(posts)}, ${some.hops(hops)}, ${span}`,
    made: 'La mayoría de los mensajes no llegan a ninguna parte; este se hizo para viajar.',
    allMade: 'La mayoría de los mensajes no llegan a ninguna parte; estos se hicieron para viajar.',
    make: {
      before: 'Hacer una cascada de este tamaño:',
      sizes: 'Número de publicaciones',
      go: 'Hacerla',
      title: 'Cascada sintética',
      note: 'Inventada aquí, según reglas declaradas, a partir de una semilla; no se descarga nada.',
    },
    address: {
      button: 'abrir una dirección web',
      title: 'Abrir un archivo desde una dirección web',
      note: 'Se pide a su servidor, que así sabe que usted lo pidió; no se envía nada más. Solo https, 500 MB como máximo.',
      fetch: 'Obtenerlo',
      library: {
        note: (host) =>
          `Esta es la dirección de una biblioteca: a ${host} se le pide su índice y, de sus archivos, solo los trozos que contienen las cascadas que usted abra. Sabrá qué trozos; no se envía nada más.`,
        open: 'Abrir la biblioteca',
      },
      refused: {
        address: 'No es una dirección que pueda abrirse: debe empezar por https://.',
        network:
          'El archivo no llegó o se interrumpió. Tal vez su servidor no esté al alcance o no deje que otra página lo lea. Descargue el archivo y suéltelo aquí.',
        status: 'Su servidor no tiene ese archivo o no se lo da a nadie aquí.',
        redirect: 'Su servidor remitió a otro. Abra esa dirección directamente si confía en ella.',
        type: 'En esta dirección hay una página, una imagen o un vídeo, no datos.',
        size: 'Supera los 500 MB. Descárguelo y ábralo.',
        silent: 'Su servidor dejó de responder.',
      },
    },
    pasteTitle: 'Pegar filas',
    pasteNote:
      'Filas copiadas de una tabla con su encabezado, líneas de JSON, o lo que usted escriba: «quién: palabras» o «quién, de quién, palabras» en cada línea, o solo textos.',
    open: 'Abrir',
    pastedName: 'filas pegadas',
    problem: 'Esto no se pudo abrir',
    held: 'Este archivo contiene',
    link: 'Este enlace lleva a una vista de archivos que no están en esta página. Abra los mismos archivos y la vista vuelve.',
  },
  reading: {
    title: (name: string) => say`Abriendo ${name}`,
    cancel: 'Cancelar',
    stages: {
      fetching: 'Obteniendo el archivo',
      listing: 'Consultando la biblioteca',
      taking: 'Leyendo publicaciones de la biblioteca',
      making: 'Haciendo publicaciones',
      reading: 'Leyendo registros',
      joining: 'Uniendo publicaciones por identificador',
      paths: 'Siguiendo quién lo tuvo de quién',
      wording: 'Comparando palabras con palabras',
      layout: 'Disponiendo la imagen',
      replay: 'Preparando la repetición',
    },
    noSample: (sample: string) => say`En esta copia de Afterword no hay ningún ejemplo llamado «${sample}».`,
    sampleAway: (sample: string) =>
      say`No se pudo cargar el ejemplo «${sample}»: su servidor no responde, o responde otra cosa.`,
  },
  record: {
    open: 'Tal como llegó',
    title: 'El registro tal como llegó',
    place: (start: number, length: number) => say`desde el byte ${start}, ${length} bytes.`,
    row: (row: number) => say`fila ${row} de su tabla.`,
    unpacked: 'Los bytes se cuentan en el archivo descomprimido.',
    asUtf8: (encoding: string) => say`El archivo está en ${encoding}; sus bytes se cuentan como UTF-8.`,
    embedded:
      'Esta publicación no tiene registro propio: llegó dentro del de otra, y este es ese registro, o la parte que la contiene.',
    external: 'Otras publicaciones remiten a esta; esta exportación no contiene su registro.',
    withheld:
      'Entre sus archivos hay un aviso de que una publicación a la que esta remite fue borrada o retirada. El registro puede contener sus palabras, por eso no se muestra.',
    asText: 'Como texto',
    cut: 'El registro continúa; este es su comienzo.',
    save: 'Guardarlo entero',
    fileName: 'registro.txt',
    reading: 'Leyendo el archivo…',
    failed: (message: string) => say`No se pudo leer el registro: ${message}`,
    missing: {
      changed:
        'El archivo fue modificado, movido o borrado después de abrirlo. Ábralo de nuevo para ver sus registros.',
      damaged: 'El archivo está dañado antes de este registro y no se puede descomprimir hasta él.',
      nothing: 'El archivo termina antes de este registro. Ábralo de nuevo para ver sus registros.',
    },
  },
  mapping: {
    title: '¿Qué contiene cada columna?',
    note: (file: string) =>
      say`${file} es una tabla que no se reconoce. Estas son sus primeras filas y nuestras conjeturas; lo que usted diga se guarda para la próxima tabla con este encabezado.`,
    ties: (file: string) =>
      say`${file} es una tabla de dos columnas de nombres. Si dice quién sigue a quién, indique cuál es cada columna: los caminos probables se buscarán por estos vínculos. Estas son sus primeras filas; lo que usted diga se guarda para la próxima tabla con este encabezado.`,
    unnamed: (n: number) => say`columna ${n}`,
    holds: (column: string) => say`Qué contiene «${column}»`,
    nothing: 'no se usa',
    fields: {
      text: 'el texto',
      time: 'la hora',
      handle: 'el @usuario del autor',
      name: 'el nombre del autor',
      authorId: 'el identificador del autor',
      id: 'el identificador de la publicación',
      link: 'la dirección de la publicación',
      lang: 'el idioma',
      repostOf: 'identificador de la publicación reposteada',
      quoteOf: 'identificador de la publicación citada',
      replyTo: 'identificador de la publicación respondida',
      replyHandle: '@usuario a quien se responde',
      isRepost: 'repost o no',
      followers: 'los seguidores del autor',
      reposts: 'número de reposts',
      likes: 'número de «Me gusta»',
      location: 'el lugar del autor',
      urls: 'los enlaces',
      follower: 'quién sigue',
      followed: 'a quién sigue',
    },
    open: 'Abrir con estas columnas',
    leaveOut: 'Dejar fuera este archivo',
    needed: 'Indique qué columna contiene el texto, o cuáles dos dicen quién sigue a quién.',
  },
  choose: {
    title: '¿El mensaje de quién?',
    note: 'Elija una cuenta, o varias que hablen por una misma fuente: un ministerio, su ministro, sus embajadas.',
    search: 'Buscar una cuenta',
    sources: (shown: number, total: number) =>
      say`Las primeras ${shown} de ${total} cuentas; busque las demás por su nombre`,
    official: 'probablemente oficial',
    figures: (own: number, retold: number) =>
      say`${some.posts(own)}, ${count(retold, { one: 'retransmitida # vez', many: 'retransmitida # de veces', other: 'retransmitida # veces' })}`,
    absent: (handle: string, n: number) =>
      say`${handle} no está en este archivo; ${count(n, { one: '# publicación remite', many: '# de publicaciones remiten', other: '# publicaciones remiten' })} a esa cuenta`,
    messages: 'Sus mensajes',
    allMessages: 'O elija por mensaje',
    pick: 'Los mensajes de esta exportación de los que más dependen otras publicaciones.',
    none: 'Ningún mensaje propio está en esta exportación.',
    more: (shown: number, total: number) => say`Los ${shown} más grandes de ${total}`,
    figuresOfMessage: (posts: number, hops: number) => say`${some.posts(posts)}, ${some.hops(hops)}`,
    external: 'no está en este archivo; se conoce por lo que remite a él',
    back: 'Volver a la repetición',
    library: 'Otra cascada de esta biblioteca',
    other: 'Abrir otros archivos',
    hashed: 'La herramienta que exportó esto ocultó a los autores: elija por mensaje.',
    unknown: 'En esta exportación no se sabe quién escribió este mensaje.',
    whose: 'Decir de quién es el mensaje',
    whoseNote: 'A partir de entonces se cuenta de qué se entera la fuente, a qué responde y qué lleva.',
    noAccount: 'Ninguna cuenta con ese nombre en esta exportación.',
  },
  report: {
    title: 'Lo que se leyó',
    summary: (posts: number, files: number) => say`${some.posts(posts)} de ${some.files(files)}`,
    counts: (records: number, posts: number, accounts: number, merged: number, rejects: number) =>
      say`${count(records, { one: '# registro', many: '# de registros', other: '# registros' })} = ${some.posts(posts)} + ${some.accounts(accounts)} + ${count(merged, { one: '# duplicado fusionado', many: '# de duplicados fusionados', other: '# duplicados fusionados' })} + ${count(rejects, { one: '# rechazado', many: '# rechazados', other: '# rechazados' })}`,
    embedded: (n: number) =>
      count(n, {
        one: '# publicación llegó dentro de otra, además de estas',
        many: '# de publicaciones llegaron dentro de otras, además de estas',
        other: '# publicaciones llegaron dentro de otras, además de estas',
      }),
    download: 'Descargar este informe (CSV y ficha de método, en un zip)',
    fileName: 'informe-de-importacion.csv',
    external: (n: number) =>
      count(n, {
        one: '# publicación se menciona y no está en esta exportación',
        many: '# de publicaciones se mencionan y no están en esta exportación',
        other: '# publicaciones se mencionan y no están en esta exportación',
      }),
    at: (file: string, place: number) => say`${file}, ${place}`,
    atByte: (file: string, byte: number) => say`${file}, byte ${byte}`,
    rejected: (n: number) =>
      count(n, {
        one: 'Se rechazó # registro',
        many: 'Se rechazaron # de registros',
        other: 'Se rechazaron # registros',
      }),
    shown: (n: number) => count(n, { one: 'el primero', many: 'los primeros #', other: 'los primeros #' }),
    coverage: (held: number, reported: number) =>
      say`Esta exportación contiene ${held} de los ${reported} reposts que informó la plataforma.`,
  },
  collection: {
    title: '¿Cómo se recogió?',
    ways: {
      account: 'Por cuenta: las publicaciones de una cuenta',
      words: 'Por palabras o etiqueta',
      link: 'Por enlace: publicaciones que comparten uno',
      conversation: 'Por conversación: un hilo',
      scrolling: 'Capturado mientras una persona deslizaba la pantalla',
      archive: 'El archivo propio de una cuenta',
      made: 'Hecho por el simulador',
      unknown: 'No se sabe',
    },
    short: {
      account: 'Recogido por cuenta',
      words: 'Recogido por palabras',
      link: 'Recogido por enlace',
      conversation: 'Recogido por conversación',
      scrolling: 'Capturado mientras una persona deslizaba la pantalla',
      archive: 'Del archivo propio de una cuenta',
      made: 'Hecho por el simulador',
      unknown: 'No se sabe cómo se recogió',
    },
    evidence: (n: number, of: number, what: string) =>
      say`${n} de ${of} publicaciones ${count(n, { one: 'muestra', many: 'muestran', other: 'muestran' })} ${what}; conjetura a partir de las publicaciones`,
    coverage: (held: number, reported: number) =>
      say`esta exportación contiene ${held} de ${reported} reposts informados`,
    noCoverage: 'las cifras de la plataforma no están en ella',
    library: (cascades, name, date) =>
      say`${count(cascades, { one: '# cascada', many: '# de cascadas', other: '# cascadas' })} de la biblioteca ${name}${date && `, preparada el ${date}`}`,
  },
  support: {
    title: 'Lo que puede responder',
    verdicts: { yes: 'sí', partly: 'en parte', no: 'no' },
    counts: (yes: number, partly: number, no: number) => say`${yes} sí, ${partly} en parte, ${no} no`,
    next: (what: string) => `La próxima vez: ${what}`,
    why: {
      hops: (n: number, of: number) =>
        count(n, {
          one: say`Se conoce # de ${some.hops(of)}.`,
          many: say`Se conocen # de ${some.hops(of)}.`,
          other: say`Se conocen # de ${some.hops(of)}.`,
        }),
      pathsUnknown: (n: number, of: number) =>
        count(n, {
          one: say`# de ${some.hops(of)} es un repost acreditado al original; su camino se desconoce.`,
          many: say`# de ${some.hops(of)} son reposts acreditados al original; sus caminos se desconocen.`,
          other: say`# de ${some.hops(of)} son reposts acreditados al original; sus caminos se desconocen.`,
        }),
      undated: (n: number, of: number) =>
        count(n, {
          one: say`# de ${some.posts(of)} no tiene hora.`,
          many: say`# de ${some.posts(of)} no tienen hora.`,
          other: say`# de ${some.posts(of)} no tienen hora.`,
        }),
      noHops: () => 'Ninguna publicación de esta exportación remite a otra ni repite sus palabras.',
      changers: (n: number) =>
        count(n, {
          one: '# retransmisión tiene palabras propias.',
          many: '# de retransmisiones tienen palabras propias.',
          other: '# retransmisiones tienen palabras propias.',
        }),
      fewChangers: (n: number) =>
        count(n, {
          one: 'Solo # retransmisión tiene palabras propias: léala.',
          many: 'Solo # de retransmisiones tienen palabras propias: léalas.',
          other: 'Solo # retransmisiones tienen palabras propias: léalas.',
        }),
      onlyReposts: () => 'Nadie en esta exportación lo retransmite con palabras propias.',
      noText: () => 'Esta exportación no contiene texto.',
      responses: (n: number, of: number) =>
        count(n, {
          one: say`# de ${some.responses(of)} no avisa por sí misma a nadie de la fuente.`,
          many: say`# de ${some.responses(of)} no avisan por sí mismas a nadie de la fuente.`,
          other: say`# de ${some.responses(of)} no avisan por sí mismas a nadie de la fuente.`,
        }),
      onlyNotifying: () => 'Cada reacción de esta exportación se dirige directamente a su fuente.',
      noHandles: (n: number, of: number) =>
        count(n, {
          one: say`# de ${some.posts(of)} no tiene autor legible.`,
          many: say`# de ${some.posts(of)} no tienen autor legible.`,
          other: say`# de ${some.posts(of)} no tienen autor legible.`,
        }),
      exchanges: (n: number, of: number) =>
        count(n, {
          one: say`# de ${some.replies(of)} vuelve a alguien que había escrito antes.`,
          many: say`# de ${some.replies(of)} vuelven a alguien que había escrito antes.`,
          other: say`# de ${some.replies(of)} vuelven a alguien que había escrito antes.`,
        }),
      oneWay: (n: number) =>
        count(n, {
          one: '# respuesta, sin vuelta.',
          many: '# de respuestas, y ninguna vuelve.',
          other: '# respuestas, y ninguna vuelve.',
        }),
      noReplies: () => 'No hay respuestas en esta exportación.',
      profiles: (n: number, of: number) =>
        count(n, {
          one: say`Se describe # de ${authors(of)}.`,
          many: say`Se describen # de ${authors(of)}.`,
          other: say`Se describen # de ${authors(of)}.`,
        }),
      noProfiles: (n: number, of: number) =>
        count(n, {
          one: say`Solo se describe # de ${authors(of)}.`,
          many: say`Solo se describen # de ${authors(of)}.`,
          other: say`Solo se describen # de ${authors(of)}.`,
        }),
      noAuthors: () => 'Las publicaciones no tienen autor.',
      messages: (n: number) => say`Una cuenta tiene aquí ${ownMessages(n)}.`,
      fewMessages: (n: number) => say`Ninguna cuenta tiene aquí más de ${ownMessages(n)}.`,
      oneMessage: () => 'Ninguna cuenta tiene aquí un segundo mensaje.',
    },
    collect: {
      hops: '',
      pathsUnknown: 'una lista de quién sigue a quién (follower,followed) permite inferir caminos probables.',
      undated: 'exporte con la hora de cada publicación.',
      noHops: 'recoja por conversación, o las citas y reposts de una publicación.',
      changers: '',
      fewChangers: 'recoja por palabras, para que haya citas y copias.',
      onlyReposts: 'recoja por palabras, para que haya citas y copias.',
      noText: 'exporte con el texto de cada publicación.',
      responses: '',
      onlyNotifying: 'recoja por palabras: las copias sin crédito no remiten a la fuente.',
      noHandles: 'exporte con los @usuarios de los autores.',
      exchanges: '',
      oneWay: 'recoja por conversación, con las respuestas de la propia fuente.',
      noReplies: 'recoja por conversación.',
      profiles: '',
      noProfiles: 'exporte con las cuentas: nombre, seguidores, descripción.',
      noAuthors: 'exporte con los @usuarios de los autores.',
      messages: '',
      fewMessages: 'recoja por cuenta: un mes de publicaciones de la fuente, y lo que les responde.',
      oneMessage: 'recoja por cuenta: un mes de publicaciones de la fuente, y lo que les responde.',
    },
  },
  lenses: {
    where: '¿Adónde va?',
    wording: '¿En qué se convierte?',
    horizon: '¿De qué no se entera la fuente?',
    dialogue: '¿Se responde a alguien?',
    carriers: '¿Quién lo lleva?',
    compare: '¿Qué mensajes viajan y conservan su sentido?',
  },
  wording: {
    pins: {
      clear: 'Soltar todas',
      keptLong: (words: string, n: number, of: number) =>
        say`«${words}»: ${n} de las ${of} que podían cambiarlo ${count(n, { one: 'aún lo lleva', many: 'aún lo llevan', other: 'aún lo llevan' })}`,
      overTime: (words: string, n: number, of: number, share: string | null) =>
        say`${words}: ${n} de ${of} retransmisiones${share ? say` (${share})` : ''}`,
    },
    rung: {
      changed: (n: number, of: number) =>
        count(n, {
          one: say`cambió # de ${of}`,
          many: say`cambiaron # de ${of}`,
          other: say`cambiaron # de ${of}`,
        }),
      changedLong: (posts: number, base: string, reposts: number, changers: number, changed: number) =>
        say`${some.posts(posts)}${base}: ${some.reposts(reposts)}, que llevan palabras y no pueden cambiarlas; de las otras ${changers}, ${count(changed, { one: '# lo hizo', many: '# lo hicieron', other: '# lo hicieron' })}`,
    },
    lit: {
      carry: (n: number, base: string) => say`${some.posts(n)}${base} hasta ahora`,
      all: 'Mostrar todas por igual',
    },
    table: {
      title: 'Formulaciones del mensaje',
      of: 'Lista',
      lists: {
        wordings: 'Formulaciones',
        edits: 'Cambios',
        rates: 'Con qué frecuencia',
        routes: 'Por el camino',
      },
      search: 'Buscar palabras',
      filter: 'Mostrar',
      filters: {
        all: 'todas',
        pins: 'una palabra fijada perdida',
        figures: 'un número o un «no» cambiado',
        convergent: 'hecha más de una vez',
        restored: 'restablecida',
      },
      wording: 'Formulación',
      edit: 'Cambio',
      carriers: 'Publicaciones',
      first: 'Primera',
      drift: 'Deriva',
      posts: 'Publicaciones en total',
      origins: 'Hecho',
      none: 'Ninguna en esta exportación.',
      counting: 'Contando quién las lleva…',
      more: (n: number) => say`${n} más`,
      source: 'la de la fuente',
      wordings: (n: number, base: string) => say`${some.wordings(n)}${base}`,
      edits: (n: number, base: string) =>
        say`${count(n, { one: '# cambio', many: '# de cambios', other: '# cambios' })}${base ? `; publicaciones${base}; hecho: por todas` : ''}`,
      times: (n: number) => say`${n}×`,
    },
    rates: {
      title: 'Con qué frecuencia cambian las palabras',
      whole: 'De toda la cascada, sea cual sea el momento mostrado.',
      made: (wordings: number, posts: number) =>
        say`${count(posts, { one: '# publicación lleva', many: '# de publicaciones llevan', other: '# publicaciones llevan' })} ${some.wordings(wordings)}.`,
      rate: (n: number, share: string | null) =>
        say`${count(n, { one: '# hizo una formulación nueva', many: '# hicieron una formulación nueva', other: '# hicieron una formulación nueva' })}${share ? say`, el ${share} de las que lo transmitieron` : ''}.`,
      changers: (of: number, share: string | null) =>
        say`Los reposts no pueden cambiar las palabras; ${of} podían${share ? say`: el ${share} de estas` : ''}.`,
      asSaid: 'Todavía la formulación de la fuente',
      hop: 'Salto',
      counted: 'Contado',
      expected: 'A ese ritmo',
      of: (n: number, of: number) => say`${n} de ${of}`,
      asSaidAt: (hop: number, n: number, of: number) =>
        say`tal como se dijo en el salto ${hop}: ${n} de ${of}`,
      sizes: 'Formulaciones que llevan al menos tantas publicaciones',
      posts: 'publicaciones',
      axis: 'formulaciones',
      atLeast: (wordings: number, posts: number) => say`${some.wordings(wordings)} ≥ ${some.posts(posts)}`,
      byRate: (exponent: string) => say`solo un ritmo: exponente ${exponent}`,
      fitted: (exponent: string) => say`mejor ajuste: exponente ${exponent}`,
      few: (n: number, needed: number) =>
        say`${some.wordings(n)}: muy pocas para comparar las dos líneas; harían falta ${needed}.`,
      none: 'Ninguna formulación la llevan dos publicaciones: no hay nada que ajustar.',
      first: (share: string) =>
        say`La formulación más llevada tiene el ${share} de todas las que llevan alguna; la primera es mayor de lo que la haría un ritmo por sí solo.`,
    },
    routes: {
      title: 'Lo que se conserva por el camino',
      lost: 'Dónde se perdieron primero las palabras fijadas',
      pin: 'Fije palabras del mensaje para ver dónde se perdieron primero.',
      first: (handle: string, hop: number) => say`primero por ${handle}, en el salto ${hop}`,
      firstBy: (handle: string) => say`perdido primero por ${handle}`,
      times: (n: number) => say`perdido por ${some.posts(n)}`,
      lostBy: (words: string, n: number) => say`${words} perdido: ${n}`,
      kept: 'no lo perdió nadie que lo recibiera',
      languages: 'Por idioma',
      kinds: 'Por vía: cómo se tomó de la fuente',
      branches: 'Por rama: las publicaciones del primer salto de las que más dependen',
      what: 'Qué',
      retellings: 'Retransmisiones',
      compared: 'Comparadas',
      fidelity: 'Conservado',
      row: (name: string, n: number) => say`${name}: ${n}`,
      note: 'De toda la repetición. Conservado: proporción media de palabras en común con la fuente, a partir de 30 publicaciones. Las publicaciones en otro idioma no se comparan.',
    },
    changes: {
      none: '',
      unique: 'hecho una vez',
      convergent: 'hecho más de una vez, por separado',
      restored: 'vuelta a las palabras de la fuente',
    },
    edits: {
      none: '',
      copy: 'copia',
      'near-copy': 'casi copia',
      truncation: 'recorte',
      deletion: 'supresión',
      addition: 'adición',
      substitution: 'sustitución',
      rewording: 'reformulación',
      'translation-candidate': 'posible traducción',
    },
    tree: {
      title: 'Árbol genealógico de las formulaciones, en el tiempo',
      thickness: (base: string) => say`grosor: publicaciones que la llevan${base}`,
      source: 'tal como se dijo',
      rarer: (n: number) =>
        say`${count(n, { one: '# formulación más', many: '# de formulaciones más', other: '# formulaciones más' })} en la tabla`,
      hollow: 'hueco: sin una palabra fijada',
      lost: (words: string) => say`perdido aquí: ${words}`,
      back: (words: string) => say`de vuelta aquí: ${words}`,
    },
    telephone: {
      title: 'El mensaje, salto a salto: lo que más se transmite, frente a la fuente',
      carry: (n: number, of: number, base: string) => say`${n} de ${some.posts(of)}${base}`,
    },
    beside: {
      compare: 'Comparar con…',
      choose: 'Elija la otra publicación en el escenario',
      cancel: 'Dejarlo así',
      close: 'Cerrar la comparación',
      title: 'Dos publicaciones lado a lado',
      same: 'Las mismas palabras.',
      fidelity: (share: string) => say`${share} de sus palabras en común`,
      incomparable:
        'No se comparan: una es una respuesta, no tiene palabras o puede ser una traducción de la otra.',
    },
  },
  horizon: {
    bands: 'Cómo se entera de ellas',
    tiers: {
      absent: 'fuera de esta exportación',
      own: 'las suyas',
      notified: 'notificadas',
      weak: 'débiles',
      discoverable: 'encontrables',
      unlinked: 'solo palabras parecidas',
    },
    notes: {
      absent: 'solo mencionadas',
      own: 'publicaciones de la fuente',
      notified: 'avisadas una a una',
      weak: 'avisadas con otras, si acaso',
      discoverable: 'las halla quien busca',
      unlinked: 'quizá sin relación',
    },
    of: (from: number, to: number, of: number) => say`${range(from, to)} de ${of}`,
    untold: (rules: string, from: number, to: number, of: number) =>
      say`Según las reglas del ${rules}, ${range(from, to)} de ${some.responses(of)} en esta exportación no ${count(to, { one: 'produce', many: 'producen', other: 'producen' })} ninguna notificación directa${from < to ? '; el margen depende de si cuentan las notificaciones débiles' : ''}.`,
    unlinked: (n: number) =>
      say`Además de estas, hasta ${some.posts(n)} solo con palabras parecidas, que quizá no tengan relación.`,
    few: (n: number) => say`Muy pocas (${n}) para decirlo; léalas.`,
    alone: (n: number) =>
      say`Además de estas, ${some.posts(n)} solo con palabras parecidas, que quizá no tengan relación.`,
    notSeen: 'Notificado no es visto.',
    collected: (handles: string) =>
      say`Recogido por ${handles}: faltan casi todas las publicaciones que no lo nombran, así que no es una proporción de todo lo que se habló.`,
    unknownSource: 'No se sabe quién escribió este mensaje: no se puede decir de qué se entera su fuente.',
    nobody: 'Nadie reacciona a él en esta exportación.',
    notYet: 'Todavía no ha reaccionado nadie.',
    asTold: 'Tal como se entera la fuente',
    everyOne: 'Cada reacción, un punto cada una',
    everySome: (n: number) => say`Todas las reacciones, un punto por cada ${n}`,
    brighter: 'más claro: más oculto',
    untoldShort: (from: number, to: number, of: number) => say`${range(from, to)} de ${of} sin aviso`,
    unlinkedShort: (n: number) =>
      count(n, { one: '# solo parecida', many: '# solo parecidas', other: '# solo parecidas' }),
    quoted: (handle: string) => say`${handle}, de lo que la fuente no se entera`,
    expressive: 'sin aviso, sin los reposts',
    audience: 'ponderadas por seguidores',
    noAudience:
      'No hay números de seguidores en esta exportación: las reacciones no se pueden ponderar por ellos.',
    branches: 'Ramas de las que no se le avisó',
    branchesNote: 'Publicaciones una bajo otra, ninguna de las cuales produjo una notificación.',
    branchesOf: (n: number, of: number) => say`Las ${n} mayores de ${of}.`,
    branch: (n: number, handle: string) => say`Rama de ${some.posts(n)} bajo ${handle}`,
    branchPosts: (n: number, unlinked: number) =>
      say`${some.posts(n)}${unlinked ? say`, ${unlinked} de ellas solo por palabras parecidas` : ''}`,
    branchMost: 'Lo que más se dice en ella',
    noBranches: 'No hay dos publicaciones una bajo otra que quedaran sin notificación.',
    never: 'Nunca volvió a la fuente en esta exportación.',
    back: (after: string, handle: string) => say`Volvió a ${after}: ${handle} produjo una notificación.`,
    backOwn: (after: string) => say`La propia fuente publicó allí a ${after}.`,
    toldSay: 'Lo que más dicen sus notificaciones',
    untoldSay: 'Lo que más se dice fuera de su vista',
    carry: (n: number, of: number) => say`${n} de ${of} con palabras`,
    nothing: 'Nada hasta este momento.',
  },
  dialogue: {
    bands: 'Quién se dirigió a la fuente',
    fates: {
      none: 'todas las demás',
      own: 'la fuente',
      source: 'con respuesta de la fuente',
      others: 'con respuesta solo de otros',
      nobody: 'sin respuesta',
    },
    unknownSource: 'No se sabe quién escribió este mensaje: no se puede decir a quién responde su fuente.',
    nobody: 'Nadie se dirige a la fuente bajo este mensaje en esta exportación.',
    notYet: 'Nadie se ha dirigido todavía a la fuente.',
    elsewhere: (n: number) =>
      count(n, {
        one: 'Una publicación lo hace en otra parte de esta exportación.',
        many: '# de publicaciones lo hacen en otra parte de esta exportación.',
        other: '# publicaciones lo hacen en otra parte de esta exportación.',
      }),
    few: (n: number) => say`Muy pocas (${n}) se dirigen a la fuente para decirlo; léalas.`,
    addressed: (n: number, questions: number, source: number, others: number) =>
      say`De ${n} publicaciones de esta exportación que se dirigen a la fuente, ${count(questions, { one: '# de ellas una pregunta', many: '# de ellas preguntas', other: '# de ellas preguntas' })}, ${source ? say`respondió a ${source}` : 'no respondió a ninguna'}; ${others ? say`a ${others} respondieron solo otros` : 'ninguna recibió respuesta solo de otros'}.`,
    half: (span: string) => say`La mitad recibió respuesta en menos de ${span}.`,
    notHalf: 'Al final de esta exportación no ha recibido respuesta ni la mitad.',
    silent: (moment: string, n: number) =>
      say`Su última respuesta es de ${moment}; después se dirigieron a ella ${n}.`,
    mark: 'Que haya respuesta no quiere decir que conteste: marque lo que de verdad contesta.',
    marked: (n: number) =>
      count(n, {
        one: 'Marcó una como respondida.',
        many: 'Marcó # como respondidas.',
        other: 'Marcó # como respondidas.',
      }),
    filter: 'Cuáles',
    filters: {
      all: 'todas las que se dirigieron a ella',
      questions: 'preguntas',
      notReplied: 'sin respuesta de la fuente',
      byOthers: 'con respuesta solo de otros',
      bySource: 'con respuesta de la fuente',
      unmarked: 'no marcadas como respondidas',
    },
    entry: {
      question: 'pregunta',
      remark: 'comentario',
      followers: (n: number) =>
        count(n, { one: '# seguidor', many: '# de seguidores', other: '# seguidores' }),
      below: (n: number) => say`${some.posts(n)} debajo`,
      nobody: 'sin respuesta',
      source: (handle: string, span: string) => say`respuesta de ${handle} después de ${span}`,
      others: (handle: string, span: string, more: number) =>
        more
          ? say`respuesta de ${handle} después de ${span} y de ${more} más, no de la fuente`
          : say`respuesta de ${handle} después de ${span}, no de la fuente`,
      mark: 'respondida',
      markLong: (handle: string) => say`Marcar la publicación de ${handle} como respondida`,
    },
    more: (n: number) => say`Mostrar más (${n})`,
    save: 'Guardar como lista de trabajo (CSV)',
    saveNote: 'Donde nombre a particulares y contenga sus palabras, guárdela entre quienes responden.',
    fileName: 'quien-se-dirigio-a-la-fuente.csv',
    undo: 'Deshacer la última marca',
    curve: 'Proporción aún sin respuesta, según el tiempo de espera',
    curveNote: 'Las que no tienen respuesta se cuentan hasta el final de la exportación.',
    untimed: 'Ninguna de ellas tiene hora.',
    noReply: 'La fuente no respondió a ninguna de ellas en esta exportación.',
    repliedAfter: (n: number, from: string, to: string) =>
      say`${some.posts(n)} con respuesta después de ${from} a ${to}`,
    part: (n: number, of: number, share: string) =>
      share ? say`${n} de ${of} (${share})` : say`${n} de ${of}`,
    figures: {
      rate: 'con respuesta',
      questions: 'preguntas con respuesta',
      conversation: 'de sus publicaciones, respuestas a otros',
      loop: 'hilos en que respondió a una respuesta',
      deepest: 'turnos del intercambio más largo',
    },
    deepest: 'El intercambio más largo',
    turns: (n: number) =>
      count(n, {
        one: '# turno entre la fuente y otros',
        many: '# de turnos entre la fuente y otros',
        other: '# turnos entre la fuente y otros',
      }),
    noExchange: 'La fuente y otros nunca se alternan en esta exportación.',
    silence: 'Cuándo dejó de responder',
    laterPosts: (n: number) => say`Se dirigieron a ella después: ${some.posts(n)}`,
    neverReplied: 'Nunca respondió a otros bajo este mensaje.',
    without: 'Conversaciones que siguieron sin ella',
    talks: (n: number, replies: number) => say`${n}, con ${some.replies(replies)}`,
    replies: (n: number) => say`${some.replies(n)}, ninguna de la fuente`,
    noTalks: 'Ninguna conversación de dos o más respuestas siguió sin ella.',
    cameBack: 'Lo que volvió',
    cameBackNote:
      'Palabras que otros usaron primero y la fuente después. Las mismas palabras más tarde; no prueban que escuchara.',
    back: (handle: string, at: string, n: number, later: string) =>
      say`primero por ${handle}, ${at}; en ${some.posts(n)} de otros antes de la de la fuente, de ${later}`,
    nothingBack: 'No se hallaron tales palabras.',
    latest: 'Su última respuesta',
    after: (span: string) => say`después de ${span}`,
    noReplyYet: 'Hasta este momento no ha respondido a nadie.',
  },
  methods: {
    open: '¿Cómo se calcula?',
    source: (where: string) => `De: ${where}`,
    own: 'regla propia',
    of: {
      'workshop.rehearsal': {
        title: 'Un ensayo',
        formula: '20 sorteos · 3000 personas inventadas · dos días',
        source: '',
        caveats:
          'Quien ve el mensaje lo transmite por azar, más si tiene más seguidores; cuántos lo hacen no depende de las palabras. De ellos, el 30 % lo reescribe. Lo que supera su paciencia, de 6 a 36 palabras, pierde el final o, en el 40 %, una frase; si no, el 15 % pone una palabra propia y el 15 % un comentario delante. Bajo una respuesta de la fuente, la mitad toma sus palabras; una rectificación se transmite la mitad. Cambia más que en una plataforma, para que 20 pruebas lo muestren.',
      },
      'workshop.alpha': {
        title: 'Acuerdo entre los jueces',
        formula: 'α = 1 − (n − 1) · Σ o(c, k) ÷ Σ n(c) · n(k), para c ≠ k',
        source: 'Krippendorff 2011; 0,8 y 0,667 según Krippendorff 2004',
        caveats:
          'o cuenta pares de veredictos sobre un mismo salto, n todos los veredictos. Un salto juzgado una sola vez no cuenta. El acuerdo no es verdad: todos pueden equivocarse a la vez.',
      },
      'wording.survival': {
        title: 'Palabras que sobreviven',
        formula: 'publicaciones que aún muestran la palabra ÷ retransmisiones con palabras',
        source: '',
        caveats: 'No se cuentan las respuestas ni las publicaciones en otro idioma.',
      },
      'wording.fidelity': {
        title: 'Fidelidad',
        formula: '2 · LCS(a, b) ÷ (|a| + |b|), en palabras',
        source: 'Dice 1945, sobre la subsecuencia común más larga',
        caveats: 'Mide palabras, no significado ni verdad. Etiquetas, nombres y enlaces no son palabras.',
      },
      'wording.drift': {
        title: 'Deriva',
        formula: '1 − fidelidad a las palabras de la fuente',
        source: '',
        caveats: 'Mide palabras, no significado ni verdad. Las traducciones y las respuestas quedan fuera.',
      },
      'wording.lost': {
        title: 'Las palabras que nombra la respuesta',
        formula:
          'la serie de palabras con mayor Σ (pérdida − máx(pérdida media, ⅔ · mayor pérdida)); pérdida = 1 − proporción conservada',
        source: 'La mayor serie se halla como en Bentley 1984; el umbral es nuestro',
        caveats:
          'De quienes podían cambiar las palabras: un repost no puede. «Ninguna» se dice solo en cero. Una palabra que volvió en otro lugar cuenta como perdida. Desde qué salto depende de los caminos.',
      },
      'wording.edits': {
        title: 'Clases de cambio',
        formula:
          'copia: las mismas palabras · recorte: su comienzo · supresión: faltan algunas · adición: todas, y más · sustitución: fidelidad ½ o más · reformulación: menos',
        source: 'Nombres según Simmons et al. 2011 y Tao et al. 2013',
        caveats:
          'Cada nombre es posible, no seguro: se leen palabras, no significado. Las mismas palabras con otras etiquetas son una casi copia.',
      },
      'wording.rate': {
        title: 'Con qué frecuencia cambian las palabras',
        formula: 'μ = (V − 1) ÷ (N − 1); tal como se dijo tras d saltos: (1 − μ)^d',
        source: 'Adamic, Lento, Adar & Ng 2016, doi:10.1145/2835776.2835827',
        caveats:
          'N publicaciones llevan V formulaciones, hecha cada una una sola vez. Las publicaciones de una misma formulación no tienen por qué haberla tomado una de otra. Una exportación que omite reposts hace la tasa mayor de lo que fue.',
      },
      'wording.sizes': {
        title: 'Tamaño de las formulaciones',
        formula:
          'según la tasa: p(k) ∝ k^−(1 + 1 ÷ (1 − μ)); ajustado: p(k) = ρ B(k, ρ + 1), ρ = n ÷ Σ (ψ(k + ρ + 1) − ψ(ρ + 1))',
        source: 'Simon 1955; Newman 2005; sobre la primera formulación, Dodds et al. 2016, arXiv:1608.06313',
        caveats:
          'k publicaciones llevan una formulación. La primera línea es lo que resultaría de una misma tasa para todos, si cada uno eligiera lo que transmite según cuántos ya lo hacen; la segunda está ajustada. La primera formulación resulta mayor de lo que dice ese proceso. Unas docenas de formulaciones se ajustan a muchas leyes: las líneas comparan, no prueban.',
      },
      'horizon.untold': {
        title: 'Reacciones que no producen notificación directa',
        formula: 'de: encontrables · a: encontrables + débiles · sobre: notificadas + débiles + encontrables',
        source: 'Las notificaciones tal como X/Twitter las documenta y sus clientes las nombran',
        caveats:
          'Notificada: respuesta, cita o repost de una publicación de la fuente, o publicación que la nombra. Débil: repost de una publicación que la nombra o que ella reposteó. Notificado no es visto: median filtros, silencios, volumen y varias personas. Los nombres tras los primeros 280 caracteres de una publicación larga quizá no notificaran. Ausente de esta exportación no es ausente de la plataforma. Sin reposts: lo mismo de las publicaciones con palabras propias.',
      },
      'horizon.unlinked': {
        title: 'Solo palabras parecidas',
        formula:
          'ni identificador, ni nombre, ni enlace, ni etiqueta, ni serie de seis palabras en común, ni texto idéntico palabra por palabra',
        source: '',
        caveats:
          'Tales publicaciones pueden no tener relación, o tener una fuente común; quedan fuera de la cifra. Una copia cuenta como encontrable si comparte seis palabras seguidas, o más de la mitad de las suyas, con aquello con lo que se emparejó, o si es palabra por palabra aquello de lo que se avisó a la fuente o que ella puede hallar en otra parte.',
      },
      'horizon.branches': {
        title: 'Ramas de las que no se le avisó',
        formula:
          'publicaciones una bajo otra, ninguna notificada ni débil; vuelta: la primera publicación avisada que depende de una',
        source: '',
        caveats:
          'Sobre los caminos mostrados; el crédito de un repost va a su original, de modo que las ramas pueden ser más largas.',
      },
      'horizon.audience': {
        title: 'Ponderadas por seguidores',
        formula: 'Σ seguidores, contando cada reacción',
        source: '',
        caveats:
          'Seguidores informados cuando se recogió la publicación; se solapan, y nadie sabe quién lo vio.',
      },
      'dialogue.ledger': {
        title: 'Quién se dirigió a la fuente',
        formula:
          'respuestas a la fuente + publicaciones que la nombran con palabras propias − reposts, créditos, @usuarios al principio',
        source: '',
        caveats:
          'Una pregunta se reconoce por su signo de interrogación. Los @usuarios que la plataforma antepone a una respuesta no se dirigen a nadie por sí mismos. No figuran las respuestas de otra cuenta oficial ni los mensajes directos.',
      },
      'dialogue.rate': {
        title: 'Con respuesta',
        formula: 'con respuesta ÷ dirigidas',
        source: '',
        caveats:
          'Una réplica no es una respuesta hasta que una persona lo diga. Más diálogo no es mejor diálogo.',
      },
      'dialogue.curve': {
        title: 'Cuánto esperan',
        formula: 'S(t) = Π (1 − dᵢ ÷ nᵢ); sin respuesta: hasta el final de la exportación',
        source: 'Kaplan & Meier 1958',
        caveats:
          'Las que no tienen respuesta esperaron al menos hasta el final de la exportación. Donde nunca se llega a la mitad no se da mediana. No se descuentan noches ni husos horarios.',
      },
      'dialogue.conversationality': {
        title: 'Grado de conversación',
        formula: 'respuestas a otros ÷ todas las publicaciones de la fuente',
        source: 'Según «most conversational» de los estudios Twiplomacy, sin las respuestas a sí misma',
        caveats:
          'De todas las publicaciones de la fuente en esta exportación; lo que añade a sus propios hilos no es conversación.',
      },
      'dialogue.loop': {
        title: 'Bucles cerrados',
        formula: 'hilos fuente → otro → fuente ÷ hilos con una respuesta a la fuente',
        source: 'Según el bucle dialógico de Kent & Taylor 1998',
        caveats: 'Que la fuente respondiera a quien le respondió no dice nada de lo que dijo.',
      },
      'dialogue.deepest': {
        title: 'El intercambio más largo',
        formula: 'más turnos de la fuente y otros a lo largo de una cadena de respuestas',
        source: '',
        caveats: 'Los turnos pueden tomarlos varias personas.',
      },
      'dialogue.silence': {
        title: 'Cuándo dejó de responder, y qué siguió',
        formula:
          'su última respuesta a otros · quienes se dirigieron a ella después · conversaciones: dos respuestas o más bajo una publicación de otros, ninguna de la fuente',
        source: '',
        caveats:
          'Hasta el final de esta exportación: lo que respondió después, en otra parte o en privado no está en ella.',
      },
      'dialogue.cameBack': {
        title: 'Lo que volvió',
        formula:
          'series de palabras en publicaciones posteriores de la fuente que otros usaron primero y ella nunca antes',
        source: '',
        caveats:
          'Las mismas palabras más tarde no prueban que escuchara: ambos pueden tenerlas de otra parte. Las palabras sueltas cuentan a partir de seis letras, si pocas publicaciones de otros las contienen.',
      },
      'where.hops': {
        title: 'Saltos y anchura',
        formula:
          'saltos: pasos desde una publicación hasta el mensaje · en lo más ancho: más publicaciones en un mismo salto · media: Σ saltos ÷ publicaciones bajo él',
        source: '',
        caveats: 'Sobre los caminos mostrados. Un repost cuelga de su original, fuera cual fuera su camino.',
      },
      'where.shape': {
        title: 'Viralidad estructural',
        formula:
          'viralidad estructural = 2 · Σ S · (n − S) ÷ (n · (n − 1)), S = publicaciones de cada subárbol',
        source: 'Goel, Anderson, Hofman & Watts 2016',
        caveats:
          'Distancia media de todos los pares de publicaciones. Las exportaciones cuelgan la mayoría de los reposts del original, así que allí resulta demasiado baja; crece con el tamaño: compare solo tamaños parecidos.',
      },
      'where.ranges': {
        title: 'Intervalos entre árboles probables',
        formula: 'del 5.º al 95.º de cada 100 árboles sorteados según sus probabilidades',
        source: 'Según DeVerna et al. 2024',
        caveats:
          'Donde están nueve de cada diez árboles; el árbol en pantalla cuelga cada publicación de su origen más probable y puede quedar fuera.',
      },
      'where.first': {
        title: 'Primeras llegadas',
        formula:
          'hora de la primera publicación fechada en un salto, en un idioma, desde un lugar, en una comunidad − hora del mensaje',
        source: '',
        caveats:
          'Una publicación sin fecha no tiene llegada. Los lugares son lo que indican los perfiles, tal como está escrito, sin contar mayúsculas ni espacios.',
      },
      'where.mixed': {
        title: 'Tan mezclado como',
        formula: 'número efectivo = e^H, H = −Σ p · ln p',
        source: 'Weng, Menczer & Ahn 2013',
        caveats: 'De las publicaciones que indican un idioma; un idioma no es un país.',
      },
      'where.branches': {
        title: 'Ramas',
        formula:
          'una publicación del primer salto y todo lo que cuelga de ella; continúa: dos publicaciones o más',
        source: '',
        caveats: 'Sobre los caminos mostrados. Una rama no es una comunidad.',
      },
      'where.circles': {
        title: 'Comunidades',
        formula:
          'Louvain, 20 pasadas con semilla, sobre seguimientos e interacciones ajenos al mensaje; coincidencia: NMI media de las pasadas; azar: otras tantas cuentas sorteadas',
        source: 'Blondel et al. 2008',
        caveats:
          'Solo de vínculos ajenos a este mensaje: sus propios saltos se encontrarían a sí mismos. No se cuentan grupos de menos de cinco cuentas. Aquí nadie les pone nombre.',
      },
      'where.exits': {
        title: 'Salidas',
        formula: 'enlaces en forma canónica; adónde llevan, según las palabras del dominio',
        source: '',
        caveats: 'No se abre nada: lo que hay allí no está en este archivo.',
      },
      'carriers.chain': {
        title: 'La cadena oficial',
        formula: 'publicaciones de cuentas oficiales a las que llegó solo por cuentas oficiales y la fuente',
        source: '',
        caveats:
          'Sobre los caminos mostrados. Una exportación no muestra la jerarquía dentro de un ministerio. Las publicaciones oficiales a las que llegó por otros se cuentan aparte.',
      },
      'carriers.sides': {
        title: 'Publicaciones, alcance, rapidez y fidelidad de cada lado',
        formula:
          'alcance: cuentas, y Σ seguidores · rapidez: tiempo hasta su primera publicación y la mediana · tomadas de ella: publicaciones de otros que cuelgan de las suyas · fidelidad: media de 1 − deriva',
        source: '',
        caveats:
          'Los seguidores se solapan y no son audiencia. Una media se imprime a partir de 30 retransmisiones. De la publicación de quién se tomó: lo mismo, según quién escribió la publicación de encima.',
      },
      'carriers.roles': {
        title: 'Papeles',
        formula:
          'palabras del @usuario o del nombre; medios a partir de 1.000 seguidores; prevalece lo que diga quien usa la aplicación',
        source: '',
        caveats:
          'Una conjetura por los nombres; la marca de verificación no dice nada. Pegue una lista de cuentas oficiales si la tiene.',
      },
      'carriers.retellers': {
        title: 'Quién lo cambió',
        formula:
          'retransmisiones cuyo cambio es más que una copia o casi copia, por las publicaciones que cuelgan de ellas',
        source: '',
        caveats: 'Después no es a causa de. Del público solo hay recuentos.',
      },
      'carriers.ei': {
        title: 'Índice E-I',
        formula: 'E-I = (E − I) ÷ (E + I); azar: lo mismo de todos los pares posibles',
        source: 'Krackhardt & Stern 1988',
        caveats: 'El tamaño de los grupos lo distorsiona: léalo junto a lo que daría el azar.',
      },
      'carriers.brokers': {
        title: 'Quién está en medio',
        formula: 'caminos abiertos a → v → c, según los grupos de a, v y c',
        source: 'Gould & Fernandez 1989',
        caveats:
          'La fuente cuenta como oficial. Un camino está abierto si nadie lo tomó directamente. Las cuentas privadas solo se cuentan.',
      },
      'carriers.half': {
        title: 'La mitad',
        formula: 'menor número de cuentas de cuyas publicaciones se tomó la mitad de todas',
        source: '',
        caveats: 'Un repost cuenta para su original, se viera donde se viera.',
      },
      'compare.travel': {
        title: 'Más allá del primer salto',
        formula: 'mensajes cuya publicación más profunda está a dos saltos o más de la fuente',
        source: '',
        caveats:
          'La mayoría de los reposts cuelgan de su original, fuera cual fuera su camino. Viajar no es valer; el efecto no está en una exportación.',
      },
      'compare.kept': {
        title: 'Conserva su sentido',
        formula: 'retransmisiones con todas las palabras fijadas ÷ las comparadas; si no, su fidelidad media',
        source: '',
        caveats:
          'Palabras, no significado. Cada publicación se compara con el mensaje de la fuente que está justo encima.',
      },
      'compare.replies': {
        title: 'Respuestas, anillos cerrados y abiertos',
        formula: 'respuestas de otros a las que la fuente respondió ÷ todas las respuestas de otros',
        source: '',
        caveats: 'Una réplica no es una respuesta hasta que una persona lo diga.',
      },
      'compare.matched': {
        title: 'Tamaños parecidos',
        formula:
          'igual número de mensajes de cada clase en cada duplicación de tamaño; D = máx |F(a) − F(b)|',
        source: 'Juul & Ugander 2021; duplicación: nuestra',
        caveats:
          'Las formas difieren solo por el tamaño: se comparan únicamente mensajes de tamaño parecido.',
      },
      'compare.tags': {
        title: 'Clases',
        formula:
          'la clase con más palabras presentes en el mensaje; prevalece lo que diga quien usa la aplicación',
        source: '',
        caveats:
          'Las etiquetas puestas a mano son suyas; las palabras de cada regla se muestran y se pueden cambiar.',
      },
    },
  },
  explore: {
    regions: {
      key: 'Cuánto se ha desviado la formulación',
      stage: 'La cascada por saltos y en el tiempo',
      time: 'Línea de tiempo',
      panel: 'Lo que dice, salto a salto',
      now: 'Lo que se transmite ahora',
    },
    readings: {
      title: 'Cómo leerlo',
      hops: 'Salto a salto',
      wordings: 'Formulaciones',
      tree: 'Árbol genealógico',
      telephone: 'Teléfono roto',
      branches: 'Ramas sin aviso',
      ledger: 'Quién se dirigió a ella',
      waiting: 'Cuánto esperan',
      talks: 'Idas y vueltas',
      scatter: 'Tamaño y palabras conservadas',
      strands: 'Hebras',
      sizes: 'Tamaños parecidos',
    },
    lensRow: {
      title: 'Seis preguntas',
      previous: 'Pregunta anterior',
      next: 'Pregunta siguiente',
      unsupported: 'Esta exportación no puede decirlo.',
    },
    handle: {
      light: 'Pulse para iluminarlas en el escenario',
      open: 'Pulse para leerla',
      more: (n: number) => say`y ${n} más.`,
    },
    synthetic: 'Sintético',
    syntheticNote: 'Ministerios, cuentas y publicaciones son inventados',
    changeSource: 'Cambiar de fuente o de mensaje',
    home: 'Afterword: cerrar esto y empezar de nuevo',
    menu: 'Menú',
    lanes: {
      hops: some.hops,
      andMore: (n: number) => say`${n}+ saltos`,
      source: 'la fuente',
      posts: some.posts,
    },
    legend: {
      title: 'Marcas',
      inferred: 'salto inferido',
      notch: '«no» o número cambiado',
      hatched: 'quizá una traducción',
      notchPinned: 'palabra fijada, «no» o número perdido',
    },
    posts: 'Publicaciones de las que más dependen otras',
    postButton: (handle: string, kind: string, hops: number) => say`${handle}, ${kind}, ${some.hops(hops)}`,
    noStage: 'No se pudo dibujar la imagen.',
    lostStage:
      'La tarjeta gráfica ha perdido la imagen. La reproducción sigue; la imagen vuelve por sí sola.',
    plainStage:
      'Este navegador dibuja sin WebGL2, por lo que la imagen es sencilla. Sigue la reproducción igual que la otra.',
    plainPart: (drawn, of) =>
      say`Muestra ${drawn} de ${some.posts(of)}, primero aquellas de las que más dependen otras; todas las cifras las cuentan todas.`,
    drift: {
      title: 'Cuánto se ha desviado la formulación',
      soFar: (n: number, base: string) => say`${some.retellings(n)}${base} hasta ahora`,
      from: 'tal como se dijo',
      middle: 'reformulado',
      to: 'otras palabras',
      bar: (share: string, n: number) => say`deriva ${share}: ${some.retellings(n)}`,
      off: (n: number) => say`Fuera de la escala, en otro idioma: ${some.retellings(n)}`,
    },
    said: {
      title: 'Lo que se dijo',
      note: 'barras: parte que la conserva; pulse para fijar',
      word: (word: string, share: string) => say`${word}, ${share}`,
    },
    ladder: {
      carries: (n: number, posts: number, base: string) => say`${n} de ${some.posts(posts)}${base}`,
      keptBy: (n: number, of: number) => say`${n} de ${of}`,
      nothing: 'Nada todavía',
      onlyReplies: 'Solo respuestas: se dirigen a él y no lo transmiten',
      keeps: (share: string) => say`${share} de las palabras de la fuente conservadas, de media`,
    },
    passedOn: {
      title: 'Lo que se transmite ahora',
      share: (n: number, total: number, percent: string | null, base: string) =>
        say`${n} de ${total} retransmisiones${base}${percent ? say` (${percent})` : ''}`,
      nothing: 'Hasta este momento no se ha transmitido nada.',
      asSaid: 'tal como se dijo',
    },
    answer: {
      few: (n: number) => say`Muy pocas (${n}) para decirlo; léalas.`,
      oneLane: (unknown: number, total: number, rewordings: number) =>
        say`Las plataformas acreditan cada repost al original: ${count(unknown, { one: say`# de ${paths(total)} se desconoce`, many: say`# de ${paths(total)} se desconocen`, other: say`# de ${paths(total)} se desconocen` })}. Lea ${count(rewordings, { one: 'la reformulación', many: 'las # de reformulaciones', other: 'las # reformulaciones' })}.`,
      noRewordings: (unknown: number, total: number) =>
        say`Las plataformas acreditan cada repost al original: ${count(unknown, { one: say`# de ${paths(total)} se desconoce`, many: say`# de ${paths(total)} se desconocen`, other: say`# de ${paths(total)} se desconocen` })}. Nadie lo reformuló en esta exportación.`,
      half: (words: string, hop: HopFrom) =>
        say`A partir de ${from(hop)}, menos de la mitad de las que podían cambiarlo conserva ${words}.`,
      halfThenNone: (words: string, half: HopFrom, none: HopFrom) =>
        say`A partir de ${from(half)}, menos de la mitad de las que podían cambiarlo conserva ${words}; a partir de ${from(none)}, ninguna.`,
      gone: (words: string, hop: HopFrom) =>
        say`A partir de ${from(hop)}, ninguna de las que podían cambiarlo conserva ${words}.`,
      most: (words: string, n: number, of: number) =>
        say`Lo que más se pierde es ${words}: ${count(n, { one: 'lo conserva #', many: 'lo conservan #', other: 'lo conservan #' })} de las ${of} que podían cambiarlo.`,
      nothingLost: 'No se pierde ninguna de sus palabras.',
      kept: (pins: readonly string[], of: number) => say`De las ${of} que podían cambiarlo, ${list(pins)}.`,
      keptPin: (words: string, n: number) =>
        say`${count(n, { one: '# conserva', many: '# conservan', other: '# conservan' })} ${words}`,
      notCompared: 'Nadie podía cambiarlo en su propio idioma.',
      fewChangers: (n: number) => say`Muy pocas (${n}) podían cambiarlo para decirlo; léalas.`,
      split: (retellings: number, base: string, reposts: number) =>
        reposts
          ? say`De ${some.retellings(retellings)}${base}, ${count(reposts, { one: '# es un repost, que no puede cambiarlo', many: '# son reposts, que no pueden cambiarlo', other: '# son reposts, que no pueden cambiarlo' })}`
          : say`De ${some.retellings(retellings)}${base}, ninguna es un repost`,
      splitChanged: (changers: number, changed: number, reposts: number) =>
        say`de ${reposts ? 'las otras' : 'estas'} ${changers}, ${count(changed, { one: '# lo cambió', many: '# lo cambiaron', other: '# lo cambiaron' })}`,
      splitDropped: (changers: number, dropped: number, reposts: number) =>
        say`de ${reposts ? 'las otras' : 'estas'} ${changers}, ${count(dropped, { one: '# dejó caer estas palabras', many: '# dejaron caer estas palabras', other: '# dejaron caer estas palabras' })}`,
      uncompared: (n: number) =>
        count(n, {
          one: '# en otro idioma o sin texto no se compara',
          many: '# en otro idioma o sin texto no se comparan',
          other: '# en otro idioma o sin texto no se comparan',
        }),
      onPaths: {
        known: (clause: string, trees: number) => say`${clause}, en los caminos conocidos${sameOver(trees)}`,
        likely: (clause: string, trees: number) => say`${clause}, en los caminos probables${sameOver(trees)}`,
      },
      asSaid: 'la formulación que más se transmite ahora es la de la fuente',
      other: (handle: string, kept: number, words: number) =>
        say`la formulación que más se transmite ahora es la de ${handle}, con ${kept} de las ${words} palabras de la fuente`,
      otherNameless: (kept: number, words: number) =>
        say`la formulación que más se transmite ahora tiene ${kept} de las ${words} palabras de la fuente`,
      empty: 'Nadie lo transmitió en esta exportación.',
      textless:
        'Las palabras de este mensaje no están en esta exportación: no se puede decir qué fue de ellas.',
      none: 'Hasta este momento, nadie en esta exportación lo ha transmitido.',
      path: {
        known: (handle: string, hops: number) =>
          say`${handle}: a ${some.hops(hops)} de la fuente, en los caminos conocidos`,
        likely: (handle: string, hops: number) =>
          say`${handle}: a ${some.hops(hops)} de la fuente, en los caminos probables`,
      },
      pathKeeps: (kept: number, total: number) => say`aún muestra ${kept} de sus ${total} palabras`,
      reply: 'Es una respuesta: se dirige al mensaje y no lo transmite.',
      matched: (n: number) =>
        count(n, {
          one: 'Uno de estos saltos se empareja solo por las palabras; es posible una fuente común.',
          many: '# de estos saltos se emparejan solo por las palabras; es posible una fuente común.',
          other: '# de estos saltos se emparejan solo por las palabras; es posible una fuente común.',
        }),
      translation: (n: number) =>
        count(n, {
          one: 'Uno de estos saltos puede ser una traducción, por lo que las publicaciones comparten además de palabras; es posible una fuente común.',
          many: '# de estos saltos pueden ser traducciones, por lo que las publicaciones comparten además de palabras; es posible una fuente común.',
          other:
            '# de estos saltos pueden ser traducciones, por lo que las publicaciones comparten además de palabras; es posible una fuente común.',
        }),
      root: 'Este es el mensaje mismo.',
    },
    path: {
      title: 'Camino de la fuente a esta publicación',
      back: 'Volver a todas las publicaciones',
      or: (handle: string) => say`o de ${handle}`,
      similarity: (basis: string, share: string) => say`${basis}, ${share} de parecido`,
      likelihood: (basis: string, word: string, share: string) => say`${basis}: ${word} (${share})`,
      odds: (word: string, share: string) => say`${word} (${share})`,
      otherPaths: 'Otras de las que pudo tomarse',
      noOthers: 'Nadie más en esta exportación pudo haberlo transmitido antes.',
      hangHere: (handle: string) => say`Colgarla de ${handle}`,
      hang: 'Elegir',
      noOdds: 'sin probabilidad: solo las palabras',
      asBuilt: 'Como estaba',
      undo: (n: number) =>
        count(n, {
          one: 'Deshacer la elección',
          many: 'Deshacer la última de # elecciones',
          other: 'Deshacer la última de # elecciones',
        }),
      faults: {
        itself: 'Una publicación no puede venir de sí misma.',
        descendant: 'Esa publicación vino de esta, en los caminos mostrados.',
        observed: 'La plataforma registró de dónde vino esta publicación.',
      },
      shares: (what: readonly string[]) => say`comparte ${list(what)}`,
      sharesLong: (what: readonly string[]) =>
        say`otro idioma, sin crédito; comparte ${list(what)} con la publicación anterior. Puede ser una traducción; es posible una fuente común`,
      external: 'no está en esta exportación',
    },
    picture: {
      paths: 'Caminos',
      known: 'Caminos conocidos',
      likely: 'Caminos probables',
      inferring: 'Infiriendo…',
      likelyNote:
        'Nadie registra de quién se tomó un repost. Los caminos probables se infieren de quién sigue a quién, o del tiempo y la audiencia: a trazos, con su probabilidad.',
      bases: {
        observed: (n: number) =>
          count(n, { one: '# registrado', many: '# registrados', other: '# registrados' }),
        declared: (n: number) =>
          count(n, { one: '# acreditado', many: '# acreditados', other: '# acreditados' }),
        matched: (n: number) =>
          count(n, { one: '# emparejado', many: '# emparejados', other: '# emparejados' }),
        'inferred-graph': (n: number) =>
          count(n, {
            one: '# probable, por seguidores y tiempo',
            many: '# probables, por seguidores y tiempo',
            other: '# probables, por seguidores y tiempo',
          }),
        'inferred-model': (n: number) =>
          count(n, {
            one: '# probable, por tiempo y audiencia',
            many: '# probables, por tiempo y audiencia',
            other: '# probables, por tiempo y audiencia',
          }),
        unknown: (n: number) =>
          count(n, { one: '# desconocido', many: '# desconocidos', other: '# desconocidos' }),
        chosen: (n: number) => say`${n} a mano`,
      },
      hops: (bases: readonly string[]) => say`Caminos: ${bases.join(', ')}`,
      layout: 'Disposición',
      laying: (share: string) => say`Colocando las cuentas: ${share}`,
      layouts: {
        hops: 'En carriles',
        time: 'En el tiempo',
        radial: 'En anillos',
        network: 'Por cuenta',
        communities: 'En círculos',
        lineage: 'Por formulación',
      },
      notes: {
        network:
          'Las publicaciones están donde están sus autores; las cuentas cercanas tienen más que ver entre sí.',
        branches: 'Un círculo es una rama: una reacción a la fuente con todo lo que depende de ella.',
        communities:
          'Un círculo es una comunidad, reconocida por seguimientos y publicaciones ajenos a esta cascada.',
        wordings: 'Una banda es una formulación, tan ancha como las publicaciones que la llevan.',
      },
    },
    time: {
      title: 'Publicaciones por tipo',
      perBin: (span: string) => say`por ${span}`,
      slider: 'Momento de la repetición',
      direction: 'El tiempo corre de izquierda a derecha; la flecha derecha lleva a más tarde.',
      play: 'Reproducir',
      pause: 'Pausa',
      next: 'Salto siguiente',
      previous: 'Salto anterior',
      hop: (n: number) => say`Salto ${n}`,
      speed: 'Velocidad',
      speedOf: (span: string) => say`${span}/s`,
      postsASecond: (n: number) => say`${some.posts(n)} por segundo`,
      scale: 'Tiempo',
      scales: {
        clock: 'Según el reloj',
        order: 'Por orden',
        squeezed: 'Sin los vacíos',
      },
      loop: 'En bucle',
      born: (n: number, total: number, base: string, undated: number) =>
        say`${n} de ${total}${base}${undated ? say` (${undated} sin fecha)` : ''}`,
      postsPerBin: (n: number) => say`por ${some.posts(n)}`,
      nth: (n: number) => say`Publicación ${n}`,
      noDates: 'sin fechas: por orden de saltos',
    },
  },
  workshop: {
    guess: {
      button: 'Adivinar primero',
      none: 'la vista enseguida',
      kinds: {
        words: 'qué palabras caen primero',
        line: 'la línea de quienes conservan las palabras fijadas',
        hop: 'el salto en el que la mayoría ha perdido las palabras fijadas',
        next: 'la formulación siguiente',
        number: 'un número',
      },
      answer: 'El número correcto',
      how: {
        words: 'Toque una palabra por cada mano alzada a su favor.',
        line: 'Dibuje cuántos tienen aún las palabras fijadas en cada salto.',
        hop: 'Toque un salto por cada mano alzada a su favor.',
        next: 'Toque una formulación por cada mano alzada a su favor.',
        number: 'Escriba cada número que diga la sala.',
      },
      hop: (n: number) => say`Salto ${n}`,
      never: 'nunca',
      hands: (what: string, n: number) =>
        say`${what}: ${count(n, { one: '# mano', many: '# de manos', other: '# manos' })}`,
      less: (what: string) => `Una mano menos para ${what}`,
      add: 'Añadir',
      reveal: 'Mostrar lo que pasó',
      source: 'Lo que se transmitió:',
      cannot:
        'Este paso necesita un mensaje con retransmisiones y, para una línea o un salto, palabras fijadas; esta vista no las tiene.',
      truths: {
        words: (same: number, of: number, words: string) =>
          say`En esta exportación cayeron primero: ${words}.${of ? say` La sala nombró ${same} de ${of}.` : ''}`,
        noWords: 'En esta exportación nadie perdió ninguna palabra.',
        hop: (hop: number) =>
          say`En esta exportación la mayoría ya no tiene las palabras fijadas desde el salto ${hop}.`,
        neverLost: 'En esta exportación más de la mitad conserva las palabras fijadas en cada salto.',
        line: (points: string) =>
          say`La línea dibujada dista en promedio ${points} puntos de 100 de la de esta exportación.`,
        next: 'La formulación marcada es la de esta exportación.',
        number: (answer: string, middle: string, closest: string) =>
          say`En esta exportación: ${answer}. El centro de la sala es ${middle}; la respuesta más cercana, ${closest}.`,
        alone: (answer: string) => say`En esta exportación: ${answer}.`,
      },
      truth: 'en esta exportación',
      room: 'la sala',
    },
    judge: {
      open: 'Juzgar saltos a mano',
      title: (n: number) =>
        say`Juzgar ${count(n, { one: '# salto', many: '# de saltos', other: '# saltos' })}`,
      question: 'Qué se juzga',
      questions: { meaning: '¿Cambió el sentido?', links: '¿Hay de verdad un vínculo?' },
      asked: {
        meaning: '¿Dicen las palabras del segundo lado todavía lo mismo?',
        links: 'Las dos se vincularon solo por sus palabras parecidas. ¿Se transmitió la primera?',
      },
      verdicts: {
        meaning: { yes: 'el mismo sentido', no: 'cambiado', unsure: 'en duda' },
        links: { yes: 'transmitido', no: 'sin relación', unsure: 'en duda' },
      },
      judge: 'Quién juzga',
      somebody: 'Juez 1',
      seed: 'Sorteo',
      from: 'Tomado de',
      by: 'Transmitido por',
      before: 'Salto anterior',
      after: 'Salto siguiente',
      hop: (n: number, of: number) => say`Salto ${n} de ${of}`,
      done: (who: string, n: number, of: number) => say`${who}: ${n} de ${of} juzgados`,
      results: 'Lo que dijeron todos',
      back: 'Volver a los saltos',
      next: 'Juzga otra persona',
      none: {
        meaning:
          'Ninguna retransmisión de este mensaje tiene otras palabras que la publicación de la que se tomó.',
        links: 'Ningún salto de este mensaje se emparejó solo por sus palabras.',
      },
      withheld: (n: number) =>
        say`${count(n, { one: '# salto más no se sortea', many: '# de saltos más no se sortean', other: '# saltos más no se sortean' })}: con seudónimos se retienen las palabras que llevan menos de tres cuentas, y nadie puede juzgar lo que no puede leerse.`,
      alone: 'Por ahora un solo juez. El acuerdo puede medirse a partir de dos.',
      noAlpha: (judges: number) =>
        say`${count(judges, { one: '# juez', many: '# de jueces', other: '# jueces' })}: ningún salto fue juzgado por dos de ellos, o todos dieron el mismo veredicto; el acuerdo más allá del azar no puede medirse.`,
      alpha: (judges: number, alpha: string) =>
        say`${count(judges, { one: '# juez', many: '# de jueces', other: '# jueces' })}; la α de Krippendorff es ${alpha} (1 = siempre de acuerdo, 0 = como por azar).`,
      read: {
        sure: 'Basta para fiarse.',
        maybe: 'Basta solo para conclusiones provisionales.',
        no: 'Es demasiado poco para fiarse: hablen de los saltos de abajo.',
      },
      confirmed: {
        meaning: (n: number, of: number) =>
          say`De ${count(of, { one: '# salto juzgado', many: '# de saltos juzgados', other: '# saltos juzgados' })}, la mayoría dice de ${n} que el sentido siguió igual.`,
        links: (n: number, of: number) =>
          say`De ${count(of, { one: '# vínculo juzgado', many: '# de vínculos juzgados', other: '# vínculos juzgados' })}, ${n} se confirmaron a mano.`,
      },
      disputed: (n: number) =>
        count(n, {
          one: '# salto en el que los jueces difieren',
          many: '# de saltos en los que los jueces difieren',
          other: '# saltos en los que los jueces difieren',
        }),
      words: 'Palabras transmitidas',
    },
    rehearse: {
      open: 'Ensayar otra formulación',
      title: 'Ensayar una formulación',
      rehearsal: 'Un ensayo con reglas inventadas, no un pronóstico.',
      note: 'Las dos formulaciones se prueban con los mismos sorteos: las mismas personas inventadas, en los mismos momentos.',
      original: 'Como se dijo',
      own: 'Su propia formulación',
      point: 'Las palabras de su formulación',
      pointNote:
        'Toquen las palabras que deben llegar, en una u otra formulación. Si no se toca ninguna, deben llegar todas.',
      whatIf: 'Y qué pasaría si la fuente',
      measures: {
        reply: 'responde, en el salto 1, a quienes cambiaron las palabras',
        correct: 'lo dice otra vez a las dos horas, como rectificación',
        relay: 'hace que dos embajadas lo transmitan',
        front: 'pone delante la frase con las palabras tocadas',
      },
      run: (seeds: number) => say`Probar las dos con ${seeds} sorteos`,
      running: (done: number, of: number) => say`Sorteos: ${done} de ${of}`,
      again: 'Cambiar la formulación',
      better: (more: number, fewer: number, of: number) =>
        say`En ${more} de ${of} pruebas, una parte mayor de las retransmisiones conserva lo esencial entero con la segunda formulación; en ${fewer}, una parte menor.`,
      spread: (runs: number) =>
        say`Cada punto es una de ${runs} pruebas: las mismas palabras, otros azares. Donde los puntos de dos formulaciones se superponen, las reglas no las distinguen.`,
      bars: 'La barra bajo una palabra va de la prueba en que menos retransmisiones la tienen a aquella en que más la tienen.',
      word: (word: string, share: string) => say`${word}: en ${share} de las retransmisiones`,
      gauges: {
        whole: 'Retransmisiones que conservan lo esencial entero',
        holds: 'Último salto en que la mayoría lo conserva entero',
        retellings: 'Retransmisiones',
        hops: 'Salto más lejano',
      },
    },
    groups: {
      open: 'Comparar grupos',
      title: 'Los grupos lado a lado',
      note: 'Cada grupo guarda lo que fijó, adivinó, escribió y juzgó, en un archivo pequeño o como código. Suelten los archivos aquí.',
      name: 'Este grupo',
      unnamed: 'Un grupo',
      save: 'Guardar lo de este grupo',
      copy: 'Copiarlo como código',
      copied: 'El código está copiado.',
      copyByHand: 'El código está en el campo; cópienlo de ahí.',
      add: 'Añadir archivos de grupos',
      code: 'Un código para pegar',
      addCode: 'Añadir el código',
      fileName: 'grupo.json',
      added: (name: string, unknown: number) =>
        say`Se añadió ${name}${unknown ? `; ${unknown} de sus veredictos son de publicaciones que esta exportación no tiene` : ''}.`,
      damaged: (name: string) =>
        say`${name} no contiene lo de un grupo o está dañado; no se añadió nada de él.`,
      newer: (name: string) =>
        say`${name} lo escribió una versión más reciente de la aplicación; no se añadió nada de él.`,
      remove: (name: string) => `Quitar ${name}`,
      pins: 'Palabras fijadas',
      rewrites: 'Formulaciones propias',
      rehearse: 'Ensayarlas todas',
    },
    pack: {
      open: 'El paquete del taller',
      title: 'Un taller de 90 minutos',
      note: 'Un solo archivo zip: esta aplicación con sus seis ejemplos en un archivo, hojas para imprimir, un plan con tiempos, una clave de respuestas y un balance de lo que está abierto. No hace falta internet.',
      save: 'Guardar el paquete',
      making: 'Empaquetando…',
      saved: (size: string) => say`El paquete está guardado: ${size}.`,
      fileName: 'afterword-90-minutes.zip',
    },
    papers: {
      what: 'Qué se imprime',
      names: {
        story: 'El relato',
        sheet: 'Hoja de trabajo',
        plan: 'Plan de 90 minutos',
        key: 'Clave de respuestas',
        debrief: 'Balance',
      },
      group: 'Grupo y nombres',
      message: 'El mensaje',
      five: '¿Qué cinco palabras deben llegar?',
      line: 'Dibujen cuántos tienen todavía esas palabras en cada salto.',
      judge: 'Juzguen 20 saltos: una línea para cada uno, antes de hablar de ninguno.',
      hop: 'Salto',
      keyNote:
        'Para quien dirige. Los titulares son lo que muestra la exportación; debajo de cada uno está lo que conviene esperar.',
      counted: 'Contado en esta exportación',
      fellFirst: (words: string) => say`Cayeron primero: ${words}.`,
      kept: (shares: string) => say`Parte que tiene las palabras fijadas, salto a salto: ${shares}.`,
      nextWas: (words: string) => say`La formulación siguiente fue ${words}.`,
      guessed: 'Lo que se adivinó',
      take: 'Lo que nos llevamos',
      needs:
        'Un proyector, un ordenador, las hojas de trabajo en papel, bolígrafos. Cada grupo puede tener su ordenador; ninguno necesita red.',
      minutes: (from: number, to: number) => say`${from}–${to} min`,
      plan: [
        {
          minutes: 5,
          title: 'El mensaje',
          todo: 'Lean en voz alta el primer paso del relato. Cada persona anota las cinco palabras que deben llegar.',
        },
        {
          minutes: 15,
          title: 'El teléfono en papel',
          todo: 'Un mensaje pasa en papel de mano en mano. Escríbanlo a medida que avanza (página de inicio, «escribir un juego de la sala») y reprodúzcanlo.',
        },
        {
          minutes: 10,
          title: 'Adivinar antes de ver',
          todo: 'Vayan al paso que pregunta. Cuenten manos, escríbanlas y luego revelen.',
        },
        {
          minutes: 15,
          title: 'El relato',
          todo: 'Paso a paso, con las notas. Deténganse donde alguien diga «espera».',
        },
        {
          minutes: 15,
          title: 'Su propia formulación',
          todo: 'En grupos: escriban de nuevo el mensaje, toquen las palabras que deben llegar, añadan un «qué pasaría» y pruébenlo (menú, «Ensayar otra formulación»).',
        },
        {
          minutes: 15,
          title: 'Juzgar 20 saltos',
          todo: 'De dos en dos, sin hablar: ¿cambió el sentido? Después miren cuánto coinciden y hablen de los saltos en que difieren (menú, «Juzgar saltos a mano»).',
        },
        {
          minutes: 10,
          title: 'Los grupos lado a lado',
          todo: 'Cada grupo guarda lo suyo; suelten los archivos en un sitio y lean las columnas (menú, «Comparar grupos»).',
        },
        {
          minutes: 5,
          title: 'Balance',
          todo: 'Saquen las cinco palabras del principio. Impriman el balance o guarden la sesión.',
        },
      ],
    },
    lock: {
      kept: 'Lo que resultó queda guardado hasta que lo revele quien dirige.',
      word: 'La palabra',
      open: 'Revelar',
      wrong: 'Esa no es la palabra.',
      step: 'guardado hasta que se revele',
      set: 'Guardar lo que resultó hasta que se diga esta palabra. Guarda una sorpresa, no un secreto.',
      isSet: 'hay una palabra',
      none: 'ninguna palabra',
    },
    game: {
      button: 'escribir un juego de la sala',
      title: 'Un mensaje de la sala',
      note: 'El juego del teléfono roto, en papel, escrito a medida que avanza. La primera línea es el mensaje; cada línea siguiente dice quién lo transmitió, de quién lo tenía y con qué palabras. Se reproduce salto a salto, como cualquier exportación.',
      who: 'Quién',
      from: 'De quién',
      words: 'Palabras',
      of: (what: string, n: number) => say`${what}, turno ${n}`,
      message: 'el mensaje',
      add: 'Añadir un turno',
      remove: (n: number) => say`Quitar el turno ${n}`,
      paste: 'En cualquier campo se pueden pegar líneas de «quién, de quién, palabras».',
      turns: (n: number) => count(n, { one: '# turno', many: '# de turnos', other: '# turnos' }),
      replay: 'Reproducirlo',
      name: 'Un juego en esta sala',
      clear: 'Empezar de nuevo',
      faults: {
        noWho: '¿Quién lo dice?',
        noWords: 'Faltan las palabras.',
        noFrom: '¿De quién lo tenía?',
        unknownFrom: 'Nadie más con ese nombre ha dicho algo aquí.',
        sameHandle: 'Dos nombres solo se distinguen por signos o espacios; escriba uno de otra manera.',
      },
    },
  },
  story: {
    button: 'Presentar',
    title: 'Un relato para presentar',
    note: 'Cada paso es una vista con un titular para la sala. Vaya a lo que quiere mostrar y añádalo aquí. El texto y las notas son para quien presenta.',
    present: 'Presentar',
    show: 'Mostrar',
    add: 'Añadir esta vista como paso',
    untitled: (n: number) => say`Paso ${n}`,
    none: 'Todavía no hay pasos.',
    headline: 'Titular',
    marks:
      'Las palabras entre **dos asteriscos** toman el color de la fuente; entre *uno*, el de otras palabras.',
    text: 'Qué contar',
    notes: 'Notas',
    retake: 'Mostrar en él esta vista',
    remove: 'Quitar el paso',
    undo: 'Deshacer',
    up: (n: number) => say`Subir el paso ${n}`,
    down: (n: number) => say`Bajar el paso ${n}`,
    save: 'Guardar como Markdown',
    open: 'Abrir un relato',
    fileName: 'relato.md',
    noSteps: (name: string) => say`${name} no contiene pasos: un paso es un encabezado con dos almohadillas.`,
  },
  presenter: {
    notes: 'Notas',
    steps: 'Pasos',
    stepOf: (n: number, of: number) => say`Paso ${n} de ${of}`,
    goTo: (n: number, title: string) => say`Paso ${n}: ${title}`,
    nextStep: 'Después:',
    questions: 'Para conversar',
    black: 'La pantalla está en negro. Pulse B para volver.',
    leave: 'Salir',
    keys: 'Las flechas o un mando pasan la página; Espacio reproduce; B negro; N notas; W notas en su propia ventana; T claro u oscuro; F pantalla completa; los dígitos llevan a un paso; Escape sale.',
  },
  privacy: {
    switch: 'Seudónimos',
    note: 'Las cuentas que no son fuente, oficiales, medios ni marcadas como públicas llevan seudónimo en todas partes; las palabras que llevan menos de tres cuentas se retienen.',
    ask: '¿Nombrar a particulares ante la sala?',
    askNote:
      'Quien mire leerá los nombres de particulares y lo que escribió cada uno. No escribieron para esta sala.',
    keep: 'Mantener los seudónimos',
    name: 'Nombrarlos',
    record:
      'Mientras los particulares lleven seudónimo no se muestra ningún registro: puede nombrar a cualquiera.',
    excerpt: 'retenido',
  },
  told: {
    open: 'Como texto',
    title: 'La imagen como texto',
    note: 'Todo lo que muestra la imagen, en palabras y en filas. No se omite nada hasta este momento.',
    happens: 'Lo que ocurre',
    begin: (who: string, words: string) => say`${who} dice: ${words}`,
    hop: (hop: number, after: string, who: string, kind: string, basis: string) =>
      say`Se alcanza el salto ${hop} al cabo de ${after}: ${who} (${kind}; ${basis}).`,
    hopUndated: (hop: number, who: string, kind: string, basis: string) =>
      say`El salto ${hop} empieza con ${who} (${kind}; ${basis}).`,
    endUndated: 'La última publicación. Ninguna tiene fecha.',
    soFar: (posts: number, base: string) => say`${some.posts(posts)}${base} hasta aquí.`,
    leads: (words: string, n: number, of: number) =>
      say`La más transmitida: ${words}, en ${n} de ${some.retellings(of)}.`,
    leadsHop: (hop: number, words: string, n: number, of: number) =>
      say`En el salto ${hop}, la más transmitida: ${words}, en ${n} de ${some.retellings(of)}.`,
    switchAll: (words: string, n: number, of: number) =>
      say`La más transmitida a partir de aquí: ${words}, en ${n} de ${some.retellings(of)}.`,
    switchHop: (hop: number, words: string, n: number, of: number) =>
      say`En el salto ${hop}, la más transmitida a partir de aquí: ${words}, en ${n} de ${some.retellings(of)}.`,
    asSaid: 'la formulación de la propia fuente',
    unread: 'una formulación que no se muestra',
    pause: (span: string) => say`Después, ninguna publicación en esta exportación durante ${span}.`,
    half: (after: string) => say`La mitad de las publicaciones están ahí al cabo de ${after}.`,
    end: (after: string) => say`La última publicación con fecha, al cabo de ${after}.`,
    stopped: 'Parado.',
    chosen: (who: string, kind: string, hops: number, basis: string, words: string) =>
      say`Elegida: ${who}, ${kind}, a ${some.hops(hops)} de la fuente; ${basis}. ${words}`,
    table: 'Quién lo tuvo de quién',
    columns: {
      who: 'Quién',
      from: 'De quién',
      when: 'Cuándo',
      hop: 'Salto',
      basis: 'Base',
      words: 'Palabras',
    },
    shown: (from: number, to: number, of: number, base: string) =>
      say`Publicaciones ${from} a ${to} de ${of}${base}`,
    earlier: 'Publicaciones anteriores',
    later: 'Publicaciones siguientes',
    save: 'Guardar como archivo',
    saving: 'Toda la repetición en palabras, con el método.',
    transcript: (title: string) => say`${title}: lo que ocurre, en palabras`,
    made: 'Cómo se hizo',
  },
  room: {
    title: 'Junto a la imagen',
    passedOn: 'Se transmite ahora',
    tabs: { said: 'Dicho', now: 'Ahora', panel: 'En detalle', key: 'Leyenda', picture: 'Imagen' },
  },
  handout: {
    open: 'Imprimir un documento',
    print: 'Imprimir',
    paper: 'Papel',
    papers: { a4: 'A4', letter: 'US Letter' },
    card: 'Cómo se hizo',
  },
  about: {
    open: 'Acerca de',
    title: 'Acerca de Afterword',
    what: 'Afterword abre en este navegador un conjunto de datos exportado, reconstruye la cascada de un mensaje y reproduce, salto a salto, cómo cambian sus palabras. Nada sale de este equipo.',
    idea: 'La idea procede del ensayo de Philip Seib «Twiplomacy: Worth Praising, but with Caution». Las seis preguntas, que parten de él, son de la aplicación.',
    version: (version) => say`Versión ${version}`,
    sources: 'Fuentes de los métodos',
    licences: (n) =>
      count(n, {
        one: 'Licencia del # paquete del que está hecha la aplicación',
        many: 'Licencias de los # de paquetes de los que está hecha la aplicación',
        other: 'Licencias de los # paquetes de los que está hecha la aplicación',
      }),
  },
  stopped: {
    once: {
      import:
        'La parte de la aplicación que lee archivos se había detenido. Se inició de nuevo y los ha leído todos desde el principio: no falta nada.',
      analyse:
        'La parte de la aplicación que guarda las publicaciones se había detenido. Los archivos se leyeron otra vez y todo lo que usted eligió sigue como estaba.',
      layout:
        'La parte de la aplicación que dispone la imagen se había detenido. Se inició de nuevo; no se ha perdido nada.',
      replay:
        'La parte de la aplicación que cuenta durante la reproducción se había detenido. Se inició de nuevo; no se ha perdido nada.',
      simulate:
        'La parte de la aplicación que crea cascadas sintéticas se había detenido. Ha empezado de nuevo.',
      store:
        'La parte de la aplicación que guarda sus elecciones en este equipo se había detenido. Se inició de nuevo; no se ha perdido nada.',
      encode: 'La parte de la aplicación que crea vídeos se había detenido. El vídeo se empezó de nuevo.',
    },
    again:
      'Una parte de la aplicación se detuvo, y volvió a detenerse al iniciarla otra vez. Quizá este navegador tenga poca memoria para lo que está abierto: abra el archivo de nuevo, o uno más pequeño.',
    changed:
      'Los archivos han cambiado desde que se abrieron, y lo que había en pantalla ya no está. Ábralos de nuevo.',
  },
  keep: {
    open: 'Conservar',
    title: 'En este equipo',
    note: 'Lo que elige se conserva en este navegador mientras trabaja, para que esté ahí cuando abra de nuevo la misma exportación. La exportación misma solo se conserva si usted lo dice. No se envía nada a ninguna parte.',
    restored: (when: string, what: string) =>
      `Lo que eligió en esta exportación el ${when} está aquí de nuevo: ${what}.`,
    chosen: {
      roles: (n: number) => count(n, { one: '# papel', many: '# de papeles', other: '# papeles' }),
      tags: (n: number) => count(n, { one: '# etiqueta', many: '# de etiquetas', other: '# etiquetas' }),
      rules: 'reglas de las etiquetas',
      joined: (n: number) =>
        count(n, { one: '# mensaje unido', many: '# de mensajes unidos', other: '# mensajes unidos' }),
      answered: (n: number) =>
        count(n, {
          one: '# respuesta marcada',
          many: '# de respuestas marcadas',
          other: '# respuestas marcadas',
        }),
      parents: (n: number) =>
        count(n, {
          one: '# camino elegido a mano',
          many: '# de caminos elegidos a mano',
          other: '# caminos elegidos a mano',
        }),
      guesses: (n: number) =>
        count(n, {
          one: '# pregunta adivinada',
          many: '# de preguntas adivinadas',
          other: '# preguntas adivinadas',
        }),
      rewrites: (n: number) =>
        count(n, {
          one: '# formulación propia',
          many: '# de formulaciones propias',
          other: '# formulaciones propias',
        }),
      groups: (n: number) => count(n, { one: '# grupo más', many: '# de grupos más', other: '# grupos más' }),
      judged: (n: number) =>
        count(n, {
          one: '# valoración de un salto',
          many: '# de valoraciones de saltos',
          other: '# valoraciones de saltos',
        }),
      communities: (n: number) =>
        count(n, {
          one: '# comunidad nombrada',
          many: '# de comunidades nombradas',
          other: '# comunidades nombradas',
        }),
      pins: (n: number) =>
        count(n, { one: '# palabra fijada', many: '# de palabras fijadas', other: '# palabras fijadas' }),
      collection: 'cómo se recogió',
      grouping: 'cómo se agrupan las publicaciones',
      story: 'su relato',
    },
    undo: 'Empezar sin ello',
    forgetThem: 'Olvidarlo',
    faults: {
      denied:
        'Este navegador no deja conservar nada (ventana privada, o almacenamiento desactivado). Lo que elige dura hasta que se cierre la página.',
      full: 'No queda espacio para conservar nada en este navegador. Lo que elige dura hasta que se cierre la página. Olvide algo de lo conservado o haga sitio.',
      damaged:
        'Lo conservado en este navegador estaba dañado y se ha eliminado. Lo que elija desde ahora se conserva.',
      newer:
        'Lo conservado en este navegador lo escribió una versión más reciente de la aplicación y se deja como está. Lo que elige dura hasta que se cierre la página.',
      unreadable:
        'Lo conservado de esta exportación no se pudo leer. Lo que elija desde ahora ocupa su lugar.',
    },
    dataset: (size: string) => `Conservar esta exportación en este equipo (${size})`,
    sample: 'Un ejemplo viene con la aplicación y no hace falta conservarlo.',
    session: 'Guardar un archivo de sesión',
    sessionNote:
      'Un solo archivo con la exportación, lo que eligió y el relato. Al soltarlo en esta página se abre de nuevo tal como estaba. Con seudónimos contiene solo las publicaciones de estos mensajes y ningún registro original.',
    unheld: {
      newer:
        'Lo que se iba a mostrar aquí lo escribió una versión de la aplicación más reciente que esta página.',
      damaged: 'Lo que se iba a mostrar aquí está dañado o no llegó entero.',
    },
    unopened: {
      newer:
        'Este archivo de sesión lo escribió una versión más reciente de la aplicación y no se abrió. Vuelva a cargar la página para obtener esa versión.',
      damaged: 'Este archivo de sesión está dañado y no se abrió. Lo que estaba abierto sigue como estaba.',
      large:
        'La exportación es demasiado grande para un archivo de sesión: puede contener 2 GB en 1000 archivos.',
      claims: 'Este archivo de sesión dice contener más de 2 GB y no se abrió.',
    },
    otherExport:
      'La exportación no es aquella con la que se guardó esta sesión: puede faltar parte de lo elegido.',
    kept: 'Conservado en este navegador',
    none: 'No hay nada conservado en este navegador.',
    choicesOf: (when: string) => `elecciones, ${when}`,
    exportOf: (size: string, when: string) => `exportación, ${size}, ${when}`,
    openIt: (title: string) => `Abrir ${title}`,
    forgetIt: (title: string) => `Olvidar ${title}`,
    openShort: 'Abrir',
    forgetShort: 'Olvidar',
    shared: 'Equipo compartido: no conservar nada',
    sharedNote:
      'Lo conservado se olvida y desde ahora no se conserva nada más que este deseo. La aplicación misma se abre entonces solo con red.',
    forgetAll: 'Olvidar todo',
    forgotten: 'Todo lo que esta aplicación conservaba en este navegador se ha olvidado.',
    loadAgain:
      'También la aplicación misma: antes de abrirse de nuevo sin red, hay que cargarla una vez con red.',
  },
  sampled: {
    label: (how, read, of) =>
      say`${{ backbone: 'Esqueleto', sample: 'Muestra estratificada' }[how]}: ${read} de ${some.posts(of)}`,
    answer: (how, read, of) =>
      say`${{ backbone: 'Esqueleto', sample: 'Muestra estratificada' }[how]}: se leyeron ${read} de ${some.posts(of)}; ${{ backbone: 'tamaños, saltos y tipos son los del conjunto, cualquier otra cifra es una estimación aproximada', sample: 'las cifras son estimaciones' }[how]}.`,
    note: 'Cada publicación leída representa a otras de su tipo bajo la misma publicación. Las cifras de publicaciones son estimaciones; las cuentas, formulaciones, cambios, enlaces, vínculos y comunidades se cuentan entre las publicaciones leídas.',
    cardNote:
      'Se conservan las publicaciones a las que otras se refieren y las de la fuente; de las demás se sortearon algunas de cada tipo bajo cada publicación, y cada una representa al resto de su tramo de tiempo (pesos de Horvitz–Thompson).',
    stands: (n) =>
      count(n, {
        one: 'Representa # publicación',
        many: 'Representa # de publicaciones bajo la misma publicación',
        other: 'Representa # publicaciones bajo la misma publicación',
      }),
    readPosts: (n) =>
      count(n, {
        one: '# publicación leída',
        many: '# de publicaciones leídas',
        other: '# publicaciones leídas',
      }),
    about: (figure) => `≈${figure}`,
  },
  embed: {
    hold: 'Tomar la imagen: entonces se mueve con el puntero. Escape la suelta.',
    back: 'Paso anterior',
    on: 'Paso siguiente',
    corrected: (date: string) => say`Corregido el ${date}`,
    notGiven:
      'El artículo no entrega publicaciones: no nombra ninguna, o lo que nombra no está, está dañado o es de una versión más reciente, o no se puede leer desde allí.',
  },
  /** Una cascada en un artículo: lo que su autor elige, sube y copia. */
  publish: {
    open: 'Ponerla en un artículo',
    title: 'Esta cascada en un artículo',
    note: 'El archivo se escribe en este equipo y usted lo sube al lugar de su artículo. Desde aquí no se envía nada.',
    how: 'Cómo',
    ways: {
      page: {
        name: 'Un archivo HTML y un marco sencillo',
        note: 'para cualquier sistema que admita un archivo y un iframe',
      },
      film: {
        name: 'Una película y sus palabras',
        note: 'donde no se permite ningún marco: MP4 o WebM, con su texto alternativo',
      },
      tag: {
        name: 'Una etiqueta y un script',
        note: 'se carga al acercarse a la ventana; el artículo puede guiar la reproducción al desplazarse',
      },
    },
    shows: 'Qué muestra',
    lens: 'Pregunta',
    message: 'Mensaje',
    start: 'Empieza',
    starts: {
      beginning: 'por el principio',
      now: (moment: string) => say`en el momento que se ve: ${moment}`,
      end: 'por el final',
    },
    wholePace: 'todo en unos 45 segundos',
    readers: 'el de quien lee',
    thisLanguage: 'el de esta página',
    ground: 'Fondo',
    grounds: { paper: 'claro', night: 'oscuro' },
    height: 'Altura en píxeles',
    heightNote:
      'En la mayoría de los artículos 560 está bien. Por debajo de 420 a la imagen le falta espacio; por encima de 700 es más alta que la ventana de muchos teléfonos.',
    autoplay: 'Se reproduce en seguida, salvo para quien pidió menos movimiento',
    loop: 'Al terminar empieza de nuevo',
    steps: 'Se ofrecen los pasos del relato',
    sentence:
      'La respuesta que ven los lectores. Queda como está aquí, se calcule lo que se calcule después.',
    correction: 'Esto corrige lo publicado antes: se muestra la fecha',
    preview: 'Lo que verán los lectores',
    width: 'Anchura de la vista previa',
    wide: 'Ancha',
    narrow: 'Como en un teléfono',
    upload: {
      page: 'Guarde la página y súbala junto al artículo.',
      film: 'Suba la película junto al artículo.',
      tag: 'Guarde las publicaciones y súbalas junto al artículo. La aplicación se carga desde donde está ahora.',
    },
    sampleNote: 'Un ejemplo viene con la aplicación: no hay nada que subir.',
    save: 'Guardar el archivo',
    saved: (file: string) => say`Guardado: ${file}`,
    code: 'Ponga esto donde deba estar la cascada',
    noHost:
      'Esta página no está en ningún servidor: en lugar de los puntos va la dirección de una copia de la aplicación que sí lo esté.',
    copy: 'Copiar',
    copied: 'Está en el portapapeles.',
    copyByHand: 'No se puede usar el portapapeles. El texto está marcado: cópielo con el teclado.',
    filmKind: 'Tipo de película',
    makeFilm: 'Hacer y guardar la película',
  },
  newer: {
    ready:
      'Hay una versión más reciente de Afterword. Se usará en el próximo inicio, o ahora: entonces se cierra lo que está abierto.',
    take: 'Usarla ahora',
    wait: 'En el próximo inicio',
  },
  exports: {
    open: 'Guardar un archivo',
    title: 'Guardar esta cascada como archivo',
    note: 'Se escribe en este equipo y se queda en él. Cada archivo lleva una ficha de método: en qué se apoya, reglas, cifras y lo que se eligió a mano.',
    format: 'Qué archivo',
    formats: {
      tables: {
        name: 'Tablas',
        note: 'publicaciones, saltos y formulaciones en CSV, con la ficha, en un zip',
      },
      gexf: { name: 'GEXF', note: 'publicaciones y saltos con sus horas, para Gephi' },
      graphml: {
        name: 'GraphML',
        note: 'publicaciones y saltos, para otras herramientas de análisis de redes',
      },
      page: {
        name: 'Un archivo HTML',
        note: 'la aplicación, estas publicaciones y el relato; se abre con doble clic, sin red',
      },
      newick: {
        name: 'Newick',
        note: 'el árbol genealógico de las formulaciones, para herramientas de filogenia',
      },
      png: {
        name: 'PNG',
        note: 'la imagen en el momento mostrado, con su respuesta, su leyenda y su fuente',
      },
      svg: { name: 'SVG', note: 'la misma en formas y texto, para programas de dibujo e impresión' },
      mp4: { name: 'MP4', note: 'la repetición en vídeo' },
      webm: { name: 'WebM', note: 'la misma en un formato abierto' },
      gif: { name: 'GIF', note: 'la misma, pequeña y en bucle, para donde no se reproducen vídeos' },
    },
    picture: {
      size: 'Tamaño',
      pixels: (width: string, height: string) => say`${width} × ${height}`,
      drawing: 'Dibujando…',
      dashed: 'discontinua = inferido',
      posts: (n: number) => say`${some.posts(n)} en esta exportación`,
      dates: (dates: string) => say`${dates}, UTC`,
      born: (n: number, total: number) => say`${n} de ${some.posts(total)}`,
      pseudonyms: 'No se nombra a las cuentas de particulares',
      synthetic: 'Sintético: ministerios, cuentas y publicaciones son inventados',
      card: 'En qué se apoya esto',
      lost: 'perdido',
      added: 'añadido',
      said: (handle: string, words: string) => say`${handle}: ${words}`,
      embedded:
        'Tantas publicaciones se dibujan como una sola imagen dentro del SVG; todo lo demás son formas y texto.',
      done: 'Guardado.',
      alternative: 'Texto alternativo, para quienes no ven la imagen',
      copy: 'Copiar',
      copied: 'Copiado',
      another: 'Guardar otro archivo',
      close: 'Cerrar',
      saveCard: 'Guardar la ficha de método como texto',
      shows: (handle: string, posts: number, hops: number, moment: string) =>
        say`La cascada de un mensaje de ${handle}, en esta exportación: ${some.posts(posts)}, hasta ${some.hops(hops)} de la fuente, a ${moment}.`,
      showsFilm: (span: string, handle: string, posts: number, hops: number) =>
        say`Una repetición en ${span} de cómo se transmite un mensaje de ${handle}, en esta exportación: ${some.posts(posts)}, hasta ${some.hops(hops)} de la fuente.`,
      fps: 'Fotogramas por segundo',
      length: 'Duración de la repetición',
      frame: (n: number, of: number) => say`Fotograma ${n} de ${of}`,
      codec: (codec: string) => say`Este navegador la codifica como ${codec}.`,
      noCodec: 'Este navegador no puede codificar este formato.',
    },
    people: 'Personas',
    private:
      'Las cuentas privadas llevan seudónimo; las palabras que llevan menos de tres cuentas se retienen',
    named: 'Se nombra a todos, con todas sus palabras',
    namedWarning:
      'Este archivo nombrará a particulares y los citará. Piense en quién puede recibirlo y en lo que puede seguirse para ellos.',
    withheld: '[una cuenta privada, texto retenido]',
    save: 'Guardar',
    cancel: 'Cancelar',
    untitled: (handle: string) => (handle ? say`Una exportación sobre ${handle}` : 'Una exportación'),
    notBuilt:
      'Un archivo HTML solo puede hacerse desde la aplicación construida, y no se pudo leer la parte necesaria.',
    writing: (size: string) => say`Escribiendo: ${size}`,
    card: {
      title: (version: string, made: string) => say`Ficha de método. Afterword ${version}, ${made}`,
      dataset: (title: string, posts: number, accounts: number) =>
        say`Datos: ${title}; ${some.posts(posts)} de ${some.accounts(accounts)} en esta exportación.`,
      file: (name: string, format: string, records: number) =>
        say`Archivo: ${name}; ${format}; ${count(records, { one: '# registro', many: '# de registros', other: '# registros' })}.`,
      synthetic: (n: number) =>
        count(n, {
          one: 'Sintético: # publicación la hizo un simulador, nadie la escribió.',
          many: 'Sintético: # de publicaciones las hizo un simulador, nadie las escribió.',
          other: 'Sintético: # publicaciones las hizo un simulador, nadie las escribió.',
        }),
      collected: (way: string, coverage: string) => say`${way}; ${coverage}.`,
      period: (dates: string) => say`Publicaciones del ${dates}.`,
      zone: 'Todas las horas son UTC.',
      message: (handle: string, words: string) => say`Mensaje de ${handle}: ${words}`,
      posts: (n: number) => say`La cascada tiene ${some.posts(n)} en esta exportación.`,
      known:
        'En los caminos conocidos: un repost cuelga de su original donde su propio camino no está registrado.',
      likely:
        'En los caminos probables: donde un camino no está registrado se infiere el origen más probable.',
      basis: (basis: string, n: number) => say`- ${basis}: ${n}`,
      chosen: (n: number) => say`Orígenes elegidos a mano: ${n}.`,
      noneChosen: 'Ningún origen se eligió a mano.',
      roles: (n: number) => say`Cuentas a las que se dio un papel a mano: ${n}.`,
      noRoles: 'A ninguna cuenta se le dio un papel a mano.',
      filtered: (base: string) =>
        say`Había un filtro activo; las cifras son de las publicaciones que deja pasar:${base}.`,
      moment: (moment: string) => say`El momento mostrado: ${moment}.`,
      replay: 'Se muestran todos los momentos, del primero al último.',
      unfiltered:
        'El archivo contiene todas las publicaciones de la cascada, se filtrara lo que se filtrara en pantalla.',
      pinned: (words: string) => say`Palabras fijadas: ${words}.`,
      nonePinned: 'No se fijó ninguna palabra.',
      rules: {
        title: 'Reglas y constantes:',
        copies: (
          jaccard: number,
          levenshtein: number,
          characters: number,
          contained: number,
          words: number,
        ) =>
          say`- Las mismas palabras o casi, sin crédito: similitud de Jaccard de trigramas de palabras desde ${jaccard} (CooRTweet), o similitud de Levenshtein superior a ${levenshtein} en ${characters} caracteres o más (D3lta, Richard et al. 2023), o ${contained} del texto más corto en orden, de ${words} palabras o más (elección propia). Es posible una fuente común.`,
        kernel: (s0: number, theta: number, c: number) =>
          say`- Caminos probables: núcleo de memoria de SEISMIC (Zhao et al. 2015), s0 = ${s0} s, theta = ${theta}, c = ${c}.`,
        substitution: (from: number) =>
          say`- Un cambio es una sustitución mientras la fidelidad al origen sea de ${from} o más; por debajo, una reformulación.`,
        drift:
          '- Fidelidad = 2L / (a + b), siendo L la subsecuencia común más larga de dos textos de a y b palabras; deriva = 1 - fidelidad a la raíz. Mide palabras, no significado ni verdad.',
        enough: (read: number, shares: number) =>
          say`- Por debajo de ${shares} publicaciones pertinentes se dan números y no proporciones; por debajo de ${read} no se concluye nada.`,
      },
      named: 'En este archivo se nombra a todos.',
      marks:
        'En las publicaciones de este archivo, las palabras retenidas aparecen como marcas, por ejemplo x17: la misma palabra tiene la misma marca, de modo que los caminos y las formulaciones se hallan como eran. Se omiten las etiquetas y los enlaces que las acompañan.',
      pseudonyms: (from: number) =>
        say`Las cuentas que no son fuente, oficiales, medios ni marcadas como públicas llevan seudónimos (SipHash-2-4 con una clave que no se guarda), y sus publicaciones también; sus propias formulaciones solo aparecen si las llevan ${from} cuentas o más.`,
    },
  },
  stage: {
    tools: 'Moverse por la imagen',
    keys: 'La imagen. Las flechas la mueven, más y menos la agrandan y la reducen, 0 la muestra entera, L traza alrededor de publicaciones.',
    zoomIn: 'Agrandar',
    zoomOut: 'Reducir',
    fit: 'Mostrarla entera',
    lasso: 'Lazo',
    lassoKeys:
      'Trace un recuadro alrededor de publicaciones: las flechas mueven la cruz, Intro fija una esquina y luego la otra, Escape renuncia.',
    front: 'Ir con las más recientes',
    map: 'La imagen entera, y qué parte está a la vista',
    backbone: 'Esqueleto: ocultar lo que no lleva a nada',
    allPosts: 'Todas las publicaciones',
    atLeast: (n: number) => say`Publicaciones de las que dependen ${n} o más`,
    standsFor: (n: number) => say`+${n}`,
    backboneNote: (least: number, hidden: number) =>
      say`Esqueleto: solo publicaciones de las que dependen ${least} o más; ${count(hidden, { one: '# publicación oculta, aún contada', many: '# de publicaciones ocultas, aún contadas', other: '# publicaciones ocultas, aún contadas' })}`,
    collapsedNote: (branches: number, hidden: number) =>
      say`${count(branches, { one: '# rama plegada', many: '# de ramas plegadas', other: '# ramas plegadas' })}; ${count(hidden, { one: '# publicación oculta, aún contada', many: '# de publicaciones ocultas, aún contadas', other: '# publicaciones ocultas, aún contadas' })}`,
    showAll: (left: string) => say`${left}. Mostrarlas`,
    follow: 'Seguir esta rama',
    collapse: (n: number) => say`Plegar ${some.posts(n)} bajo ella`,
    expand: 'Abrirla de nuevo',
  },
  find: {
    region: 'Buscar y filtrar',
    search: 'Buscar una cuenta, una palabra, una #etiqueta',
    searchShort: 'Buscar',
    none: 'Ninguna en esta exportación',
    at: (n: number, of: number) => say`${n || '–'} de ${of}`,
    previous: 'Publicación hallada anterior',
    next: 'Publicación hallada siguiente',
    clear: 'Soltar lo hallado',
    filter: 'Filtrar',
    filterOn: 'Filtro: se dejan fuera publicaciones',
    filterTitle: 'Qué publicaciones cuentan',
    all: 'Todas las publicaciones',
    done: 'Listo',
    kind: 'Tipo',
    kinds: {
      original: 'publicaciones originales',
      repost: 'reposts',
      quote: 'citas',
      reply: 'respuestas',
      manual: 'copias con crédito',
      copy: 'copias sin crédito',
    },
    language: 'Idioma, tal como lo nombra la exportación',
    role: 'Cuentas, por el nombre',
    roles: { official: 'parecen oficiales', media: 'parecen medios', public: 'todas las demás' },
    roleNote:
      'Por palabras del nombre o del @usuario, como ministerio, embajada o noticias. Una conjetura, no una constatación.',
    community: 'Comunidad del autor',
    communityNote:
      'Reconocida por seguimientos y publicaciones ajenos a este mensaje; descrita por sus palabras, nombrada solo por usted.',
    communityAsked: 'Distinguiendo comunidades…',
    noCommunity: 'ninguna que se cuente',
    wording: 'Formulación',
    minuteHint: 'aaaa-mm-dd hh:mm',
    period: 'Período, UTC',
    from: 'Desde',
    until: 'Hasta',
    base: {
      kinds: (list: string) => say`que son ${list}`,
      language: (list: string) => say`en ${list}`,
      unstated: 'un idioma no indicado',
      role: {
        official: 'cuentas que parecen oficiales',
        media: 'cuentas que parecen medios',
        public: 'cuentas que no parecen ni lo uno ni lo otro',
      },
      roles: (list: string) => say`de ${list}`,
      wording: (words: string) => say`con la formulación ${words}`,
      wordings: (n: number) => say`con una de ${some.wordings(n)}`,
      community: (list: string) => say`de cuentas cuya comunidad es ${list}`,
      between: (from: string, until: string) => say`del ${from} al ${until}`,
      from: (from: string) => say`desde el ${from}`,
      until: (until: string) => say`hasta el ${until}`,
      branch: (handle: string) => say`en la rama de ${handle}`,
      told: 'de las que se entera la fuente',
      after: (parts: readonly string[]) => (parts.length ? ` ${parts.join(', ')}` : ''),
    },
    among: (n: number, base: string) => say`De ${some.posts(n)}${base}:`,
    unfiltered: 'De todas las publicaciones, sea cual sea el filtro:',
    emptyBase: 'Ninguna publicación pasa el filtro.',
    counting: (n: number, of: number) =>
      count(n, {
        one: say`Se cuenta # de ${some.posts(of)}`,
        many: say`Se cuentan # de ${some.posts(of)}`,
        other: say`Se cuentan # de ${some.posts(of)}`,
      }),
    drop: (what: string) => say`${what}. Ya no solo estas`,
    gathered: {
      search: (query: string) => say`Hallado: ${query}`,
      lasso: 'Dentro del lazo',
      found: (n: number, base: string, born: number) =>
        say`${some.posts(n)}${base}, ${count(born, { one: '# aparecida hasta ahora', many: '# aparecidas hasta ahora', other: '# aparecidas hasta ahora' })}`,
      notYet: 'aún no',
      more: (n: number) => say`${n} más`,
      none: 'Ninguna publicación de este mensaje contiene esto, en esta exportación.',
      noneOfBase: 'Ninguna publicación que pase el filtro contiene esto.',
    },
  },
  where: {
    answer: {
      alone: 'Nadie en esta exportación reacciona a este mensaje.',
      few: (n: number) => say`Muy pocas (${n}) para decirlo; léalas.`,
      deep: (hops: number, over: HopFrom['over'], widest: number, posts: number) =>
        say`En esta exportación llega a ${from({ hop: hops, over })} de su primera publicación, y es más ancho en el salto ${widest}, con ${some.posts(posts)}`,
      unknown: (n: number, of: number) =>
        count(n, {
          one: say`# de ${some.hops(of)} es un repost cuyo camino se desconoce`,
          many: say`# de ${some.hops(of)} son reposts cuyo camino se desconoce`,
          other: say`# de ${some.hops(of)} son reposts cuyo camino se desconoce`,
        }),
      noLanguage: 'Ninguna publicación indica su idioma',
      oneLanguage: (n: number, language: string) =>
        count(n, {
          one: say`La única publicación que indica un idioma está en ${language}`,
          many: say`Las # publicaciones que indican un idioma están en ${language}`,
          other: say`Las # publicaciones que indican un idioma están en ${language}`,
        }),
      languages: (n: number, arrivals: readonly string[]) =>
        say`Llega a ${some.languages(n)}${arrivals.length ? say`, ${list(arrivals)}` : ''}`,
      arrival: (language: string, span: string) => say`al ${language} después de ${span}`,
      circles: (n: number, of: number) =>
        say`los vínculos ajenos a él permiten reconocer ${of} comunidades, y llega a ${n} de ellas`,
      branches: (n: number, carried: number) =>
        say`tiene ${some.branches(n)}, y ${count(carried, { one: '# de ellas continúa', many: '# de ellas continúan', other: '# de ellas continúan' })}`,
    },
    colourBy: 'Colorear por',
    groupings: {
      language: 'idioma',
      location: 'lugar indicado',
      branch: 'rama',
      circle: 'comunidad',
    },
    bands: {
      language: 'Publicaciones por idioma',
      location: 'Publicaciones por lugar indicado',
      branch: 'Publicaciones por rama',
      circle: 'Publicaciones por comunidad',
    },
    others: {
      language: 'otro, o no indicado',
      location: 'otro, o no indicado',
      branch: 'otras ramas',
      circle: 'otra, o ninguna',
    },
    read: 'Muy pocas para cifras: léalas',
    arrivals: {
      language: 'Número efectivo de idiomas hasta ahora, y la primera publicación en cada uno',
      location: 'Número efectivo de lugares indicados hasta ahora, y la primera publicación de cada uno',
      circle: 'Número efectivo de comunidades hasta ahora, y la primera publicación en cada una',
    },
    firstIn: (name: string, elapsed: string) => say`Primera publicación: ${name}, ${elapsed}`,
    mixed: (n: string) => say`tan mezclado como ${n} a partes iguales`,
    more: (n: number) =>
      count(n, {
        one: 'No se enumera # más.',
        many: 'No se enumeran # más.',
        other: 'No se enumeran # más.',
      }),
    unstated: (n: number, of: number) =>
      count(n, {
        one: say`# de ${some.posts(of)} no indica ninguno.`,
        many: say`# de ${some.posts(of)} no indican ninguno.`,
        other: say`# de ${some.posts(of)} no indican ninguno.`,
      }),
    undated: (n: number, share: string | null) =>
      say`${count(n, { one: '# publicación no tiene hora.', many: '# de publicaciones no tienen hora.', other: '# publicaciones no tienen hora.' })}${share ? say` (${share})` : ''}`,
    shape: {
      title: 'Salto a salto, la primera publicación de cada uno',
      depth: 'saltos',
      breadth: 'en lo más ancho',
      mean: 'saltos de media',
      virality: 'viralidad estructural',
      range: (from: string, to: string) => say`${from} a ${to}`,
      deeper: (n: number) =>
        count(n, {
          one: 'No se enumera # salto más profundo.',
          many: 'No se enumeran # de saltos más profundos.',
          other: 'No se enumeran # saltos más profundos.',
        }),
      trees: (n: number) => say`Intervalos: nueve de cada diez de ${n} árboles probables.`,
      envelope: (n: number, from: string, to: string) =>
        say`La plataforma no registra ${n} de los saltos: la viralidad estructural está entre ${from} (todos en la fuente) y ${to} (uno tras otro).`,
    },
    languages: {
      title: 'Idiomas, la primera publicación de cada uno',
      caveat: 'El idioma que indica cada publicación; no es un país.',
    },
    locations: {
      title: 'Lugares que indican los perfiles',
      caveat: 'Texto libre, tal como lo escribieron sus autores: no tiene por qué ser un lugar.',
    },
    circles: {
      title: 'Comunidades',
      words: (words: string) => say`dice ${words}`,
      language: (n: number, language: string) => say`n.º ${n}, sobre todo ${language}`,
      number: (n: number) => say`n.º ${n}`,
      basis: (follows: number, interactions: number) =>
        say`Reconocidas por ${count(follows, { one: '# seguimiento', many: '# de seguimientos', other: '# seguimientos' })} y ${count(interactions, { one: '# interacción', many: '# de interacciones', other: '# interacciones' })} ajenos a este mensaje; descritas por sus palabras, nombradas solo por usted.`,
      stable: (runs: number, nmi: string) => say`${runs} pasadas coinciden en ${nmi} (1 = del todo).`,
      expected: (n: number, of: number, expected: string) =>
        say`${n} de ${of} alcanzadas; otras tantas cuentas al azar alcanzarían ${expected}.`,
      naming: 'Nombrar las comunidades',
      namingNote:
        'El nombre es suyo: ocupa el lugar de las palabras dondequiera que aparezca la comunidad, y se guarda con sus elecciones.',
      name: 'su nombre para ella',
      nameOf: (words: string) => say`Su nombre para la comunidad: ${words}`,
      accounts: (n: number) => some.accounts(n),
    },
    noCircles: {
      noTies: 'No hay vínculos ajenos a este mensaje en esta exportación: no se cuentan comunidades.',
      fewTies: 'Los vínculos ajenos a este mensaje son muy pocos para reconocer comunidades: no se cuentan.',
      unstable:
        'Los vínculos ajenos a este mensaje dividen sus cuentas de otro modo en cada pasada: no se cuentan comunidades.',
    },
    branches: {
      title: 'Las ramas mayores, por su primera publicación',
      name: (kind: string, elapsed: string) => say`${elapsed}, ${kind}`,
      figures: (branches: number, carried: number) =>
        say`${count(branches, { one: '# rama cuelga', many: '# de ramas cuelgan', other: '# ramas cuelgan' })} de la fuente; ${count(carried, { one: '# continúa', many: '# continúan', other: '# continúan' })}.`,
    },
    exits: {
      title: 'Dónde el rastro sale de este archivo',
      none: 'Ninguna publicación de este mensaje enlaza con algo ajeno a él.',
      figures: (links: number, n: number, of: number, kinds: readonly string[]) =>
        say`${count(links, { one: '# enlace', many: '# de enlaces', other: '# enlaces' })} en ${n} de ${some.posts(of)}: ${kinds.join(', ')}.`,
      kinds: {
        page: (n) => say`${n} a páginas`,
        media: (n) => say`${n} a medios`,
        official: (n) => say`${n} a gobiernos`,
        platform: (n) => say`${n} a otras plataformas`,
        post: (n) => say`${n} a publicaciones que no están aquí`,
        shortened: (n) =>
          count(n, {
            one: '# acortado, de modo que este archivo no dice adónde lleva',
            many: '# acortados, de modo que este archivo no dice adónde llevan',
            other: '# acortados, de modo que este archivo no dice adónde llevan',
          }),
      },
      short: {
        page: 'página',
        media: 'medio',
        official: 'oficial',
        platform: 'plataforma',
        post: 'una publicación',
        shortened: 'acortado',
      },
      linking: (host: string, n: number) => say`Enlace con ${host}: ${some.posts(n)}`,
      caveat:
        'Medios, gobiernos y plataformas según las palabras de sus direcciones: una conjetura. Lo que se dice allí no está en este archivo.',
    },
    now: {
      title: 'Adónde ha llegado hasta ahora',
      hop: 'saltos',
      languages: 'idiomas',
      locations: 'lugares indicados',
      circles: 'comunidades',
      of: (n: number, of: number) => say`${n} de ${of}`,
    },
  },
  carriers: {
    answer: {
      alone: 'Nadie en esta exportación reacciona a este mensaje.',
      nobody: 'Nadie en esta exportación se conoce como la fuente de este mensaje: elija una fuente.',
      few: (n: number) => say`Muy pocas (${n}) para decirlo; léalas.`,
      chain: (n: number, of: number) =>
        say`La cadena oficial son ${n} de ${some.posts(of)} bajo el mensaje en esta exportación`,
      own: (n: number) =>
        count(n, {
          one: '# de ellas es de la propia fuente',
          many: '# de ellas son de la propia fuente',
          other: '# de ellas son de la propia fuente',
        }),
      noChain: 'Ninguna cuenta oficial lo transmite directamente desde la fuente en esta exportación',
      organic: (n: number) =>
        count(n, {
          one: '# es de medios y público',
          many: '# son de medios y público',
          other: '# son de medios y público',
        }),
      organicOf: (n: number, of: number) =>
        count(n, {
          one: say`# de ${some.posts(of)} bajo el mensaje es de medios y público`,
          many: say`# de ${some.posts(of)} bajo el mensaje son de medios y público`,
          other: say`# de ${some.posts(of)} bajo el mensaje son de medios y público`,
        }),
      returned: (n: number) =>
        count(n, {
          one: '# más, oficial, llegó por otros',
          many: '# más, oficiales, llegaron por otros',
          other: '# más, oficiales, llegaron por otros',
        }),
      half: (accounts: number, roles: readonly string[]) =>
        say`La mitad de lo que se tomó se tomó de ${some.accounts(accounts)}: ${list(roles)}`,
      kept: (a: number, ofA: number, b: number, ofB: number) =>
        say`${count(a, { one: 'conserva', many: 'conservan', other: 'conservan' })} cada palabra ${a} de ${ofA} retransmisiones comparables en la cadena y ${b} de ${ofB} fuera`,
      keptInside: (n: number, total: number) =>
        say`en la cadena ${count(n, { one: 'conserva', many: 'conservan', other: 'conservan' })} cada palabra ${n} de ${total} retransmisiones comparables`,
      keptOutside: (n: number, total: number) =>
        say`fuera de la cadena ${count(n, { one: 'conserva', many: 'conservan', other: 'conservan' })} cada palabra ${n} de ${total} retransmisiones comparables`,
      noneCompared: 'ninguna retransmisión puede compararse con sus palabras',
    },
    counts: {
      source: (n) => count(n, { one: '# fuente', many: '# de fuentes', other: '# fuentes' }),
      official: (n) => count(n, { one: '# oficial', many: '# de oficiales', other: '# oficiales' }),
      media: (n) => count(n, { one: '# medio', many: '# de medios', other: '# medios' }),
      public: (n) => say`${n} del público`,
    },
    roles: { source: 'fuente', official: 'oficial', media: 'medio', public: 'público' },
    by: { source: 'elegida', hand: 'a mano', rule: 'por el nombre', none: '' },
    bands: 'Publicaciones por papel',
    hierarchy: 'Una exportación no muestra la jerarquía dentro de un ministerio.',
    guess: 'Papeles por el nombre: una conjetura. Los particulares se cuentan, nunca se enumeran.',
    sides: {
      title: 'La cadena oficial junto a todos los demás',
      chain: 'cadena oficial',
      returned: 'oficiales, por otros',
      organic: 'medios y público',
      posts: 'publicaciones',
      accounts: 'cuentas',
      followers: 'seguidores',
      first: 'primera',
      middle: 'mediana',
      taken: 'tomadas de ella',
      whole: 'conservan cada palabra',
      fidelity: 'fidelidad media',
      of: (n: number, of: number) => say`${n} de ${of}`,
      unknown: (n: number, of: number) =>
        say`Se conocen los seguidores de ${n} de ${of}; no son audiencia, y se solapan.`,
      paths: (n: number) =>
        count(n, {
          one: '# es un repost cuyo camino se desconoce.',
          many: '# son reposts cuyo camino se desconoce.',
          other: '# son reposts cuyo camino se desconoce.',
        }),
    },
    routes: {
      title: 'De la publicación de quién se tomó',
      from: {
        source: 'la fuente',
        official: 'cuentas oficiales',
        media: 'medios',
        public: 'el público',
      },
      whole: (n: number, of: number) => say`${n}/${of} enteras`,
    },
    retellers: {
      title: 'Cuentas oficiales y medios que lo cambiaron, por las publicaciones que las siguen',
      none: 'Ninguna cuenta oficial ni medio cambió sus palabras y fue retomado.',
      after: (n: number) => say`${some.posts(n)} después`,
      public: (n: number, accounts: number, after: number) =>
        say`${some.retellings(n)} de ${some.accounts(accounts)} del público también lo cambiaron; ${some.posts(after)} vienen después.`,
    },
    brokers: {
      title: 'Quién está entre quiénes',
      none: 'Nadie está entre otros dos.',
      roles: {
        coordinator: 'dentro de su grupo',
        itinerant: 'entre dos de otro grupo',
        gatekeeper: 'hacia su grupo',
        representative: 'desde su grupo',
        liaison: 'entre otros dos grupos',
      },
      public: (accounts: number, roles: readonly string[]) =>
        say`Del público, ${some.accounts(accounts)}: ${list(roles)}.`,
      times: (n: number, role: string) => say`${n}× ${role}`,
    },
    ei: {
      title: 'Entre papeles o dentro de ellos',
      figures: (index: string, expected: string) => say`E-I ${index}; el azar daría ${expected}.`,
      within: 'solo dentro',
      between: 'solo entre ellos',
      none: 'Nadie lo tomó de otra cuenta, o todas tienen un mismo papel.',
      tiesWithin: (n: number) =>
        say`${count(n, { one: '# vínculo', many: '# de vínculos', other: '# vínculos' })} dentro de un papel`,
      tiesBetween: (n: number) =>
        say`${count(n, { one: '# vínculo', many: '# de vínculos', other: '# vínculos' })} entre papeles`,
    },
    edit: {
      title: 'Quién es qué',
      list: 'Cuentas, un @usuario por línea: pegue una lista o suelte aquí un archivo',
      apply: { official: 'Son oficiales', media: 'Son medios', public: 'Son del público' },
      found: (n: number, of: number) =>
        count(n, {
          one: say`# de ${of} @usuarios está en esta exportación.`,
          many: say`# de ${of} @usuarios están en esta exportación.`,
          other: say`# de ${of} @usuarios están en esta exportación.`,
        }),
      undo: 'Deshacer',
      role: (handle: string) => say`Papel de ${handle}`,
      rule: 'por el nombre',
    },
    now: 'Quién lo ha llevado hasta ahora',
  },
  compare: {
    answer: {
      nobody: 'Nadie en esta exportación se conoce como la fuente: elija una, para comparar sus mensajes.',
      one: 'La fuente tiene un solo mensaje en esta exportación: no hay con qué compararlo.',
      few: (n: number) => say`Muy pocos mensajes (${n}) para decir cuáles viajan; léalos.`,
      travelled: (n: number, of: number) =>
        say`De ${ownMessages(of)} de la fuente en esta exportación, ${count(n, { one: '# pasa', many: '# pasan', other: '# pasan' })} del primer salto`,
      alone: (n: number) => say`a ${n} no reacciona nadie`,
      none: 'a todos se reacciona',
      tooFew: (n: number, of: number) => say`${n} de ${of}: muy pocos para decir de qué clase`,
      kinds: (kinds: readonly string[]) => say`De los que pasan, por tipo: ${list(kinds)}`,
      kind: (n: number, tag: string) => say`${tag} (${n})`,
      honest: 'viajar no es valer, y el efecto no está en una exportación',
    },
    tags: {
      policy: 'política',
      personal: 'personal',
      ceremonial: 'ceremonial',
      event: 'acto',
      crisis: 'crisis',
    },
    none: 'sin etiqueta',
    by: { hand: 'a mano', rule: (words: string) => say`por ${words}` },
    chart: {
      title: 'Mensajes de la fuente: cuántas publicaciones, y cuánto de sus palabras se conserva',
      size: 'publicaciones, cada paso diez veces más',
      kept: 'conservado: palabras fijadas o fidelidad',
      unknown: ['nada que', 'comparar'],
      hollow:
        'hueco: menos de diez retransmisiones comparadas · anillo: respuestas, cerrado donde la fuente respondió',
      mark: (words: string, posts: number, hops: number, kept: string) =>
        say`${words}: ${some.posts(posts)}, ${some.hops(hops)}, ${kept}`,
      keptOf: (n: number, of: number) => say`palabras conservadas por ${n} de ${of}`,
      fidelity: (mean: string, of: number) => say`fidelidad ${mean} en ${some.retellings(of)}`,
      nothing: 'ninguna retransmisión que comparar',
      replies: (n: number, of: number) =>
        count(n, {
          one: say`# de ${some.replies(of)} recibió respuesta`,
          many: say`# de ${some.replies(of)} recibieron respuesta`,
          other: say`# de ${some.replies(of)} recibieron respuesta`,
        }),
    },
    list: {
      title: 'Mensajes',
      more: (n: number) => say`${n} más`,
      largest: (n: number, of: number) => say`los ${n} mayores de ${of}`,
      join: (n: number) => say`Unir ${n} en uno`,
      joined: (n: number) => say`${n} unidos: separar`,
      choose: (words: string) => say`Elegir ${words}, para unirlo con otros`,
      tag: (words: string) => say`Clase de ${words}`,
      rule: 'según la regla',
      own: 'la suya…',
      ownName: 'Nombre de su propia clase',
      translation: 'quizá una traducción de otro',
    },
    rules: {
      title: 'Las palabras que etiquetan un mensaje',
      note: 'Una o más palabras, separadas por comas; * vale por cualquier terminación.',
      add: 'Añadir una clase',
    },
    open: 'Abrirlo en el escenario',
    undo: 'Deshacer',
    chosen: 'El mensaje elegido',
    pick: 'Elija un mensaje en la imagen o en la lista.',
    /** Dos mensajes uno junto a otro. */
    pair: {
      title: 'Dos mensajes uno junto a otro',
      clock:
        'Ambos empiezan en T+0, con un solo reloj que da el tiempo desde cada uno; la misma disposición, la misma escala de tiempo.',
      unfiltered: 'Cuentan todas las publicaciones de ambos, sea cual sea el filtro.',
      open: 'Reproducir los dos uno junto a otro',
      beside: 'Reproducirlo junto a otro',
      second: 'Elija el segundo mensaje.',
      cancel: 'Dejarlo en uno',
      leave: 'Volver a todos los mensajes',
      sides: ['Primer mensaje', 'Segundo mensaje'],
      first: 'Primero',
      last: 'Segundo',
      keys: 'La imagen: las flechas la mueven, más y menos la amplían, 0 la muestra entera',
      posts: (n: number, of: number) => say`${n} de ${some.posts(of)}`,
      few: (n: number) => say`muy pocas retransmisiones comparadas (${n}) para decir qué se conserva`,
      slider: 'Tiempo desde cada mensaje',
    },
    strands: {
      title:
        'Una hebra cada uno: largo = saltos, ancho = √publicaciones, color = cuánto derivan las palabras',
      some: (n: number, of: number) =>
        say`Los ${n} mayores de ${of}: largo = saltos, ancho = √publicaciones, color = cuánto derivan las palabras`,
    },
    matched: {
      pale: 'Pálido: sin emparejar.',
      title: 'Dos clases, tamaños parecidos',
      a: 'Primera clase',
      b: 'Segunda clase',
      sizes: (from: number, to: number) => (from === to ? some.posts(to) : say`${from} a ${some.posts(to)}`),
      hops: (most: number) => say`Saltos: 0 a ${most}.`,
      few: (n: number) =>
        count(n, {
          one: '# par de tamaño parecido: muy pocos para decirlo; léalo.',
          many: '# de pares de tamaño parecido: muy pocos para decirlo; léalos.',
          other: '# pares de tamaño parecido: muy pocos para decirlo; léalos.',
        }),
      gap: (n: number, gap: string) =>
        say`${count(n, { one: '# par', many: '# de pares', other: '# pares' })} de tamaño parecido; mayor diferencia de sus saltos: ${gap} de 1.`,
    },
  },
} satisfies Messages;
