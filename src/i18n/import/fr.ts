/** Le français de la lecture des fichiers. */
import { grammar } from '../grammar';
import type { ImportWords } from './words';

const { say, count, list, either } = grammar('fr');

/** Le pluriel où les millions prennent « de ». */
const some = (n: number, one: string, other: string, rest = ''): string =>
  count(n, {
    one: `# ${one}${rest}`,
    many: `# ${/^[aeéhiou]/i.test(other) ? 'd’' : 'de '}${other}${rest}`,
    other: `# ${other}${rest}`,
  });
const posts = (n: number): string => some(n, 'publication', 'publications');
const has = (n: number, what: string): string => some(n, 'publication a', 'publications ont', ` ${what}`);
const leftOut = (n: number): string =>
  some(n, 'fichier a été laissé', 'fichiers ont été laissés', ' de côté');
const lines = (n: number): string => some(n, 'ligne désigne', 'lignes désignent');
const sureDates = (sure: number): string =>
  sure
    ? count(sure, {
        one: '# ne peut rien être d’autre',
        many: '# ne peuvent rien être d’autre',
        other: '# ne peuvent rien être d’autre',
      })
    : 'les heures contenues dans les identifiants le disent';
const more = (n: number): string[] => (n ? [some(n, 'autre', 'autres')] : []);

