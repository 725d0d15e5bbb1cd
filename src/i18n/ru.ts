/** Russian. */
import type { HopFrom, Messages } from './en';
import { grammar } from './grammar';

const { say, count, list } = grammar('ru');

/** Что считается на каждой странице: сколько. */
const some = {
  posts: (n: number): string =>
    count(n, { one: '# публикация', few: '# публикации', many: '# публикаций', other: '# публикации' }),
  responses: (n: number): string =>
    count(n, { one: '# отклик', few: '# отклика', many: '# откликов', other: '# отклика' }),
  reposts: (n: number): string =>
    count(n, { one: '# репост', few: '# репоста', many: '# репостов', other: '# репоста' }),
  retellings: (n: number): string =>
    count(n, { one: '# пересказ', few: '# пересказа', many: '# пересказов', other: '# пересказа' }),
  replies: (n: number): string =>
    count(n, { one: '# ответ', few: '# ответа', many: '# ответов', other: '# ответа' }),
  hops: (n: number): string => count(n, { one: '# шаг', few: '# шага', many: '# шагов', other: '# шага' }),
  wordings: (n: number): string =>
    count(n, {
      one: '# формулировка',
      few: '# формулировки',
      many: '# формулировок',
      other: '# формулировки',
    }),
  accounts: (n: number): string =>
    count(n, { one: '# аккаунт', few: '# аккаунта', many: '# аккаунтов', other: '# аккаунта' }),
  languages: (n: number): string =>
    count(n, { one: '# язык', few: '# языка', many: '# языков', other: '# языка' }),
  branches: (n: number): string =>
    count(n, { one: '# ветвь', few: '# ветви', many: '# ветвей', other: '# ветви' }),
};

/** То же в родительном падеже: из скольких. */
const of = {
  posts: (n: number): string =>
    count(n, { one: '# публикации', few: '# публикаций', many: '# публикаций', other: '# публикации' }),
  responses: (n: number): string =>
    count(n, { one: '# отклика', few: '# откликов', many: '# откликов', other: '# отклика' }),
  retellings: (n: number): string =>
    count(n, { one: '# пересказа', few: '# пересказов', many: '# пересказов', other: '# пересказа' }),
  replies: (n: number): string =>
    count(n, { one: '# ответа', few: '# ответов', many: '# ответов', other: '# ответа' }),
  hops: (n: number): string => count(n, { one: '# шага', few: '# шагов', many: '# шагов', other: '# шага' }),
  accounts: (n: number): string =>
    count(n, { one: '# аккаунта', few: '# аккаунтов', many: '# аккаунтов', other: '# аккаунта' }),
  files: (n: number): string =>
    count(n, { one: '# файла', few: '# файлов', many: '# файлов', other: '# файла' }),
  messages: (n: number): string =>
    count(n, { one: '# сообщения', few: '# сообщений', many: '# сообщений', other: '# сообщения' }),
};

const range = (from: number, to: number): string => (from === to ? say`${from}` : say`${from}–${to}`);

/** «(2–4 по 100 вероятным деревьям)», если деревья расходятся. */
function overTrees(over: HopFrom['over']): string {
  if (!over) return '';
  const { from, to, trees } = over;
  const where = from === Infinity ? 'никогда' : to === Infinity ? say`${from} или никогда` : range(from, to);
  return say` (${where} по ${trees} вероятным деревьям)`;
}

/** «шага 3»: с какого шага. */
const from = ({ hop, over }: HopFrom): string => say`шага ${hop}${overTrees(over)}`;

const sameOver = (trees: number): string => (trees ? say` (те же шаги по ${trees} вероятным деревьям)` : '');

