/** العربية في قراءة الملفات. */
import { grammar } from '../grammar';
import type { ImportWords } from './words';

const { say, count, list, either } = grammar('ar');

/** المعدود بعد حرف جر: من منشور واحد، من منشورين، من 3 منشورات، من 11 منشورًا، من 100 منشور. */
const forms = (n: number, one: string, two: string, few: string, many: string, other: string): string =>
  count(n, { zero: `# ${other}`, one, two, few: `# ${few}`, many: `# ${many}`, other: `# ${other}` });
const ofPosts = (n: number): string => forms(n, 'منشور واحد', 'منشورين', 'منشورات', 'منشورًا', 'منشور');
const sureDates = (sure: number): string =>
  sure ? say`ما لا يحتمل غير ذلك منها ${sure}` : 'يدل على ذلك الوقت الذي تحمله الأرقام';
const more = (n: number): string[] => (n ? [say`${n} غيرها`] : []);

export const words: ImportWords = {
  rejects: {
    brokenJson: 'السطر ليس JSON كاملًا: قُطع أو تلف. كان المتوقع كائن JSON واحدًا في كل سطر.',
    brokenElement: 'تنتهي القائمة داخل سجل: قُطع الملف أو تلف. كان المتوقع كائن JSON كاملًا.',
    notObject: 'وُجدت قيمة مجردة حيث كان المتوقع منشورًا، أي كائن JSON.',
    notPost: 'ليس في السجل أي من حقول المنشور (id وtext وauthor)؛ كان المتوقع منشورًا.',
    noId: 'ليس للمنشور رقم، فلا شيء يمكنه أن يشير إليه؛ كان المتوقع رقمًا.',
    notice: 'وُجد إشعار من المنصة (منشورات محذوفة، حدود) حيث كان المتوقع منشورًا.',
    hidden: 'يذكر إشعار أن المنشور حُذف أو سُحب، فلا يُعرض منه شيء.',
    hiddenAccount: 'يذكر إشعار أن الحساب حُذف أو قُيّد أو سُحب، فلا يُعرض منه ولا من منشوراته شيء.',
    limitNotice: 'وُجد إشعار بالحد حيث كان المتوقع منشورًا: حجبت المنصة منشورات كانت مما يُجمع.',
    warningNotice: 'وُجد تحذير من المنصة لمن يجمع حيث كان المتوقع منشورًا.',
    disconnectNotice: 'وُجد إشعار بأن المنصة أغلقت التدفق حيث كان المتوقع منشورًا.',
    withheldNotice: 'وُجد إشعار بأن منشورًا أو حسابًا محجوب في بعض البلدان حيث كان المتوقع منشورًا.',
    unavailable: 'أظهرت المنصة منشورًا محذوفًا أو غير متاح للجميع؛ وكلماته ليست هناك.',
    platformError: 'وُجدت رسالة خطأ من المنصة حيث كان المتوقع منشورات.',
    headerRow: 'يكرر الصف الترويسة: في الملف الواحد عدة جداول.',
    emptyRow: 'ليس في الصف نص ولا رقم؛ وكان المتوقع كليهما.',
    roundedId:
      'قرّب جدول حسابي الرقم (1.23457E+18)، فلا شيء يمكنه أن يشير إلى المنشور؛ كان المتوقع رقمًا دقيقًا.',
    edgeOnly: 'يربط الصف حسابين (متابعة أو ما شابهها) وليس فيه منشور.',
    openQuote: 'علامة اقتباس تفتح خلية ولا تُغلق أبدًا؛ تُرك السطر.',
    notEdge:
      "السطر ليس وصلة في شجرة؛ كان المتوقع ['account', 'post', 'minutes']->['account', 'post', 'minutes'].",
    notPaths:
      'السطر ليس سلسلة انتشار؛ كان المتوقع الرقم والحساب والوقت وعدد المسارات ثم المسارات، تفصل بينها علامات جدولة.',
    notPath: 'لا يمكن قراءة المسار؛ كان المتوقع حساب/حساب:ثوانٍ.',
    longPath: 'يذكر المسار أكثر من 200 حساب، وهو أقصى ما يُتتبّع.',
    otherEvent: 'الحدث ليس منشورًا (إعجاب أو متابعة أو ملف شخصي أو ما شابه)؛ كان المتوقع منشورات وإعادات نشر.',
    tooLarge: 'السجل أكبر من 256 ميغابايت، وهو أقصى ما يُقرأ دفعة واحدة.',
  },
  sentences: {
    withdrawn: (n) => say`سجلات تذكر الإشعارات أنها حُذفت أو سُحبت، فلا تُعرض: ${n}.`,
    wordless: (n) => say`إعادات نشر بلا كلمات، لأن إشعارًا يذكر أن الأصل حُذف أو سُحب: ${n}.`,
    brokenTie: (n) => say`صفوف في قائمة المتابعة ينقصها اسم، تُركت: ${n}.`,
    follows: (n) => say`صلات قُرئت من قائمة المتابعة، من يتابع من: ${n}.`,
    synthetic: (n) => say`منشورات تقول عن نفسها إنها مصطنعة صنعها محاكٍ: ${n}.`,
    noTime: (n) => say`منشورات ليس لها وقت مقروء: ${n}؛ وحيث يحمل الرقم الوقت أُخذ منه.`,
    noZone: (n) => `لا يُذكر نطاق زمني في وقت ${ofPosts(n)}؛ قُرئ على أنه UTC.`,
    noAuthorColumn: (n) =>
      `لا عمود يذكر الكاتب: لا يُعرف في ${ofPosts(n)} من نقل ومن رد، بل ما قيل ومتى فحسب.`,
    noAuthor: (n) => say`منشورات بلا كاتب: ${n}.`,
    madeId: (n) => say`منشورات بلا رقم، يقوم الملف والسطر مقامه: ${n}.`,
    spreadsheetId: (n) =>
      say`أرقام على هيئة 1.23457E+18: ${n}؛ قرّبها جدول حسابي ولا يمكن استعادتها، ويقوم الملف والسطر مقامها.`,
    spreadsheetReference: (n) =>
      say`إحالات إلى منشورات أخرى على هيئة 1.23457E+18: ${n}؛ قرّبها جدول حسابي فضاعت.`,
    repeatedId: (n) =>
      `يتكرر عمود الأرقام لنصوص مختلفة، فهو يسمّي غير الصف؛ ويقوم الملف والسطر مقام الرقم في ${ofPosts(n)}.`,
    notUtf8: (n) => say`سجلات ليست بترميز UTF-8، قُرئت على أنها Windows-1252: ${n}.`,
    badCharacters: (n) => say`سجلات فيها بايتات ليست محارف، تظهر هكذا �: ${n}.`,
    treeTime: (n) => `وقت ${ofPosts(n)} هو وقت المنشور الأول، من رقمه، تضاف إليه الدقائق التي يذكرها الملف.`,
    treeRoot: (n) => say`أسطر تذكر أن المنشور الأول مأخوذ من غيره، وهو يبقى الأول: ${n}.`,
    treeSelf: (n) => say`أسطر تذكر أن منشورًا مأخوذ من نفسه، وقد أُبقي المنشور: ${n}.`,
    twoParents: (n) => say`منشورات لها أكثر من أصل مسجّل: ${n}؛ يُعتمد الأسبق ويُحفظ آخر بديلًا.`,
    beforeParent: (n) => say`منشورات وقتها أسبق من وقت ما أُخذت منه: ${n}.`,
    pathCount: (n) => say`سلاسل انتشار تذكر عددًا من المسارات غير ما فيها: ${n}.`,
    pathThrough: (n) => say`إعادات نشر لا تُذكر إلا في الطريق إلى غيرها، بلا وقت: ${n}.`,
    idFromName: () => 'ليس في اسم الملف رقم المنشور؛ يقوم الاسم مقامه.',
    beijingTime: (n) => `لا يُذكر نطاق زمني في وقت ${ofPosts(n)}؛ قُرئ بتوقيت بكين (UTC+8).`,
    timeFromMid: (n) => `لا تُذكر السنة في تاريخ ${ofPosts(n)}؛ أُخذ الوقت من الرقم.`,
    platformErrors: (n) => say`منشورات أو حسابات قالت المنصة إنها لم تسلّمها: ${n}.`,
    emptyPages: (n) => say`صفحات بلا نتائج: ${n}.`,
    polls: (n) => say`منشورات فيها استطلاع، وخياراته ليست من الكلمات: ${n}.`,
    limits: (n) => say`إشعارات بالحد من المنصة: ${n}؛ حجبت منشورات مطابقة، ففي هذه البيانات المصدَّرة ثغرات.`,
    withheld: (n) => say`منشورات محجوبة في بعض البلدان، وقد تنقصها الكلمات: ${n}.`,
    promoted: (n) => say`منشورات ظهرت إعلانًا أثناء التقاطها: ${n}.`,
    edited: (n) =>
      say`سجلات تقول إن المنشور عُدّل: ${n}؛ نسخ المنشور الواحد منشور واحد هنا، برقم الأولى في هذه البيانات المصدَّرة ووقتها وكلمات الأخيرة.`,
    repostId: (n) => say`إعادات نشر لم يُذكر رقمها، يقوم المنشور والحساب مقامه: ${n}.`,
    accountClosed: (n) => say`حسابات أُغلقت مدة أثناء تسجيل الملف: ${n}.`,
    longHtml: (n) => say`منشورات فيها أكثر من 65,536 محرف HTML، تُرك ما زاد: ${n}.`,
    undated: (n) => say`منشورات بلا وقت، ولا يُعدّ ترتيب الأسطر وقتًا: ${n}.`,
    unpackCut: () => 'الملف المضغوط تالف أو مقطوع؛ قُرئ ما قبل التلف.',
    unpackLimit: () =>
      'يُفك الملف إلى أكثر بكثير مما يسمح به حجمه لنص، أو مما يقوله أرشيفه؛ قُرئ إلى ذلك الحد.',
    dayFirst: (n, sure) => say`تواريخ قُرئت يوم/شهر: ${n}؛ ${sureDates(sure)}.`,
    monthFirst: (n, sure) => say`تواريخ قُرئت شهر/يوم: ${n}؛ ${sureDates(sure)}.`,
    dayFirstGuess: (n) => say`تواريخ تُقرأ يوم/شهر أو شهر/يوم ولا شيء في الملف يحسم: ${n}؛ قُرئت يوم/شهر.`,
    monthFirstGuess: (n) =>
      say`تواريخ تُقرأ يوم/شهر أو شهر/يوم ولا شيء في الملف يحسم: ${n}؛ قُرئت شهر/يوم، كما تكون كثيرًا الأوقات التي فيها AM وPM.`,
    otherOrder: (n) =>
      say`تواريخ لا تصح إلا بترتيب آخر لليوم والشهر وقُرئت كذلك: ${n}؛ ربما قلب جدول حسابي غيرها.`,
    serialTime: (n) => `وقت ${ofPosts(n)} هو رقم يوم في جدول حسابي.`,
    creditOnly: (n) => say`إعادات نشر تذكر حساب أصلها لا رقمه: ${n}؛ يُبحث عن الأصل بالحساب والكلمات.`,
    unnamedOriginal: (n) =>
      say`إعادات نشر واقتباسات تذكر الحساب الذي جاءت منه لا المنشور: ${n}؛ تُعلَّق بمنشور لذلك الحساب له العنوان نفسه، ليس في هذه البيانات المصدَّرة.`,
    longText: (n) => say`نصوص طويلة وُضعت مكان المقطوعة: ${n}.`,
    loneText: (n) =>
      say`نصوص طويلة عُدّت منشورات قائمة بذاتها، لأن منشوراتها ليست في هذه البيانات المصدَّرة: ${n}.`,
    hashedAuthor: (n) => `أُخفيت حسابات ${ofPosts(n)} قبل التصدير: يمكن تمييزها لا تسميتها. اختر بالرسالة.`,
    ragged: (n) => say`صفوف خلاياها أكثر أو أقل من الترويسة: ${n}.`,

    foundEmpty: 'الملف فارغ.',
    foundZeros: 'يبدأ الملف ببايتات صفرية فقط، كالتي تتركها عملية نسخ أو تنزيل فاشلة.',
    foundBinary: 'وُجدت بيانات ثنائية، لا نص.',
    foundPicture: 'وُجدت صورة، وليس فيها منشورات.',
    foundFilm: 'وُجد فيديو أو صوت، وليس فيه منشورات.',
    foundPdf: 'وُجد مستند PDF، وليس فيه منشورات.',
    foundNestedZip: 'وُجد أرشيف zip داخل اثنين آخرين؛ تُفتح الأرشيفات على مستويين. فُكّه وافتح الملفات التي فيه.',
    foundPlainText: 'وُجد نص عادي، لا بيانات منشورات مصدَّرة.',
    foundCutJson: 'يبدأ الملف مثل JSON، لكن لم يوجد سجل كامل.',
    foundBareJson: 'وُجد JSON بلا سجلات.',
    foundUnknownJson: (fields) => `وُجدت سجلات JSON فيها الحقول ${fields}؛ وليست في أي بيانات مصدَّرة معروفة.`,
    foundWorkbook: (fault) => `وُجد مصنّف (.xlsx) وتعذّرت قراءته: ${fault}.`,
    foundParquet: (fault) => `وُجد ملف Parquet وتعذّرت قراءته: ${fault}.`,
    foundCounts: 'وُجدت أعداد منشورات في الساعة أو اليوم (twarc2 counts)؛ وليس فيها منشورات.',
    foundLists: 'وُجدت قوائم حسابات يحفظها الناس (twarc2 lists)؛ وليس فيها منشورات.',
    foundSpaces: 'وُجدت مساحات صوتية (twarc2 spaces)؛ وليس فيها منشورات.',
    foundRules: 'وُجدت قواعد تدفق (twarc2 stream-rules)؛ وليس فيها منشورات.',
    foundTrends: 'وُجدت كلمات رائجة؛ وليس فيها منشورات.',
    foundErrors: 'لم توجد سوى رسائل خطأ من المنصة.',
    foundCapture: (platform) =>
      `التقط Zeeschuimer هذا من ${platform || 'منصة أخرى'}؛ ويمكن أن يُقرأ مما يلتقطه ما كان من X.`,
    foundIds: 'وُجدت قائمة أرقام. يجب جلب المنشورات بأرقامها قبل أن يمكن فتحها.',
    foundQuery: 'وُجد استعلام academictwitteR: كلماته وبدايته ونهايته. أما المنشورات ففي data_*.json بجانبه.',
    foundArchivePart: (name) => `وُجد جزء من أرشيف شخصي من X («${name}»)، وليس فيه منشورات.`,
    foundCutArchivePart: (name) => `وُجد جزء من أرشيف شخصي من X («${name}»)، بلا سجل كامل.`,

    tableNoText: (columns, accepted) =>
      `وُجد جدول أعمدته ${columns}، ولا يحوي أي منها نص منشورات. كان المتوقع عمودًا اسمه ${accepted}.`,
    tableTies: (columns) =>
      `وُجد جدول من عمودين من الأسماء، ${columns}. إن كان يقول من يتابع من، فبيّن عند السؤال أي عمود يسمّي المتابِع، أو سمّ العمودين «follower» و«followed»؛ وافتحه مع المنشورات.`,

    noSheets: 'لا يذكر أي ورقة',
    emptySheets: 'أوراقه فارغة',
    unpacksTooLarge: 'يُفك إلى أكثر من 512 ميغابايت',
    tooMuchText: 'فيه أكثر من 512 ميغابايت من النص',
    tooLarge: 'حجمه أكبر من 256 ميغابايت',
    damagedTable: 'الملف تالف أو مقطوع أو مصنوع بطريقة لا تُقرأ هنا',
    unreadable: (message) => `تعذّرت قراءة الملف: ${message}`,
    unreached: (message) => `لم يتمكن المتصفح من الوصول إليه: ${message}`,
    died: (name, from, to) =>
      say`توقف فجأة جزء التطبيق الذي كان يقرأ ${name}؛ ما بين البايت ${from} والبايت ${to} ناقص.`,
    tooManyFiles: (limit, left) => say`لم يُقرأ إلا أول الملفات، وعددها ${limit}؛ وتُرك غيرها: ${left}.`,
    noFile: 'لم يوجد ملف يمكن قراءته.',
    noneIsPost: (records, rejects, accounts) =>
      say`لا منشور بين سجلاته، وعددها ${records}: المرفوضة ${rejects}، والحسابات ${accounts}.`,

    archive: (n) => say`أرشيف zip؛ ملفات فيه تُقرأ كأنها مستقلة: ${n}.`,
    emptyArchive: 'أرشيف zip بلا ملف يمكن قراءته.',
    damagedArchive:
      'وُجد أرشيف zip تالف أو مقطوع: لا يمكن قراءة قائمة ملفاته. فُكّه ببرنامج آخر وافتح ما ينقذه.',
    damagedEntry: 'لا يمكن قراءة الملف: الأرشيف تالف هنا أو مقطوع.',
    encrypted: 'الملف محمي بكلمة مرور داخل أرشيفه. فُكّ الأرشيف وافتح الملف.',
    method: (method) =>
      say`الملف مضغوط داخل أرشيفه بطريقة لا يمكن قراءتها (الطريقة ${method}). فُكّ الأرشيف وافتح الملف.`,
    bomb: (ratio) => say`لو فُك الملف لبلغ أكثر من ${ratio} ضعف حجمه، وهو ما لا يبلغه نص؛ لم يُقرأ.`,
    tooMuch: (n, most, gigabytes) =>
      say`ملفات تُركت: ${n}؛ يُقرأ من الأرشيف الواحد ${most} ملف على الأكثر، مجموعها ${gigabytes} غيغابايت.`,
    nestedTooLarge: (megabytes) =>
      say`وُجد أرشيف zip داخل أرشيف؛ حجمه أكبر من ${megabytes} ميغابايت، وهو أقصى ما يُفك هناك. فُكّه وافتح الملفات التي فيه.`,
    leftOwn: (n) => say`ملفات في الأرشيف الشخصي، عدا المنشورات والحساب والمتابعة، تُركت: ${n}.`,
    leftMedia: (n) => say`ملفات تُركت لنهاية اسمها، من صور وأفلام وأصوات وصفحات وما شابهها: ${n}.`,
    leftHidden: (n) => say`ملفات يخفيها نظام التشغيل، تُركت: ${n}.`,

    encoding: (name) => `ترميز الملف ${name}؛ تُعدّ مواضع السجلات فيه كأنه UTF-8.`,
    unpackedWith: (packing) => `فُك ضغط الملف (${packing})؛ مواضع السجلات هي التي فيه بعد الفك.`,
    parquetRead: 'قُرئ ملف Parquet؛ مواضع السجلات هي صفوفه.',
    sheetRead: (name) => `قُرئت الورقة «${name}» من المصنّف؛ مواضع السجلات هي صفوفها.`,
    sheetOfSeveral: (name, others) =>
      say`قُرئت الورقة «${name}» من المصنّف؛ مواضع السجلات هي صفوفها. أوراقه الأخرى تُركت: ${others}.`,

    isAccountsV1: 'في سجلاته id_str وscreen_name، كحسابات Twitter API v1.1.',
    isPostsV1: 'في سجلاته id_str وcreated_at وuser، كمنشورات Twitter API v1.1.',
    isPagesV2: 'في سجلاته data وincludes، كصفحات Twitter API v2.',
    isPostsV2: 'في سجلاته id وtext وauthor_id، كمنشورات Twitter API v2.',
    isAcademicUsers: 'فيه users وtweets جنبًا إلى جنب، كملفات users من academictwitteR.',
    isAcademic: 'اسمه وقائمة منشوراته كما في academictwitteR؛ وأسماء الحسابات في ملف users بجانبه.',
    isActivityStreams: 'في سجلاته verb وactor وbody، كما في Activity Streams من Gnip.',
    isBlueskyThread: 'فيه سلسلة كما تعطيها واجهة Bluesky، بعناوين تبدأ بـ at://.',
    isBlueskyFeed: 'فيه خلاصة كما تعطيها واجهة Bluesky، بعناوين تبدأ بـ at://.',
    isBlueskyPosts: 'فيه قائمة منشورات كما تعطيها واجهة Bluesky، بعناوين تبدأ بـ at://.',
    isBlueskyItems: 'فيه منشورات خلاصة كما تعطيها واجهة Bluesky، بعناوين تبدأ بـ at://.',
    isBlueskyPost: 'فيه منشورات كما تعطيها واجهة Bluesky، بعناوين تبدأ بـ at://.',
    isJetstream:
      'أسطره أحداث من Jetstream في Bluesky (did وtime_us وkind): منشورات وإعادات نشر بين إعجابات ومتابعات.',
    isBlueskyMinet: 'جدول بالأعمدة التي يكتبها minet لـ Bluesky (uri، user_did، to_post_uri، …).',
    isMastodon: 'سجلاته منشورات من واجهة Mastodon (content بصيغة HTML، account، reblog).',
    isMastodonLists: 'فيه قوائم منشورات (ancestors، descendants) كما تعطيها واجهة Mastodon.',
    isWeiboPost: 'فيه منشور من Weibo (text، user، reposts، comments)؛ ورقمه في اسم الملف.',
    isWeiboReposts: 'سجلاته إعادات نشر من Weibo (mid، parent، uid، text)؛ ورقم أصلها في اسم الملف.',
    isSnscrape: 'في سجلاته date وrawContent أو content وuser، كما يكتبها snscrape وtwscrape.',
    isTreeEdges:
      'أسطره وصلات شجرة انتشار، [account, post, minutes]->[account, post, minutes]؛ وليس فيه نصوص.',
    isRepostPaths:
      'أسطره سلاسل انتشار على هيئة مسارات إعادة نشر: الرقم والحساب والوقت وعدد المسارات ثم حساب/حساب:ثوانٍ؛ وليس فيه نصوص.',
    isHoaxyJson: 'في سجلاته from_user_id وto_user_id وtweet_type، كوصلات Hoaxy؛ ولا يعطي Hoaxy نصوصًا.',
    isZeeschuimer: 'في سجلاته item_id وtimestamp_collected وdata، كما يلتقط Zeeschuimer من X.',
    isXPages: 'في سجلاته rest_id وcore وlegacy، كما تتلقى صفحات X المنشورات وكما يحفظها 4CAT.',
    isCompliance:
      'تذكر سجلاته منشورات أو حسابات حُذفت أو سُحبت، كملفات الامتثال؛ وهو يخفيها حيث ترد في ملفات أخرى.',
    isArchiveTweet: 'في كل سجل من سجلاته تغريدة، كما في tweets.js من أرشيف شخصي من X.',
    isArchiveNote: 'في سجلاته النصوص الطويلة للمنشورات، كما في note-tweet.js من أرشيف شخصي من X.',
    isArchiveAccount: 'فيه الحساب الذي يخصه أرشيف شخصي من X.',
    isArchiveFollower: 'فيه من يتابعون الحساب الذي يخصه أرشيف شخصي من X.',
    isArchiveFollowing: 'فيه من يتابعهم الحساب الذي يخصه أرشيف شخصي من X.',
    isPastedWords: 'أُلصقت أسطر عادية؛ عُدّ كل منها نص منشور.',
    isPastedSpoken: 'أُلصقت أسطر على صيغة «من: كلمات»؛ عُدّ كل منها منشورًا.',
    isPastedWho: 'أُلصقت أسطر على صيغة «من، كلمات»؛ عُدّ كل منها منشورًا.',
    isPastedFrom: 'أُلصقت أسطر على صيغة «من، ممّن، كلمات»؛ عُدّ كل منها منشورًا وخطوة دوّنها أحدهم.',
    isTies: 'جدول فيه العمودان follower وfollowed: من يتابع من.',
    isTiesChosen: (follower, followed) =>
      `جدول عمّن يتابع من؛ قُرئ عموداه كما اختير: ${follower} للمتابِع، و${followed} للمتابَع.`,
    isKnownTable: (tool, columns) => `ترويسته ترويسة ${tool}: ${columns} وغيرها.`,
    isTableChosen: (columns) => `جدول؛ قُرئت أعمدته كما اختير: ${columns}.`,
    isTable: (columns) => `جدول؛ قُرئت أعمدته بأسمائها: ${columns}.`,
    isRecords: (fields) => `كائنات JSON؛ قُرئت حقولها بأسمائها: ${fields}.`,
    column: (number) => say`العمود ${number}`,
  },
  expected:
    'المتوقع: بيانات منشورات مصدَّرة من X/Twitter (الواجهة v1.1 أو v2، أو أرشيف شخصي، أو twarc أو Hoaxy أو NodeXL أو TAGS أو 4CAT أو rtweet وغيرها) أو Bluesky أو Mastodon أو Weibo، بصيغة JSON أو CSV أو ‎.xlsx أو Parquet، مضغوطة أو لا؛ أو أي جدول آخر فيه عمود نصوص.',
  fields: {
    id: 'الرقم',
    link: 'عنوان المنشور',
    text: 'النص',
    time: 'الوقت',
    authorId: 'رقم الكاتب',
    handle: 'الكاتب',
    name: 'الاسم',
    followers: 'المتابعون',
    verified: 'موثّق',
    location: 'المكان',
    lang: 'اللغة',
    kind: 'النوع',
    isRepost: 'إعادة نشر أم لا',
    isQuote: 'اقتباس أم لا',
    isReply: 'رد أم لا',
    repostOf: 'رقم الأصل',
    repostUserId: 'رقم كاتب الأصل',
    repostHandle: 'كاتب الأصل',
    quoteOf: 'رقم المنشور المقتبَس',
    quoteUserId: 'رقم الكاتب المقتبَس',
    quoteHandle: 'الكاتب المقتبَس',
    replyTo: 'رقم المنشور المردود عليه',
    replyUserId: 'رقم الكاتب المردود عليه',
    replyHandle: 'الكاتب المردود عليه',
    reposts: 'إعادات النشر',
    quotes: 'الاقتباسات',
    replies: 'الردود',
    likes: 'الإعجابات',
    urls: 'الروابط',
    mentions: 'الإشارات',
    hashtags: 'الوسوم',
  },
  use: (column, field) => `${column} (${field})`,
  uses: (all) => all.join('، '),
  quoted: (name) => `«${name}»`,
  names: (shown, n) => list([...shown, ...more(n)]),
  oneOf: (shown, n) => either([...shown, ...more(n)]),
  together: (all) => all.join(' '),
};
