import { grammar } from '../grammar';
import type { LibraryWords } from './en';

const { say, count } = grammar('es');

const posts = (n: number): string =>
  count(n, { one: '# publicación', many: '# de publicaciones', other: '# publicaciones' });
const cascades = (n: number): string =>
  count(n, { one: '# cascada', many: '# de cascadas', other: '# cascadas' });

export const words: LibraryWords = {
  title: '¿Qué cascada?',
  holds: (cascadeCount, postCount) => say`${posts(postCount)} en ${cascades(cascadeCount)}`,
  undated: 'sin fecha',
  index: (size) => `índice de ${size}, que se lee según hace falta`,
  prepared: (date) => `preparada el ${date}`,
  search: {
    region: 'Buscar en la biblioteca',
    source: 'Fuente',
    dayHint: 'aaaa-mm-dd',
    sourceHint: '@usuario o nombre',
    words: 'Palabras de la primera publicación',
    wordsHint: 'todas, en cualquier orden',
    least: 'Publicaciones, desde',
    most: 'hasta',
    from: 'Activa desde el',
    to: 'Activa hasta el',
    all: 'Mostrar todas',
  },
  status: {
    all: (n) => say`${cascades(n)}, las mayores primero`,
    match: (n) =>
      count(n, {
        one: 'Coincide # cascada',
        many: 'Coinciden # de cascadas, las mayores primero',
        other: 'Coinciden # cascadas, las mayores primero',
      }),
    soFar: (n) =>
      count(n, {
        one: 'Hasta aquí coincide # cascada',
        many: 'Hasta aquí coinciden # de cascadas',
        other: 'Hasta aquí coinciden # cascadas',
      }),
    none: 'Ninguna cascada de esta biblioteca coincide.',
    looked: (looked, of) => say`${looked} miradas de ${cascades(of)}`,
    stopped: 'La búsqueda se detuvo antes del final.',
    again: 'Buscar de nuevo',
    shown: (first, last, total) =>
      total === null ? say`${first} a ${last}` : say`${first} a ${last} de ${total}`,
    larger: 'Mayores',
    smaller: 'Menores',
    more: (listed) =>
      say`Estas son las ${listed} mayores; una fuente, unas palabras o un periodo encuentran otras.`,
  },
  columns: {
    choose: 'Elegida',
    posts: 'Publicaciones',
    message: 'Primera publicación',
    kinds: 'Tipos',
    time: 'Periodo',
  },
  row: {
    posts,
    accounts: (n) => count(n, { one: '# cuenta', many: '# de cuentas', other: '# cuentas' }),
    reposts: (n) => count(n, { one: '# repost', many: '# de reposts', other: '# reposts' }),
    quotes: (n) => count(n, { one: '# cita', many: '# de citas', other: '# citas' }),
    replies: (n) => count(n, { one: '# respuesta', many: '# de respuestas', other: '# respuestas' }),
    missing: 'Su primera publicación no está en esta biblioteca.',
    wordless: 'Su primera publicación no tiene palabras.',
    withheld: 'No se muestran nombres ni palabras.',
  },
  keys: 'Las flechas recorren la lista, la barra espaciadora elige, Intro lleva a abrir.',
  overview: (n) => say`${n} de las mayores, por periodo y número de publicaciones`,
  chosen: {
    title: 'Elección',
    none: 'Elija una cascada, o varias que vayan juntas.',
    count: (cascadeCount, postCount) => say`${cascades(cascadeCount)}, ${posts(postCount)}`,
    leave: (what) => `Quitar ${what}`,
    more: (n) => count(n, { one: 'y # más', many: 'y # más', other: 'y # más' }),
    clear: 'Quitar todas',
    asking: 'Viendo qué requiere…',
    takes: 'Qué requiere',
    read: (size) => `${size} por leer`,
    memory: (size) => `unos ${size} de memoria`,
    holds: 'Esta pestaña puede con ello.',
    tooLarge: (most) => say`Esta pestaña no puede con ello: cabrían unas ${posts(most)}.`,
    how: 'Cuánto se abre',
    whole: 'Todo',
    wholeNote: 'No se deja fuera ninguna publicación.',
    backbone: 'Su esqueleto',
    backboneNote:
      'Deja fuera las publicaciones a las que nadie responde, salvo una de cada tipo bajo cada publicación, que vale por las demás; las cifras son estimaciones.',
    sample: 'Una muestra',
    sampleNote:
      'Deja fuera parte de las publicaciones a las que nadie responde, en proporción a aquello de lo que cuelgan, su tipo y su hora; las que quedan valen por las demás, y las cifras son estimaciones.',
    sampleSize: 'Publicaciones de la muestra',
    several: 'Varias cascadas',
    asOne: 'como un solo mensaje',
    asOneNote: 'Sus primeras publicaciones dicen una sola cosa: un hilo, o un texto en varios idiomas.',
    asMany: 'como mensajes distintos',
    asManyNote: 'Se leen todas; la página siguiente pregunta cuál seguir.',
    open: 'Abrir',
    onward: 'Seguir',
  },
  faults: {
    none: () =>
      'Aquí no hay ninguna biblioteca: la carpeta de una biblioteca contiene un library.json y un cascades.parquet. Abra esa carpeta, o su dirección.',
    description: () =>
      'El library.json de esta biblioteca está dañado. Prepare la biblioteca de nuevo, o copie otra vez ese archivo.',
    newer: () =>
      'Esta biblioteca se preparó para una versión posterior de la aplicación. Vuelva a cargar la página para obtenerla.',
    absent: (file) =>
      `A la biblioteca le falta su archivo ${file}. Cópielo otra vez de donde se preparó la biblioteca.`,
    damaged: (file) =>
      `El archivo ${file} de esta biblioteca está dañado o tiene otras columnas. Cópielo otra vez, o prepare la biblioteca de nuevo.`,
    elsewhere: (file) =>
      `El índice y el archivo ${file} no son de la misma biblioteca. Prepárela de nuevo, o cópiela otra vez entera.`,
    changed: (file) => `El archivo ${file} ha cambiado desde que se abrió la biblioteca. Ábrala de nuevo.`,
    ranges: () =>
      'Este servidor solo envía archivos enteros, y una biblioteca se lee por trozos. Pida a quien la mantiene que permita peticiones de rangos (range), o descargue la carpeta y ábrala aquí.',
    length: () =>
      'Este servidor no dice cuánto miden sus archivos, y una biblioteca se lee desde su final. Pida a quien la mantiene que exponga Content-Range y Content-Length, o descargue la carpeta y ábrala aquí.',
    size: (file) =>
      `El archivo ${file} tiene trozos demasiado grandes para leerlos de una vez. Prepare la biblioteca de nuevo con grupos de filas más pequeños.`,
    address: () => 'Esta no es una dirección que se pueda abrir: debe empezar por https://.',
    network: () =>
      'El servidor de esta biblioteca está fuera de alcance, se interrumpió, o no deja que ninguna otra página la lea. Inténtelo de nuevo; o descargue la carpeta y ábrala aquí.',
    status: () =>
      'El servidor de esta biblioteca no da sus archivos a nadie aquí. Descargue la carpeta y ábrala aquí.',
    redirect: () =>
      'El servidor de esta biblioteca remitió a otro. Abra esa misma dirección si confía en ella.',
    silent: () => 'El servidor de esta biblioteca dejó de responder. Inténtelo de nuevo.',
  },
};