export const words: ImportWords = {
  rejects: {
    brokenJson:
      'La ligne n’est pas un JSON complet : elle a été coupée ou abîmée. On attendait un objet JSON par ligne.',
    brokenElement:
      'La liste s’arrête au milieu d’un enregistrement : le fichier a été coupé ou abîmé. On attendait un objet JSON complet.',
    notObject: 'Une simple valeur a été trouvée là où l’on attendait une publication, un objet JSON.',
    notPost:
      'L’enregistrement n’a aucun des champs d’une publication (id, text, author) ; on attendait une publication.',
    noId: 'La publication n’a pas d’identifiant, rien ne peut donc y renvoyer ; on en attendait un.',
    notice:
      'Un avis de la plateforme (publications supprimées, limites) a été trouvé là où l’on attendait une publication.',
    hidden: 'Un avis signale la publication comme supprimée ou retirée ; rien n’en est montré.',
    hiddenAccount:
      'Un avis signale le compte comme supprimé, protégé ou retiré ; rien n’est montré de lui ni de ses publications.',
    limitNotice:
      'Un avis de limite a été trouvé là où l’on attendait une publication : la plateforme a retenu des publications qui correspondaient à la collecte.',
    warningNotice:
      'Un avertissement de la plateforme au collecteur a été trouvé là où l’on attendait une publication.',
    disconnectNotice:
      'Un avis de fermeture du flux par la plateforme a été trouvé là où l’on attendait une publication.',
    withheldNotice:
      'Un avis disant qu’une publication ou un compte est bloqué dans certains pays a été trouvé là où l’on attendait une publication.',
    unavailable:
      'La plateforme a montré une publication supprimée ou réservée à certains ; son texte n’y est pas.',
    platformError: 'Un message d’erreur de la plateforme a été trouvé là où l’on attendait des publications.',
    headerRow: 'La ligne répète l’en-tête : plusieurs tableaux se trouvent dans un seul fichier.',
    emptyRow: 'La ligne n’a ni texte ni identifiant ; on attendait les deux.',
    roundedId:
      'Un tableur a arrondi l’identifiant (1.23457E+18), rien ne peut donc renvoyer à la publication ; on attendait un identifiant exact.',
    edgeOnly: 'La ligne relie deux comptes (abonnement ou autre) et ne contient pas de publication.',
    openQuote:
      'Un guillemet ouvre une cellule et aucun ne la ferme dans le premier Mo ni avant la fin du fichier ; la ligne a été laissée de côté.',
    cutRow:
      'La ligne se trouve là où le fichier compressé s’interrompt et peut être coupée ; elle a été laissée de côté.',
    notEdge:
      "La ligne n’est pas une arête d’arbre ; on attendait ['account', 'post', 'minutes']->['account', 'post', 'minutes'].",
    notPaths:
      'La ligne n’est pas une cascade ; on attendait l’identifiant, le compte, l’heure, le nombre de chemins et les chemins, séparés par des tabulations.',
    notPath: 'Le chemin est illisible ; on attendait compte/compte:secondes.',
    longPath: 'Le chemin nomme plus de 200 comptes, le maximum qui est suivi.',
    otherEvent:
      'L’événement n’est pas une publication (« J’aime », abonnement, profil ou autre) ; on attendait des publications et des reposts.',
    tooLarge: 'L’enregistrement dépasse 256 Mo, le maximum qui est lu d’un seul tenant.',
  },
  sentences: {
    withdrawn: (n) =>
      some(
        n,
        'enregistrement est signalé par des avis comme supprimé ou retiré, et n’est pas montré.',
        'enregistrements sont signalés par des avis comme supprimés ou retirés, et ne sont pas montrés.',
      ),
    wordless: (n) =>
      some(
        n,
        'repost est sans texte : un avis signale l’original comme supprimé ou retiré.',
        'reposts sont sans texte : un avis signale l’original comme supprimé ou retiré.',
      ),
    brokenTie: (n) =>
      some(
        n,
        'ligne de la liste d’abonnés n’a pas de nom et a été laissée de côté.',
        'lignes de la liste d’abonnés n’ont pas de nom et ont été laissées de côté.',
      ),
    follows: (n) =>
      some(
        n,
        'lien d’une liste d’abonnés a été lu : qui est abonné à qui.',
        'liens d’une liste d’abonnés ont été lus : qui est abonné à qui.',
      ),
    synthetic: (n) =>
      some(
        n,
        'publication dit d’elle-même qu’elle est synthétique : un simulateur l’a faite.',
        'publications disent d’elles-mêmes qu’elles sont synthétiques : un simulateur les a faites.',
      ),
    noTime: (n) =>
      `${has(n, 'une heure illisible ou absente')} ; quand l’identifiant la contient, elle en a été tirée.`,
    noZone: (n) => `L’heure de ${posts(n)} n’indique pas de fuseau ; elle a été lue en UTC.`,
    noAuthorColumn: (n) =>
      `Aucune colonne ne nomme d’auteur : pour ${posts(n)}, on ne peut dire qui a relayé ou répondu, seulement ce qui a été dit et quand.`,
    noAuthor: (n) => some(n, 'publication n’a pas d’auteur.', 'publications n’ont pas d’auteur.'),
    madeId: (n) =>
      some(
        n,
        'publication n’a pas d’identifiant ; le fichier et la ligne en tiennent lieu.',
        'publications n’ont pas d’identifiant ; le fichier et la ligne en tiennent lieu.',
      ),
    spreadsheetId: (n) =>
      some(
        n,
        'identifiant se lit comme 1.23457E+18 : un tableur l’a arrondi et il est perdu ; le fichier et la ligne en tiennent lieu.',
        'identifiants se lisent comme 1.23457E+18 : un tableur les a arrondis et ils sont perdus ; le fichier et la ligne en tiennent lieu.',
      ),
    spreadsheetReference: (n) =>
      some(
        n,
        'renvoi à une autre publication se lit comme 1.23457E+18 : un tableur l’a arrondi et il est perdu.',
        'renvois à d’autres publications se lisent comme 1.23457E+18 : un tableur les a arrondis et ils sont perdus.',
      ),
    repeatedId: (n) =>
      `La colonne des identifiants se répète pour des textes différents, elle désigne donc autre chose que la ligne ; le fichier et la ligne tiennent lieu d’identifiant pour ${posts(n)}.`,
    notUtf8: (n) =>
      `${some(n, 'enregistrement n’est pas en UTF-8 ; il a été lu', 'enregistrements ne sont pas en UTF-8 ; ils ont été lus')} en Windows-1252. Si des lettres paraissent fausses, enregistrez le fichier en UTF-8 et ouvrez-le de nouveau.`,
    badCharacters: (n) =>
      some(
        n,
        'enregistrement contient des octets qui ne sont pas des caractères ; ils s’affichent comme �.',
        'enregistrements contiennent des octets qui ne sont pas des caractères ; ils s’affichent comme �.',
      ),
    treeTime: (n) =>
      `L’heure de ${posts(n)} est celle de la première publication, tirée de son identifiant, plus les minutes que donne le fichier.`,
    treeRoot: (n) => `${lines(n)} la première publication comme tirée d’une autre ; elle reste la première.`,
    treeSelf: (n) => `${lines(n)} une publication comme tirée d’elle-même ; la publication a été conservée.`,
    twoParents: (n) =>
      `${has(n, 'plus d’un parent enregistré')} ; le plus ancien est retenu, un autre gardé comme possibilité.`,
    beforeParent: (n) =>
      some(
        n,
        'publication est datée d’avant celle dont elle est tirée.',
        'publications sont datées d’avant celle dont elles sont tirées.',
      ),
    pathCount: (n) =>
      some(
        n,
        'cascade annonce un autre nombre de chemins qu’elle n’en contient.',
        'cascades annoncent un autre nombre de chemins qu’elles n’en contiennent.',
      ),
    pathThrough: (n) =>
      some(
        n,
        'repost n’est nommé que sur le chemin vers d’autres, sans heure.',
        'reposts ne sont nommés que sur le chemin vers d’autres, sans heure.',
      ),
    idFromName: () =>
      'Le nom du fichier ne contient pas l’identifiant de la publication ; ce nom en tient lieu.',
    beijingTime: (n) =>
      `L’heure de ${posts(n)} n’indique pas de fuseau ; elle a été lue à l’heure de Pékin (UTC+8).`,
    timeFromMid: (n) => `La date de ${posts(n)} est sans année ; l’heure a été tirée de l’identifiant.`,
    platformErrors: (n) =>
      some(
        n,
        'publication ou compte n’a pas été livré, dit la plateforme.',
        'publications ou comptes n’ont pas été livrés, dit la plateforme.',
      ),
    emptyPages: (n) => some(n, 'page ne contient aucun résultat.', 'pages ne contiennent aucun résultat.'),
    polls: (n) => `${has(n, 'un sondage')} ; les choix proposés ne font pas partie du texte.`,
    limits: (n) =>
      `${some(n, 'avis de limite', 'avis de limite')} de la plateforme : elle a retenu des publications qui correspondaient ; cet export a des lacunes.`,
    withheld: (n) =>
      some(
        n,
        'publication est bloquée dans certains pays ; le texte peut manquer.',
        'publications sont bloquées dans certains pays ; le texte peut manquer.',
      ),
    promoted: (n) =>
      some(
        n,
        'publication a été montrée comme publicité pendant la capture.',
        'publications ont été montrées comme publicité pendant la capture.',
      ),
    edited: (n) =>
      `${some(n, 'enregistrement dit', 'enregistrements disent')} que la publication a été modifiée : les versions d’une publication n’en font qu’une ici, avec l’identifiant et l’heure de la première de cet export et le texte de la dernière.`,
    repostId: (n) =>
      `L’identifiant de ${some(n, 'repost', 'reposts')} n’est pas donné ; la publication et le compte en tiennent lieu.`,
    accountClosed: (n) =>
      some(
        n,
        'compte a été fermé un temps pendant l’enregistrement du fichier.',
        'comptes ont été fermés un temps pendant l’enregistrement du fichier.',
      ),
    longHtml: (n) => `${has(n, 'plus de 65 536 caractères de HTML')} ; le reste a été laissé de côté.`,
    undated: (n) =>
      some(
        n,
        'publication n’a pas d’heure ; l’ordre des lignes n’en tient pas lieu.',
        'publications n’ont pas d’heure ; l’ordre des lignes n’en tient pas lieu.',
      ),
    unpackCut: () =>
      'Le fichier compressé est abîmé ou a été coupé. Ce qui a pu être décompressé a été lu ; une partie peut manquer ou être fausse.',
    unpackLimit: () =>
      'Le fichier décompressé dépasse de loin ce que sa taille permet pour du texte, ou ce que dit son archive ; il a été lu jusque-là.',
    dayFirst: (n, sure) =>
      `${some(n, 'date a été lue', 'dates ont été lues')} comme jour/mois : ${sureDates(sure)}.`,
    monthFirst: (n, sure) =>
      `${some(n, 'date a été lue', 'dates ont été lues')} comme mois/jour : ${sureDates(sure)}.`,
    dayFirstGuess: (n) =>
      some(
        n,
        'date peut se lire jour/mois ou mois/jour et rien dans le fichier ne tranche ; elle a été lue comme jour/mois.',
        'dates peuvent se lire jour/mois ou mois/jour et rien dans le fichier ne tranche ; elles ont été lues comme jour/mois.',
      ),
    monthFirstGuess: (n) =>
      some(
        n,
        'date peut se lire jour/mois ou mois/jour et rien dans le fichier ne tranche ; elle a été lue comme mois/jour, comme souvent les heures avec AM et PM.',
        'dates peuvent se lire jour/mois ou mois/jour et rien dans le fichier ne tranche ; elles ont été lues comme mois/jour, comme souvent les heures avec AM et PM.',
      ),
    otherOrder: (n) =>
      some(
        n,
        'date n’existe que dans l’autre ordre du jour et du mois et a été lue ainsi ; un tableur en a peut-être inversé d’autres.',
        'dates n’existent que dans l’autre ordre du jour et du mois et ont été lues ainsi ; un tableur en a peut-être inversé d’autres.',
      ),
    serialTime: (n) => `L’heure de ${posts(n)} est un numéro de jour de tableur.`,
    creditOnly: (n) =>
      some(
        n,
        'repost nomme le compte de son original, pas son identifiant ; l’original est cherché par le compte et les mots.',
        'reposts nomment le compte de leur original, pas son identifiant ; l’original est cherché par le compte et les mots.',
      ),
    unnamedOriginal: (n) =>
      some(
        n,
        'repost ou citation nomme le compte dont il vient, pas la publication ; il est rattaché à une publication de ce compte à la même adresse, que cet export ne contient pas.',
        'reposts et citations nomment le compte dont ils viennent, pas la publication ; ils sont rattachés à une publication de ce compte à la même adresse, que cet export ne contient pas.',
      ),
    longText: (n) =>
      some(
        n,
        'texte long a pris la place du texte coupé.',
        'textes longs ont pris la place des textes coupés.',
      ),
    loneText: (n) =>
      some(
        n,
        'texte long compte comme une publication à part : la sienne n’est pas dans cet export.',
        'textes longs comptent comme des publications à part : les leurs ne sont pas dans cet export.',
      ),
    hashedAuthor: (n) =>
      `Les comptes de ${posts(n)} ont été masqués avant l’export : on peut les distinguer, pas les nommer. Choisissez par message.`,
    ragged: (n) =>
      some(
        n,
        'ligne a plus ou moins de cellules que l’en-tête.',
        'lignes ont plus ou moins de cellules que l’en-tête.',
      ),
    noRows: () => 'Le tableau a un en-tête, et aucune ligne en dessous.',

    foundEmpty: 'Le fichier est vide.',
    foundZeros:
      'Le fichier commence par des octets nuls et rien d’autre, comme en laisse une copie ou un téléchargement qui a échoué.',
    foundBinary: 'Des données binaires ont été trouvées, pas du texte.',
    foundPicture: 'Une image a été trouvée ; elle ne contient pas de publications.',
    foundFilm: 'Une vidéo ou un son a été trouvé ; il ne contient pas de publications.',
    foundPdf: 'Un document PDF a été trouvé ; il ne contient pas de publications.',
    foundOldOffice:
      'Un fichier d’un ancien programme Office (.xls, .doc), ou protégé par un mot de passe, a été trouvé. Ouvrez-le dans ce programme et enregistrez le tableau sans mot de passe, en .xlsx ou en CSV.',
    foundOffice:
      'Un document bureautique a été trouvé, qui n’est pas un classeur (.xlsx). Enregistrez le tableau qu’il contient en .xlsx ou en CSV, puis ouvrez ce fichier.',
    foundArchive: (kind) =>
      `Une archive a été trouvée (${kind}), qui ne s’ouvre pas ici. Décompressez-la et ouvrez les fichiers qu’elle contient.`,
    foundDatabase:
      'Une base de données a été trouvée (SQLite). Enregistrez sa table de publications en CSV avec un programme qui l’ouvre.',
    foundWebPage:
      'Une page web a été trouvée à la place d’un export ; un téléchargement qui échoue laisse de telles pages. Ouvrez-la dans un navigateur pour voir ce qu’elle dit, et téléchargez l’export de nouveau.',
    foundLfs:
      'Un pointeur Git LFS a été trouvé, qui tient lieu d’un fichier non téléchargé. Récupérez le fichier lui-même (git lfs pull).',
    foundMail: 'Des courriels ont été trouvés ; ils ne contiennent pas de publications.',
    foundNestedZip:
      'Une archive zip à l’intérieur de deux autres a été trouvée ; les archives sont ouvertes sur deux niveaux. Décompressez-la et ouvrez les fichiers qu’elle contient.',
    foundPlainText: 'Du texte simple a été trouvé, pas un export de publications.',
    foundCutJson:
      'Le fichier commence comme du JSON, mais aucun enregistrement complet n’a été trouvé : il a été coupé, ou n’est pas tout à fait du JSON (guillemets simples ou NaN, comme Python en écrit). Enregistrez-le de nouveau en JSON.',
    foundBareJson: 'Du JSON sans enregistrements a été trouvé.',
    foundUnknownJson: (fields) =>
      `Des enregistrements JSON avec les champs ${fields} ont été trouvés ; aucun export connu n’a ces champs.`,
    foundWorkbook: (fault) => `Un classeur (.xlsx) a été trouvé et n’a pas pu être lu : ${fault}.`,
    foundParquet: (fault) => `Un fichier Parquet a été trouvé et n’a pas pu être lu : ${fault}.`,
    foundCounts:
      'Des nombres de publications par heure ou par jour ont été trouvés (twarc2 counts) ; ils ne contiennent pas de publications.',
    foundLists:
      'Des listes de comptes tenues par des gens ont été trouvées (twarc2 lists) ; elles ne contiennent pas de publications.',
    foundSpaces:
      'Des Spaces, qui sont parlés, ont été trouvés (twarc2 spaces) ; ils ne contiennent pas de publications.',
    foundRules:
      'Des règles de flux ont été trouvées (twarc2 stream-rules) ; elles ne contiennent pas de publications.',
    foundTrends: 'Des tendances ont été trouvées ; elles ne contiennent pas de publications.',
    foundErrors: 'Seuls des messages d’erreur de la plateforme ont été trouvés.',
    foundCapture: (platform) =>
      `Zeeschuimer a capturé ceci ${platform ? `depuis ${platform}` : 'depuis une autre plateforme'} ; de ses captures, celles de X peuvent être lues.`,
    foundIds:
      'Une liste d’identifiants a été trouvée. Les publications doivent être récupérées par leur identifiant (« hydratées ») avant de pouvoir être ouvertes.',
    foundQuery:
      'La requête d’academictwitteR a été trouvée : ses mots, son début et sa fin. Les publications sont dans data_*.json, à côté.',
    foundArchivePart: (name) =>
      `Une partie d’une archive personnelle de X a été trouvée (« ${name} ») ; elle ne contient pas de publications.`,
    foundCutArchivePart: (name) =>
      `Une partie d’une archive personnelle de X a été trouvée (« ${name} »), sans enregistrement complet.`,

    tableNoText: (columns, accepted) =>
      `Un tableau avec les colonnes ${columns} a été trouvé ; aucune ne contient le texte de publications. On attendait une colonne nommée ${accepted}.`,
    tableTies: (columns) =>
      `Un tableau de deux colonnes de noms a été trouvé, ${columns}. S’il dit qui est abonné à qui, indiquez quelle colonne nomme l’abonné quand la question est posée, ou nommez les colonnes « follower » et « followed » ; ouvrez-le avec les publications.`,

    noSheets: 'il ne nomme aucune feuille',
    emptySheets: 'ses feuilles sont vides',
    unpacksTooLarge: 'décompressé, il dépasse 512 Mo',
    tooMuchText: 'il contient plus de 512 Mo de texte',
    tooLarge: 'il dépasse 256 Mo',
    damagedTable: 'il est abîmé, a été coupé, ou est fait d’une manière qui n’est pas lue ici',
    outOfReach:
      'Le fichier n’a pas pu être lu : il a été modifié, déplacé ou supprimé depuis qu’il a été choisi, ou un autre programme le retient. Choisissez-le de nouveau.',
    noMemory:
      'Le fichier n’a pas pu être lu : le navigateur a trop peu de mémoire. Fermez d’autres onglets et choisissez-le de nouveau, ou ouvrez-en une partie.',
    ownFault: 'Le fichier n’a pas pu être lu : un défaut de cette application a arrêté la lecture.',
    died: (name, from, to) =>
      say`La partie de l’application qui lisait ${name} s’est arrêtée soudainement ; ce qui se trouve entre les octets ${from} et ${to} manque.`,
    tooManyFiles: (limit, left) =>
      say`Seuls les ${limit} premiers fichiers ont été lus ; ${some(left, 'autre a été laissé', 'autres ont été laissés')} de côté.`,
    noFile: 'Aucun fichier lisible n’a été trouvé.',
    noneIsPost: (records, rejects, accounts) =>
      say`Aucun de ses ${records} enregistrements n’est une publication ; rejetés : ${rejects}, comptes : ${accounts}.`,

    archive: (n) =>
      `Une archive zip ; ${some(n, 'fichier qu’elle contient est lu comme un fichier à part.', 'fichiers qu’elle contient sont lus comme des fichiers à part.')}`,
    emptyArchive: 'Une archive zip sans fichier lisible.',
    damagedArchive:
      'Une archive zip abîmée ou coupée a été trouvée : sa liste de fichiers est illisible. Décompressez-la avec un autre programme et ouvrez ce qu’il en sauve.',
    damagedEntry: 'Le fichier est illisible : l’archive est abîmée ici, ou a été coupée.',
    damagedPacked:
      'Le fichier compressé est abîmé ou a été coupé, et rien de ce qui a pu être décompressé n’est une publication. Récupérez-le de nouveau là d’où il vient.',
    encrypted:
      'Le fichier est protégé par un mot de passe dans son archive. Décompressez l’archive et ouvrez le fichier.',
    method: (method) =>
      say`Le fichier est compressé dans son archive d’une façon illisible ici (méthode ${method}). Décompressez l’archive et ouvrez le fichier.`,
    bomb: (ratio) =>
      say`Décompressé, le fichier ferait plus de ${ratio} fois sa taille, ce qu’aucun texte ne fait ; il n’a pas été lu.`,
    tooMuch: (n, most, gigabytes) =>
      say`${leftOut(n)} : d’une archive, au plus ${most} fichiers sont lus, ${gigabytes} Go en tout.`,
    nestedTooLarge: (megabytes) =>
      say`Une archive zip à l’intérieur d’une archive a été trouvée ; elle dépasse ${megabytes} Mo, le maximum qui y est décompressé. Décompressez-la et ouvrez les fichiers qu’elle contient.`,
    leftOwn: (n) =>
      some(
        n,
        'fichier de l’archive personnelle, hors publications, compte et abonnés, a été laissé de côté.',
        'fichiers de l’archive personnelle, hors publications, compte et abonnés, ont été laissés de côté.',
      ),
    leftMedia: (n) => `${leftOut(n)} d’après la fin du nom : images, vidéos, sons, pages et autres.`,
    leftHidden: (n) =>
      some(
        n,
        'fichier qu’un système d’exploitation cache a été laissé de côté.',
        'fichiers qu’un système d’exploitation cache ont été laissés de côté.',
      ),
    leftEmpty: (n) =>
      some(n, 'fichier vide a été laissé de côté.', 'fichiers vides ont été laissés de côté.'),
    alike: (n) => some(n, 'autre fichier est dans le même cas.', 'autres fichiers sont dans le même cas.'),

    encoding: (name) =>
      `Le fichier est en ${name} ; la place des enregistrements y est comptée comme en UTF-8.`,
    unpackedWith: (packing) =>
      `Le fichier a été décompressé avec ${packing} ; la place des enregistrements est celle du fichier décompressé.`,
    sameNames: (columns) =>
      `Plusieurs colonnes portent le même nom (${columns}) ; la première de chacun a été lue.`,
    parquetRead: 'Un fichier Parquet a été lu ; la place des enregistrements est celle de ses lignes.',
    sheetRead: (name) =>
      `La feuille « ${name} » du classeur a été lue ; la place des enregistrements est celle de ses lignes.`,
    sheetOfSeveral: (name, others) =>
      `La feuille « ${name} » du classeur a été lue ; la place des enregistrements est celle de ses lignes. ${count(others, { one: 'Son autre feuille a été laissée de côté.', many: 'Ses # d’autres feuilles ont été laissées de côté.', other: 'Ses # autres feuilles ont été laissées de côté.' })}`,

    isAccountsV1:
      'Ses enregistrements contiennent id_str et screen_name, comme les comptes de l’API Twitter v1.1.',
    isPostsV1:
      'Ses enregistrements contiennent id_str, created_at et user, comme les publications de l’API Twitter v1.1.',
    isPagesV2: 'Ses enregistrements contiennent data et includes, comme les pages de l’API Twitter v2.',
    isPostsV2:
      'Ses enregistrements contiennent id, text et author_id, comme les publications de l’API Twitter v2.',
    isAcademicUsers:
      'Il contient users et tweets côte à côte, comme les fichiers « users » d’academictwitteR.',
    isAcademic:
      'Son nom et sa liste de publications sont ceux d’academictwitteR ; les noms des comptes sont dans le fichier « users », à côté.',
    isActivityStreams:
      'Ses enregistrements contiennent verb, actor et body, comme les Activity Streams de Gnip.',
    isBlueskyThread:
      'Il contient un fil tel que l’API de Bluesky le donne, avec des adresses qui commencent par at://.',
    isBlueskyFeed:
      'Il contient un flux tel que l’API de Bluesky le donne, avec des adresses qui commencent par at://.',
    isBlueskyPosts:
      'Il contient une liste de publications telle que l’API de Bluesky la donne, avec des adresses qui commencent par at://.',
    isBlueskyItems:
      'Il contient des publications d’un flux telles que l’API de Bluesky les donne, avec des adresses qui commencent par at://.',
    isBlueskyPost:
      'Il contient des publications telles que l’API de Bluesky les donne, avec des adresses qui commencent par at://.',
    isJetstream:
      'Ses lignes sont des événements du Jetstream de Bluesky (did, time_us, kind) : des publications et des reposts parmi des « J’aime » et des abonnements.',
    isBlueskyMinet:
      'Un tableau avec les colonnes que minet écrit pour Bluesky (uri, user_did, to_post_uri…).',
    isMastodon:
      'Ses enregistrements sont des statuts de l’API de Mastodon (content en HTML, account, reblog).',
    isMastodonLists:
      'Il contient des listes de statuts (ancestors, descendants) telles que l’API de Mastodon les donne.',
    isWeiboPost:
      'Il contient une publication de Weibo (text, user, reposts, comments) ; son identifiant est dans le nom du fichier.',
    isWeiboReposts:
      'Ses enregistrements sont des reposts de Weibo (mid, parent, uid, text) ; l’identifiant de leur original est dans le nom du fichier.',
    isSnscrape:
      'Ses enregistrements contiennent date, rawContent ou content, et user, comme snscrape et twscrape les écrivent.',
    isTreeEdges:
      'Ses lignes sont les arêtes d’un arbre de propagation, [account, post, minutes]->[account, post, minutes] ; il ne contient pas de textes.',
    isRepostPaths:
      'Ses lignes sont des cascades sous forme de chemins de reposts : identifiant, compte, heure, nombre de chemins, puis compte/compte:secondes ; il ne contient pas de textes.',
    isHoaxyJson:
      'Ses enregistrements contiennent from_user_id, to_user_id et tweet_type, comme les arêtes de Hoaxy ; Hoaxy ne donne pas de textes.',
    isZeeschuimer:
      'Ses enregistrements contiennent item_id, timestamp_collected et data, comme Zeeschuimer capture X.',
    isXPages:
      'Ses enregistrements contiennent rest_id, core et legacy, comme les pages de X reçoivent les publications et comme 4CAT les garde.',
    isCompliance:
      'Ses enregistrements nomment des publications ou des comptes supprimés ou retirés, comme les fichiers de conformité ; il les cache là où ils se trouvent dans d’autres fichiers.',
    isArchiveTweet:
      'Ses enregistrements contiennent un tweet chacun, comme le tweets.js d’une archive personnelle de X.',
    isArchiveNote:
      'Ses enregistrements contiennent les textes longs de publications, comme le note-tweet.js d’une archive personnelle de X.',
    isArchiveAccount: 'Il contient le compte auquel appartient une archive personnelle de X.',
    isArchiveFollower: 'Il contient les abonnés du compte auquel appartient une archive personnelle de X.',
    isArchiveFollowing:
      'Il contient les abonnements du compte auquel appartient une archive personnelle de X.',
    isPastedWords: 'De simples lignes ont été collées ; chacune a été prise pour le texte d’une publication.',
    isPastedSpoken:
      'Des lignes de la forme « qui : texte » ont été collées ; chacune a été prise pour une publication.',
    isPastedWho:
      'Des lignes de la forme « qui, texte » ont été collées ; chacune a été prise pour une publication.',
    isPastedFrom:
      'Des lignes de la forme « qui, de qui, texte » ont été collées ; chacune a été prise pour une publication et un saut que quelqu’un a noté.',
    isTies: 'Un tableau avec les colonnes follower et followed : qui est abonné à qui.',
    isTiesChosen: (follower, followed) =>
      `Un tableau qui dit qui est abonné à qui ; ses colonnes ont été lues comme choisi : ${follower} pour l’abonné, ${followed} pour le compte suivi.`,
    isKnownTable: (tool, columns) => `Son en-tête est celui de ${tool} : ${columns} et d’autres.`,
    isTableChosen: (columns) => `Un tableau ; ses colonnes ont été lues comme choisi : ${columns}.`,
    isTable: (columns) => `Un tableau ; ses colonnes ont été lues d’après leur nom : ${columns}.`,
    isRecords: (fields) => `Des objets JSON ; leurs champs ont été lus d’après leur nom : ${fields}.`,
    column: (number) => say`colonne ${number}`,
  },
  expected:
    'Attendu : un export de publications de X/Twitter (API v1.1 ou v2, archive personnelle, twarc, Hoaxy, NodeXL, TAGS, 4CAT, rtweet et autres), de Bluesky, de Mastodon ou de Weibo, en JSON, CSV, .xlsx ou Parquet, compressé ou non ; ou tout autre tableau avec une colonne de textes.',
  fields: {
    id: 'identifiant',
    link: 'adresse de la publication',
    text: 'texte',
    time: 'heure',
    authorId: 'identifiant de l’auteur',
    handle: 'auteur',
    name: 'nom',
    followers: 'abonnés',
    verified: 'vérifié',
    location: 'lieu',
    lang: 'langue',
    kind: 'type',
    isRepost: 'repost ou non',
    isQuote: 'citation ou non',
    isReply: 'réponse ou non',
    repostOf: 'identifiant de l’original',
    repostUserId: 'identifiant de l’auteur de l’original',
    repostHandle: 'auteur de l’original',
    quoteOf: 'identifiant de la publication citée',
    quoteUserId: 'identifiant de l’auteur cité',
    quoteHandle: 'auteur cité',
    replyTo: 'identifiant de la publication à laquelle on répond',
    replyUserId: 'identifiant de l’auteur à qui l’on répond',
    replyHandle: 'auteur à qui l’on répond',
    reposts: 'reposts',
    quotes: 'citations',
    replies: 'réponses',
    likes: '« J’aime »',
    urls: 'liens',
    mentions: 'mentions',
    hashtags: 'mots-dièse',
  },
  use: (column, field) => `${column} (${field})`,
  uses: (all) => all.join(', '),
  quoted: (name) => `« ${name} »`,
  names: (shown, n) => list([...shown, ...more(n)]),
  oneOf: (shown, n) => either([...shown, ...more(n)]),
  together: (all) => all.join(' '),
};