export const messages = {
  common: {
    kinds: {
      original: 'публикация',
      repost: 'репост',
      quote: 'цитата',
      reply: 'ответ',
      manual: 'копия с указанием автора (RT @)',
      copy: 'те же слова, без указания автора',
    },
    translationKind: 'возможно, перевод, без указания автора',
    translations: 'возможно, переводы',
    didTranslate: 'другой язык',
    anchors: {
      post: 'цитируемая публикация',
      link: 'ссылка',
      medium: 'изображение или видео',
      number: 'число',
      hashtag: 'хештег',
      mention: 'имя',
    },
    did: {
      original: 'публикация',
      repost: 'репост',
      quote: 'цитата',
      reply: 'ответ',
      manual: 'пересказ с именем',
      copy: 'те же слова',
    },
    bases: {
      root: 'что было сказано',
      observed: 'наблюдается',
      declared: 'как указал автор',
      matched: 'те же слова, без указания автора; возможен общий источник',
      'inferred-graph': 'выведено из подписок и времени',
      'inferred-model': 'выведено из времени',
      unknown: 'путь неизвестен',
      chosen: 'выбрано вручную',
    },
    basesShort: {
      root: 'что было сказано',
      observed: 'наблюдается',
      declared: 'указано',
      matched: 'сопоставлено',
      'inferred-graph': 'выведено',
      'inferred-model': 'выведено',
      unknown: 'путь неизвестен',
      chosen: 'выбрано вручную',
    },
    likelihoods: {
      almostNoChance: 'почти исключено',
      veryUnlikely: 'очень маловероятно',
      unlikely: 'маловероятно',
      roughlyEven: 'примерно поровну',
      likely: 'вероятно',
      veryLikely: 'очень вероятно',
      almostCertain: 'почти наверняка',
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
    removed: 'убрано:',
    added: 'добавлено:',
    language: 'Язык',
    utc: 'UTC',
    close: 'Закрыть',
    unknownAccount: 'аккаунт без имени',
    noText: 'Текста в этой выгрузке нет.',
  },
  start: {
    tag: 'Что происходит с\u00a0сообщением министерства после отправки.',
    drop: 'Перетащите сюда выгрузку твитов',
    choose: 'Выбрать файлы',
    folder: 'выбрать папку',
    paste: 'вставить строки',
    nothingLeaves: 'Ничто не покидает этот компьютер.',
    forgotten: 'Публикации забываются при закрытии вкладки.',
    formats: 'JSON, CSV, XLSX, Parquet, zip, gzip.',
    library: 'Или библиотека, подготовленная из миллионов публикаций: её папка или веб-адрес.',
    formatsNote:
      'Выгрузки X/Twitter, Bluesky, Mastodon и Weibo в том виде, в каком их пишут API и две дюжины программ; о любой другой таблице будет задан вопрос, что в каком столбце.',
    six: 'Шесть наших вопросов по мотивам эссе Филипа Сейба.',
    samples: 'Или откройте пример',
    invented: 'Министерства, аккаунты и публикации вымышлены',
    sampleFigures: (posts: number, hops: number, span: string) =>
      say`${some.posts(posts)}, ${some.hops(hops)}, ${span}`,
    made: 'Большинство сообщений никуда не доходит; это сделано так, чтобы разойтись.',
    allMade: 'Большинство сообщений никуда не доходит; эти сделаны так, чтобы разойтись.',
    make: {
      before: 'Сделать каскад из стольких публикаций:',
      sizes: 'Сколько публикаций',
      go: 'Сделать',
      title: 'Искусственный каскад',
      note: 'Придуман здесь по объявленным правилам из начального числа; ничего не скачивается.',
    },
    address: {
      button: 'открыть веб-адрес',
      title: 'Открыть файл по веб-адресу',
      note: 'Он запрашивается у своего сервера, и тот узнаёт, что вы его запросили; больше ничего не отправляется. Только https, не более 500 МБ.',
      fetch: 'Получить',
      library: {
        note: (host) =>
          `Это адрес библиотеки: у ${host} запрашивается её указатель, а из файлов — только те части, в которых стоят открываемые каскады. Он узнаёт, какие это части; больше ничего не отправляется.`,
        open: 'Открыть библиотеку',
      },
      refused: {
        address: 'Этот адрес открыть нельзя: он должен начинаться с https://.',
        network:
          'Файл не пришёл или оборвался. Сервер может быть недоступен или не даёт читать его другим страницам. Скачайте файл и перетащите его сюда.',
        status: 'На сервере нет такого файла, или он здесь никому его не даёт.',
        redirect: 'Сервер отослал к другому. Откройте тот адрес сами, если доверяете ему.',
        type: 'По этому адресу страница, изображение или видео, а не данные.',
        size: 'Он больше 500 МБ. Скачайте его и откройте.',
        silent: 'Сервер перестал отвечать.',
      },
    },
    pasteTitle: 'Вставить строки',
    pasteNote:
      'Строки, скопированные из таблицы вместе с заголовком, строки JSON или то, что вы наберёте: «кто: слова» или «кто, от кого, слова» в каждой строке, или одни тексты.',
    open: 'Открыть',
    pastedName: 'вставленные строки',
    problem: 'Это не удалось открыть',
    held: 'В этом файле',
    link: 'Эта ссылка ведёт к виду файлов, которых нет на этой странице. Откройте те же файлы, и вид вернётся.',
  },
  reading: {
    title: (name: string) => say`Открывается ${name}`,
    cancel: 'Отмена',
    stages: {
      fetching: 'Получение файла',
      listing: 'Знакомство с библиотекой',
      taking: 'Чтение публикаций библиотеки',
      making: 'Создание публикаций',
      reading: 'Чтение записей',
      joining: 'Соединение публикаций по номерам',
      paths: 'Поиск, кто от кого получил',
      wording: 'Сравнение слов',
      layout: 'Расстановка',
      replay: 'Подготовка повтора',
    },
    noSample: (sample: string) => say`В этой копии Afterword нет примера «${sample}».`,
    sampleAway: (sample: string) =>
      say`Не удалось загрузить пример «${sample}»: его узел не отвечает или отвечает чем-то другим.`,
  },
  record: {
    open: 'Как было получено',
    title: 'Запись, как она была получена',
    place: (start: number, length: number) =>
      say`с байта ${start}, ${count(length, { one: '# байт', few: '# байта', many: '# байтов', other: '# байта' })}.`,
    row: (row: number) => say`строка ${row} своей таблицы.`,
    unpacked: 'Байты считаются в распакованном файле.',
    asUtf8: (encoding: string) => say`Файл в кодировке ${encoding}; байты считаются в нём как UTF-8.`,
    embedded:
      'У этой публикации нет своей записи: она пришла внутри чужой, и это та запись или её часть с этой публикацией.',
    external: 'На эту публикацию ссылаются другие; её записи в этой выгрузке нет.',
    withheld:
      'Среди ваших файлов есть уведомление о том, что публикация, на которую ссылается эта, удалена или отозвана. В записи могут быть её слова, поэтому она не показана.',
    asText: 'Текстом',
    cut: 'Запись продолжается; это её начало.',
    save: 'Сохранить её целиком',
    fileName: 'zapis.txt',
    reading: 'Чтение файла…',
    failed: (message: string) => say`Запись не удалось прочитать: ${message}`,
    missing: {
      changed:
        'Файл был изменён, перемещён или удалён после открытия. Откройте его снова, чтобы увидеть записи.',
      damaged: 'Файл повреждён до этой записи, и распаковать его до неё нельзя.',
      nothing: 'Файл кончается до этой записи. Откройте его снова, чтобы увидеть записи.',
    },
  },
  mapping: {
    title: 'Что в каком столбце?',
    note: (file: string) =>
      say`${file} — таблица, которая не распознана. Вот её первые строки и наши догадки; сказанное вами сохраняется для следующей таблицы с таким заголовком.`,
    ties: (file: string) =>
      say`${file} — таблица из двух столбцов имён. Если она говорит, кто на кого подписан, укажите, где что: вероятные пути будут искаться по этим связям. Вот её первые строки; сказанное вами сохраняется для следующей таблицы с таким заголовком.`,
    unnamed: (n: number) => say`столбец ${n}`,
    holds: (column: string) => say`Что в столбце «${column}»`,
    nothing: 'не используется',
    fields: {
      text: 'текст',
      time: 'время',
      handle: 'имя @ автора',
      name: 'название аккаунта',
      authorId: 'номер автора',
      id: 'номер публикации',
      link: 'адрес публикации',
      lang: 'язык',
      repostOf: 'номер публикации, которую репостят',
      quoteOf: 'номер цитируемой публикации',
      replyTo: 'номер публикации, на которую отвечают',
      replyHandle: 'имя @, кому отвечают',
      isRepost: 'репост или нет',
      followers: 'подписчики автора',
      reposts: 'число репостов',
      likes: 'число отметок «нравится»',
      location: 'место автора',
      urls: 'ссылки',
      follower: 'кто подписан',
      followed: 'на кого подписан',
    },
    open: 'Открыть с этими столбцами',
    leaveOut: 'Не брать этот файл',
    needed: 'Укажите столбец с текстом или два столбца, кто на кого подписан.',
  },
  choose: {
    title: 'Чьё сообщение?',
    note: 'Выберите аккаунт или несколько, которые говорят от одного источника: министерство, министр, посольства.',
    search: 'Найти аккаунт',
    sources: (shown: number, total: number) =>
      say`Первые ${shown} из ${of.accounts(total)}; остальных ищите по имени`,
    official: 'вероятно, официальный',
    figures: (own: number, retold: number) =>
      say`${some.posts(own)}, пересказано ${count(retold, { one: '# раз', few: '# раза', many: '# раз', other: '# раза' })}`,
    absent: (handle: string, n: number) =>
      say`${handle} нет в этом файле; ${count(n, { one: 'на него ссылается # публикация', few: 'на него ссылаются # публикации', many: 'на него ссылаются # публикаций', other: 'на него ссылаются # публикации' })}`,
    messages: 'Его сообщения',
    allMessages: 'Или выберите по сообщению',
    pick: 'Сообщения этой выгрузки, от которых зависит больше всего других.',
    none: 'Собственных сообщений в этой выгрузке нет.',
    more: (shown: number, total: number) => say`${shown} крупнейших из ${total}`,
    figuresOfMessage: (posts: number, hops: number) => say`${some.posts(posts)}, ${some.hops(hops)}`,
    external: 'нет в этом файле; известно по тому, что на него ссылается',
    back: 'Назад к повтору',
    library: 'Другой каскад этой библиотеки',
    other: 'Открыть другие файлы',
    hashed: 'Программа, сделавшая выгрузку, скрыла авторов: выберите по сообщению.',
    unknown: 'В этой выгрузке неизвестно, кто написал это сообщение.',
    whose: 'Указать, чьё это сообщение',
    whoseNote: 'С этого момента считается, о чём узнаёт источник, на что он отвечает и что несёт.',
    noAccount: 'В этой выгрузке нет аккаунта с таким именем.',
  },
  report: {
    title: 'Что прочитано',
    summary: (posts: number, files: number) => say`${some.posts(posts)} из ${of.files(files)}`,
    counts: (records: number, posts: number, accounts: number, merged: number, rejects: number) =>
      say`записей ${records} = публикаций ${posts} + аккаунтов ${accounts} + слитых повторов ${merged} + отклонено ${rejects}`,
    embedded: (n: number) =>
      count(n, {
        one: '# публикация пришла внутри другой, сверх этих',
        few: '# публикации пришли внутри других, сверх этих',
        many: '# публикаций пришли внутри других, сверх этих',
        other: '# публикации пришли внутри других, сверх этих',
      }),
    download: 'Скачать этот отчёт (CSV и карточка метода в zip-архиве)',
    fileName: 'otchet-o-chtenii.csv',
    external: (n: number) =>
      count(n, {
        one: '# публикация упоминается, но её нет в этой выгрузке',
        few: '# публикации упоминаются, но их нет в этой выгрузке',
        many: '# публикаций упоминаются, но их нет в этой выгрузке',
        other: '# публикации упоминаются, но их нет в этой выгрузке',
      }),
    at: (file: string, place: number) => say`${file}, ${place}`,
    atByte: (file: string, byte: number) => say`${file}, байт ${byte}`,
    rejected: (n: number) =>
      count(n, {
        one: '# запись отклонена',
        few: '# записи отклонены',
        many: '# записей отклонено',
        other: '# записи отклонено',
      }),
    shown: (n: number) => count(n, { one: 'первая #', few: 'первые #', many: 'первые #', other: 'первые #' }),
    coverage: (held: number, reported: number) =>
      say`В этой выгрузке ${held} из ${reported} репостов, о которых сообщила платформа.`,
  },
  collection: {
    title: 'Как это собрано?',
    ways: {
      account: 'По аккаунту: публикации одного аккаунта',
      words: 'По словам или хештегу',
      link: 'По ссылке: публикации с одной ссылкой',
      conversation: 'По разговору: одна ветка',
      scrolling: 'Записано, пока один человек листал ленту',
      archive: 'Собственный архив аккаунта',
      made: 'Сделано симулятором',
      unknown: 'Неизвестно',
    },
    short: {
      account: 'Собрано по аккаунту',
      words: 'Собрано по словам',
      link: 'Собрано по ссылке',
      conversation: 'Собрано по разговору',
      scrolling: 'Записано, пока один человек листал ленту',
      archive: 'Из собственного архива аккаунта',
      made: 'Сделано симулятором',
      unknown: 'Как собрано, неизвестно',
    },
    evidence: (n: number, of: number, what: string) =>
      say`${n} из ${of} публикаций показывают ${what}; догадка по публикациям`,
    coverage: (held: number, reported: number) =>
      say`в этой выгрузке ${held} из ${reported} известных репостов`,
    noCoverage: 'счётчиков платформы в ней нет',
    library: (cascades, name, date) =>
      say`${count(cascades, { one: '# каскад', few: '# каскада', many: '# каскадов', other: '# каскада' })} из библиотеки ${name}${date && ` (подготовлена: ${date})`}`,
  },
  support: {
    title: 'На что она может ответить',
    verdicts: { yes: 'да', partly: 'отчасти', no: 'нет' },
    counts: (yes: number, partly: number, no: number) => say`да: ${yes}, отчасти: ${partly}, нет: ${no}`,
    next: (what: string) => `В следующий раз: ${what}`,
    why: {
      hops: (n: number, of: number) => say`Известно шагов: ${n} из ${of}.`,
      pathsUnknown: (n: number, of: number) =>
        say`Шагов, где репост записан за оригиналом и путь неизвестен: ${n} из ${of}.`,
      undated: (n: number, of: number) => say`Публикаций без времени: ${n} из ${of}.`,
      noHops: () => 'Ни одна публикация этой выгрузки не ссылается на другую и не повторяет её слов.',
      changers: (n: number) => say`Пересказов со своими словами: ${n}.`,
      fewChangers: (n: number) => say`Пересказов со своими словами лишь ${n}: прочтите их.`,
      onlyReposts: () => 'Никто в этой выгрузке не пересказывает своими словами.',
      noText: () => 'В этой выгрузке нет текста.',
      responses: (n: number, of: number) =>
        say`Откликов, которые сами никого у источника не извещают: ${n} из ${of}.`,
      onlyNotifying: () => 'Каждый отклик в этой выгрузке обращён прямо к источнику.',
      noHandles: (n: number, of: number) => say`Публикаций без читаемого автора: ${n} из ${of}.`,
      exchanges: (n: number, of: number) =>
        say`Ответов, возвращающихся к тому, кто писал раньше: ${n} из ${of}.`,
      oneWay: (n: number) => say`Ответов: ${n}, и ни один не возвращается.`,
      noReplies: () => 'Ответов в этой выгрузке нет.',
      profiles: (n: number, of: number) => say`Авторов с описанием: ${n} из ${of}.`,
      noProfiles: (n: number, of: number) => say`Авторов с описанием лишь ${n} из ${of}.`,
      noAuthors: () => 'У публикаций нет авторов.',
      messages: (n: number) => say`Сообщений у одного аккаунта здесь: ${n}.`,
      fewMessages: (n: number) => say`Ни у одного аккаунта здесь нет больше ${of.messages(n)}.`,
      oneMessage: () => 'Ни у одного аккаунта здесь нет второго сообщения.',
    },
    collect: {
      hops: '',
      pathsUnknown: 'список, кто на кого подписан (follower,followed), позволит вывести вероятные пути.',
      undated: 'выгрузите время каждой публикации.',
      noHops: 'собирайте по разговору или цитаты и репосты одной публикации.',
      changers: '',
      fewChangers: 'собирайте по словам, чтобы попали цитаты и копии.',
      onlyReposts: 'собирайте по словам, чтобы попали цитаты и копии.',
      noText: 'выгрузите текст каждой публикации.',
      responses: '',
      onlyNotifying: 'собирайте по словам: копии без указания автора не ссылаются на источник.',
      noHandles: 'выгрузите имена @ авторов.',
      exchanges: '',
      oneWay: 'собирайте по разговору, вместе с ответами самого источника.',
      noReplies: 'собирайте по разговору.',
      profiles: '',
      noProfiles: 'выгрузите аккаунты: имя, подписчиков, описание.',
      noAuthors: 'выгрузите имена @ авторов.',
      messages: '',
      fewMessages: 'собирайте по аккаунту: месяц публикаций источника и то, что на них отвечает.',
      oneMessage: 'собирайте по аккаунту: месяц публикаций источника и то, что на них отвечает.',
    },
  },
  lenses: {
    where: 'Куда оно идёт?',
    wording: 'Чем оно становится?',
    horizon: 'О чём источник не узнаёт?',
    dialogue: 'Отвечают ли кому-нибудь?',
    carriers: 'Кто его несёт?',
    compare: 'Какие сообщения расходятся и сохраняют суть?',
  },
  wording: {
    pins: {
      clear: 'Открепить все',
      keptLong: (words: string, n: number, of: number) =>
        say`«${words}»: из ${of}, кто мог изменить, ещё сохраняют ${n}`,
      overTime: (words: string, n: number, total: number, share: string | null) =>
        say`${words}: ${n} из ${of.retellings(total)}${share ? say` (${share})` : ''}`,
    },
    rung: {
      changed: (n: number, of: number) => say`изменено ${n} из ${of}`,
      changedLong: (posts: number, base: string, reposts: number, changers: number, changed: number) =>
        say`${some.posts(posts)}${base}: ${some.reposts(reposts)}, которые несут слова и не могут их изменить; из остальных ${changers} изменили ${changed}`,
    },
    lit: {
      carry: (n: number, base: string) => say`пока ${some.posts(n)}${base}`,
      all: 'Показать все одинаково',
    },
    table: {
      title: 'Формулировки сообщения',
      of: 'Список',
      lists: { wordings: 'Формулировки', edits: 'Правки', rates: 'Как часто', routes: 'По пути' },
      search: 'Найти слова',
      filter: 'Показать',
      filters: {
        all: 'все',
        pins: 'потеряно закреплённое слово',
        figures: 'изменены число или «не»',
        convergent: 'сделано не раз',
        restored: 'восстановлено',
      },
      wording: 'Формулировка',
      edit: 'Правка',
      carriers: 'Публикации',
      first: 'Первая',
      drift: 'Отклонение',
      posts: 'Публикаций всего',
      origins: 'Сделано',
      none: 'В этой выгрузке нет.',
      counting: 'Подсчёт, кто их несёт…',
      more: (n: number) => say`ещё ${n}`,
      source: 'самого источника',
      wordings: (n: number, base: string) => say`${some.wordings(n)}${base}`,
      edits: (n: number, base: string) =>
        say`${count(n, { one: '# правка', few: '# правки', many: '# правок', other: '# правки' })}${base ? `; публикации${base}; сделано: всеми` : ''}`,
      times: (n: number) => say`${n}×`,
    },
    rates: {
      title: 'Как часто меняются слова',
      whole: 'По всему каскаду, какой бы момент ни был показан.',
      made: (wordings: number, posts: number) =>
        say`${count(posts, { one: '# публикация несёт', few: '# публикации несут', many: '# публикаций несут', other: '# публикации несут' })} ${some.wordings(wordings)}.`,
      rate: (n: number, share: string | null) =>
        say`Новую формулировку сделали ${n}${share ? say`, то есть ${share} передавших` : ''}.`,
      changers: (of: number, share: string | null) =>
        say`Репост не может изменить слова; могли ${of}${share ? say`: ${share} из них` : ''}.`,
      asSaid: 'Ещё формулировка источника',
      hop: 'Шаг',
      counted: 'Посчитано',
      expected: 'При такой частоте',
      of: (n: number, of: number) => say`${n} из ${of}`,
      asSaidAt: (hop: number, n: number, of: number) => say`как сказано, на шаге ${hop}: ${n} из ${of}`,
      sizes: 'Формулировки, которые несут не меньше стольких публикаций',
      posts: 'публикации',
      axis: 'формулировки',
      atLeast: (wordings: number, posts: number) => say`${some.wordings(wordings)} ≥ ${some.posts(posts)}`,
      byRate: (exponent: string) => say`одна лишь частота: показатель ${exponent}`,
      fitted: (exponent: string) => say`лучшее приближение: показатель ${exponent}`,
      few: (n: number, needed: number) =>
        say`${some.wordings(n)}: слишком мало, чтобы сравнить две линии; нужно ${needed}.`,
      none: 'Ни одну формулировку не несут две публикации: приближать нечего.',
      first: (share: string) =>
        say`Самая частая формулировка — ${share} всех; первая крупнее, чем её сделала бы одна лишь частота.`,
    },
    routes: {
      title: 'Что сохраняется по пути',
      lost: 'Где закреплённые слова потеряны впервые',
      pin: 'Закрепите слова сообщения, чтобы увидеть, где они потеряны впервые.',
      first: (handle: string, hop: number) => say`впервые у ${handle}, на шаге ${hop}`,
      firstBy: (handle: string) => say`впервые потеряно у ${handle}`,
      times: (n: number) =>
        count(n, {
          one: 'потеряно в # публикации',
          few: 'потеряно в # публикациях',
          many: 'потеряно в # публикациях',
          other: 'потеряно в # публикации',
        }),
      lostBy: (words: string, n: number) => say`${words} — потеряно: ${n}`,
      kept: 'не потерял никто из получивших',
      languages: 'По языкам',
      kinds: 'По способу: как взято у источника',
      branches: 'По ветвям: публикации первого шага, от которых зависит больше всего',
      what: 'Что',
      retellings: 'Пересказы',
      compared: 'Сравнено',
      fidelity: 'Сохранено',
      row: (name: string, n: number) => say`${name}: ${n}`,
      note: 'По всему повтору. Сохранено: средняя доля общих с источником слов, от 30 публикаций. Публикации на другом языке не сравниваются.',
    },
    changes: {
      none: '',
      unique: 'сделано один раз',
      convergent: 'сделано независимо не раз',
      restored: 'назад к словам источника',
    },
    edits: {
      none: '',
      copy: 'копия',
      'near-copy': 'почти копия',
      truncation: 'усечение',
      deletion: 'пропуск',
      addition: 'добавление',
      substitution: 'замена',
      rewording: 'переформулировка',
      'translation-candidate': 'возможный перевод',
    },
    tree: {
      title: 'Родословная формулировок во времени',
      thickness: (base: string) => say`толщина: публикации, которые её несут${base}`,
      source: 'как сказано',
      rarer: (n: number) => say`ещё ${some.wordings(n)} в таблице`,
      hollow: 'пусто внутри: без закреплённого слова',
      lost: (words: string) => say`потеряно здесь: ${words}`,
      back: (words: string) => say`вернулось здесь: ${words}`,
    },
    telephone: {
      title: 'Сообщение шаг за шагом: что передают чаще всего, рядом с источником',
      carry: (n: number, total: number, base: string) => say`${n} из ${of.posts(total)}${base}`,
    },
    beside: {
      compare: 'Сравнить с…',
      choose: 'Выберите вторую публикацию на сцене',
      cancel: 'Отмена',
      close: 'Закрыть сравнение',
      title: 'Две публикации рядом',
      same: 'Те же слова.',
      fidelity: (share: string) => say`${share} слов общие`,
      incomparable: 'Не сравниваются: одна из них — ответ, без слов или, возможно, перевод другой.',
    },
  },
  horizon: {
    bands: 'Как источник о них узнаёт',
    tiers: {
      absent: 'нет в этой выгрузке',
      own: 'свои',
      notified: 'извещён',
      weak: 'слабо',
      discoverable: 'можно найти',
      unlinked: 'лишь похожие слова',
    },
    notes: {
      absent: 'только упомянуты',
      own: 'публикации источника',
      notified: 'о каждой извещён отдельно',
      weak: 'с другими, если вообще',
      discoverable: 'найдёт тот, кто ищет',
      unlinked: 'могут быть не связаны',
    },
    of: (from: number, to: number, of: number) => say`${range(from, to)} из ${of}`,
    untold: (rules: string, from: number, to: number, total: number) =>
      say`По правилам от ${rules}, ${range(from, to)} из ${of.responses(total)} в этой выгрузке не дают прямого уведомления${from < to ? '; разброс в том, считать ли слабые' : ''}.`,
    unlinked: (n: number) =>
      say`Кроме них, ещё до ${of.posts(n)} лишь с похожими словами; связь может и отсутствовать.`,
    few: (n: number) => say`Слишком мало (${n}), чтобы судить; прочтите их.`,
    alone: (n: number) =>
      say`Кроме них, ещё ${some.posts(n)} лишь с похожими словами; связь может и отсутствовать.`,
    notSeen: 'Извещён — не значит увидел.',
    collected: (handles: string) =>
      say`Собрано по ${handles}: публикации, где это имя не названо, по большей части отсутствуют, так что это не доля всех разговоров.`,
    unknownSource: 'Неизвестно, кто написал это сообщение: нельзя сказать, о чём узнаёт его источник.',
    nobody: 'На него никто не откликается в этой выгрузке.',
    notYet: 'Пока никто не откликнулся.',
    asTold: 'Как об этом узнаёт источник',
    everyOne: 'Каждый отклик — одна точка',
    everySome: (n: number) => say`Все отклики, одна точка на ${n}`,
    brighter: 'ярче: труднее узнать',
    untoldShort: (from: number, to: number, of: number) => say`не извещён о ${range(from, to)} из ${of}`,
    unlinkedShort: (n: number) => say`похожих: ${n}`,
    quoted: (handle: string) => say`${handle}, о чём источник не узнаёт`,
    expressive: 'без уведомления, не считая репостов',
    audience: 'с весом по подписчикам',
    noAudience: 'В этой выгрузке нет числа подписчиков: взвесить отклики по ним нельзя.',
    branches: 'Ветви, о которых он не узнал',
    branchesNote: 'Публикации одна под другой, ни одна из которых не дала уведомления.',
    branchesOf: (n: number, of: number) => say`Крупнейшие: ${n} из ${of}.`,
    branch: (n: number, handle: string) => say`Ветвь из ${of.posts(n)} под ${handle}`,
    branchPosts: (n: number, unlinked: number) =>
      say`${some.posts(n)}${unlinked ? say`, из них лишь по похожим словам: ${unlinked}` : ''}`,
    branchMost: 'Чаще всего в ней говорят',
    noBranches: 'Нет двух публикаций одна под другой без уведомления.',
    never: 'К источнику в этой выгрузке оно не вернулось.',
    back: (after: string, handle: string) => say`Вернулось ${after}: ${handle} дал уведомление.`,
    backOwn: (after: string) => say`Сам источник написал там ${after}.`,
    toldSay: 'О чём больше всего говорят его уведомления',
    untoldSay: 'О чём больше всего говорят вне его поля зрения',
    carry: (n: number, of: number) => say`${n} из ${of} со словами`,
    nothing: 'К этому моменту ничего.',
  },
  dialogue: {
    bands: 'Кто обратился к источнику',
    fates: {
      none: 'все остальные',
      own: 'источник',
      source: 'источник ответил',
      others: 'ответили лишь другие',
      nobody: 'без ответа',
    },
    unknownSource: 'Неизвестно, кто написал это сообщение: нельзя сказать, кому отвечает его источник.',
    nobody: 'Под этим сообщением в этой выгрузке никто не обращается к источнику.',
    notYet: 'К источнику пока никто не обратился.',
    elsewhere: (n: number) =>
      count(n, {
        one: 'В другом месте этой выгрузки обращается # публикация.',
        few: 'В другом месте этой выгрузки обращаются # публикации.',
        many: 'В другом месте этой выгрузки обращаются # публикаций.',
        other: 'В другом месте этой выгрузки обращаются # публикации.',
      }),
    few: (n: number) => say`Слишком мало (${n}) обращаются к источнику, чтобы судить; прочтите их.`,
    addressed: (n: number, questions: number, source: number, others: number) =>
      say`Из ${of.posts(n)} этой выгрузки, обращённых к источнику (вопросов: ${questions}), он ${source ? say`ответил на ${source}` : 'не ответил ни на одну'}; ${others ? say`на ${others} ответили лишь другие` : 'ответов лишь от других нет'}.`,
    half: (span: string) => say`Половине из них ответили за ${span}.`,
    notHalf: 'К концу этой выгрузки не ответили и половине.',
    silent: (moment: string, n: number) =>
      say`Его последний ответ — ${moment}; после этого к нему обратились: ${n}.`,
    mark: 'Ответили — не значит дали ответ по существу: отметьте, где он дан.',
    marked: (n: number) => say`Отмечено вами как отвеченные: ${n}.`,
    filter: 'Какие из них',
    filters: {
      all: 'все обращённые к нему',
      questions: 'вопросы',
      notReplied: 'источник не ответил',
      byOthers: 'ответили лишь другие',
      bySource: 'источник ответил',
      unmarked: 'не отмечены как отвеченные',
    },
    entry: {
      question: 'вопрос',
      remark: 'реплика',
      followers: (n: number) =>
        count(n, {
          one: '# подписчик',
          few: '# подписчика',
          many: '# подписчиков',
          other: '# подписчика',
        }),
      below: (n: number) => say`${some.posts(n)} ниже`,
      nobody: 'без ответа',
      source: (handle: string, span: string) => say`ответ от ${handle} через ${span}`,
      others: (handle: string, span: string, more: number) =>
        more
          ? say`ответ от ${handle} через ${span} и ещё ${more}, не от источника`
          : say`ответ от ${handle} через ${span}, не от источника`,
      mark: 'отвечено',
      markLong: (handle: string) => say`Отметить публикацию ${handle} как отвеченную`,
    },
    more: (n: number) => say`Показать ещё (${n})`,
    save: 'Сохранить как рабочий список (CSV)',
    saveNote: 'Где в нём имена частных лиц и их слова, храните его среди тех, кто отвечает.',
    fileName: 'kto-obratilsya-k-istochniku.csv',
    undo: 'Отменить последнюю отметку',
    curve: 'Доля ещё без ответа, по времени ожидания',
    curveNote: 'Оставшиеся без ответа считаются до конца выгрузки.',
    untimed: 'Ни у одной из них нет времени.',
    noReply: 'Источник не ответил ни на одну из них в этой выгрузке.',
    repliedAfter: (n: number, from: string, to: string) =>
      say`${some.posts(n)} с ответом через ${from} – ${to}`,
    part: (n: number, of: number, share: string) =>
      share ? say`${n} из ${of} (${share})` : say`${n} из ${of}`,
    figures: {
      rate: 'с ответом',
      questions: 'вопросы с ответом',
      conversation: 'его публикаций — ответы другим',
      loop: 'ветки, где он ответил на ответ',
      deepest: 'реплик в самом глубоком обмене',
    },
    deepest: 'Самый глубокий обмен',
    turns: (n: number) =>
      count(n, {
        one: '# реплика источника и других',
        few: '# реплики источника и других',
        many: '# реплик источника и других',
        other: '# реплики источника и других',
      }),
    noExchange: 'Источник и другие в этой выгрузке ни разу не чередуются.',
    silence: 'Когда он перестал отвечать',
    laterPosts: (n: number) => say`Обратились к нему после этого: ${some.posts(n)}`,
    neverReplied: 'Под этим сообщением он другим не отвечал.',
    without: 'Разговоры, продолжавшиеся без него',
    talks: (n: number, replies: number) => say`${n}, в них ${some.replies(replies)}`,
    replies: (n: number) => say`${some.replies(n)}, ни одного от источника`,
    noTalks: 'Ни один разговор из двух и более ответов не шёл без него.',
    cameBack: 'Что вернулось',
    cameBackNote:
      'Слова, которые сначала употребили другие, а позже источник. Те же слова позже — не доказательство того, что слушали.',
    back: (handle: string, at: string, n: number, later: string) =>
      say`впервые у ${handle}, ${at}; у других: ${some.posts(n)} до публикации источника от ${later}`,
    nothingBack: 'Таких слов не найдено.',
    latest: 'Его последний ответ',
    after: (span: string) => say`через ${span}`,
    noReplyYet: 'К этому моменту он никому не ответил.',
  },
  methods: {
    open: 'Как это вычислено?',
    source: (where: string) => `Откуда: ${where}`,
    own: 'наше собственное правило',
    of: {
      'workshop.rehearsal': {
        title: 'Репетиция',
        formula: '20 жребиев · 3000 выдуманных людей · двое суток',
        source: '',
        caveats:
          'Кто видит сообщение, передаёт его по случаю, чаще — у кого больше читателей; от слов это не зависит. Из них 30 % пишут его заново. Что длиннее их терпения, от 6 до 36 слов, теряет конец или, в 40 % случаев, часть фразы; иначе 15 % вставляют своё слово и 15 % — замечание впереди. Под ответом источника половина берёт его слова; поправку передают вдвое реже. Меняется больше, чем на площадке, чтобы это было видно в 20 прогонах.',
      },
      'workshop.alpha': {
        title: 'Насколько согласны судьи',
        formula: 'α = 1 − (n − 1) · Σ o(c, k) ÷ Σ n(c) · n(k), по c ≠ k',
        source: 'Krippendorff 2011; 0,8 и 0,667 — по Krippendorff 2004',
        caveats:
          'o — пары оценок одного шага, n — все оценки. Шаг, оценённый один раз, не учитывается. Согласие — не истина: все могут ошибаться вместе.',
      },
      'wording.survival': {
        title: 'Слова, которые выживают',
        formula: 'публикации, ещё показывающие слово ÷ пересказы со словами',
        source: '',
        caveats: 'Ответы и публикации на другом языке не считаются.',
      },
      'wording.fidelity': {
        title: 'Верность',
        formula: '2 · LCS(a, b) ÷ (|a| + |b|), в словах',
        source: 'Dice 1945, по наибольшей общей подпоследовательности',
        caveats: 'Измеряет слова, а не смысл и не истину. Хештеги, имена и ссылки — не слова.',
      },
      'wording.drift': {
        title: 'Отклонение',
        formula: '1 − верность словам источника',
        source: '',
        caveats: 'Измеряет слова, а не смысл и не истину. Переводы и ответы остаются в стороне.',
      },
      'wording.lost': {
        title: 'Слова, которые называет ответ',
        formula:
          'ряд слов с наибольшей Σ (потеря − max(средняя потеря, ⅔ · наибольшая потеря)); потеря = 1 − сохранённая доля',
        source: 'Наибольший ряд ищется, как у Bentley 1984; порог наш',
        caveats:
          'Из тех, кто мог изменить слова: репост не может. «Никто» говорится только при нуле. Слово, вернувшееся на другом месте, считается потерянным. С какого шага — зависит от путей.',
      },
      'wording.edits': {
        title: 'Виды правки',
        formula:
          'копия: те же слова · усечение: их начало · пропуск: часть опущена · добавление: все и ещё · замена: верность ½ и больше · переформулировка: меньше',
        source: 'Названия по Simmons et al. 2011 и Tao et al. 2013',
        caveats:
          'Каждое название возможно, но не наверняка: читаются слова, а не смысл. Те же слова с другими хештегами — почти копия.',
      },
      'wording.rate': {
        title: 'Как часто меняются слова',
        formula: 'μ = (V − 1) ÷ (N − 1); как сказано, после d шагов: (1 − μ)^d',
        source: 'Adamic, Lento, Adar & Ng 2016, doi:10.1145/2835776.2835827',
        caveats:
          'V формулировок несут N публикаций, каждая сделана один раз. Публикации с одной формулировкой не обязательно взяли её друг у друга. Выгрузка без репостов делает частоту больше, чем она была.',
      },
      'wording.sizes': {
        title: 'Насколько велики формулировки',
        formula:
          'по частоте: p(k) ∝ k^−(1 + 1 ÷ (1 − μ)); приближение: p(k) = ρ B(k, ρ + 1), ρ = n ÷ Σ (ψ(k + ρ + 1) − ψ(ρ + 1))',
        source: 'Simon 1955; Newman 2005; о первой формулировке Dodds et al. 2016, arXiv:1608.06313',
        caveats:
          'Формулировку несут k публикаций. Первая линия — то, что вышло бы при одной частоте для всех, если каждый выбирает, что передать, по тому, сколько это уже делают; вторая подобрана. Первая формулировка выходит крупнее, чем говорит этот процесс. Несколько десятков формулировок подходят под многие законы: линии сравнивают, а не доказывают.',
      },
      'horizon.untold': {
        title: 'Отклики без прямого уведомления',
        formula: 'от: можно найти · до: можно найти + слабые · из: извещён + слабые + можно найти',
        source: 'Уведомления, как их описывает X/Twitter и называют его программы',
        caveats:
          'Извещён: ответ, цитата или репост публикации источника либо публикация, которая его называет. Слабо: репост публикации, которая его называет или которую он репостил. Извещён — не значит увидел: между ними фильтры, отключённые уведомления, объём и несколько сотрудников. Имена после первых 280 знаков длинной публикации могли не дать уведомления. Нет в этой выгрузке — не значит нет на платформе. Без репостов: то же для публикаций со своими словами.',
      },
      'horizon.unlinked': {
        title: 'Лишь похожие слова',
        formula:
          'нет общего номера, имени, ссылки, хештега или шести слов подряд; текст не повторён слово в слово',
        source: '',
        caveats:
          'Такие публикации могут быть не связаны или иметь общий источник; они вне итога. Копия считается находимой, если у неё шесть слов подряд или больше половины своих слов общие с тем, с чем она сопоставлена, или если она слово в слово то, о чём источник извещён или что он может найти в другом месте.',
      },
      'horizon.branches': {
        title: 'Ветви, о которых он не узнал',
        formula:
          'публикации одна под другой, без уведомлений, в том числе слабых; вернулось: первая публикация с уведомлением, которая от них зависит',
        source: '',
        caveats: 'По показанным путям; репост записан за оригиналом, поэтому ветви могут быть длиннее.',
      },
      'horizon.audience': {
        title: 'С весом по подписчикам',
        formula: 'Σ подписчиков, каждый отклик считается',
        source: '',
        caveats:
          'Подписчики, как сообщено при сборе публикации; они пересекаются, и никто не знает, кто это видел.',
      },
      'dialogue.ledger': {
        title: 'Кто обратился к источнику',
        formula:
          'ответы источнику + публикации, называющие его своими словами − репосты, указания авторства, имена @ в начале',
        source: '',
        caveats:
          'Вопрос узнаётся по вопросительному знаку. Имена @, которые платформа ставит в начало ответа, сами ни к кому не обращаются. Ответов другого официального аккаунта и личных сообщений здесь нет.',
      },
      'dialogue.rate': {
        title: 'С ответом',
        formula: 'с ответом ÷ обращений',
        source: '',
        caveats:
          'Ответная реплика — ещё не ответ, пока этого не скажет человек. Больше диалога — не значит лучше.',
      },
      'dialogue.curve': {
        title: 'Сколько они ждут',
        formula: 'S(t) = Π (1 − dᵢ ÷ nᵢ); без ответа: до конца выгрузки',
        source: 'Kaplan & Meier 1958',
        caveats:
          'Оставшиеся без ответа ждали не меньше, чем до конца выгрузки. Где половина не достигнута, медиана не печатается. Ночи и часовые пояса не вычитаются.',
      },
      'dialogue.conversationality': {
        title: 'Разговорчивость',
        formula: 'ответы другим ÷ все публикации источника',
        source: 'По «most conversational» исследований Twiplomacy, без ответов самому себе',
        caveats:
          'Из всех публикаций источника в этой выгрузке; то, что он добавляет к своим веткам, — не разговор.',
      },
      'dialogue.loop': {
        title: 'Замкнутые круги',
        formula: 'ветки источник → другой → источник ÷ ветки с ответом источнику',
        source: 'По диалогической петле Kent & Taylor 1998',
        caveats: 'Что источник ответил тому, кто ответил, ничего не говорит о том, что он сказал.',
      },
      'dialogue.deepest': {
        title: 'Самый глубокий обмен',
        formula: 'больше всего реплик источника и других вдоль одной цепи ответов',
        source: '',
        caveats: 'Реплики могут принадлежать нескольким людям.',
      },
      'dialogue.silence': {
        title: 'Когда он замолчал и что шло дальше',
        formula:
          'его последний ответ другим · обратившиеся к нему после · разговоры: два ответа и больше под публикацией других, ни одного от источника',
        source: '',
        caveats: 'До конца этой выгрузки: того, что он ответил позже, в другом месте или лично, в ней нет.',
      },
      'dialogue.cameBack': {
        title: 'Что вернулось',
        formula: 'ряды слов в поздних публикациях источника, которые другие употребили раньше, а он никогда',
        source: '',
        caveats:
          'Те же слова позже не доказывают, что слушали: и те и другие могли взять их в ином месте. Отдельные слова считаются от шести букв, если их содержат немногие публикации других.',
      },
      'where.hops': {
        title: 'Шаги и ширина',
        formula:
          'шаги: переходы от публикации вверх до сообщения · в самом широком месте: больше всего публикаций на одном шаге · в среднем: Σ шагов ÷ публикации под ним',
        source: '',
        caveats: 'По показанным путям. Репост стоит на своём оригинале, каким бы путём он ни пришёл.',
      },
      'where.shape': {
        title: 'Структурная виральность',
        formula:
          'структурная виральность = 2 · Σ S · (n − S) ÷ (n · (n − 1)), S = публикации каждого поддерева',
        source: 'Goel, Anderson, Hofman & Watts 2016',
        caveats:
          'Среднее расстояние между всеми парами публикаций. Выгрузки относят большинство репостов к оригиналу, поэтому там она занижена; она растёт с размером: сравнивайте только близкие размеры.',
      },
      'where.ranges': {
        title: 'Разброс по вероятным деревьям',
        formula: 'с 5-го по 95-е из каждых 100 деревьев, выбранных по их вероятностям',
        source: 'По DeVerna et al. 2024',
        caveats:
          'Где лежат девять из десяти деревьев; дерево на экране относит каждую публикацию к самому вероятному родителю и может лежать вне.',
      },
      'where.first': {
        title: 'Первые появления',
        formula:
          'время первой датированной публикации на шаге, на языке, из места, в сообществе − время сообщения',
        source: '',
        caveats:
          'У публикации без даты появления нет. Места — то, что указано в профилях, как написано, без учёта регистра и пробелов.',
      },
      'where.mixed': {
        title: 'Смешано, как',
        formula: 'эффективное число = e^H, H = −Σ p · ln p',
        source: 'Weng, Menczer & Ahn 2013',
        caveats: 'Из публикаций, где указан язык; язык — не страна.',
      },
      'where.branches': {
        title: 'Ветви',
        formula: 'публикация первого шага и всё, что от неё отходит; продолжена: две публикации и больше',
        source: '',
        caveats: 'По показанным путям. Ветвь — не сообщество.',
      },
      'where.circles': {
        title: 'Сообщества',
        formula:
          'Louvain, 20 прогонов с начальным числом, по подпискам и общению вне сообщения; согласие: средняя NMI прогонов; случай: столько же аккаунтов наугад',
        source: 'Blondel et al. 2008',
        caveats:
          'Только по связям вне этого сообщения: его собственные шаги нашли бы самих себя. Группы меньше пяти аккаунтов не считаются. Названий им здесь никто не даёт.',
      },
      'where.exits': {
        title: 'Выходы',
        formula: 'ссылки в каноническом виде; куда ведут — по словам адреса',
        source: '',
        caveats: 'Ничего не открывается: того, что там написано, в этом файле нет.',
      },
      'carriers.chain': {
        title: 'Официальная цепь',
        formula: 'публикации официальных лиц, до которых оно дошло лишь через официальных лиц и источник',
        source: '',
        caveats:
          'По показанным путям. Выгрузка не показывает иерархии внутри министерства. Официальные публикации, до которых оно дошло через других, считаются отдельно.',
      },
      'carriers.sides': {
        title: 'Публикации, охват, скорость и верность каждой стороны',
        formula:
          'охват: аккаунты и Σ подписчиков · скорость: время до первой и до средней публикации · взято у неё: публикации других, стоящие на её публикациях · верность: среднее 1 − отклонение',
        source: '',
        caveats:
          'Подписчики пересекаются и не аудитория. Среднее печатается от 30 пересказов. Из чьей публикации взято: то же, по автору публикации выше.',
      },
      'carriers.roles': {
        title: 'Роли',
        formula: 'слова в имени @ или названии; СМИ — от 1000 подписчиков; слово пользователя важнее',
        source: '',
        caveats:
          'Догадка по именам; галочка ничего не говорит. Вставьте список официальных аккаунтов, если он у вас есть.',
      },
      'carriers.retellers': {
        title: 'Кто его изменил',
        formula: 'пересказы, где правка больше копии или почти копии, по публикациям под ними',
        source: '',
        caveats: 'После — не значит вследствие. О публике — только числа.',
      },
      'carriers.ei': {
        title: 'Индекс E-I',
        formula: 'E-I = (E − I) ÷ (E + I); случайно: то же по всем возможным парам',
        source: 'Krackhardt & Stern 1988',
        caveats: 'Его искажают размеры групп: читайте рядом с тем, что дал бы случай.',
      },
      'carriers.brokers': {
        title: 'Кто стоит между',
        formula: 'открытые пути a → v → c, по группам a, v и c',
        source: 'Gould & Fernandez 1989',
        caveats:
          'Источник считается официальным. Путь открыт, если никто не взял напрямую. Частные аккаунты лишь считаются.',
      },
      'carriers.half': {
        title: 'Половина',
        formula: 'наименьшее число аккаунтов, из публикаций которых взята половина всех',
        source: '',
        caveats: 'Репост засчитывается оригиналу, у кого бы его ни увидели.',
      },
      'compare.travel': {
        title: 'Дальше первого шага',
        formula: 'сообщения, чья самая глубокая публикация в двух и более шагах от источника',
        source: '',
        caveats:
          'Большинство репостов отнесены к оригиналу, каким бы ни был их путь. Разойтись — не значит быть ценным; воздействия в выгрузке нет.',
      },
      'compare.kept': {
        title: 'Суть сохранена',
        formula: 'пересказы со всеми закреплёнными словами ÷ сравнённые; иначе их средняя верность',
        source: '',
        caveats:
          'Слова, а не смысл. Каждая публикация сравнивается с ближайшим сообщением источника над ней.',
      },
      'compare.replies': {
        title: 'Ответы, замкнутые и разомкнутые кольца',
        formula: 'ответы других, на которые ответил источник ÷ все ответы других',
        source: '',
        caveats: 'Ответная реплика — ещё не ответ, пока этого не скажет человек.',
      },
      'compare.matched': {
        title: 'Близкие размеры',
        formula: 'поровну сообщений каждого вида в каждом удвоении размера; D = max |F(a) − F(b)|',
        source: 'Juul & Ugander 2021; удвоение: наше',
        caveats: 'Формы различаются уже размером: сравниваются лишь сообщения близкого размера.',
      },
      'compare.tags': {
        title: 'Виды',
        formula: 'вид, больше всего слов которого есть в сообщении; слово пользователя важнее',
        source: '',
        caveats: 'Метки вручную — ваши; слова каждого правила показаны, и их можно изменить.',
      },
    },
  },
  explore: {
    regions: {
      key: 'Насколько отклонилась формулировка',
      stage: 'Каскад по шагам и времени',
      time: 'Шкала времени',
      panel: 'Что говорится, шаг за шагом',
      now: 'Что передают сейчас',
    },
    readings: {
      title: 'Как это читать',
      hops: 'По шагам',
      wordings: 'Формулировки',
      tree: 'Родословная',
      telephone: 'Глухой телефон',
      branches: 'Ветви без уведомлений',
      ledger: 'Кто к нему обратился',
      waiting: 'Сколько они ждут',
      talks: 'Туда и обратно',
      scatter: 'Размер и сохранность слов',
      strands: 'Нити',
      sizes: 'Близкие размеры',
    },
    lensRow: {
      title: 'Шесть вопросов',
      previous: 'Предыдущий вопрос',
      next: 'Следующий вопрос',
      unsupported: 'Эта выгрузка сказать не может.',
    },
    handle: {
      light: 'Нажмите, чтобы подсветить их на сцене',
      open: 'Нажмите, чтобы прочитать',
      more: (n: number) => say`и ещё ${n}.`,
    },
    synthetic: 'Искусственное',
    syntheticNote: 'Министерства, аккаунты и публикации вымышлены',
    changeSource: 'Сменить источник или сообщение',
    home: 'Afterword: закрыть это и начать заново',
    menu: 'Меню',
    lanes: {
      hops: some.hops,
      andMore: (n: number) => say`${n}+ шагов`,
      source: 'источник',
      posts: some.posts,
    },
    legend: {
      title: 'Знаки',
      inferred: 'выведенный шаг',
      notch: 'изменены «не» или число',
      hatched: 'возможно, перевод',
      notchPinned: 'потеряно закреплённое слово, «не» или число',
    },
    posts: 'Публикации, от которых зависит больше всего других',
    postButton: (handle: string, kind: string, hops: number) => say`${handle}, ${kind}, ${some.hops(hops)}`,
    noStage: 'Не удалось нарисовать схему.',
    lostStage: 'Видеокарта потеряла схему. Воспроизведение продолжается; схема вернётся сама.',
    plainStage:
      'Этот браузер рисует без WebGL2, поэтому схема простая. Она идёт вместе с воспроизведением, как и обычная.',
    plainPart: (drawn, of) =>
      say`Показано ${drawn} из ${of}: сначала те публикации, от которых зависит больше всего других; все числа учитывают все публикации.`,
    drift: {
      title: 'Насколько отклонилась формулировка',
      soFar: (n: number, base: string) => say`пока ${some.retellings(n)}${base}`,
      from: 'как сказано',
      middle: 'изменено',
      to: 'другие слова',
      bar: (share: string, n: number) => say`отклонение ${share}: ${some.retellings(n)}`,
      off: (n: number) => say`Вне шкалы, на другом языке: ${some.retellings(n)}`,
    },
    said: {
      title: 'Что было сказано',
      note: 'полоска — доля; нажатие закрепляет',
      word: (word: string, share: string) => say`${word}, ${share}`,
    },
    ladder: {
      carries: (n: number, posts: number, base: string) => say`${n} из ${of.posts(posts)}${base}`,
      keptBy: (n: number, of: number) => say`${n} из ${of}`,
      nothing: 'Пока ничего',
      onlyReplies: 'Только ответы: они обращены к нему и не передают его',
      keeps: (share: string) => say`в среднем сохранено ${share} слов источника`,
    },
    passedOn: {
      title: 'Что передают сейчас',
      share: (n: number, total: number, percent: string | null, base: string) =>
        say`${n} из ${of.retellings(total)}${base}${percent ? say` (${percent})` : ''}`,
      nothing: 'К этому моменту ничего не передано.',
      asSaid: 'как сказано',
    },
    answer: {
      few: (n: number) => say`Слишком мало (${n}), чтобы судить; прочтите их.`,
      oneLane: (unknown: number, total: number, rewordings: number) =>
        say`Платформы записывают каждый репост за оригиналом: неизвестных путей ${unknown} из ${total}. Прочтите ${count(rewordings, { one: '# изменённый пересказ', few: '# изменённых пересказа', many: '# изменённых пересказов', other: '# изменённого пересказа' })}.`,
      noRewordings: (unknown: number, total: number) =>
        say`Платформы записывают каждый репост за оригиналом: неизвестных путей ${unknown} из ${total}. В этой выгрузке его никто не изменил.`,
      half: (words: string, hop: HopFrom) =>
        say`Начиная с ${from(hop)}, меньше половины тех, кто мог изменить, сохраняют ${words}.`,
      halfThenNone: (words: string, half: HopFrom, none: HopFrom) =>
        say`Начиная с ${from(half)}, меньше половины тех, кто мог изменить, сохраняют ${words}; начиная с ${from(none)} — никто.`,
      gone: (words: string, hop: HopFrom) =>
        say`Начиная с ${from(hop)}, никто из тех, кто мог изменить, не сохраняет ${words}.`,
      most: (words: string, n: number, of: number) =>
        say`Больше всего теряется ${words}: из ${of}, кто мог изменить, сохраняют ${n}.`,
      nothingLost: 'Ни одно его слово не потеряно.',
      kept: (pins: readonly string[], of: number) => say`Из ${of}, кто мог изменить: ${list(pins)}.`,
      keptPin: (words: string, n: number) =>
        say`${count(n, { one: '# сохраняет', few: '# сохраняют', many: '# сохраняют', other: '# сохраняют' })} ${words}`,
      notCompared: 'Изменить его на своём языке не мог никто.',
      fewChangers: (n: number) => say`Слишком мало (${n}) тех, кто мог изменить, чтобы судить; прочтите их.`,
      split: (retellings: number, base: string, reposts: number) =>
        reposts
          ? say`Из ${of.retellings(retellings)}${base} ${count(reposts, { one: '# — репост, который изменить его не может', few: '# — репосты, которые изменить его не могут', many: '# — репосты, которые изменить его не могут', other: '# — репосты, которые изменить его не могут' })}`
          : say`Из ${of.retellings(retellings)}${base} репостов нет`,
      splitChanged: (changers: number, changed: number, reposts: number) =>
        say`из ${reposts ? 'остальных' : 'этих'} ${changers} изменили ${changed}`,
      splitDropped: (changers: number, dropped: number, reposts: number) =>
        say`из ${reposts ? 'остальных' : 'этих'} ${changers} эти слова опустили ${dropped}`,
      uncompared: (n: number) => say`на другом языке или без текста, не сравнивались: ${n}`,
      onPaths: {
        known: (clause: string, trees: number) => say`${clause}, по известным путям${sameOver(trees)}`,
        likely: (clause: string, trees: number) => say`${clause}, по вероятным путям${sameOver(trees)}`,
      },
      asSaid: 'чаще всего сейчас передают формулировку самого источника',
      other: (handle: string, kept: number, words: number) =>
        say`чаще всего сейчас передают формулировку ${handle}, в ней ${kept} из ${words} слов источника`,
      otherNameless: (kept: number, words: number) =>
        say`в формулировке, которую сейчас передают чаще всего, ${kept} из ${words} слов источника`,
      empty: 'В этой выгрузке его никто не передал.',
      textless: 'Слов этого сообщения нет в этой выгрузке: нельзя сказать, что с ними стало.',
      none: 'К этому моменту в этой выгрузке его никто не передал.',
      path: {
        known: (handle: string, hops: number) =>
          say`${handle}: от источника ${some.hops(hops)}, по известным путям`,
        likely: (handle: string, hops: number) =>
          say`${handle}: от источника ${some.hops(hops)}, по вероятным путям`,
      },
      pathKeeps: (kept: number, total: number) => say`ещё показывает ${kept} из ${total} его слов`,
      reply: 'Это ответ: он обращён к сообщению и не передаёт его.',
      matched: (n: number) =>
        count(n, {
          one: '# из этих шагов сопоставлен лишь по словам; возможен общий источник.',
          few: '# из этих шагов сопоставлены лишь по словам; возможен общий источник.',
          many: '# из этих шагов сопоставлены лишь по словам; возможен общий источник.',
          other: '# из этих шагов сопоставлены лишь по словам; возможен общий источник.',
        }),
      translation: (n: number) =>
        count(n, {
          one: '# из этих шагов, возможно, перевод — по тому, что у публикаций общего кроме слов; возможен общий источник.',
          few: '# из этих шагов, возможно, переводы — по тому, что у публикаций общего кроме слов; возможен общий источник.',
          many: '# из этих шагов, возможно, переводы — по тому, что у публикаций общего кроме слов; возможен общий источник.',
          other:
            '# из этих шагов, возможно, переводы — по тому, что у публикаций общего кроме слов; возможен общий источник.',
        }),
      root: 'Это само сообщение.',
    },
    path: {
      title: 'Путь от источника к этой публикации',
      back: 'Назад ко всем публикациям',
      or: (handle: string) => say`или от ${handle}`,
      similarity: (basis: string, share: string) => say`${basis}, сходство ${share}`,
      likelihood: (basis: string, word: string, share: string) => say`${basis}: ${word} (${share})`,
      odds: (word: string, share: string) => say`${word} (${share})`,
      otherPaths: 'У кого ещё она могла быть взята',
      noOthers: 'Никто другой в этой выгрузке не мог передать её раньше.',
      hangHere: (handle: string) => say`Отнести к ${handle}`,
      hang: 'Выбрать',
      noOdds: 'без вероятности: только слова',
      asBuilt: 'Как было',
      undo: (n: number) =>
        n === 1
          ? 'Отменить выбор'
          : count(n, {
              one: 'Отменить последний из # выбора',
              few: 'Отменить последний из # выборов',
              many: 'Отменить последний из # выборов',
              other: 'Отменить последний из # выбора',
            }),
      faults: {
        itself: 'Публикация не могла произойти от самой себя.',
        descendant: 'Та публикация произошла от этой, по показанным путям.',
        observed: 'Платформа записала, откуда взялась эта публикация.',
      },
      shares: (what: readonly string[]) => say`общее: ${list(what)}`,
      sharesLong: (what: readonly string[]) =>
        say`другой язык, без указания автора; общее с публикацией выше: ${list(what)}. Возможно, это перевод; возможен общий источник`,
      external: 'нет в этой выгрузке',
    },
    picture: {
      paths: 'Пути',
      known: 'Известные пути',
      likely: 'Вероятные пути',
      inferring: 'Вывод…',
      likelyNote:
        'Никто не записывает, у кого взят репост. Вероятные пути выведены из того, кто на кого подписан, или из времени и аудитории: пунктиром, с вероятностью.',
      bases: {
        observed: (n: number) => say`записано ${n}`,
        declared: (n: number) => say`указано ${n}`,
        matched: (n: number) => say`сопоставлено ${n}`,
        'inferred-graph': (n: number) => say`вероятно ${n}, по подпискам и времени`,
        'inferred-model': (n: number) => say`вероятно ${n}, по времени и аудитории`,
        unknown: (n: number) => say`неизвестно ${n}`,
        chosen: (n: number) => say`вручную ${n}`,
      },
      hops: (bases: readonly string[]) => say`Пути: ${bases.join(', ')}`,
      layout: 'Расположение',
      laying: (share: string) => say`Расстановка аккаунтов: ${share}`,
      layouts: {
        hops: 'По дорожкам',
        time: 'По времени',
        radial: 'Кольцами',
        network: 'По аккаунтам',
        communities: 'Кругами',
        lineage: 'По формулировкам',
      },
      notes: {
        network: 'Публикации стоят там, где их авторы; близкие аккаунты больше связаны друг с другом.',
        branches: 'Круг — это ветвь: отклик на источник со всем, что от него зависит.',
        communities: 'Круг — это сообщество, определённое по подпискам и публикациям вне этого каскада.',
        wordings: 'Полоса — это формулировка, шириной в публикации, которые её несут.',
      },
    },
    time: {
      title: 'Публикации по видам',
      perBin: (span: string) => say`за ${span}`,
      slider: 'Момент повтора',
      direction: 'Время идёт слева направо; стрелка вправо ведёт к более позднему.',
      play: 'Пуск',
      pause: 'Пауза',
      next: 'Следующий шаг',
      previous: 'Предыдущий шаг',
      hop: (n: number) => say`Шаг ${n}`,
      speed: 'Скорость',
      speedOf: (span: string) => say`${span}/с`,
      postsASecond: (n: number) => say`${some.posts(n)} в секунду`,
      scale: 'Время',
      scales: {
        clock: 'По часам',
        order: 'По порядку',
        squeezed: 'Паузы сжаты',
      },
      loop: 'По кругу',
      born: (n: number, total: number, base: string, undated: number) =>
        say`${n} из ${total}${base}${undated ? say` (без даты: ${undated})` : ''}`,
      postsPerBin: (n: number) => say`на ${some.posts(n)}`,
      nth: (n: number) => say`Публикация ${n}`,
      noDates: 'дат нет: по порядку шагов',
    },
  },
  workshop: {
    guess: {
      button: 'Сначала угадать',
      none: 'сразу показать',
      kinds: {
        words: 'какие слова выпадут первыми',
        line: 'линия тех, кто сохранил закреплённые слова',
        hop: 'шаг, на котором большинство потеряло закреплённые слова',
        next: 'следующая формулировка',
        number: 'число',
      },
      answer: 'Правильное число',
      how: {
        words: 'Нажимайте на слово за каждую поднятую руку.',
        line: 'Нарисуйте, у скольких на каждом шаге ещё есть закреплённые слова.',
        hop: 'Нажимайте на шаг за каждую поднятую руку.',
        next: 'Нажимайте на формулировку за каждую поднятую руку.',
        number: 'Введите каждое число, которое называет зал.',
      },
      hop: (n: number) => say`Шаг ${n}`,
      never: 'никогда',
      hands: (what: string, n: number) =>
        say`${what}: ${count(n, { one: '# рука', few: '# руки', many: '# рук', other: '# руки' })}`,
      less: (what: string) => `На одну руку меньше: ${what}`,
      add: 'Добавить',
      reveal: 'Показать, что было',
      source: 'Что передавалось:',
      cannot:
        'Этому шагу нужно сообщение с пересказами, а для линии или шага — закреплённые слова; в этом виде их нет.',
      truths: {
        words: (same: number, of: number, words: string) =>
          say`В этой выгрузке первыми выпали: ${words}.${of ? say` Зал назвал ${same} из ${of}.` : ''}`,
        noWords: 'В этой выгрузке никто не потерял ни одного слова.',
        hop: (hop: number) => say`В этой выгрузке с шага ${hop} у большинства уже нет закреплённых слов.`,
        neverLost: 'В этой выгрузке на каждом шаге закреплённые слова сохраняет больше половины.',
        line: (points: string) =>
          say`Нарисованная линия отстоит от линии этой выгрузки в среднем на ${points} из 100 пунктов.`,
        next: 'Отмечена формулировка, которая есть в этой выгрузке.',
        number: (answer: string, middle: string, closest: string) =>
          say`В этой выгрузке: ${answer}. Середина зала — ${middle}, ближе всех — ${closest}.`,
        alone: (answer: string) => say`В этой выгрузке: ${answer}.`,
      },
      truth: 'в этой выгрузке',
      room: 'зал',
    },
    judge: {
      open: 'Оценить шаги вручную',
      title: (n: number) =>
        say`Оценить ${count(n, { one: '# шаг', few: '# шага', many: '# шагов', other: '# шага' })}`,
      question: 'Что оценивается',
      questions: { meaning: 'Изменился ли смысл?', links: 'Есть ли здесь связь?' },
      asked: {
        meaning: 'Говорят ли слова на второй стороне всё ещё то же самое?',
        links: 'Эти две публикации связаны лишь сходством слов. Была ли первая передана дальше?',
      },
      verdicts: {
        meaning: { yes: 'смысл тот же', no: 'изменился', unsure: 'неясно' },
        links: { yes: 'передан', no: 'не связаны', unsure: 'неясно' },
      },
      judge: 'Кто оценивает',
      somebody: 'Судья 1',
      seed: 'Выборка',
      from: 'Взято у',
      by: 'Передано:',
      before: 'Предыдущий шаг',
      after: 'Следующий шаг',
      hop: (n: number, of: number) => say`Шаг ${n} из ${of}`,
      done: (who: string, n: number, of: number) => say`${who}: оценено ${n} из ${of}`,
      results: 'Что сказали все',
      back: 'Назад к шагам',
      next: 'Оценивает другой человек',
      none: {
        meaning: 'Ни один пересказ этого сообщения не отличается словами от публикации, из которой взят.',
        links: 'Ни один шаг этого сообщения не был найден только по словам.',
      },
      withheld: (n: number) =>
        say`Не вошло в выборку шагов: ${n}. Под псевдонимами слова, которые несут менее трёх аккаунтов, скрыты, а оценить то, чего нельзя прочесть, невозможно.`,
      alone: 'Пока один судья. Согласие можно измерить, начиная с двух.',
      noAlpha: (judges: number) =>
        say`${count(judges, { one: '# судья', few: '# судьи', many: '# судей', other: '# судьи' })}: ни один шаг не оценён двумя из них или все дали одну и ту же оценку, поэтому согласие сверх случайного измерить нельзя.`,
      alpha: (judges: number, alpha: string) =>
        say`${count(judges, { one: '# судья', few: '# судьи', many: '# судей', other: '# судьи' })}; α Криппендорфа равна ${alpha} (1 — всегда согласны, 0 — как при случайном выборе).`,
      read: {
        sure: 'Этого достаточно, чтобы на это опираться.',
        maybe: 'Этого достаточно лишь для предварительных выводов.',
        no: 'Этого мало, чтобы на это опираться: обсудите шаги ниже.',
      },
      confirmed: {
        meaning: (n: number, of: number) =>
          say`Оценённых шагов: ${of}; смысл остался прежним, по мнению большинства, в ${n}.`,
        links: (n: number, of: number) => say`Оценённых связей: ${of}; подтверждено вручную: ${n}.`,
      },
      disputed: (n: number) =>
        count(n, {
          one: '# шаг, о котором судьи расходятся',
          few: '# шага, о которых судьи расходятся',
          many: '# шагов, о которых судьи расходятся',
          other: '# шага, о которых судьи расходятся',
        }),
      words: 'Переданные слова',
    },
    rehearse: {
      open: 'Отрепетировать другую формулировку',
      title: 'Репетиция формулировки',
      rehearsal: 'Репетиция по выдуманным правилам, а не прогноз.',
      note: 'Обе формулировки проходят при одних и тех же жребиях: те же выдуманные люди в те же моменты.',
      original: 'Как было сказано',
      own: 'Ваша формулировка',
      point: 'Слова вашей формулировки',
      pointNote:
        'Отметьте слова, которые должны дойти, в любой из формулировок. Если не отмечено ни одного, должны дойти все.',
      whatIf: 'А что, если источник',
      measures: {
        reply: 'ответит на шаге 1 всем, кто изменил слова',
        correct: 'через два часа повторит сообщение как поправку',
        relay: 'попросит два посольства передать его',
        front: 'поставит вперёд часть с отмеченными словами',
      },
      run: (seeds: number) => say`Прогнать обе, жребиев: ${seeds}`,
      running: (done: number, of: number) => say`Жребиев: ${done} из ${of}`,
      again: 'Изменить формулировку',
      better: (more: number, fewer: number, of: number) =>
        say`Прогонов: ${of}. Во второй формулировке главное целиком сохраняет большая доля пересказов в ${more}, меньшая — в ${fewer}.`,
      spread: (runs: number) =>
        say`Каждая точка — один прогон из ${runs}: те же слова, другой случай. Где точки двух формулировок накладываются, правила их не различают.`,
      bars: 'Полоса под словом тянется от прогона, где слово есть в наименьшей доле пересказов, до прогона, где в наибольшей.',
      word: (word: string, share: string) => say`${word}: в ${share} пересказов`,
      gauges: {
        whole: 'Пересказы, где главное сохранено целиком',
        holds: 'Последний шаг, где у большинства главное цело',
        retellings: 'Пересказы',
        hops: 'Самый дальний шаг',
      },
    },
    groups: {
      open: 'Сравнить группы',
      title: 'Группы рядом',
      note: 'Каждая группа сохраняет, что закрепила, угадала, написала и оценила, — небольшим файлом или кодом. Перетащите файлы сюда.',
      name: 'Эта группа',
      unnamed: 'Группа',
      save: 'Сохранить работу группы',
      copy: 'Скопировать её как код',
      copied: 'Код скопирован.',
      copyByHand: 'Код стоит в поле; скопируйте его оттуда.',
      add: 'Добавить файлы групп',
      code: 'Код для вставки',
      addCode: 'Добавить код',
      fileName: 'marks.json',
      added: (name: string, unknown: number) =>
        say`Добавлено: ${name}${unknown ? `; оценок публикаций, которых нет в этой выгрузке: ${unknown}` : ''}.`,
      damaged: (name: string) =>
        say`${name} не содержит работы группы или повреждён; из него ничего не добавлено.`,
      newer: (name: string) =>
        say`${name}: файл записан более новой версией приложения; из него ничего не добавлено.`,
      remove: (name: string) => `Убрать: ${name}`,
      pins: 'Закреплённые слова',
      rewrites: 'Свои формулировки',
      rehearse: 'Отрепетировать все',
    },
    pack: {
      open: 'Набор для занятия',
      title: 'Занятие на 90 минут',
      note: 'Один файл zip: это приложение с шестью примерами одним файлом, листы для печати, план с хронометражем, ключ с ответами и итоги того, что открыто. Интернет не нужен.',
      save: 'Сохранить набор',
      making: 'Упаковка…',
      saved: (size: string) => say`Набор сохранён: ${size}.`,
      fileName: 'afterword-90-minutes.zip',
    },
    papers: {
      what: 'Что печатается',
      names: {
        story: 'Рассказ',
        sheet: 'Рабочий лист',
        plan: 'План на 90 минут',
        key: 'Ключ с ответами',
        debrief: 'Итоги',
      },
      group: 'Группа и имена',
      message: 'Сообщение',
      five: 'Какие пять слов должны дойти?',
      line: 'Нарисуйте, у скольких эти слова ещё есть на каждом шаге.',
      judge: 'Оцените 20 шагов: по строке на каждый, прежде чем обсуждать.',
      hop: 'Шаг',
      keyNote: 'Для ведущего. Заголовки — то, что показывает выгрузка; под каждым сказано, чего дождаться.',
      counted: 'Посчитано в этой выгрузке',
      fellFirst: (words: string) => say`Раньше всего выпали: ${words}.`,
      kept: (shares: string) => say`Доля, у которой есть закреплённые слова, по шагам: ${shares}.`,
      nextWas: (words: string) => say`Следующая формулировка: ${words}.`,
      guessed: 'Что угадывали',
      take: 'Что мы уносим с собой',
      needs:
        'Проектор, один компьютер, рабочие листы на бумаге, ручки. У каждой группы может быть свой компьютер; сеть не нужна ни одному.',
      minutes: (from: number, to: number) => say`${from}–${to} мин`,
      plan: [
        {
          minutes: 5,
          title: 'Сообщение',
          todo: 'Прочтите вслух первый шаг рассказа. Каждый записывает пять слов, которые должны дойти.',
        },
        {
          minutes: 15,
          title: 'Телефон на бумаге',
          todo: 'Одно сообщение идёт по кругу на бумаге. Вводите его по ходу игры (начальная страница, «ввести игру, сыгранную в зале») и воспроизведите.',
        },
        {
          minutes: 10,
          title: 'Угадать, прежде чем увидеть',
          todo: 'Перейдите к шагу с вопросом. Посчитайте руки, введите их и откройте ответ.',
        },
        {
          minutes: 15,
          title: 'Рассказ',
          todo: 'Шаг за шагом, с заметками. Остановитесь там, где кто-нибудь скажет «подождите».',
        },
        {
          minutes: 15,
          title: 'Ваша формулировка',
          todo: 'В группах: напишите сообщение заново, отметьте слова, которые должны дойти, добавьте «что, если» и прогоните (меню, «Отрепетировать другую формулировку»).',
        },
        {
          minutes: 15,
          title: 'Оценить 20 шагов',
          todo: 'Вдвоём, молча: изменился ли смысл? Затем посмотрите, насколько вы согласны, и обсудите шаги, о которых расходитесь (меню, «Оценить шаги вручную»).',
        },
        {
          minutes: 10,
          title: 'Группы рядом',
          todo: 'Каждая группа сохраняет свою работу; соберите файлы в одном месте и прочтите столбцы (меню, «Сравнить группы»).',
        },
        {
          minutes: 5,
          title: 'Итоги',
          todo: 'Достаньте пять слов с начала занятия. Напечатайте итоги или сохраните сеанс.',
        },
      ],
    },
    lock: {
      kept: 'Что вышло, скрыто, пока ведущий не откроет.',
      word: 'Слово',
      open: 'Открыть',
      wrong: 'Это не то слово.',
      step: 'скрыто, пока не откроют',
      set: 'Скрывать, что вышло, пока не сказано это слово. Это сохраняет сюрприз, а не тайну.',
      isSet: 'слово задано',
      none: 'слова нет',
    },
    game: {
      button: 'ввести игру, сыгранную в зале',
      title: 'Сообщение из зала',
      note: 'Глухой телефон на бумаге: ходы вводятся по мере игры. Первая строка — само сообщение; каждая следующая говорит, кто его передал, от кого получил и какими словами. Игра воспроизводится шаг за шагом, как любая выгрузка.',
      who: 'Кто',
      from: 'От кого',
      words: 'Слова',
      of: (what: string, n: number) => say`${what}, ход ${n}`,
      message: 'сообщение',
      add: 'Добавить ход',
      remove: (n: number) => say`Убрать ход ${n}`,
      paste: 'В любое поле можно вставить строки вида «кто, от кого, слова».',
      turns: (n: number) => count(n, { one: '# ход', few: '# хода', many: '# ходов', other: '# хода' }),
      replay: 'Воспроизвести',
      name: 'Игра в этом зале',
      clear: 'Начать заново',
      faults: {
        noWho: 'Кто это говорит?',
        noWords: 'Нет слов.',
        noFrom: 'От кого это получено?',
        unknownFrom: 'Никто другой с таким именем здесь ещё ничего не сказал.',
        sameHandle: 'Два имени различаются только знаками или пробелами; напишите одно из них иначе.',
      },
    },
  },
  story: {
    button: 'Показать',
    title: 'Рассказ для показа',
    note: 'Каждый шаг рассказа — вид с заголовком для зала. Перейдите к тому, что хотите показать, и добавьте это сюда. Текст и заметки — для того, кто показывает.',
    present: 'Показать залу',
    show: 'Открыть',
    add: 'Добавить этот вид как шаг',
    untitled: (n: number) => say`Шаг ${n}`,
    none: 'Шагов пока нет.',
    headline: 'Заголовок',
    marks: 'Слова в **двух звёздочках** получают цвет источника, в *одной* — цвет других слов.',
    text: 'Что рассказать',
    notes: 'Заметки',
    retake: 'Показывать в нём этот вид',
    remove: 'Убрать шаг',
    undo: 'Отменить',
    up: (n: number) => say`Поднять шаг ${n}`,
    down: (n: number) => say`Опустить шаг ${n}`,
    save: 'Сохранить как Markdown',
    open: 'Открыть рассказ',
    fileName: 'rasskaz.md',
    noSteps: (name: string) => say`В ${name} нет шагов: шаг — это заголовок с двумя решётками.`,
  },
  presenter: {
    notes: 'Заметки',
    steps: 'Шаги',
    stepOf: (n: number, of: number) => say`Шаг ${n} из ${of}`,
    goTo: (n: number, title: string) => say`Шаг ${n}: ${title}`,
    nextStep: 'Далее:',
    questions: 'Обсудить',
    black: 'Экран чёрный. Нажмите B, чтобы вернуться.',
    leave: 'Выйти',
    keys: 'Стрелки или пульт листают; пробел — воспроизведение; B — чёрный экран; N — заметки; W — заметки в отдельном окне; T — светлое или тёмное; F — весь экран; цифры — переход; Escape — выход.',
  },
  privacy: {
    switch: 'Псевдонимы',
    note: 'Аккаунты, которые не источник, не официальные, не СМИ и не отмечены как публичные, везде стоят под псевдонимами; слова, которые несут менее трёх аккаунтов, скрыты.',
    ask: 'Назвать залу частных лиц?',
    askNote:
      'Все смотрящие прочтут имена частных лиц и то, что каждый из них написал. Они писали не для этого зала.',
    keep: 'Оставить псевдонимы',
    name: 'Назвать',
    record: 'Пока частные лица под псевдонимами, записи не показываются: в них может быть назван кто угодно.',
    excerpt: 'скрыто',
  },
  told: {
    open: 'Текстом',
    title: 'Схема текстом',
    note: 'Всё, что показывает схема, словами и строками. До этого момента ничего не пропущено.',
    happens: 'Что происходит',
    begin: (who: string, words: string) => say`${who} говорит: ${words}`,
    hop: (hop: number, after: string, who: string, kind: string, basis: string) =>
      say`Достигнут шаг ${hop} (от сообщения: ${after}): ${who} (${kind}; ${basis}).`,
    hopUndated: (hop: number, who: string, kind: string, basis: string) =>
      say`Шаг ${hop} начинается с ${who} (${kind}; ${basis}).`,
    endUndated: 'Последняя публикация. Ни у одной нет даты.',
    soFar: (posts: number, base: string) => say`Пока ${some.posts(posts)}${base}.`,
    leads: (words: string, n: number, of: number) =>
      say`Чаще всего передают: ${words} (${n}; всего ${some.retellings(of)}).`,
    leadsHop: (hop: number, words: string, n: number, of: number) =>
      say`На шаге ${hop} чаще всего передают: ${words} (${n}; всего ${some.retellings(of)}).`,
    switchAll: (words: string, n: number, of: number) =>
      say`С этого момента чаще всего передают: ${words} (${n}; всего ${some.retellings(of)}).`,
    switchHop: (hop: number, words: string, n: number, of: number) =>
      say`На шаге ${hop} с этого момента чаще всего передают: ${words} (${n}; всего ${some.retellings(of)}).`,
    asSaid: 'формулировку самого источника',
    unread: 'формулировку, которая не показана',
    pause: (span: string) => say`Затем в этой выгрузке нет публикаций: ${span}.`,
    half: (after: string) => say`Половина публикаций уже есть (от сообщения: ${after}).`,
    end: (after: string) => say`Последняя публикация с датой (от сообщения: ${after}).`,
    stopped: 'Остановлено.',
    chosen: (who: string, kind: string, hops: number, basis: string, words: string) =>
      say`Выбрано: ${who}, ${kind}, от источника ${some.hops(hops)}; ${basis}. ${words}`,
    table: 'Кто от кого получил',
    columns: {
      who: 'Кто',
      from: 'От кого',
      when: 'Когда',
      hop: 'Шаг',
      basis: 'Основание',
      words: 'Слова',
    },
    shown: (from: number, to: number, of: number, base: string) =>
      say`Публикации ${from}–${to} из ${of}${base}`,
    earlier: 'Предыдущие публикации',
    later: 'Следующие публикации',
    save: 'Сохранить файлом',
    saving: 'Весь повтор словами и как он сделан.',
    transcript: (title: string) => say`${title}: что происходит, словами`,
    made: 'Как это сделано',
  },
  room: {
    title: 'Рядом с схемой',
    passedOn: 'Передают сейчас',
    tabs: { said: 'Сказано', now: 'Сейчас', panel: 'Подробно', key: 'Легенда', picture: 'Схема' },
  },
  handout: {
    open: 'Раздаточный материал',
    print: 'Печать',
    paper: 'Бумага',
    papers: { a4: 'A4', letter: 'US Letter' },
    card: 'Как это сделано',
  },
  about: {
    open: 'О приложении',
    title: 'О приложении Afterword',
    what: 'Afterword открывает экспортированный набор данных в этом браузере, восстанавливает каскад сообщения и шаг за шагом показывает, как меняются его слова. Ничто не покидает этот компьютер.',
    idea: 'Идея взята из эссе Филипа Сейба «Twiplomacy: Worth Praising, but with Caution». Шесть вопросов поставлены самим приложением по мотивам этого эссе.',
    version: (version) => say`Версия ${version}`,
    sources: 'Источники методов',
    licences: (n) =>
      count(n, {
        one: 'Лицензия # пакета, из которого собрано приложение',
        few: 'Лицензии # пакетов, из которых собрано приложение',
        many: 'Лицензии # пакетов, из которых собрано приложение',
        other: 'Лицензии # пакета, из которых собрано приложение',
      }),
  },
  stopped: {
    once: {
      import:
        'Часть приложения, которая читает файлы, остановилась. Она запущена снова и прочитала их все с начала: ничего не пропало.',
      analyse:
        'Часть приложения, которая хранит публикации, остановилась. Файлы прочитаны снова, и всё, что вы выбрали, осталось как было.',
      layout:
        'Часть приложения, которая располагает схему, остановилась. Она запущена снова; ничего не потеряно.',
      replay:
        'Часть приложения, которая считает по ходу воспроизведения, остановилась. Она запущена снова; ничего не потеряно.',
      simulate: 'Часть приложения, которая создаёт искусственные каскады, остановилась. Она начала заново.',
      store:
        'Часть приложения, которая хранит ваш выбор на этом компьютере, остановилась. Она запущена снова; ничего не потеряно.',
      encode: 'Часть приложения, которая создаёт видео, остановилась. Видео начато заново.',
    },
    again:
      'Часть приложения остановилась, а после повторного запуска остановилась ещё раз. Возможно, этому браузеру не хватает памяти для открытого: откройте файл снова или возьмите файл поменьше.',
    changed:
      'Файлы изменились с тех пор, как были открыты, поэтому того, что было на экране, больше нет. Откройте их снова.',
  },
  keep: {
    open: 'Хранение',
    title: 'На этом компьютере',
    note: 'То, что вы выбираете, по ходу работы хранится в этом браузере, чтобы быть на месте, когда вы снова откроете ту же выгрузку. Сама выгрузка хранится, только если вы так скажете. Ничего никуда не отправляется.',
    restored: (when: string, what: string) =>
      `Снова здесь то, что вы выбрали в этой выгрузке ранее (${when}): ${what}.`,
    chosen: {
      roles: (n: number) => count(n, { one: '# роль', few: '# роли', many: '# ролей', other: '# роли' }),
      tags: (n: number) => count(n, { one: '# метка', few: '# метки', many: '# меток', other: '# метки' }),
      rules: 'правила меток',
      joined: (n: number) =>
        count(n, {
          one: '# объединённое сообщение',
          few: '# объединённых сообщения',
          many: '# объединённых сообщений',
          other: '# объединённого сообщения',
        }),
      answered: (n: number) =>
        count(n, {
          one: '# отмеченный ответ',
          few: '# отмеченных ответа',
          many: '# отмеченных ответов',
          other: '# отмеченного ответа',
        }),
      parents: (n: number) =>
        count(n, {
          one: '# путь, выбранный вручную',
          few: '# пути, выбранных вручную',
          many: '# путей, выбранных вручную',
          other: '# пути, выбранного вручную',
        }),
      guesses: (n: number) =>
        count(n, {
          one: '# вопрос с догадками',
          few: '# вопроса с догадками',
          many: '# вопросов с догадками',
          other: '# вопроса с догадками',
        }),
      rewrites: (n: number) =>
        count(n, {
          one: '# своя формулировка',
          few: '# своих формулировки',
          many: '# своих формулировок',
          other: '# своей формулировки',
        }),
      groups: (n: number) =>
        count(n, {
          one: '# другая группа',
          few: '# другие группы',
          many: '# других групп',
          other: '# другой группы',
        }),
      judged: (n: number) =>
        count(n, {
          one: '# оценка шага',
          few: '# оценки шагов',
          many: '# оценок шагов',
          other: '# оценки шагов',
        }),
      communities: (n: number) =>
        count(n, {
          one: '# названное сообщество',
          few: '# названных сообщества',
          many: '# названных сообществ',
          other: '# названного сообщества',
        }),
      pins: (n: number) =>
        count(n, {
          one: '# закреплённое слово',
          few: '# закреплённых слова',
          many: '# закреплённых слов',
          other: '# закреплённого слова',
        }),
      collection: 'способ сбора',
      grouping: 'группировка публикаций',
      story: 'ваш рассказ',
    },
    undo: 'Начать без этого',
    forgetThem: 'Забыть это',
    faults: {
      denied:
        'Этот браузер не даёт ничего хранить (приватное окно или хранилище отключено). То, что вы выбираете, остаётся до закрытия страницы.',
      full: 'В этом браузере больше нет места для хранения. То, что вы выбираете, остаётся до закрытия страницы. Забудьте что-нибудь из хранимого или освободите место.',
      damaged: 'Хранимое в этом браузере было повреждено и удалено. То, что вы выберете теперь, хранится.',
      newer:
        'Хранимое в этом браузере записано более новой версией приложения и оставлено как есть. То, что вы выбираете, остаётся до закрытия страницы.',
      unreadable:
        'Хранимое об этой выгрузке не удалось прочесть. То, что вы выберете теперь, займёт его место.',
    },
    dataset: (size: string) => `Хранить эту выгрузку на этом компьютере (${size})`,
    sample: 'Пример поставляется с приложением, хранить его не нужно.',
    session: 'Сохранить файл сеанса',
    sessionNote:
      'Один файл с выгрузкой, вашим выбором и рассказом. Перетащите его на эту страницу, и он снова откроется как был. Под псевдонимами в нём только публикации этих сообщений и нет исходных записей.',
    unheld: {
      newer: 'То, что должно быть здесь показано, записано более новой версией приложения, чем эта страница.',
      damaged: 'То, что должно быть здесь показано, повреждено или пришло не целиком.',
    },
    unopened: {
      newer:
        'Этот файл сеанса записан более новой версией приложения и не открыт. Загрузите страницу снова, чтобы получить эту версию.',
      damaged: 'Этот файл сеанса повреждён и не открыт. То, что было открыто, осталось как было.',
      large: 'Выгрузка слишком велика для файла сеанса: он вмещает 2 ГБ в 1000 файлов.',
      claims: 'В этом файле сеанса сказано, что в нём больше 2 ГБ; он не открыт.',
    },
    otherExport: 'Это не та выгрузка, с которой был сохранён сеанс: часть выбранного может отсутствовать.',
    kept: 'Хранится в этом браузере',
    none: 'В этом браузере ничего не хранится.',
    choicesOf: (when: string) => `выбор, ${when}`,
    exportOf: (size: string, when: string) => `выгрузка, ${size}, ${when}`,
    openIt: (title: string) => `Открыть: ${title}`,
    forgetIt: (title: string) => `Забыть: ${title}`,
    openShort: 'Открыть',
    forgetShort: 'Забыть',
    shared: 'Общий компьютер: ничего не хранить',
    sharedNote:
      'Хранимое забывается, и отныне не хранится ничего, кроме этого пожелания. Само приложение тогда открывается только при наличии сети.',
    forgetAll: 'Забыть всё',
    forgotten: 'Всё, что приложение хранило в этом браузере, забыто.',
    loadAgain:
      'И само приложение тоже: чтобы снова открываться без сети, оно должно быть ещё раз загружено с сетью.',
  },
  sampled: {
    label: (how, read, total) =>
      say`${{ backbone: 'Остов', sample: 'Стратифицированная выборка' }[how]}: ${read} из ${of.posts(total)}`,
    answer: (how, read, total) =>
      say`${{ backbone: 'Остов', sample: 'Стратифицированная выборка' }[how]}: прочитано ${read} из ${of.posts(total)}; ${{ backbone: 'размеры, шаги и виды — как у всех, остальные числа — грубые оценки', sample: 'числа — оценки' }[how]}.`,
    note: 'Каждая прочитанная публикация представляет другие того же вида под той же публикацией. Числа публикаций — оценки; аккаунты, формулировки, правки, ссылки, связи и сообщества посчитаны среди прочитанных публикаций.',
    cardNote:
      'Публикации, на которые ссылаются другие, и публикации источника сохранены; из остальных под каждой публикацией случайно выбраны некоторые каждого вида, и каждая представляет остальные своего отрезка времени (веса Хорвица — Томпсона).',
    stands: (n) =>
      count(n, {
        one: 'Представляет # публикацию под той же публикацией',
        few: 'Представляет # публикации под той же публикацией',
        many: 'Представляет # публикаций под той же публикацией',
        other: 'Представляет # публикации под той же публикацией',
      }),
    readPosts: (n) =>
      count(n, {
        one: 'прочитана # публикация',
        few: 'прочитаны # публикации',
        many: 'прочитано # публикаций',
        other: 'прочитано # публикации',
      }),
    about: (figure) => `≈${figure}`,
  },
  embed: {
    hold: 'Взять схему: тогда она движется за указателем. Escape отпускает.',
    back: 'Предыдущий шаг',
    on: 'Следующий шаг',
    corrected: (date: string) => say`Исправлено ${date}`,
    notGiven:
      'Статья не передаёт публикаций: она не называет ни одной, или названного в ней нет, оно повреждено или более новой версии, или его нельзя оттуда прочитать.',
  },
  /** Каскад в статье: что выбирает, загружает и копирует её автор. */
  publish: {
    open: 'Поместить в статью',
    title: 'Этот каскад в статье',
    note: 'Файл записывается на этот компьютер, и вы загружаете его туда, где лежит ваша статья. Отсюда ничего не отправляется.',
    how: 'Как',
    ways: {
      page: {
        name: 'Один файл HTML и простая рамка',
        note: 'для любой системы, которая принимает файл и iframe',
      },
      film: {
        name: 'Фильм и слова к нему',
        note: 'там, где рамки не разрешены: MP4 или WebM с альтернативным текстом',
      },
      tag: {
        name: 'Тег и один скрипт',
        note: 'загружается, приближаясь к окну; статья может вести воспроизведение по мере прокрутки',
      },
    },
    shows: 'Что показать',
    lens: 'Вопрос',
    message: 'Сообщение',
    start: 'Начинается',
    starts: {
      beginning: 'с начала',
      now: (moment: string) => say`с момента на экране: ${moment}`,
      end: 'с конца',
    },
    wholePace: 'всё примерно за 45 секунд',
    readers: 'язык читателя',
    thisLanguage: 'язык этой страницы',
    ground: 'Фон',
    grounds: { paper: 'светлый', night: 'тёмный' },
    height: 'Высота в пикселях',
    heightNote:
      'В большинстве статей подходит 560. Ниже 420 картине не хватает места; выше 700 она больше окна многих телефонов.',
    autoplay: 'Воспроизводится сразу, если читатель не просил меньше движения',
    loop: 'В конце начинается снова',
    steps: 'Предлагаются шаги рассказа',
    sentence: 'Ответ, который видят читатели. Он останется таким, как здесь, что бы ни было вычислено позже.',
    correction: 'Это исправляет опубликованное ранее: дата показана',
    preview: 'Что увидят читатели',
    width: 'Ширина предпросмотра',
    wide: 'Широко',
    narrow: 'Как на телефоне',
    upload: {
      page: 'Сохраните страницу и загрузите её рядом со статьёй.',
      film: 'Загрузите фильм рядом со статьёй.',
      tag: 'Сохраните публикации и загрузите их рядом со статьёй. Само приложение загружается оттуда, где оно лежит сейчас.',
    },
    sampleNote: 'Пример входит в приложение: загружать ничего не нужно.',
    save: 'Сохранить файл',
    saved: (file: string) => say`Сохранено: ${file}`,
    code: 'Вставьте это туда, где должен стоять каскад',
    noHost:
      'Эта страница не лежит ни на одном сервере: вместо точек ставится адрес копии приложения, которая там лежит.',
    copy: 'Копировать',
    copied: 'Скопировано в буфер обмена.',
    copyByHand: 'Буфер обмена недоступен. Текст выделен: скопируйте его с клавиатуры.',
    filmKind: 'Вид фильма',
    makeFilm: 'Сделать и сохранить фильм',
  },
  newer: {
    ready:
      'Готова новая версия Afterword. Она будет использована при следующем запуске или сейчас: тогда открытое закроется.',
    take: 'Использовать сейчас',
    wait: 'При следующем запуске',
  },
  exports: {
    open: 'Сохранить файл',
    title: 'Сохранить этот каскад в файл',
    note: 'Он пишется на этом компьютере и остаётся на нём. В каждом файле есть карточка метода: на чём он основан, правила, числа и что выбрано вручную.',
    format: 'Какой файл',
    formats: {
      tables: { name: 'Таблицы', note: 'публикации, шаги и формулировки в CSV с карточкой, в одном zip' },
      gexf: { name: 'GEXF', note: 'публикации и шаги с их временем, для Gephi' },
      graphml: { name: 'GraphML', note: 'публикации и шаги, для других программ анализа сетей' },
      page: {
        name: 'Один файл HTML',
        note: 'приложение, эти публикации и рассказ; открывается двойным щелчком, без сети',
      },
      newick: { name: 'Newick', note: 'родословная формулировок, для программ филогенетики' },
      png: { name: 'PNG', note: 'схема в показанный момент, с ответом, легендой и источником' },
      svg: { name: 'SVG', note: 'то же фигурами и текстом, для программ рисования и печати' },
      mp4: { name: 'MP4', note: 'повтор в виде видео' },
      webm: { name: 'WebM', note: 'то же в открытом формате' },
      gif: { name: 'GIF', note: 'то же, маленькое и по кругу, где видео не показывают' },
    },
    picture: {
      size: 'Размер',
      pixels: (width: string, height: string) => say`${width} × ${height}`,
      drawing: 'Рисуется…',
      dashed: 'пунктир = выведено',
      posts: (n: number) => say`${some.posts(n)} в этой выгрузке`,
      dates: (dates: string) => say`${dates}, UTC`,
      born: (n: number, total: number) => say`${n} из ${of.posts(total)}`,
      pseudonyms: 'Частные аккаунты не названы',
      synthetic: 'Искусственное: министерства, аккаунты и публикации вымышлены',
      card: 'На чём это стоит',
      lost: 'утрачено',
      added: 'добавлено',
      said: (handle: string, words: string) => say`${handle}: ${words}`,
      embedded:
        'Столько публикаций нарисовано одним изображением внутри SVG; всё остальное в нём — фигуры и текст.',
      done: 'Сохранено.',
      alternative: 'Текст вместо схемы, для тех, кто её не видит',
      copy: 'Копировать',
      copied: 'Скопировано',
      another: 'Сохранить другой файл',
      close: 'Закрыть',
      saveCard: 'Сохранить карточку метода как текст',
      shows: (handle: string, posts: number, hops: number, moment: string) =>
        say`Каскад сообщения ${handle} в этой выгрузке: ${some.posts(posts)}, до ${of.hops(hops)} от источника, к моменту ${moment}.`,
      showsFilm: (span: string, handle: string, posts: number, hops: number) =>
        say`Повтор длиной ${span}: как передают сообщение ${handle} в этой выгрузке, ${some.posts(posts)}, до ${of.hops(hops)} от источника.`,
      fps: 'Кадров в секунду',
      length: 'Длина повтора',
      frame: (n: number, of: number) => say`Кадр ${n} из ${of}`,
      codec: (codec: string) => say`Этот браузер кодирует его как ${codec}.`,
      noCodec: 'Этот браузер не умеет кодировать этот формат.',
    },
    people: 'Люди',
    private: 'Частные аккаунты под псевдонимами; слова, которые несут менее трёх аккаунтов, скрыты',
    named: 'Названы все, со всеми словами',
    namedWarning:
      'Этот файл назовёт и процитирует частных лиц. Подумайте, кто может его получить и что за этим может для них последовать.',
    withheld: '[частный аккаунт, текст скрыт]',
    save: 'Сохранить',
    cancel: 'Отмена',
    untitled: (handle: string) => (handle ? say`Выгрузка о ${handle}` : 'Выгрузка'),
    notBuilt:
      'Один файл HTML делается только из собранного приложения, а нужную для этого часть прочитать не удалось.',
    writing: (size: string) => say`Запись: ${size}`,
    card: {
      title: (version: string, made: string) => say`Карточка метода. Afterword ${version}, ${made}`,
      dataset: (title: string, posts: number, accounts: number) =>
        say`Данные: ${title}; ${some.posts(posts)} от ${of.accounts(accounts)} в этой выгрузке.`,
      file: (name: string, format: string, records: number) =>
        say`Файл: ${name}; ${format}; записей: ${records}.`,
      synthetic: (n: number) =>
        count(n, {
          one: 'Искусственное: # публикация сделана симулятором, её никто не писал.',
          few: 'Искусственное: # публикации сделаны симулятором, их никто не писал.',
          many: 'Искусственное: # публикаций сделано симулятором, их никто не писал.',
          other: 'Искусственное: # публикации сделано симулятором, их никто не писал.',
        }),
      collected: (way: string, coverage: string) => say`${way}; ${coverage}.`,
      period: (dates: string) => say`Публикации за ${dates}.`,
      zone: 'Всё время указано по UTC.',
      message: (handle: string, words: string) => say`Сообщение ${handle}: ${words}`,
      posts: (n: number) => say`В каскаде в этой выгрузке ${some.posts(n)}.`,
      known: 'По известным путям: репост отнесён к оригиналу там, где его собственный путь не записан.',
      likely: 'По вероятным путям: где путь не записан, выведен самый вероятный родитель.',
      basis: (basis: string, n: number) => say`- ${basis}: ${n}`,
      chosen: (n: number) => say`Родителей выбрано вручную: ${n}.`,
      noneChosen: 'Ни один родитель не выбран вручную.',
      roles: (n: number) => say`Аккаунтов, которым роль дана вручную: ${n}.`,
      noRoles: 'Ни одному аккаунту роль не дана вручную.',
      filtered: (base: string) =>
        say`Был включён фильтр; числа — о публикациях, которые он пропускает:${base}.`,
      moment: (moment: string) => say`Показанный момент: ${moment}.`,
      replay: 'Показаны все моменты, от первого до последнего.',
      unfiltered: 'В файле все публикации каскада, какой бы фильтр ни был на экране.',
      pinned: (words: string) => say`Закреплённые слова: ${words}.`,
      nonePinned: 'Слова не закреплялись.',
      rules: {
        title: 'Правила и постоянные:',
        copies: (
          jaccard: number,
          levenshtein: number,
          characters: number,
          contained: number,
          words: number,
        ) =>
          say`- Те же или почти те же слова без указания автора: сходство Жаккара по тройкам слов от ${jaccard} (CooRTweet), или сходство Левенштейна выше ${levenshtein} на ${characters} знаках и более (D3lta, Richard et al. 2023), или ${contained} более короткого текста по порядку, от ${words} слов (наш выбор). Возможен общий источник.`,
        kernel: (s0: number, theta: number, c: number) =>
          say`- Вероятные пути: ядро памяти SEISMIC (Zhao et al. 2015), s0 = ${s0} с, theta = ${theta}, c = ${c}.`,
        substitution: (from: number) =>
          say`- Правка — замена, пока верность родителю ${from} или больше, ниже — переформулировка.`,
        drift:
          '- Верность = 2L / (a + b), L — наибольшая общая подпоследовательность двух текстов из a и b слов; отклонение = 1 - верность корню. Измеряет слова, а не смысл и не истину.',
        enough: (read: number, shares: number) =>
          say`- Если публикаций по делу меньше ${shares}, даются числа, а не доли; если меньше ${read}, выводов нет.`,
      },
      named: 'В этом файле названы все.',
      marks:
        'В публикациях этого файла вместо скрытых слов стоят знаки, например x17: у одного слова один знак, поэтому пути и формулировки находятся такими, какими были. Хештеги и ссылки рядом с ними опущены.',
      pseudonyms: (from: number) =>
        say`Аккаунты, которые не источник, не официальные, не СМИ и не отмечены как публичные, стоят под псевдонимами (SipHash-2-4 с ключом, который не сохраняется), как и их публикации; их собственные формулировки есть лишь там, где их несут от ${of.accounts(from)}.`,
    },
  },
  stage: {
    tools: 'Движение по схеме',
    keys: 'Схема. Стрелки двигают её, плюс и минус увеличивают и уменьшают, 0 показывает целиком, L обводит публикации.',
    zoomIn: 'Увеличить',
    zoomOut: 'Уменьшить',
    fit: 'Показать целиком',
    lasso: 'Лассо',
    lassoKeys:
      'Обведите публикации рамкой: стрелки двигают крест, Enter ставит один угол, затем другой, Escape отменяет.',
    front: 'Следовать за новейшими',
    map: 'Вся схема и видимая её часть',
    backbone: 'Остов: скрыть то, что никуда не ведёт',
    allPosts: 'Все публикации',
    atLeast: (n: number) => say`Публикации, от которых зависит не меньше ${n}`,
    standsFor: (n: number) => say`+${n}`,
    backboneNote: (least: number, hidden: number) =>
      say`Остов: только публикации, от которых зависит не меньше ${least}; скрыто, но учтено: ${some.posts(hidden)}`,
    collapsedNote: (branches: number, hidden: number) =>
      say`Свёрнуто: ${some.branches(branches)}; скрыто, но учтено: ${some.posts(hidden)}`,
    showAll: (left: string) => say`${left}. Показать их`,
    follow: 'Следовать по этой ветви',
    collapse: (n: number) => say`Свернуть под ней ${some.posts(n)}`,
    expand: 'Развернуть снова',
  },
  find: {
    region: 'Поиск и фильтр',
    search: 'Найти аккаунт, слово, #хештег',
    searchShort: 'Найти',
    none: 'В этой выгрузке нет',
    at: (n: number, of: number) => say`${n || '–'} из ${of}`,
    previous: 'Предыдущая найденная публикация',
    next: 'Следующая найденная публикация',
    clear: 'Отпустить найденное',
    filter: 'Фильтр',
    filterOn: 'Фильтр: часть публикаций не учитывается',
    filterTitle: 'Какие публикации учитывать',
    all: 'Все публикации',
    done: 'Готово',
    kind: 'Вид',
    kinds: {
      original: 'исходные публикации',
      repost: 'репосты',
      quote: 'цитаты',
      reply: 'ответы',
      manual: 'копии с указанием автора',
      copy: 'копии без указания автора',
    },
    language: 'Язык, как его называет выгрузка',
    role: 'Аккаунты, по имени',
    roles: { official: 'похожи на официальные', media: 'похожи на СМИ', public: 'все остальные' },
    roleNote:
      'По словам в названии или имени @, таким как министерство, посольство или новости. Догадка, а не вывод.',
    community: 'Сообщество автора',
    communityNote:
      'Определено по подпискам и публикациям вне этого сообщения; описано его словами, названо только вами.',
    communityAsked: 'Сообщества различаются…',
    noCommunity: 'ни одного из считаемых',
    wording: 'Формулировка',
    minuteHint: 'гггг-мм-дд чч:мм',
    period: 'Период, UTC',
    from: 'С',
    until: 'До',
    base: {
      kinds: (list: string) => say`вида: ${list}`,
      language: (list: string) => say`на языке: ${list}`,
      unstated: 'не указан',
      role: {
        official: 'похожие на официальные',
        media: 'похожие на СМИ',
        public: 'не похожие ни на те, ни на другие',
      },
      roles: (list: string) => say`аккаунты: ${list}`,
      wording: (words: string) => say`с формулировкой ${words}`,
      wordings: (n: number) =>
        count(n, {
          one: 'с # формулировкой',
          few: 'с одной из # формулировок',
          many: 'с одной из # формулировок',
          other: 'с одной из # формулировки',
        }),
      community: (list: string) => say`из сообществ: ${list}`,
      between: (from: string, until: string) => say`с ${from} по ${until}`,
      from: (from: string) => say`начиная с ${from}`,
      until: (until: string) => say`до ${until}`,
      branch: (handle: string) => say`в ветви ${handle}`,
      told: 'о которых источник извещён',
      after: (parts: readonly string[]) => (parts.length ? ` (${parts.join('; ')})` : ''),
    },
    among: (n: number, base: string) => say`Из ${of.posts(n)}${base}:`,
    unfiltered: 'Из всех публикаций, каким бы ни был фильтр:',
    emptyBase: 'Фильтр не проходит ни одна публикация.',
    counting: (n: number, total: number) => say`Учитывается ${n} из ${of.posts(total)}`,
    drop: (what: string) => say`${what}. Больше не только эти`,
    gathered: {
      search: (query: string) => say`Найдено: ${query}`,
      lasso: 'Внутри лассо',
      found: (n: number, base: string, born: number) => say`${some.posts(n)}${base}, появилось пока ${born}`,
      notYet: 'ещё нет',
      more: (n: number) => say`ещё ${n}`,
      none: 'Ни в одной публикации этого сообщения этого нет, в этой выгрузке.',
      noneOfBase: 'Ни в одной публикации, прошедшей фильтр, этого нет.',
    },
  },
  where: {
    answer: {
      alone: 'Никто в этой выгрузке не откликается на это сообщение.',
      few: (n: number) => say`Слишком мало (${n}), чтобы судить; прочтите их.`,
      deep: (hops: number, over: HopFrom['over'], widest: number, posts: number) =>
        say`В этой выгрузке оно уходит от первой публикации на ${some.hops(hops)}${overTrees(over)} и шире всего на шаге ${widest}: ${some.posts(posts)}`,
      unknown: (n: number, total: number) =>
        say`${n} из ${of.hops(total)} — репосты, путь которых неизвестен`,
      noLanguage: 'Ни у одной публикации не указан язык',
      oneLanguage: (n: number, language: string) =>
        say`Все публикации, где указан язык (${n}), на одном языке: ${language}`,
      languages: (n: number, arrivals: readonly string[]) =>
        say`Языков, до которых оно доходит: ${n}${arrivals.length ? say` — ${list(arrivals)}` : ''}`,
      arrival: (language: string, span: string) => say`${language} через ${span}`,
      circles: (n: number, of: number) =>
        say`по связям вне него различимо сообществ: ${of}, и оно доходит до ${n}`,
      branches: (n: number, carried: number) => say`у него ${some.branches(n)}, из них продолжены ${carried}`,
    },
    colourBy: 'Цвет по',
    groupings: {
      language: 'языку',
      location: 'указанному месту',
      branch: 'ветви',
      circle: 'сообществу',
    },
    bands: {
      language: 'Публикации по языкам',
      location: 'Публикации по указанным местам',
      branch: 'Публикации по ветвям',
      circle: 'Публикации по сообществам',
    },
    others: {
      language: 'другой или не указан',
      location: 'другое или не указано',
      branch: 'другие ветви',
      circle: 'другое или никакое',
    },
    read: 'Для чисел слишком мало: прочтите их',
    arrivals: {
      language: 'Эффективное число языков к этому моменту и первая публикация на каждом',
      location: 'Эффективное число указанных мест к этому моменту и первая публикация из каждого',
      circle: 'Эффективное число сообществ к этому моменту и первая публикация в каждом',
    },
    firstIn: (name: string, elapsed: string) => say`Первая публикация: ${name}, ${elapsed}`,
    mixed: (n: string) => say`смешано, как ${n} поровну`,
    more: (n: number) => say`Ещё ${n} не перечислены.`,
    unstated: (n: number, total: number) => say`Не указано у ${n} из ${of.posts(total)}.`,
    undated: (n: number, share: string | null) =>
      say`Публикаций без времени: ${n}.${share ? say` (${share})` : ''}`,
    shape: {
      title: 'Шаг за шагом, первая публикация каждого',
      depth: 'шаги',
      breadth: 'в самом широком месте',
      mean: 'шагов в среднем',
      virality: 'структурная виральность',
      range: (from: string, to: string) => say`${from}–${to}`,
      deeper: (n: number) => say`Более глубоких шагов, не показанных здесь: ${n}.`,
      trees: (n: number) => say`Разброс: девять из десяти из ${n} вероятных деревьев.`,
      envelope: (n: number, from: string, to: string) =>
        say`Платформа не записывает шагов: ${n}; структурная виральность лежит между ${from} (все от источника) и ${to} (один за другим).`,
    },
    languages: {
      title: 'Языки, первая публикация каждого',
      caveat: 'Язык, указанный в каждой публикации; это не страна.',
    },
    locations: {
      title: 'Места, указанные в профилях',
      caveat: 'Свободный текст, как его написали авторы: это не обязательно место.',
    },
    circles: {
      title: 'Сообщества',
      words: (words: string) => say`говорит ${words}`,
      language: (n: number, language: string) => say`№ ${n}, в основном ${language}`,
      number: (n: number) => say`№ ${n}`,
      basis: (follows: number, interactions: number) =>
        say`Определены по подпискам (${follows}) и общению (${interactions}) вне этого сообщения; описаны их словами, названы только вами.`,
      stable: (runs: number, nmi: string) => say`Согласие прогонов (${runs}): ${nmi} (1 = полное).`,
      expected: (n: number, of: number, expected: string) =>
        say`Достигнуто ${n} из ${of}; столько же случайных аккаунтов достигли бы ${expected}.`,
      naming: 'Назвать сообщества',
      namingNote:
        'Имя даёте вы: оно стоит вместо слов везде, где стоит сообщество, и хранится с вашим выбором.',
      name: 'ваше имя для него',
      nameOf: (words: string) => say`Ваше имя для сообщества: ${words}`,
      accounts: (n: number) => some.accounts(n),
    },
    noCircles: {
      noTies: 'Связей вне этого сообщения в этой выгрузке нет: сообщества не считаются.',
      fewTies: 'Связей вне этого сообщения слишком мало, чтобы различить сообщества: они не считаются.',
      unstable:
        'Связи вне этого сообщения при каждом прогоне делят его аккаунты иначе: сообщества не считаются.',
    },
    branches: {
      title: 'Крупнейшие ветви, по первой публикации',
      name: (kind: string, elapsed: string) => say`${elapsed}, ${kind}`,
      figures: (branches: number, carried: number) =>
        say`От источника отходит ${some.branches(branches)}; продолжены ${carried}.`,
    },
    exits: {
      title: 'Где след уходит из этого файла',
      none: 'Ни одна публикация этого сообщения не ссылается на что-либо вне его.',
      figures: (links: number, n: number, total: number, kinds: readonly string[]) =>
        say`${count(links, { one: '# ссылка', few: '# ссылки', many: '# ссылок', other: '# ссылки' })} в ${n} из ${of.posts(total)}: ${kinds.join(', ')}.`,
      kinds: {
        page: (n) => say`на страницы ${n}`,
        media: (n) => say`на СМИ ${n}`,
        official: (n) => say`на сайты властей ${n}`,
        platform: (n) => say`на другие платформы ${n}`,
        post: (n) => say`на публикации, которых здесь нет, ${n}`,
        shortened: (n) => say`сокращены ${n}, так что из файла не видно, куда они ведут`,
      },
      short: {
        page: 'страница',
        media: 'СМИ',
        official: 'власти',
        platform: 'платформа',
        post: 'публикация',
        shortened: 'сокращена',
      },
      linking: (host: string, n: number) => say`Ссылка на ${host}: ${some.posts(n)}`,
      caveat:
        'СМИ, власти и платформы — по словам в адресах: догадка. Того, что там сказано, в этом файле нет.',
    },
    now: {
      title: 'Куда оно дошло к этому моменту',
      hop: 'шаги',
      languages: 'языки',
      locations: 'указанные места',
      circles: 'сообщества',
      of: (n: number, of: number) => say`${n} из ${of}`,
    },
  },
  carriers: {
    answer: {
      alone: 'Никто в этой выгрузке не откликается на это сообщение.',
      nobody: 'Никто в этой выгрузке не известен как источник этого сообщения: выберите источник.',
      few: (n: number) => say`Слишком мало (${n}), чтобы судить; прочтите их.`,
      chain: (n: number, total: number) =>
        say`Официальная цепь — ${n} из ${of.posts(total)} под сообщением в этой выгрузке`,
      own: (n: number) => say`из них ${n} — самого источника`,
      noChain: 'Ни один официальный аккаунт в этой выгрузке не передаёт его прямо от источника',
      organic: (n: number) => say`от СМИ и публики — ${n}`,
      organicOf: (n: number, total: number) =>
        say`от СМИ и публики ${n} из ${of.posts(total)} под сообщением`,
      returned: (n: number) => say`ещё ${n} от официальных лиц пришли через других`,
      half: (accounts: number, roles: readonly string[]) =>
        say`Половина взятого взята у ${of.accounts(accounts)}: ${list(roles)}`,
      kept: (a: number, ofA: number, b: number, ofB: number) =>
        say`каждое слово сохраняют ${a} из ${ofA} сравнимых пересказов в цепи и ${b} из ${ofB} вне её`,
      keptInside: (n: number, total: number) =>
        say`в цепи каждое слово сохраняют ${n} из ${total} сравнимых пересказов`,
      keptOutside: (n: number, total: number) =>
        say`вне цепи каждое слово сохраняют ${n} из ${total} сравнимых пересказов`,
      noneCompared: 'ни один пересказ нельзя сравнить с его словами',
    },
    counts: {
      source: (n) => say`источник: ${n}`,
      official: (n) => say`официальные: ${n}`,
      media: (n) => say`СМИ: ${n}`,
      public: (n) => say`публика: ${n}`,
    },
    roles: { source: 'источник', official: 'официальный', media: 'СМИ', public: 'публика' },
    by: { source: 'выбран', hand: 'вручную', rule: 'по имени', none: '' },
    bands: 'Публикации по ролям',
    hierarchy: 'Выгрузка не показывает иерархии внутри министерства.',
    guess: 'Роли по имени: догадка. Частные лица считаются, но никогда не перечисляются.',
    sides: {
      title: 'Официальная цепь рядом со всеми остальными',
      chain: 'официальная цепь',
      returned: 'официальные, через других',
      organic: 'СМИ и публика',
      posts: 'публикации',
      accounts: 'аккаунты',
      followers: 'подписчики',
      first: 'первая',
      middle: 'средняя',
      taken: 'взято у неё',
      whole: 'сохраняют каждое слово',
      fidelity: 'средняя верность',
      of: (n: number, of: number) => say`${n} из ${of}`,
      unknown: (n: number, of: number) =>
        say`Подписчики известны у ${n} из ${of}; они не аудитория и пересекаются.`,
      paths: (n: number) => say`Репостов, путь которых неизвестен: ${n}.`,
    },
    routes: {
      title: 'Из чьей публикации взято',
      from: {
        source: 'источник',
        official: 'официальные',
        media: 'СМИ',
        public: 'публика',
      },
      whole: (n: number, of: number) => say`целиком ${n}/${of}`,
    },
    retellers: {
      title: 'Официальные аккаунты и СМИ, которые его изменили, по публикациям после них',
      none: 'Ни один официальный аккаунт и ни одно СМИ не изменили слов так, чтобы их подхватили.',
      after: (n: number) => say`${some.posts(n)} после`,
      public: (n: number, accounts: number, after: number) =>
        say`Изменила его и публика: ${some.retellings(n)} от ${of.accounts(accounts)}; после них ${some.posts(after)}.`,
    },
    brokers: {
      title: 'Кто стоит между кем',
      none: 'Никто не стоит между двумя другими.',
      roles: {
        coordinator: 'внутри своей группы',
        itinerant: 'между двумя из другой группы',
        gatekeeper: 'в свою группу',
        representative: 'из своей группы',
        liaison: 'между двумя другими группами',
      },
      public: (accounts: number, roles: readonly string[]) =>
        say`Из публики ${some.accounts(accounts)}: ${list(roles)}.`,
      times: (n: number, role: string) => say`${n}× ${role}`,
    },
    ei: {
      title: 'Между ролями или внутри них',
      figures: (index: string, expected: string) => say`E-I ${index}; случай дал бы ${expected}.`,
      within: 'только внутри',
      between: 'только между',
      none: 'Никто не взял его у другого аккаунта, или у всех одна роль.',
      tiesWithin: (n: number) => say`связей внутри роли: ${n}`,
      tiesBetween: (n: number) => say`связей между ролями: ${n}`,
    },
    edit: {
      title: 'Кто есть кто',
      list: 'Аккаунты, по имени @ в строке: вставьте список или перетащите сюда файл',
      apply: { official: 'Они официальные', media: 'Это СМИ', public: 'Это публика' },
      found: (n: number, of: number) => say`В этой выгрузке есть ${n} из ${of} имён.`,
      undo: 'Отменить',
      role: (handle: string) => say`Роль ${handle}`,
      rule: 'по имени',
    },
    now: 'Кто нёс его к этому моменту',
  },
  compare: {
    answer: {
      nobody: 'Никто в этой выгрузке не известен как источник: выберите его, чтобы сравнить его сообщения.',
      one: 'У источника в этой выгрузке одно сообщение: сравнить не с чем.',
      few: (n: number) => say`Сообщений слишком мало (${n}), чтобы сказать, какие расходятся; прочтите их.`,
      travelled: (n: number, total: number) =>
        say`Из ${of.messages(total)} источника в этой выгрузке дальше первого шага уходят ${n}`,
      alone: (n: number) => say`на ${n} никто не откликается`,
      none: 'отклики есть на все',
      tooFew: (n: number, of: number) => say`${n} из ${of}: слишком мало, чтобы сказать, какого вида`,
      kinds: (kinds: readonly string[]) => say`Из ушедших дальше: ${list(kinds)}`,
      kind: (n: number, tag: string) => say`${tag} — ${n}`,
      honest: 'разойтись — не значит быть ценным, и воздействия в выгрузке нет',
    },
    tags: {
      policy: 'политика',
      personal: 'личное',
      ceremonial: 'протокольное',
      event: 'событие',
      crisis: 'кризис',
    },
    none: 'без метки',
    by: { hand: 'вручную', rule: (words: string) => say`по словам ${words}` },
    chart: {
      title: 'Сообщения источника: сколько публикаций и сколько слов сохранено',
      size: 'публикации, каждый шаг — вдесятеро',
      kept: 'сохранено: закреплённые слова или верность',
      unknown: ['сравнить', 'нечего'],
      hollow:
        'пусто внутри: сравнено меньше десяти пересказов · кольцо: ответы, замкнуто там, где источник ответил',
      mark: (words: string, posts: number, hops: number, kept: string) =>
        say`${words}: ${some.posts(posts)}, ${some.hops(hops)}, ${kept}`,
      keptOf: (n: number, of: number) => say`слова сохранили ${n} из ${of}`,
      fidelity: (mean: string, total: number) => say`верность ${mean} по ${of.retellings(total)}`,
      nothing: 'нет пересказов для сравнения',
      replies: (n: number, total: number) => say`отвечено на ${n} из ${of.replies(total)}`,
    },
    list: {
      title: 'Сообщения',
      more: (n: number) => say`ещё ${n}`,
      largest: (n: number, of: number) => say`крупнейшие ${n} из ${of}`,
      join: (n: number) => say`Объединить ${n} в одно`,
      joined: (n: number) => say`объединено ${n}: разъединить`,
      choose: (words: string) => say`Выбрать ${words}, чтобы объединить с другими`,
      tag: (words: string) => say`Вид сообщения ${words}`,
      rule: 'по правилу',
      own: 'свой…',
      ownName: 'Название своего вида',
      translation: 'возможно, перевод другого',
    },
    rules: {
      title: 'Слова, по которым сообщению даётся метка',
      note: 'Одно или несколько слов через запятую; * заменяет любое окончание.',
      add: 'Добавить вид',
    },
    open: 'Открыть на сцене',
    undo: 'Отменить',
    chosen: 'Выбранное сообщение',
    pick: 'Выберите сообщение на схеме или в списке.',
    /** Два сообщения рядом. */
    pair: {
      title: 'Два сообщения рядом',
      clock:
        'Оба начинаются в T+0 по одним часам, которые показывают время от каждого; расположение и масштаб времени одни и те же.',
      unfiltered: 'Считаются все публикации обоих, каким бы ни был фильтр.',
      open: 'Показать оба рядом',
      beside: 'Показать рядом с другим',
      second: 'Выберите второе сообщение.',
      cancel: 'Оставить одно',
      leave: 'Назад ко всем сообщениям',
      sides: ['Первое сообщение', 'Второе сообщение'],
      first: 'Первое',
      last: 'Второе',
      keys: 'Схема: стрелки двигают её, плюс и минус увеличивают, 0 показывает целиком',
      posts: (n: number, total: number) => say`${n} из ${of.posts(total)}`,
      few: (n: number) => say`сравнимых пересказов слишком мало (${n}), чтобы сказать, что сохраняется`,
      slider: 'Время от каждого сообщения',
    },
    strands: {
      title: 'По нити на каждое: длина — шаги, ширина — √публикаций, цвет — насколько изменились слова',
      some: (n: number, total: number) =>
        say`${n} крупнейших из ${total}: длина — шаги, ширина — √публикаций, цвет — насколько изменились слова`,
    },
    matched: {
      pale: 'Бледные не сопоставлены.',
      title: 'Два вида, близкие размеры',
      a: 'Первый вид',
      b: 'Второй вид',
      sizes: (from: number, to: number) => (from === to ? some.posts(to) : say`${from}–${some.posts(to)}`),
      hops: (most: number) => say`Шаги: 0–${most}.`,
      few: (n: number) => say`Пар близкого размера ${n}: слишком мало, чтобы судить; прочтите их.`,
      gap: (n: number, gap: string) =>
        say`Пар близкого размера ${n}; наибольшее расхождение их шагов: ${gap} из 1.`,
    },
  },
} satisfies Messages;
