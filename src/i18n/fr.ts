/** French. */
import type { HopFrom, Messages } from './en';
import { grammar } from './grammar';

const { say, count, list } = grammar('fr');

/** Ce qui se compte sur chaque page. */
const some = {
  posts: (n: number): string =>
    count(n, { one: '# publication', many: '# de publications', other: '# publications' }),
  responses: (n: number): string =>
    count(n, { one: '# réaction', many: '# de réactions', other: '# réactions' }),
  reposts: (n: number): string => count(n, { one: '# repost', many: '# de reposts', other: '# reposts' }),
  retellings: (n: number): string =>
    count(n, { one: '# reprise', many: '# de reprises', other: '# reprises' }),
  replies: (n: number): string => count(n, { one: '# réponse', many: '# de réponses', other: '# réponses' }),
  hops: (n: number): string => count(n, { one: '# saut', many: '# de sauts', other: '# sauts' }),
  wordings: (n: number): string =>
    count(n, { one: '# formulation', many: '# de formulations', other: '# formulations' }),
  accounts: (n: number): string => count(n, { one: '# compte', many: '# de comptes', other: '# comptes' }),
  files: (n: number): string => count(n, { one: '# fichier', many: '# de fichiers', other: '# fichiers' }),
  languages: (n: number): string => count(n, { one: '# langue', many: '# de langues', other: '# langues' }),
  branches: (n: number): string => count(n, { one: '# branche', many: '# de branches', other: '# branches' }),
};

const ownMessages = (n: number): string =>
  count(n, { one: '# message', many: '# de messages', other: '# messages' });

const range = (from: number, to: number): string => (from === to ? say`${from}` : say`${from} à ${to}`);

/** « 3 sauts (2 à 4 sur 100 arbres probables) ». */
function from({ hop, over }: HopFrom): string {
  if (!over) return some.hops(hop);
  const { from: first, to: last, trees } = over;
  const where =
    first === Infinity ? 'jamais' : last === Infinity ? say`${first} ou jamais` : range(first, last);
  return say`${some.hops(hop)} (${where} sur ${trees} arbres probables)`;
}

const sameOver = (trees: number): string =>
  trees ? say` (les mêmes sauts sur ${trees} arbres probables)` : '';

export const messages = {
  common: {
    kinds: {
      original: 'publication',
      repost: 'repost',
      quote: 'citation',
      reply: 'réponse',
      manual: 'copie créditée (RT @)',
      copy: 'mêmes mots, sans crédit',
    },
    translationKind: 'peut-être une traduction, sans crédit',
    translations: 'peut-être des traductions',
    didTranslate: 'autre langue',
    anchors: {
      post: 'publication citée',
      link: 'lien',
      medium: 'image ou vidéo',
      number: 'nombre',
      hashtag: 'mot-dièse',
      mention: 'nom',
    },
    did: {
      original: 'a publié',
      repost: 'a reposté',
      quote: 'a cité',
      reply: 'a répondu',
      manual: 'a transmis avec le nom',
      copy: 'mêmes mots',
    },
    bases: {
      root: 'ce qui a été dit',
      observed: 'observé',
      declared: 'tel que l’auteur le crédite',
      matched: 'mêmes mots, sans crédit ; une source commune est possible',
      'inferred-graph': 'déduit des abonnements et du temps',
      'inferred-model': 'déduit du temps',
      unknown: 'chemin inconnu',
      chosen: 'choisi à la main',
    },
    basesShort: {
      root: 'ce qui a été dit',
      observed: 'observé',
      declared: 'déclaré',
      matched: 'apparié',
      'inferred-graph': 'déduit',
      'inferred-model': 'déduit',
      unknown: 'chemin inconnu',
      chosen: 'choisi à la main',
    },
    likelihoods: {
      almostNoChance: 'presque aucune chance',
      veryUnlikely: 'très improbable',
      unlikely: 'improbable',
      roughlyEven: 'environ une chance sur deux',
      likely: 'probable',
      veryLikely: 'très probable',
      almostCertain: 'presque certain',
    },
    posts: some.posts,
    hops: some.hops,
    quoted: (words: string) => `« ${words} »`,
    sentences: (all: readonly string[]) => all.join(' '),
    facts: (all: readonly string[]) => all.join(', '),
    clauses: (all: readonly string[]) => `${all.join(' ; ')}.`,
    besides: (all: readonly string[]) => all.join(' ; '),
    labelled: (name: string, what: string) => `${name} : ${what}`,
    aside: (what: string, aside: string) => `${what} (${aside})`,
    removed: 'supprimé :',
    added: 'ajouté :',
    language: 'Langue',
    utc: 'UTC',
    close: 'Fermer',
    unknownAccount: 'un compte sans nom',
    noText: 'Son texte n’est pas dans cet export.',
  },
  start: {
    tag: 'Ce que devient le message d’un ministère une fois envoyé.',
    drop: 'Déposez ici un export de tweets',
    choose: 'Choisir des fichiers',
    folder: 'choisir un dossier',
    paste: 'coller des lignes',
    nothingLeaves: 'Rien ne quitte cet ordinateur.',
    forgotten: 'Les publications sont oubliées à la fermeture de l’onglet.',
    formats: 'JSON, CSV, XLSX, Parquet, zip, gzip.',
    library:
      'Ou une bibliothèque, préparée à partir de millions de publications : son dossier, ou son adresse web.',
    formatsNote:
      'Exports de X/Twitter, Bluesky, Mastodon et Weibo tels que leurs API et deux douzaines d’outils les écrivent ; pour tout autre tableau, on vous demande quelle colonne contient quoi.',
    six: 'Six questions que nous posons, tirées d’un essai de Philip Seib.',
    samples: 'Ou ouvrez un exemple',
    invented: 'Ministères, comptes et publications sont inventés',
    sampleFigures: (posts: number, hops: number, span: string) =>
      say`${some.posts(posts)}, ${some.hops(hops)}, ${span}`,
    made: 'La plupart des messages ne vont nulle part ; celui-ci a été fait pour voyager.',
    allMade: 'La plupart des messages ne vont nulle part ; ceux-ci ont été faits pour voyager.',
    make: {
      before: 'Fabriquer une cascade de tant de publications :',
      sizes: 'Nombre de publications',
      go: 'La fabriquer',
      title: 'Cascade synthétique',
      note: 'Inventée ici, selon des règles énoncées, à partir d’une graine ; rien n’est téléchargé.',
    },
    address: {
      button: 'ouvrir une adresse web',
      title: 'Ouvrir un fichier depuis une adresse web',
      note: 'Il est demandé à son hôte, qui apprend ainsi que vous l’avez demandé ; rien d’autre n’est envoyé. Seulement https, 500 Mo au plus.',
      fetch: 'Le récupérer',
      library: {
        note: (host) =>
          `C’est l’adresse d’une bibliothèque : son index est demandé à ${host}, et de ses fichiers les seuls morceaux qui contiennent les cascades que vous ouvrez. Il apprend lesquels ; rien d’autre n’est envoyé.`,
        open: 'Ouvrir la bibliothèque',
      },
      refused: {
        address: 'Ce n’est pas une adresse qui puisse s’ouvrir : elle doit commencer par https://.',
        network:
          'Le fichier n’est pas arrivé, ou la transmission s’est interrompue. Son hôte est peut-être hors d’atteinte, ou ne laisse aucune autre page le lire. Téléchargez le fichier et déposez-le ici.',
        status: 'Son hôte n’a pas ce fichier, ou ne le donne à personne ici.',
        redirect:
          'Son hôte a renvoyé vers un autre. Ouvrez cette adresse elle-même si vous lui faites confiance.',
        type: 'À cette adresse se trouve une page, une image ou un film, pas de données.',
        size: 'Il dépasse 500 Mo. Téléchargez-le, puis ouvrez-le.',
        silent: 'Son hôte ne répond plus.',
      },
    },
    pasteTitle: 'Coller des lignes',
    pasteNote:
      'Des lignes copiées d’un tableau avec son en-tête, des lignes de JSON, ou ce que vous tapez : « qui: mots » ou « qui, de qui, mots » sur chaque ligne, ou des textes seuls.',
    open: 'Ouvrir',
    pastedName: 'lignes collées',
    problem: 'Ouverture impossible',
    held: 'Ce fichier contient',
    link: 'Ce lien mène à une vue de fichiers qui ne sont pas sur cette page. Ouvrez les mêmes fichiers et la vue revient.',
  },
  reading: {
    title: (name: string) => say`Ouverture de ${name}`,
    cancel: 'Annuler',
    stages: {
      fetching: 'Récupération du fichier',
      listing: 'Consultation de la bibliothèque',
      taking: 'Lecture de publications de la bibliothèque',
      making: 'Fabrication des publications',
      reading: 'Lecture des enregistrements',
      joining: 'Rapprochement des publications par identifiant',
      paths: 'Recherche de qui tient le message de qui',
      wording: 'Comparaison des mots',
      layout: 'Mise en place',
      replay: 'Préparation de la relecture',
    },
    noSample: (sample: string) => say`Cette copie d’Afterword n’a pas d’exemple appelé « ${sample} ».`,
    sampleAway: (sample: string) =>
      say`L’exemple « ${sample} » n’a pas pu être chargé : son hôte ne répond pas, ou répond autre chose.`,
  },
  record: {
    open: 'Tel que reçu',
    title: 'L’enregistrement tel que reçu',
    place: (start: number, length: number) => say`à partir de l’octet ${start}, ${length} octets.`,
    row: (row: number) => say`ligne ${row} de son tableau.`,
    unpacked: 'Les octets sont comptés dans le fichier décompressé.',
    asUtf8: (encoding: string) => say`Le fichier est en ${encoding} ; ses octets sont comptés en UTF-8.`,
    embedded:
      'Cette publication n’a pas d’enregistrement propre : elle est venue dans celui d’une autre, et voici celui-là, ou la partie qui la contient.',
    external: 'D’autres publications renvoient à celle-ci ; cet export n’en contient pas l’enregistrement.',
    withheld:
      'Parmi vos fichiers, un avis signale qu’une publication à laquelle celle-ci renvoie a été supprimée ou retirée. L’enregistrement peut en contenir les mots : il n’est pas montré.',
    asText: 'En texte',
    cut: 'L’enregistrement continue ; en voici le début.',
    save: 'L’enregistrer en entier',
    fileName: 'enregistrement.txt',
    reading: 'Lecture du fichier…',
    failed: (message: string) => say`L’enregistrement n’a pas pu être lu : ${message}`,
    missing: {
      changed:
        'Le fichier a été modifié, déplacé ou supprimé après son ouverture. Ouvrez-le de nouveau pour voir ses enregistrements.',
      damaged: 'Le fichier est endommagé avant cet enregistrement et ne peut être décompressé jusque-là.',
      nothing:
        'Le fichier s’arrête avant cet enregistrement. Ouvrez-le de nouveau pour voir ses enregistrements.',
    },
  },
  mapping: {
    title: 'Quelle colonne contient quoi ?',
    note: (file: string) =>
      say`${file} est un tableau qui n’est pas reconnu. Voici ses premières lignes et nos suppositions ; ce que vous dites vaut aussi pour le prochain tableau qui a cet en-tête.`,
    ties: (file: string) =>
      say`${file} est un tableau de deux colonnes de noms. S’il dit qui est abonné à qui, indiquez quelle colonne est laquelle : les chemins probables seront cherchés le long de ces liens. Voici ses premières lignes ; ce que vous dites vaut aussi pour le prochain tableau qui a cet en-tête.`,
    unnamed: (n: number) => say`colonne ${n}`,
    holds: (column: string) => say`Contenu de « ${column} »`,
    nothing: 'non utilisée',
    fields: {
      text: 'le texte',
      time: 'l’heure',
      handle: 'l’identifiant @ de l’auteur',
      name: 'le nom de l’auteur',
      authorId: 'le numéro de l’auteur',
      id: 'le numéro de la publication',
      link: 'l’adresse de la publication',
      lang: 'la langue',
      repostOf: 'numéro de la publication repostée',
      quoteOf: 'numéro de la publication citée',
      replyTo: 'numéro de la publication à laquelle on répond',
      replyHandle: 'identifiant @ auquel on répond',
      isRepost: 'repost ou non',
      followers: 'les abonnés de l’auteur',
      reposts: 'nombre de reposts',
      likes: 'nombre de « J’aime »',
      location: 'le lieu de l’auteur',
      urls: 'les liens',
      follower: 'qui est abonné',
      followed: 'à qui il est abonné',
    },
    open: 'Ouvrir avec ces colonnes',
    leaveOut: 'Laisser ce fichier de côté',
    needed: 'Indiquez la colonne qui contient le texte, ou les deux qui disent qui est abonné à qui.',
  },
  choose: {
    title: 'De qui est le message ?',
    note: 'Choisissez un compte, ou plusieurs qui parlent pour une même source : un ministère, son ministre, ses ambassades.',
    search: 'Trouver un compte',
    sources: (shown: number, total: number) =>
      say`Les ${shown} premiers de ${total} comptes ; cherchez les autres par leur nom`,
    official: 'sans doute officiel',
    figures: (own: number, retold: number) =>
      say`${some.posts(own)}, ${count(retold, { one: 'reprise # fois', many: 'reprises # de fois', other: 'reprises # fois' })}`,
    absent: (handle: string, n: number) =>
      say`${handle} n’est pas dans ce fichier ; ${count(n, { one: '# publication y renvoie', many: '# de publications y renvoient', other: '# publications y renvoient' })}`,
    messages: 'Ses messages',
    allMessages: 'Ou choisissez par message',
    pick: 'Les messages de cet export auxquels se rattachent le plus d’autres.',
    none: 'Aucun de ses propres messages n’est dans cet export.',
    more: (shown: number, total: number) => say`Les ${shown} plus grands de ${total}`,
    figuresOfMessage: (posts: number, hops: number) => say`${some.posts(posts)}, ${some.hops(hops)}`,
    external: 'absent de ce fichier ; connu par ce qui y renvoie',
    back: 'Revenir à la relecture',
    library: 'Une autre cascade de cette bibliothèque',
    other: 'Ouvrir d’autres fichiers',
    hashed: 'L’outil d’export a masqué les auteurs : choisissez par message.',
    unknown: 'Rien dans cet export ne dit qui a écrit ce message.',
    whose: 'Dire de qui est ce message',
    whoseNote:
      'Ce dont la source est informée, ce à quoi elle répond et ce qu’elle porte est compté dès lors.',
    noAccount: 'Aucun compte de ce nom dans cet export.',
  },
  report: {
    title: 'Ce qui a été lu',
    summary: (posts: number, files: number) => say`${some.posts(posts)} de ${some.files(files)}`,
    counts: (records: number, posts: number, accounts: number, merged: number, rejects: number) =>
      say`${count(records, { one: '# enregistrement', many: '# d’enregistrements', other: '# enregistrements' })} = ${some.posts(posts)} + ${some.accounts(accounts)} + ${count(merged, { one: '# doublon fusionné', many: '# de doublons fusionnés', other: '# doublons fusionnés' })} + ${count(rejects, { one: '# rejeté', many: '# rejetés', other: '# rejetés' })}`,
    embedded: (n: number) =>
      count(n, {
        one: '# publication est venue dans une autre, en plus de celles-ci',
        many: '# de publications sont venues dans d’autres, en plus de celles-ci',
        other: '# publications sont venues dans d’autres, en plus de celles-ci',
      }),
    download: 'Télécharger ce compte rendu (CSV et fiche de méthode, dans un zip)',
    fileName: 'compte-rendu-import.csv',
    external: (n: number) =>
      count(n, {
        one: '# publication est mentionnée et n’est pas dans cet export',
        many: '# de publications sont mentionnées et ne sont pas dans cet export',
        other: '# publications sont mentionnées et ne sont pas dans cet export',
      }),
    at: (file: string, place: number) => say`${file}, ${place}`,
    atByte: (file: string, byte: number) => say`${file}, octet ${byte}`,
    rejected: (n: number) =>
      count(n, {
        one: '# enregistrement a été rejeté',
        many: '# d’enregistrements ont été rejetés',
        other: '# enregistrements ont été rejetés',
      }),
    shown: (n: number) => count(n, { one: 'le premier', many: 'les # premiers', other: 'les # premiers' }),
    coverage: (held: number, reported: number) =>
      say`Cet export contient ${held} des ${reported} reposts signalés par la plateforme.`,
  },
  collection: {
    title: 'Comment a-t-il été collecté ?',
    ways: {
      account: 'Par compte : les publications d’un compte',
      words: 'Par mots ou mot-dièse',
      link: 'Par lien : les publications qui en partagent un',
      conversation: 'Par conversation : un seul fil',
      scrolling: 'Capturé pendant qu’une personne faisait défiler',
      archive: 'L’archive propre d’un compte',
      made: 'Fabriqué par le simulateur',
      unknown: 'Inconnu',
    },
    short: {
      account: 'Collecté par compte',
      words: 'Collecté par mots',
      link: 'Collecté par lien',
      conversation: 'Collecté par conversation',
      scrolling: 'Capturé pendant qu’une personne faisait défiler',
      archive: 'De l’archive propre d’un compte',
      made: 'Fabriqué par le simulateur',
      unknown: 'Mode de collecte inconnu',
    },
    evidence: (n: number, of: number, what: string) =>
      say`${count(n, { one: '# publication', many: '# publications', other: '# publications' })} sur ${of} ${count(n, { one: 'montre', many: 'montrent', other: 'montrent' })} ${what} ; supposé d’après les publications`,
    coverage: (held: number, reported: number) =>
      say`cet export contient ${held} des ${reported} reposts signalés`,
    noCoverage: 'les chiffres de la plateforme n’y sont pas',
    library: (cascades, name, date) =>
      say`${count(cascades, { one: '# cascade', many: '# de cascades', other: '# cascades' })} de la bibliothèque ${name}${date && `, préparée le ${date}`}`,
  },
  support: {
    title: 'Ce à quoi il peut répondre',
    verdicts: { yes: 'oui', partly: 'en partie', no: 'non' },
    counts: (yes: number, partly: number, no: number) => say`${yes} oui, ${partly} en partie, ${no} non`,
    next: (what: string) => `La prochaine fois : ${what}`,
    why: {
      hops: (n: number, of: number) =>
        count(n, {
          one: say`# saut sur ${of} est connu.`,
          many: say`# sauts sur ${of} sont connus.`,
          other: say`# sauts sur ${of} sont connus.`,
        }),
      pathsUnknown: (n: number, of: number) =>
        count(n, {
          one: say`# saut sur ${of} est un repost crédité à l’original ; son chemin est inconnu.`,
          many: say`# sauts sur ${of} sont des reposts crédités à l’original ; leurs chemins sont inconnus.`,
          other: say`# sauts sur ${of} sont des reposts crédités à l’original ; leurs chemins sont inconnus.`,
        }),
      undated: (n: number, of: number) =>
        count(n, {
          one: say`# publication sur ${of} n’a pas d’heure.`,
          many: say`# publications sur ${of} n’ont pas d’heure.`,
          other: say`# publications sur ${of} n’ont pas d’heure.`,
        }),
      noHops: () => 'Aucune publication de cet export ne renvoie à une autre ni n’en répète les mots.',
      changers: (n: number) =>
        count(n, {
          one: '# reprise a ses propres mots.',
          many: '# de reprises ont leurs propres mots.',
          other: '# reprises ont leurs propres mots.',
        }),
      fewChangers: (n: number) =>
        count(n, {
          one: 'Seulement # reprise a ses propres mots : lisez-la.',
          many: 'Seulement # de reprises ont leurs propres mots : lisez-les.',
          other: 'Seulement # reprises ont leurs propres mots : lisez-les.',
        }),
      onlyReposts: () => 'Dans cet export, personne ne reprend le message avec ses propres mots.',
      noText: () => 'Cet export ne contient pas de texte.',
      responses: (n: number, of: number) =>
        count(n, {
          one: say`# réaction sur ${of} ne signale rien par elle-même à la source.`,
          many: say`# réactions sur ${of} ne signalent rien par elles-mêmes à la source.`,
          other: say`# réactions sur ${of} ne signalent rien par elles-mêmes à la source.`,
        }),
      onlyNotifying: () => 'Chaque réaction de cet export s’adresse directement à sa source.',
      noHandles: (n: number, of: number) =>
        count(n, {
          one: say`# publication sur ${of} n’a pas d’auteur lisible.`,
          many: say`# publications sur ${of} n’ont pas d’auteur lisible.`,
          other: say`# publications sur ${of} n’ont pas d’auteur lisible.`,
        }),
      exchanges: (n: number, of: number) =>
        count(n, {
          one: say`# réponse sur ${of} revient à quelqu’un qui avait déjà écrit.`,
          many: say`# réponses sur ${of} reviennent à quelqu’un qui avait déjà écrit.`,
          other: say`# réponses sur ${of} reviennent à quelqu’un qui avait déjà écrit.`,
        }),
      oneWay: (n: number) =>
        count(n, {
          one: '# réponse, sans retour.',
          many: '# de réponses, aucune ne revient.',
          other: '# réponses, aucune ne revient.',
        }),
      noReplies: () => 'Aucune réponse n’est dans cet export.',
      profiles: (n: number, of: number) =>
        count(n, {
          one: say`# auteur sur ${of} est décrit.`,
          many: say`# auteurs sur ${of} sont décrits.`,
          other: say`# auteurs sur ${of} sont décrits.`,
        }),
      noProfiles: (n: number, of: number) =>
        count(n, {
          one: say`Seulement # auteur sur ${of} est décrit.`,
          many: say`Seulement # auteurs sur ${of} sont décrits.`,
          other: say`Seulement # auteurs sur ${of} sont décrits.`,
        }),
      noAuthors: () => 'Les publications n’ont pas d’auteur.',
      messages: (n: number) => say`Un compte a ici ${ownMessages(n)}.`,
      fewMessages: (n: number) => say`Aucun compte n’a ici plus de ${ownMessages(n)}.`,
      oneMessage: () => 'Aucun compte n’a ici de second message.',
    },
    collect: {
      hops: '',
      pathsUnknown:
        'une liste de qui est abonné à qui (follower,followed) permet de déduire des chemins probables.',
      undated: 'exportez l’heure de chaque publication.',
      noHops: 'collectez par conversation, ou les citations et reposts d’une publication.',
      changers: '',
      fewChangers: 'collectez par mots, pour y avoir citations et copies.',
      onlyReposts: 'collectez par mots, pour y avoir citations et copies.',
      noText: 'exportez le texte de chaque publication.',
      responses: '',
      onlyNotifying: 'collectez par mots : les copies sans crédit ne renvoient pas à la source.',
      noHandles: 'exportez les identifiants @ des auteurs.',
      exchanges: '',
      oneWay: 'collectez par conversation, avec les réponses de la source elle-même.',
      noReplies: 'collectez par conversation.',
      profiles: '',
      noProfiles: 'exportez les comptes : nom, abonnés, description.',
      noAuthors: 'exportez les identifiants @ des auteurs.',
      messages: '',
      fewMessages: 'collectez par compte : un mois de publications de la source, et ce qui leur répond.',
      oneMessage: 'collectez par compte : un mois de publications de la source, et ce qui leur répond.',
    },
  },
  lenses: {
    where: 'Où va-t-il ?',
    wording: 'Que devient-il ?',
    horizon: 'Qu’ignore la source ?',
    dialogue: 'Répond-on à quelqu’un ?',
    carriers: 'Qui le porte ?',
    compare: 'Quels messages voyagent, et gardent leur propos ?',
  },
  wording: {
    pins: {
      clear: 'Tout désépingler',
      keptLong: (words: string, n: number, of: number) =>
        say`« ${words} » : ${n} sur les ${of} qui pouvaient le changer ${count(n, { one: 'le porte', many: 'le portent', other: 'le portent' })} encore`,
      overTime: (words: string, n: number, of: number, share: string | null) =>
        say`${words} : ${count(n, { one: '# reprise', many: '# reprises', other: '# reprises' })} sur ${of}${share ? say` (${share})` : ''}`,
    },
    rung: {
      changed: (n: number, of: number) =>
        count(n, {
          one: say`# sur ${of} reformulée`,
          many: say`# sur ${of} reformulées`,
          other: say`# sur ${of} reformulées`,
        }),
      changedLong: (posts: number, base: string, reposts: number, changers: number, changed: number) =>
        say`${some.posts(posts)}${base} : ${some.reposts(reposts)}, qui portent des mots et ne peuvent les changer ; sur les ${changers} autres, ${count(changed, { one: '# l’a fait', many: '# l’ont fait', other: '# l’ont fait' })}`,
    },
    lit: {
      carry: (n: number, base: string) => say`${some.posts(n)}${base} jusqu’ici`,
      all: 'Ne plus rien mettre en avant',
    },
    table: {
      title: 'Formulations du message',
      of: 'Liste',
      lists: {
        wordings: 'Formulations',
        edits: 'Modifications',
        rates: 'À quelle fréquence',
        routes: 'En chemin',
      },
      search: 'Chercher des mots',
      filter: 'Montrer',
      filters: {
        all: 'toutes',
        pins: 'un mot épinglé perdu',
        figures: 'un nombre ou une négation changés',
        convergent: 'faite plus d’une fois',
        restored: 'rétablie',
      },
      wording: 'Formulation',
      edit: 'Modification',
      carriers: 'Publications',
      first: 'Première',
      drift: 'Dérive',
      posts: 'Publications en tout',
      origins: 'Faite',
      none: 'Aucune dans cet export.',
      counting: 'On compte qui les porte…',
      more: (n: number) => say`${n} de plus`,
      source: 'celle de la source',
      wordings: (n: number, base: string) => say`${some.wordings(n)}${base}`,
      edits: (n: number, base: string) =>
        say`${count(n, { one: '# modification', many: '# de modifications', other: '# modifications' })}${base ? ` ; publications${base} ; faite : par tous` : ''}`,
      times: (n: number) => say`${n}×`,
    },
    rates: {
      title: 'À quelle fréquence les mots changent',
      whole: 'De toute la cascade, quel que soit le moment montré.',
      made: (wordings: number, posts: number) =>
        say`${count(posts, { one: '# publication porte', many: '# de publications portent', other: '# publications portent' })} ${some.wordings(wordings)}.`,
      rate: (n: number, share: string | null) =>
        say`${count(n, { one: '# a fait une nouvelle formulation', many: '# ont fait une nouvelle formulation', other: '# ont fait une nouvelle formulation' })}${share ? say`, soit ${share} de celles qui l’ont transmis` : ''}.`,
      changers: (of: number, share: string | null) =>
        say`Un repost ne peut changer les mots ; ${of} le pouvaient${share ? say` : ${share} d’entre elles` : ''}.`,
      asSaid: 'Encore la formulation de la source',
      hop: 'Saut',
      counted: 'Compté',
      expected: 'À ce rythme',
      of: (n: number, of: number) => say`${n} sur ${of}`,
      asSaidAt: (hop: number, n: number, of: number) => say`tel que dit au saut ${hop} : ${n} sur ${of}`,
      sizes: 'Formulations portées par au moins tant de publications',
      posts: 'publications',
      axis: 'formulations',
      atLeast: (wordings: number, posts: number) => say`${some.wordings(wordings)} ≥ ${some.posts(posts)}`,
      byRate: (exponent: string) => say`un rythme seul : exposant ${exponent}`,
      fitted: (exponent: string) => say`meilleur ajustement : exposant ${exponent}`,
      few: (n: number, needed: number) =>
        say`${some.wordings(n)} : trop peu pour comparer les deux droites ; il en faudrait ${needed}.`,
      none: 'Aucune formulation n’est portée par deux publications : il n’y a rien à ajuster.',
      first: (share: string) =>
        say`La formulation la plus portée a ${share} de toutes celles qui en portent une ; la première est plus grande que ne la ferait un rythme seul.`,
    },
    routes: {
      title: 'Ce qui est gardé en chemin',
      lost: 'Où les mots épinglés ont d’abord été perdus',
      pin: 'Épinglez des mots du message pour voir où ils ont d’abord été perdus.',
      first: (handle: string, hop: number) => say`d’abord par ${handle}, au saut ${hop}`,
      firstBy: (handle: string) => say`perdu d’abord par ${handle}`,
      times: (n: number) => say`perdu par ${some.posts(n)}`,
      lostBy: (words: string, n: number) => say`${words} perdu : ${n}`,
      kept: 'perdu par aucun de ceux qui l’ont reçu',
      languages: 'Par langue',
      kinds: 'Par voie : comment il a été repris de la source',
      branches: 'Par branche : les publications du premier saut auxquelles le plus se rattachent',
      what: 'Quoi',
      retellings: 'Reprises',
      compared: 'Comparées',
      fidelity: 'Gardé',
      row: (name: string, n: number) => say`${name} : ${n}`,
      note: 'De toute la relecture. Gardé : part moyenne des mots communs avec la source, à partir de 30 publications. Les publications dans une autre langue ne sont pas comparées.',
    },
    changes: {
      none: '',
      unique: 'faite une fois',
      convergent: 'faite plusieurs fois, indépendamment',
      restored: 'retour aux mots de la source',
    },
    edits: {
      none: '',
      copy: 'copie',
      'near-copy': 'quasi-copie',
      truncation: 'troncature',
      deletion: 'suppression',
      addition: 'ajout',
      substitution: 'substitution',
      rewording: 'reformulation',
      'translation-candidate': 'traduction possible',
    },
    tree: {
      title: 'Arbre généalogique des formulations, dans le temps',
      thickness: (base: string) => say`épaisseur : publications qui la portent${base}`,
      source: 'tel que dit',
      rarer: (n: number) =>
        say`${count(n, { one: '# autre formulation', many: '# d’autres formulations', other: '# autres formulations' })} dans le tableau`,
      hollow: 'creux : sans un mot épinglé',
      lost: (words: string) => say`perdu ici : ${words}`,
      back: (words: string) => say`revenu ici : ${words}`,
    },
    telephone: {
      title: 'Le message, saut par saut : ce que la plupart transmettent, comparé à la source',
      carry: (n: number, of: number, base: string) => say`${n} sur ${some.posts(of)}${base}`,
    },
    beside: {
      compare: 'Comparer avec…',
      choose: 'Choisissez l’autre publication sur la scène',
      cancel: 'Laisser tomber',
      close: 'Fermer la comparaison',
      title: 'Deux publications côte à côte',
      same: 'Les mêmes mots.',
      fidelity: (share: string) => say`${share} de leurs mots en commun`,
      incomparable:
        'Pas de comparaison : l’une est une réponse, n’a pas de mots, ou peut être une traduction de l’autre.',
    },
  },
  horizon: {
    bands: 'Comment elle en est informée',
    tiers: {
      absent: 'absentes de cet export',
      own: 'les siennes',
      notified: 'notifiées',
      weak: 'faibles',
      discoverable: 'trouvables',
      unlinked: 'mots semblables',
    },
    notes: {
      absent: 'seulement mentionnées',
      own: 'publications de la source',
      notified: 'signalées chacune',
      weak: 'signalées avec d’autres, ou pas',
      discoverable: 'trouvées si l’on cherche',
      unlinked: 'peut-être sans rapport',
    },
    of: (from: number, to: number, of: number) => say`${range(from, to)} sur ${of}`,
    untold: (rules: string, from: number, to: number, of: number) =>
      say`Selon les règles du ${rules}, ${range(from, to)} ${count(to, { one: 'réaction', many: 'réactions', other: 'réactions' })} sur ${of} dans cet export ne ${count(to, { one: 'déclenche', many: 'déclenchent', other: 'déclenchent' })} aucune notification directe${from < to ? ' ; l’écart tient aux faibles, comptées ou non' : ''}.`,
    unlinked: (n: number) =>
      say`S’y ajoutent jusqu’à ${some.posts(n)} aux mots seulement semblables, peut-être sans rapport.`,
    few: (n: number) => say`Trop peu (${n}) pour conclure ; lisez-les.`,
    alone: (n: number) =>
      say`S’y ajoutent ${some.posts(n)} aux mots seulement semblables, peut-être sans rapport.`,
    notSeen: 'Notifié ne veut pas dire vu.',
    collected: (handles: string) =>
      say`Collecté par ${handles} : les publications qui ne le nomment pas manquent pour la plupart ; ce n’est donc pas une part de tout ce qui s’est dit.`,
    unknownSource: 'Nul ne sait qui a écrit ce message : ce dont sa source est informée ne peut être dit.',
    nobody: 'Personne n’y réagit dans cet export.',
    notYet: 'Personne n’a encore réagi.',
    asTold: 'Tel que la source en est informée',
    everyOne: 'Chaque réaction, un point chacune',
    everySome: (n: number) => say`Toutes les réactions, un point pour ${n}`,
    brighter: 'plus clair : plus caché',
    untoldShort: (from: number, to: number, of: number) =>
      say`${range(from, to)} sur ${of} non ${count(to, { one: 'signalée', many: 'signalées', other: 'signalées' })}`,
    unlinkedShort: (n: number) =>
      count(n, {
        one: '# semblable',
        many: '# semblables',
        other: '# semblables',
      }),
    quoted: (handle: string) => say`${handle}, dont la source n’est pas informée`,
    expressive: 'non signalées, hors reposts',
    audience: 'pondérées par abonnés',
    noAudience:
      'Aucun nombre d’abonnés n’est dans cet export : les réactions ne peuvent être pondérées ainsi.',
    branches: 'Branches dont elle n’a pas été informée',
    branchesNote: 'Publications l’une sous l’autre, dont aucune n’a déclenché de notification.',
    branchesOf: (n: number, of: number) => say`Les ${n} plus grandes de ${of}.`,
    branch: (n: number, handle: string) => say`Branche de ${some.posts(n)} sous ${handle}`,
    branchPosts: (n: number, unlinked: number) =>
      say`${some.posts(n)}${unlinked ? say`, dont ${unlinked} par mots semblables seulement` : ''}`,
    branchMost: 'Ce qui s’y dit le plus',
    noBranches: 'Aucune paire de publications l’une sous l’autre n’est restée sans notification.',
    never: 'Rien n’en est revenu à la source dans cet export.',
    back: (after: string, handle: string) => say`Revenu à ${after} : ${handle} a déclenché une notification.`,
    backOwn: (after: string) => say`La source elle-même y a publié à ${after}.`,
    toldSay: 'Ce que ses notifications disent le plus',
    untoldSay: 'Ce qui se dit le plus hors de sa vue',
    carry: (n: number, of: number) => say`${n} sur ${of} ayant des mots`,
    nothing: 'Rien à ce moment.',
  },
  dialogue: {
    bands: 'Qui s’est adressé à la source',
    fates: {
      none: 'tous les autres',
      own: 'la source',
      source: 'ont reçu une réponse de la source',
      others: 'ont reçu une réponse d’autres seulement',
      nobody: 'sans réponse',
    },
    unknownSource: 'Nul ne sait qui a écrit ce message : à qui sa source répond ne peut être dit.',
    nobody: 'Personne ne s’adresse à la source sous ce message dans cet export.',
    notYet: 'Personne ne s’est encore adressé à la source.',
    elsewhere: (n: number) =>
      count(n, {
        one: 'Une publication le fait ailleurs dans cet export.',
        many: '# de publications le font ailleurs dans cet export.',
        other: '# publications le font ailleurs dans cet export.',
      }),
    few: (n: number) => say`Trop peu (${n}) s’adressent à la source pour conclure ; lisez-les.`,
    addressed: (n: number, questions: number, source: number, others: number) =>
      say`Sur ${n} publications de cet export qui s’adressent à la source, dont ${count(questions, { one: '# question', many: '# questions', other: '# questions' })}, ${source ? say`elle a répondu à ${source}` : 'elle n’a répondu à aucune'} ; ${others ? say`d’autres seuls ont répondu à ${others}` : 'aucune n’a reçu de réponse d’autres seulement'}.`,
    half: (span: string) => say`La moitié d’entre elles ont reçu une réponse en moins de ${span}.`,
    notHalf: 'À la fin de cet export, moins de la moitié ont reçu une réponse.',
    silent: (moment: string, n: number) =>
      say`Sa dernière réponse est de ${moment} ; ${count(n, { one: '# publication s’est adressée', many: '# de publications se sont adressées', other: '# publications se sont adressées' })} à elle après cela.`,
    mark: 'Avoir reçu une réponse n’est pas être éclairé : marquez ce qui répond vraiment.',
    marked: (n: number) =>
      count(n, {
        one: 'Vous en avez marqué une comme répondue.',
        many: 'Vous en avez marqué # comme répondues.',
        other: 'Vous en avez marqué # comme répondues.',
      }),
    filter: 'Lesquelles',
    filters: {
      all: 'toutes celles qui s’adressent à elle',
      questions: 'questions',
      notReplied: 'sans réponse de la source',
      byOthers: 'réponse d’autres seulement',
      bySource: 'réponse de la source',
      unmarked: 'non marquées comme répondues',
    },
    entry: {
      question: 'question',
      remark: 'remarque',
      followers: (n: number) => count(n, { one: '# abonné', many: '# d’abonnés', other: '# abonnés' }),
      below: (n: number) => say`${some.posts(n)} en dessous`,
      nobody: 'sans réponse',
      source: (handle: string, span: string) => say`réponse de ${handle} après ${span}`,
      others: (handle: string, span: string, more: number) =>
        more
          ? say`réponse de ${handle} après ${span} et de ${more} de plus, pas de la source`
          : say`réponse de ${handle} après ${span}, pas de la source`,
      mark: 'répondue',
      markLong: (handle: string) => say`Marquer la publication de ${handle} comme répondue`,
    },
    more: (n: number) => say`En montrer plus (${n})`,
    save: 'Enregistrer comme liste de travail (CSV)',
    saveNote: 'Là où elle nomme des particuliers et contient leurs mots, gardez-la entre ceux qui répondent.',
    fileName: 'qui-s-adresse-a-la-source.csv',
    undo: 'Annuler la dernière marque',
    curve: 'Part encore sans réponse, selon le temps d’attente',
    curveNote: 'Celles qui restent sans réponse sont comptées jusqu’à la fin de l’export.',
    untimed: 'Aucune d’elles n’a d’heure.',
    noReply: 'La source n’a répondu à aucune d’elles dans cet export.',
    repliedAfter: (n: number, from: string, to: string) =>
      say`${some.posts(n)} avec réponse après ${from} à ${to}`,
    part: (n: number, of: number, share: string) =>
      share ? say`${n} sur ${of} (${share})` : say`${n} sur ${of}`,
    figures: {
      rate: 'avec réponse',
      questions: 'questions avec réponse',
      conversation: 'de ses publications, réponses à d’autres',
      loop: 'fils où elle a répondu à une réponse',
      deepest: 'tours de l’échange le plus long',
    },
    deepest: 'L’échange le plus long',
    turns: (n: number) =>
      count(n, {
        one: '# tour entre la source et d’autres',
        many: '# de tours entre la source et d’autres',
        other: '# tours entre la source et d’autres',
      }),
    noExchange: 'La source et d’autres n’alternent jamais dans cet export.',
    silence: 'Quand elle a cessé de répondre',
    laterPosts: (n: number) => say`Se sont adressées à elle après cela : ${some.posts(n)}`,
    neverReplied: 'Elle n’a jamais répondu à d’autres sous ce message.',
    without: 'Conversations poursuivies sans elle',
    talks: (n: number, replies: number) => say`${n}, avec ${some.replies(replies)}`,
    replies: (n: number) => say`${some.replies(n)}, aucune de la source`,
    noTalks: 'Aucune conversation de deux réponses ou plus ne s’est poursuivie sans elle.',
    cameBack: 'Ce qui est revenu',
    cameBackNote:
      'Des mots que d’autres ont employés d’abord et la source plus tard. Les mêmes mots plus tard ; ce n’est pas une preuve d’écoute.',
    back: (handle: string, at: string, n: number, later: string) =>
      say`d’abord par ${handle}, ${at} ; dans ${some.posts(n)} d’autres avant celle de la source, de ${later}`,
    nothingBack: 'Aucun mot de ce genre n’a été trouvé.',
    latest: 'Sa dernière réponse',
    after: (span: string) => say`après ${span}`,
    noReplyYet: 'À ce moment, elle n’a répondu à personne.',
  },
  methods: {
    open: 'Comment est-ce calculé ?',
    source: (where: string) => `D’après : ${where}`,
    own: 'règle qui nous est propre',
    of: {
      'workshop.rehearsal': {
        title: 'Une simulation',
        formula: '20 tirages · 3 000 personnes inventées · deux jours',
        source: '',
        caveats:
          'Qui voit le message le transmet par hasard, plus souvent s’il a plus d’abonnés ; leur nombre ne dépend pas des mots. Parmi eux, 30 % le réécrivent. Ce qui dépasse leur patience, de 6 à 36 mots, perd sa fin ou, dans 40 % des cas, une proposition ; sinon 15 % y mettent un mot à eux et 15 % une remarque en tête. Sous une réponse de la source, la moitié reprend ses mots ; une rectification est transmise deux fois moins. Plus de mots changent que sur une plateforme, pour que 20 essais le montrent.',
      },
      'workshop.alpha': {
        title: 'Accord entre les juges',
        formula: 'α = 1 − (n − 1) · Σ o(c, k) ÷ Σ n(c) · n(k), pour c ≠ k',
        source: 'Krippendorff 2011 ; 0,8 et 0,667 d’après Krippendorff 2004',
        caveats:
          'o compte les paires de verdicts sur un même saut, n tous les verdicts. Un saut jugé une seule fois ne compte pas. L’accord n’est pas la vérité : tous peuvent se tromper ensemble.',
      },
      'wording.survival': {
        title: 'Mots qui survivent',
        formula: 'publications qui montrent encore le mot ÷ reprises ayant des mots',
        source: '',
        caveats: 'Les réponses, et les publications dans une autre langue, ne sont pas comptées.',
      },
      'wording.fidelity': {
        title: 'Fidélité',
        formula: '2 · LCS(a, b) ÷ (|a| + |b|), en mots',
        source: 'Dice 1945, sur la plus longue sous-séquence commune',
        caveats:
          'Elle mesure des mots, non le sens ni la vérité. Mots-dièse, noms et liens ne sont pas des mots.',
      },
      'wording.drift': {
        title: 'Dérive',
        formula: '1 − fidélité aux mots de la source',
        source: '',
        caveats:
          'Elle mesure des mots, non le sens ni la vérité. Les traductions et les réponses restent en dehors.',
      },
      'wording.lost': {
        title: 'Les mots que nomme la réponse',
        formula:
          'la suite de mots dont Σ (perte − max(perte moyenne, ⅔ · plus grande perte)) est la plus grande ; perte = 1 − part gardée',
        source: 'La plus grande suite est trouvée comme dans Bentley 1984 ; le seuil nous est propre',
        caveats:
          'Parmi ceux qui pouvaient changer les mots : un repost ne le peut pas. « Aucun » n’est dit qu’à zéro. Un mot revenu à une autre place compte comme perdu. Le saut de départ dépend des chemins.',
      },
      'wording.edits': {
        title: 'Sortes de modification',
        formula:
          'copie : les mêmes mots · troncature : leur début · suppression : certains omis · ajout : tous, et d’autres · substitution : fidélité ½ ou plus · reformulation : moins',
        source: 'Noms d’après Simmons et al. 2011 et Tao et al. 2013',
        caveats:
          'Chaque nom est possible, non certain : on lit des mots, non un sens. Les mêmes mots avec d’autres mots-dièse sont une quasi-copie.',
      },
      'wording.rate': {
        title: 'À quelle fréquence les mots changent',
        formula: 'μ = (V − 1) ÷ (N − 1) ; tel que dit après d sauts : (1 − μ)^d',
        source: 'Adamic, Lento, Adar & Ng 2016, doi:10.1145/2835776.2835827',
        caveats:
          'V formulations sont portées par N publications, chacune faite une seule fois. Les publications d’une même formulation ne se la sont pas forcément transmise. Un export qui omet des reposts rend le taux plus grand qu’il n’était.',
      },
      'wording.sizes': {
        title: 'Taille des formulations',
        formula:
          'selon le taux : p(k) ∝ k^−(1 + 1 ÷ (1 − μ)) ; ajusté : p(k) = ρ B(k, ρ + 1), ρ = n ÷ Σ (ψ(k + ρ + 1) − ψ(ρ + 1))',
        source: 'Simon 1955 ; Newman 2005 ; sur la première formulation, Dodds et al. 2016, arXiv:1608.06313',
        caveats:
          'k publications portent une formulation. La première droite est ce qui viendrait d’un même taux pour tous, où chacun choisit ce qu’il transmet selon combien le font déjà ; la seconde est ajustée. La première formulation sort plus grande que ce processus ne le dit. Quelques douzaines de formulations s’accordent avec bien des lois : les droites comparent, elles ne prouvent pas.',
      },
      'horizon.untold': {
        title: 'Réactions qui ne déclenchent aucune notification directe',
        formula: 'de : trouvables · à : trouvables + faibles · sur : notifiées + faibles + trouvables',
        source: 'Les notifications telles que X/Twitter les documente et que ses clients les nomment',
        caveats:
          'Notifiée : réponse, citation ou repost d’une publication de la source, ou publication qui la nomme. Faible : repost d’une publication qui la nomme ou qu’elle a repostée. Notifié ne veut pas dire vu : filtres, sourdines, volume et plusieurs agents s’interposent. Les noms placés après les 280 premiers signes d’une longue publication peuvent ne pas avoir notifié. Absent de cet export n’est pas absent de la plateforme. Sans les reposts : la même chose pour les publications qui ont leurs propres mots.',
      },
      'horizon.unlinked': {
        title: 'Mots semblables seulement',
        formula:
          'ni identifiant, ni nom, ni lien, ni mot-dièse, ni suite de six mots en commun, ni texte identique mot pour mot',
        source: '',
        caveats:
          'Ces publications peuvent être sans rapport, ou avoir une source commune ; elles restent hors du chiffre. Une copie compte comme trouvable si elle partage six mots de suite, ou plus de la moitié des siens, avec ce à quoi elle a été appariée, ou si elle est mot pour mot ce dont la source a été informée ou qu’elle peut trouver ailleurs.',
      },
      'horizon.branches': {
        title: 'Branches dont elle n’a pas été informée',
        formula:
          'publications l’une sous l’autre, aucune notifiée ni faible ; retour : la première publication signalée qui s’y rattache',
        source: '',
        caveats:
          'Sur les chemins montrés ; le crédit d’un repost va à son original, de sorte que les branches peuvent être plus longues.',
      },
      'horizon.audience': {
        title: 'Pondérées par abonnés',
        formula: 'Σ abonnés, chaque réaction comptée',
        source: '',
        caveats:
          'Abonnés tels que signalés au moment de la collecte ; ils se recoupent, et nul ne sait qui a vu.',
      },
      'dialogue.ledger': {
        title: 'Qui s’est adressé à la source',
        formula:
          'réponses à la source + publications qui la nomment dans leurs propres mots − reposts, crédits, identifiants en tête',
        source: '',
        caveats:
          'Une question se reconnaît à son point d’interrogation. Les identifiants que la plateforme place en tête d’une réponse ne s’adressent à personne par eux-mêmes. Les réponses venues d’un autre compte officiel et les messages privés n’y sont pas.',
      },
      'dialogue.rate': {
        title: 'Avec réponse',
        formula: 'avec réponse ÷ adressées',
        source: '',
        caveats:
          'Avoir réagi n’est pas avoir répondu tant qu’une personne ne l’a pas dit. Plus de dialogue n’est pas un meilleur dialogue.',
      },
      'dialogue.curve': {
        title: 'Combien de temps elles attendent',
        formula: 'S(t) = Π (1 − dᵢ ÷ nᵢ) ; sans réponse : jusqu’à la fin de l’export',
        source: 'Kaplan & Meier 1958',
        caveats:
          'Celles qui restent sans réponse ont attendu au moins jusqu’à la fin de l’export. Là où la moitié n’est jamais atteinte, aucune médiane n’est imprimée. Les nuits et les fuseaux horaires ne sont pas retranchés.',
      },
      'dialogue.conversationality': {
        title: 'Part de conversation',
        formula: 'réponses à d’autres ÷ toutes les publications de la source',
        source: 'D’après « most conversational » des études Twiplomacy, sans les réponses à soi-même',
        caveats:
          'Sur toutes les publications de la source dans cet export ; ce qu’elle ajoute à ses propres fils n’est pas une conversation.',
      },
      'dialogue.loop': {
        title: 'Boucles fermées',
        formula: 'fils source → autre → source ÷ fils comptant une réponse à la source',
        source: 'D’après la boucle dialogique de Kent & Taylor 1998',
        caveats: 'Que la source ait répondu à quelqu’un qui avait répondu ne dit rien de ce qu’elle a dit.',
      },
      'dialogue.deepest': {
        title: 'L’échange le plus long',
        formula: 'le plus de tours entre la source et d’autres le long d’une chaîne de réponses',
        source: '',
        caveats: 'Les tours peuvent être pris par plusieurs personnes.',
      },
      'dialogue.silence': {
        title: 'Quand elle a cessé, et ce qui a continué',
        formula:
          'sa dernière réponse à d’autres · ceux qui s’adressent à elle ensuite · conversations : deux réponses ou plus sous une publication d’autres, aucune de la source',
        source: '',
        caveats:
          'Jusqu’à la fin de cet export : ce qu’elle a répondu plus tard, ailleurs ou en privé n’y est pas.',
      },
      'dialogue.cameBack': {
        title: 'Ce qui est revenu',
        formula:
          'suites de mots, dans des publications ultérieures de la source, que d’autres ont employées d’abord et qu’elle n’avait jamais eues',
        source: '',
        caveats:
          'Les mêmes mots plus tard ne prouvent pas l’écoute : les deux peuvent les tenir d’ailleurs. Un mot seul compte à partir de six lettres, si peu de publications d’autres le contiennent.',
      },
      'where.hops': {
        title: 'Sauts et largeur',
        formula:
          'sauts : pas d’une publication jusqu’au message · au plus large : le plus de publications à un même saut · moyenne : Σ sauts ÷ publications sous lui',
        source: '',
        caveats:
          'Sur les chemins montrés. Un repost se rattache à son original, quel que soit le chemin pris.',
      },
      'where.shape': {
        title: 'Viralité structurelle',
        formula:
          'viralité structurelle = 2 · Σ S · (n − S) ÷ (n · (n − 1)), S = publications de chaque sous-arbre',
        source: 'Goel, Anderson, Hofman & Watts 2016',
        caveats:
          'Distance moyenne de toutes les paires de publications. Les exports rattachent la plupart des reposts à l’original, si bien qu’elle y est trop basse ; elle croît avec la taille : ne comparez que des tailles semblables.',
      },
      'where.ranges': {
        title: 'Intervalles sur les arbres probables',
        formula: 'du 5e au 95e de 100 arbres tirés selon leurs probabilités',
        source: 'D’après DeVerna et al. 2024',
        caveats:
          'Là où se trouvent neuf arbres sur dix ; l’arbre à l’écran rattache chaque publication à son parent le plus probable et peut se trouver en dehors.',
      },
      'where.first': {
        title: 'Premières arrivées',
        formula:
          'heure de la première publication datée à un saut, dans une langue, d’un lieu, dans une communauté − heure du message',
        source: '',
        caveats:
          'Une publication sans date n’a pas d’arrivée. Les lieux sont ce que les profils indiquent, tel qu’il est écrit, à la casse et aux espaces près.',
      },
      'where.mixed': {
        title: 'Aussi mêlé que',
        formula: 'nombre effectif = e^H, H = −Σ p · ln p',
        source: 'Weng, Menczer & Ahn 2013',
        caveats: 'Parmi les publications qui indiquent une langue ; une langue n’est pas un pays.',
      },
      'where.branches': {
        title: 'Branches',
        formula:
          'une publication du premier saut et tout ce qui s’y rattache ; prolongée : deux publications ou plus',
        source: '',
        caveats: 'Sur les chemins montrés. Une branche n’est pas une communauté.',
      },
      'where.circles': {
        title: 'Communautés',
        formula:
          'Louvain, 20 essais à graine fixée, sur les abonnements et les interactions extérieurs au message ; concordance : NMI moyenne des essais ; hasard : autant de comptes tirés au sort',
        source: 'Blondel et al. 2008',
        caveats:
          'Seulement d’après des liens extérieurs à ce message : ses propres sauts s’y retrouveraient. Les groupes de moins de cinq comptes ne sont pas comptés. Personne ne les nomme ici.',
      },
      'where.exits': {
        title: 'Sorties',
        formula: 'liens en forme canonique ; ce à quoi ils mènent, d’après les mots de l’hôte',
        source: '',
        caveats: 'Rien n’est ouvert : ce qui s’y trouve n’est pas dans ce fichier.',
      },
      'carriers.chain': {
        title: 'La chaîne officielle',
        formula: 'publications d’officiels auxquelles il est venu par des officiels et la source seulement',
        source: '',
        caveats:
          'Sur les chemins montrés. Un export ne montre pas la hiérarchie à l’intérieur d’un ministère. Les publications officielles auxquelles il est venu par d’autres sont comptées à part.',
      },
      'carriers.sides': {
        title: 'Publications, portée, vitesse et fidélité de chaque côté',
        formula:
          'portée : comptes, et Σ abonnés · vitesse : temps jusqu’à sa première et sa médiane publication · reprises d’elle : publications d’autres rattachées aux siennes · fidélité : moyenne de 1 − dérive',
        source: '',
        caveats:
          'Les abonnés se recoupent et ne sont pas une audience. Une moyenne n’est imprimée qu’à partir de 30 reprises. De la publication de qui il a été pris : la même chose, selon l’auteur de la publication au-dessus.',
      },
      'carriers.roles': {
        title: 'Rôles',
        formula:
          'mots de l’identifiant ou du nom ; médias à partir de 1 000 abonnés ; le mot de l’utilisateur l’emporte',
        source: '',
        caveats:
          'Une supposition d’après les noms ; la coche ne dit rien. Collez une liste de comptes officiels si vous en avez une.',
      },
      'carriers.retellers': {
        title: 'Qui l’a changé',
        formula:
          'reprises dont la modification est plus qu’une copie ou quasi-copie, selon les publications rattachées en dessous',
        source: '',
        caveats: 'Après ne veut pas dire à cause de. Du public, il n’y a que des nombres.',
      },
      'carriers.ei': {
        title: 'Indice E-I',
        formula: 'E-I = (E − I) ÷ (E + I) ; hasard : le même sur toutes les paires possibles',
        source: 'Krackhardt & Stern 1988',
        caveats: 'La taille des groupes le déforme : lisez-le à côté de ce que donnerait le hasard.',
      },
      'carriers.brokers': {
        title: 'Qui se tient entre',
        formula: 'chemins ouverts a → v → c, selon les groupes de a, v et c',
        source: 'Gould & Fernandez 1989',
        caveats:
          'La source compte comme officielle. Un chemin est ouvert si personne ne l’a pris directement. Les comptes privés sont seulement dénombrés.',
      },
      'carriers.half': {
        title: 'La moitié',
        formula: 'le moins de comptes chez qui la moitié de toutes les publications ont été prises',
        source: '',
        caveats: 'Un repost compte pour son original, où qu’il ait été vu.',
      },
      'compare.travel': {
        title: 'Au-delà du premier saut',
        formula: 'messages dont la publication la plus profonde est à deux sauts ou plus de la source',
        source: '',
        caveats:
          'La plupart des reposts se rattachent à leur original, quel qu’ait été leur chemin. Voyager n’est pas valoir ; l’effet n’est pas dans un export.',
      },
      'compare.kept': {
        title: 'Son propos est gardé',
        formula: 'reprises ayant tous les mots épinglés ÷ celles comparées ; à défaut, leur fidélité moyenne',
        source: '',
        caveats:
          'Des mots, non le sens. Chaque publication est comparée au message de la source qui la précède immédiatement.',
      },
      'compare.replies': {
        title: 'Réponses, cercles fermés et ouverts',
        formula: 'réponses d’autres auxquelles la source a répondu ÷ toutes les réponses d’autres',
        source: '',
        caveats: 'Avoir réagi n’est pas avoir répondu tant qu’une personne ne l’a pas dit.',
      },
      'compare.matched': {
        title: 'Tailles semblables',
        formula:
          'autant de messages de chaque sorte dans chaque doublement de taille ; D = max |F(a) − F(b)|',
        source: 'Juul & Ugander 2021 ; doublement : notre choix',
        caveats:
          'Les formes diffèrent par la taille seule : seuls des messages de taille semblable sont comparés.',
      },
      'compare.tags': {
        title: 'Sortes',
        formula: 'la sorte dont le plus de mots sont dans le message ; le mot de l’utilisateur l’emporte',
        source: '',
        caveats:
          'Les étiquettes mises à la main sont les vôtres ; les mots de chaque règle sont montrés et peuvent être changés.',
      },
    },
  },
  explore: {
    regions: {
      key: 'De combien la formulation a dérivé',
      stage: 'La cascade par saut et dans le temps',
      time: 'Ligne du temps',
      panel: 'Ce qu’il dit, saut par saut',
      now: 'Ce qui se transmet maintenant',
    },
    readings: {
      title: 'Comment le lire',
      hops: 'Saut par saut',
      wordings: 'Formulations',
      tree: 'Généalogie',
      telephone: 'Téléphone sans fil',
      branches: 'Branches non signalées',
      ledger: 'Qui s’est adressé à elle',
      waiting: 'Temps d’attente',
      talks: 'Allers et retours',
      scatter: 'Taille et mots gardés',
      strands: 'Brins',
      sizes: 'Tailles semblables',
    },
    lensRow: {
      title: 'Six questions',
      previous: 'Question précédente',
      next: 'Question suivante',
      unsupported: 'Cet export ne peut le dire.',
    },
    handle: {
      light: 'Cliquez pour les éclairer sur la scène',
      open: 'Cliquez pour la lire',
      more: (n: number) => say`et ${n} de plus.`,
    },
    synthetic: 'Synthétique',
    syntheticNote: 'Ministères, comptes et publications sont inventés',
    changeSource: 'Changer de source ou de message',
    home: 'Afterword : fermer ceci et recommencer',
    menu: 'Menu',
    lanes: {
      hops: some.hops,
      andMore: (n: number) => say`${n}+ sauts`,
      source: 'la source',
      posts: some.posts,
    },
    legend: {
      title: 'Marques',
      inferred: 'saut déduit',
      notch: 'négation ou nombre changé',
      hatched: 'peut-être une traduction',
      notchPinned: 'mot épinglé, négation ou nombre perdu',
    },
    posts: 'Publications auxquelles se rattachent le plus d’autres',
    postButton: (handle: string, kind: string, hops: number) => say`${handle}, ${kind}, ${some.hops(hops)}`,
    noStage: 'L’image n’a pas pu être dessinée.',
    lostStage: 'La carte graphique ne tient plus l’image. La lecture continue ; l’image revient d’elle-même.',
    plainStage:
      'Ce navigateur dessine sans WebGL2 : l’image est donc simple. Elle suit la lecture comme l’autre.',
    plainPart: (drawn, of) =>
      say`Elle montre ${drawn} sur ${some.posts(of)}, d’abord celles auxquelles se rattachent le plus d’autres ; tous les chiffres les comptent toutes.`,
    drift: {
      title: 'De combien la formulation a dérivé',
      soFar: (n: number, base: string) => say`${some.retellings(n)}${base} jusqu’ici`,
      from: 'tel que dit',
      middle: 'reformulé',
      to: 'autres mots',
      bar: (share: string, n: number) => say`dérive ${share} : ${some.retellings(n)}`,
      off: (n: number) => say`Hors de l’échelle, dans une autre langue : ${some.retellings(n)}`,
    },
    said: {
      title: 'Ce qui a été dit',
      note: 'barres : part qui le garde ; cliquez pour épingler',
      word: (word: string, share: string) => say`${word}, ${share}`,
    },
    ladder: {
      carries: (n: number, posts: number, base: string) => say`${n} sur ${some.posts(posts)}${base}`,
      keptBy: (n: number, of: number) => say`${n} sur ${of}`,
      nothing: 'Rien encore',
      onlyReplies: 'Des réponses seulement : elles lui parlent et ne le transmettent pas',
      keeps: (share: string) => say`${share} des mots de la source gardés, en moyenne`,
    },
    passedOn: {
      title: 'Ce qui se transmet maintenant',
      share: (n: number, total: number, percent: string | null, base: string) =>
        say`${count(n, { one: '# reprise', many: '# reprises', other: '# reprises' })} sur ${total}${base}${percent ? say` (${percent})` : ''}`,
      nothing: 'À ce moment, rien n’a été transmis.',
      asSaid: 'tel que dit',
    },
    answer: {
      few: (n: number) => say`Trop peu (${n}) pour conclure ; lisez-les.`,
      oneLane: (unknown: number, total: number, rewordings: number) =>
        say`Les plateformes créditent chaque repost à l’original : ${count(unknown, { one: say`# chemin sur ${total} est inconnu`, many: say`# chemins sur ${total} sont inconnus`, other: say`# chemins sur ${total} sont inconnus` })}. Lisez ${count(rewordings, { one: 'la reformulation', many: 'les # de reformulations', other: 'les # reformulations' })}.`,
      noRewordings: (unknown: number, total: number) =>
        say`Les plateformes créditent chaque repost à l’original : ${count(unknown, { one: say`# chemin sur ${total} est inconnu`, many: say`# chemins sur ${total} sont inconnus`, other: say`# chemins sur ${total} sont inconnus` })}. Personne ne l’a reformulé dans cet export.`,
      half: (words: string, hop: HopFrom) =>
        say`À partir de ${from(hop)}, moins de la moitié de celles qui pouvaient le changer gardent ${words}.`,
      halfThenNone: (words: string, half: HopFrom, none: HopFrom) =>
        say`À partir de ${from(half)}, moins de la moitié de celles qui pouvaient le changer gardent ${words} ; à partir de ${from(none)}, aucune.`,
      gone: (words: string, hop: HopFrom) =>
        say`À partir de ${from(hop)}, aucune de celles qui pouvaient le changer ne garde ${words}.`,
      most: (words: string, n: number, of: number) =>
        say`Ce qui se perd le plus est ${words} : ${n} sur les ${of} qui pouvaient le changer ${count(n, { one: 'le garde', many: 'le gardent', other: 'le gardent' })}.`,
      nothingLost: 'Aucun de ses mots n’est perdu.',
      kept: (pins: readonly string[], of: number) =>
        say`Sur les ${of} qui pouvaient le changer, ${list(pins)}.`,
      keptPin: (words: string, n: number) =>
        say`${count(n, { one: '# garde', many: '# gardent', other: '# gardent' })} ${words}`,
      notCompared: 'Personne ne pouvait le changer dans sa propre langue.',
      fewChangers: (n: number) => say`Trop peu (${n}) pouvaient le changer pour conclure ; lisez-les.`,
      split: (retellings: number, base: string, reposts: number) =>
        reposts
          ? say`Sur ${some.retellings(retellings)}${base}, ${count(reposts, { one: '# est un repost, qui ne peut le changer', many: '# sont des reposts, qui ne peuvent le changer', other: '# sont des reposts, qui ne peuvent le changer' })}`
          : say`Sur ${some.retellings(retellings)}${base}, aucune n’est un repost`,
      splitChanged: (changers: number, changed: number, reposts: number) =>
        say`sur ${reposts ? say`les ${changers} autres` : say`ces ${changers}`}, ${count(changed, { one: '# l’a changé', many: '# l’ont changé', other: '# l’ont changé' })}`,
      splitDropped: (changers: number, dropped: number, reposts: number) =>
        say`sur ${reposts ? say`les ${changers} autres` : say`ces ${changers}`}, ${count(dropped, { one: '# a laissé tomber ces mots', many: '# ont laissé tomber ces mots', other: '# ont laissé tomber ces mots' })}`,
      uncompared: (n: number) =>
        count(n, {
          one: '# dans une autre langue ou sans texte n’est pas comparée',
          many: '# dans une autre langue ou sans texte ne sont pas comparées',
          other: '# dans une autre langue ou sans texte ne sont pas comparées',
        }),
      onPaths: {
        known: (clause: string, trees: number) => say`${clause}, sur les chemins connus${sameOver(trees)}`,
        likely: (clause: string, trees: number) =>
          say`${clause}, sur les chemins probables${sameOver(trees)}`,
      },
      asSaid: 'la formulation la plus transmise maintenant est celle de la source',
      other: (handle: string, kept: number, words: number) =>
        say`la formulation la plus transmise maintenant est celle de ${handle}, avec ${kept} des ${words} mots de la source`,
      otherNameless: (kept: number, words: number) =>
        say`la formulation la plus transmise maintenant a ${kept} des ${words} mots de la source`,
      empty: 'Personne ne l’a transmis dans cet export.',
      textless:
        'Les mots de ce message ne sont pas dans cet export : ce qu’ils sont devenus ne peut être dit.',
      none: 'À ce moment, personne dans cet export ne l’a transmis.',
      path: {
        known: (handle: string, hops: number) =>
          say`${handle} : à ${some.hops(hops)} de la source, sur les chemins connus`,
        likely: (handle: string, hops: number) =>
          say`${handle} : à ${some.hops(hops)} de la source, sur les chemins probables`,
      },
      pathKeeps: (kept: number, total: number) => say`elle montre encore ${kept} de ses ${total} mots`,
      reply: 'C’est une réponse : elle parle au message et ne le transmet pas.',
      matched: (n: number) =>
        count(n, {
          one: 'Un de ces sauts est apparié par les mots seuls ; une source commune est possible.',
          many: '# de ces sauts sont appariés par les mots seuls ; une source commune est possible.',
          other: '# de ces sauts sont appariés par les mots seuls ; une source commune est possible.',
        }),
      translation: (n: number) =>
        count(n, {
          one: 'Un de ces sauts est peut-être une traduction, d’après ce que les publications partagent hormis les mots ; une source commune est possible.',
          many: '# de ces sauts sont peut-être des traductions, d’après ce que les publications partagent hormis les mots ; une source commune est possible.',
          other:
            '# de ces sauts sont peut-être des traductions, d’après ce que les publications partagent hormis les mots ; une source commune est possible.',
        }),
      root: 'C’est le message lui-même.',
    },
    path: {
      title: 'Chemin de la source à cette publication',
      back: 'Revenir à toutes les publications',
      or: (handle: string) => say`ou de ${handle}`,
      similarity: (basis: string, share: string) => say`${basis}, semblable à ${share}`,
      likelihood: (basis: string, word: string, share: string) => say`${basis} : ${word} (${share})`,
      odds: (word: string, share: string) => say`${word} (${share})`,
      otherPaths: 'D’autres dont elle a pu être tirée',
      noOthers: 'Personne d’autre dans cet export n’a pu le transmettre auparavant.',
      hangHere: (handle: string) => say`La rattacher à ${handle}`,
      hang: 'Choisir',
      noOdds: 'pas de probabilité : les mots seuls',
      asBuilt: 'Comme avant',
      undo: (n: number) =>
        count(n, {
          one: 'Annuler le choix',
          many: 'Annuler le dernier de # choix',
          other: 'Annuler le dernier de # choix',
        }),
      faults: {
        itself: 'Une publication ne peut venir d’elle-même.',
        descendant: 'Cette publication-là vient de celle-ci, sur les chemins montrés.',
        observed: 'La plateforme a enregistré d’où vient cette publication.',
      },
      shares: (what: readonly string[]) => say`partage ${list(what)}`,
      sharesLong: (what: readonly string[]) =>
        say`autre langue, sans crédit ; partage ${list(what)} avec la publication précédente. C’est peut-être une traduction ; une source commune est possible`,
      external: 'absente de cet export',
    },
    picture: {
      paths: 'Chemins',
      known: 'Chemins connus',
      likely: 'Chemins probables',
      inferring: 'Déduction…',
      likelyNote:
        'Personne n’enregistre de qui un repost a été pris. Les chemins probables sont déduits de qui est abonné à qui, ou du temps et de l’audience : en tirets, avec leur probabilité.',
      bases: {
        observed: (n: number) =>
          count(n, { one: '# enregistré', many: '# enregistrés', other: '# enregistrés' }),
        declared: (n: number) => count(n, { one: '# crédité', many: '# crédités', other: '# crédités' }),
        matched: (n: number) => count(n, { one: '# apparié', many: '# appariés', other: '# appariés' }),
        'inferred-graph': (n: number) =>
          count(n, {
            one: '# probable, d’après abonnements et temps',
            many: '# probables, d’après abonnements et temps',
            other: '# probables, d’après abonnements et temps',
          }),
        'inferred-model': (n: number) =>
          count(n, {
            one: '# probable, d’après temps et audience',
            many: '# probables, d’après temps et audience',
            other: '# probables, d’après temps et audience',
          }),
        unknown: (n: number) => count(n, { one: '# inconnu', many: '# inconnus', other: '# inconnus' }),
        chosen: (n: number) => say`${n} à la main`,
      },
      hops: (bases: readonly string[]) => say`Chemins : ${bases.join(', ')}`,
      layout: 'Disposition',
      laying: (share: string) => say`Mise en place des comptes : ${share}`,
      layouts: {
        hops: 'En couloirs',
        time: 'Dans le temps',
        radial: 'En anneaux',
        network: 'Par compte',
        communities: 'En cercles',
        lineage: 'Par formulation',
      },
      notes: {
        network:
          'Les publications sont là où se trouvent leurs auteurs ; les comptes proches ont plus à faire l’un avec l’autre.',
        branches: 'Un cercle est une branche : une réaction à la source avec tout ce qui s’y rattache.',
        communities:
          'Un cercle est une communauté, reconnue aux abonnements et aux publications extérieures à cette cascade.',
        wordings: 'Une bande est une formulation, aussi large que les publications qui la portent.',
      },
    },
    time: {
      title: 'Publications par type',
      perBin: (span: string) => say`par ${span}`,
      slider: 'Moment de la relecture',
      direction: 'Le temps va de gauche à droite ; la flèche droite mène plus tard.',
      play: 'Lecture',
      pause: 'Pause',
      next: 'Saut suivant',
      previous: 'Saut précédent',
      hop: (n: number) => say`Saut ${n}`,
      speed: 'Vitesse',
      speedOf: (span: string) => say`${span}/s`,
      postsASecond: (n: number) => say`${some.posts(n)} par seconde`,
      scale: 'Temps',
      scales: {
        clock: 'Selon l’horloge',
        order: 'Par ordre',
        squeezed: 'Vides resserrés',
      },
      loop: 'En boucle',
      born: (n: number, total: number, base: string, undated: number) =>
        say`${n} sur ${total}${base}${undated ? say` (${undated} sans date)` : ''}`,
      postsPerBin: (n: number) => say`par ${some.posts(n)}`,
      nth: (n: number) => say`Publication ${n}`,
      noDates: 'sans date : dans l’ordre des sauts',
    },
  },
  workshop: {
    guess: {
      button: 'Deviner d’abord',
      none: 'la vue tout de suite',
      kinds: {
        words: 'les mots qui tombent d’abord',
        line: 'la courbe de ceux qui gardent les mots épinglés',
        hop: 'le saut où la plupart ont perdu les mots épinglés',
        next: 'la formulation suivante',
        number: 'un nombre',
      },
      answer: 'Le bon nombre',
      how: {
        words: 'Touchez un mot pour chaque main levée en sa faveur.',
        line: 'Tracez combien ont encore les mots épinglés à chaque saut.',
        hop: 'Touchez un saut pour chaque main levée en sa faveur.',
        next: 'Touchez une formulation pour chaque main levée en sa faveur.',
        number: 'Saisissez chaque nombre que dit la salle.',
      },
      hop: (n: number) => say`Saut ${n}`,
      never: 'jamais',
      hands: (what: string, n: number) =>
        say`${what} : ${count(n, { one: '# main', many: '# de mains', other: '# mains' })}`,
      less: (what: string) => `Une main de moins pour ${what}`,
      add: 'Ajouter',
      reveal: 'Montrer ce qui s’est passé',
      source: 'Ce qui a été transmis :',
      cannot:
        'Cette étape demande un message avec des reprises et, pour une courbe ou un saut, des mots épinglés ; cette vue n’en a pas.',
      truths: {
        words: (same: number, of: number, words: string) =>
          say`Dans cet export sont tombés d’abord : ${words}.${of ? say` La salle en a nommé ${same} sur ${of}.` : ''}`,
        noWords: 'Dans cet export, personne n’a perdu aucun mot.',
        hop: (hop: number) =>
          say`Dans cet export, la plupart n’ont plus les mots épinglés à partir du saut ${hop}.`,
        neverLost: 'Dans cet export, plus de la moitié gardent les mots épinglés à chaque saut.',
        line: (points: string) =>
          say`La courbe tracée s’écarte en moyenne de ${points} points sur 100 de celle de cet export.`,
        next: 'La formulation marquée est celle de cet export.',
        number: (answer: string, middle: string, closest: string) =>
          say`Dans cet export : ${answer}. Le milieu de la salle est ${middle}, la réponse la plus proche ${closest}.`,
        alone: (answer: string) => say`Dans cet export : ${answer}.`,
      },
      truth: 'dans cet export',
      room: 'la salle',
    },
    judge: {
      open: 'Juger des sauts à la main',
      title: (n: number) => say`Juger ${count(n, { one: '# saut', many: '# de sauts', other: '# sauts' })}`,
      question: 'Ce qui est jugé',
      questions: { meaning: 'Le sens a-t-il changé ?', links: 'Est-ce bien un lien ?' },
      asked: {
        meaning: 'Les mots du second côté disent-ils encore la même chose ?',
        links: 'Les deux ont été reliés par leurs seuls mots semblables. Le premier a-t-il été transmis ?',
      },
      verdicts: {
        meaning: { yes: 'le même sens', no: 'changé', unsure: 'incertain' },
        links: { yes: 'transmis', no: 'sans rapport', unsure: 'incertain' },
      },
      judge: 'Qui juge',
      somebody: 'Juge 1',
      seed: 'Tirage',
      from: 'Repris de',
      by: 'Transmis par',
      before: 'Saut précédent',
      after: 'Saut suivant',
      hop: (n: number, of: number) => say`Saut ${n} sur ${of}`,
      done: (who: string, n: number, of: number) => say`${who} : ${n} sur ${of} jugés`,
      results: 'Ce que tous ont dit',
      back: 'Revenir aux sauts',
      next: 'Une autre personne juge',
      none: {
        meaning: 'Aucune reprise de ce message n’a d’autres mots que la publication dont elle est tirée.',
        links: 'Aucun saut de ce message n’a été rapproché par ses seuls mots.',
      },
      withheld: (n: number) =>
        say`${count(n, { one: '# autre saut n’est pas tiré', many: '# d’autres sauts ne sont pas tirés', other: '# autres sauts ne sont pas tirés' })} : sous pseudonymes, les mots que portent moins de trois comptes sont retenus, et nul ne peut juger ce qui ne doit pas être lu.`,
      alone: 'Un seul juge pour l’instant. L’accord ne se mesure qu’à partir de deux.',
      noAlpha: (judges: number) =>
        say`${count(judges, { one: '# juge', many: '# de juges', other: '# juges' })} : aucun saut n’a été jugé par deux d’entre eux, ou tous ont rendu le même verdict ; l’accord au-delà du hasard ne peut être établi.`,
      alpha: (judges: number, alpha: string) =>
        say`${count(judges, { one: '# juge', many: '# de juges', other: '# juges' })} ; l’α de Krippendorff vaut ${alpha} (1 = toujours d’accord, 0 = comme au hasard).`,
      read: {
        sure: 'C’est assez pour s’y fier.',
        maybe: 'C’est assez pour des conclusions provisoires seulement.',
        no: 'C’est trop peu pour s’y fier : parlez des sauts ci-dessous.',
      },
      confirmed: {
        meaning: (n: number, of: number) =>
          say`Sur ${count(of, { one: '# saut jugé', many: '# de sauts jugés', other: '# sauts jugés' })}, la plupart disent de ${n} que le sens est resté le même.`,
        links: (n: number, of: number) =>
          say`Sur ${count(of, { one: '# lien jugé', many: '# de liens jugés', other: '# liens jugés' })}, ${n} ont été confirmés à la main.`,
      },
      disputed: (n: number) =>
        count(n, {
          one: '# saut sur lequel les juges divergent',
          many: '# de sauts sur lesquels les juges divergent',
          other: '# sauts sur lesquels les juges divergent',
        }),
      words: 'Mots transmis',
    },
    rehearse: {
      open: 'Simuler une autre formulation',
      title: 'Simuler une formulation',
      rehearsal: 'Une simulation selon des règles inventées, pas une prévision.',
      note: 'Les deux formulations sont jouées avec les mêmes tirages : les mêmes personnes inventées, aux mêmes moments.',
      original: 'Comme cela a été dit',
      own: 'Votre propre formulation',
      point: 'Les mots de votre formulation',
      pointNote:
        'Touchez les mots qui doivent arriver, dans l’une ou l’autre formulation. Si aucun n’est choisi, tous doivent arriver.',
      whatIf: 'Et si la source',
      measures: {
        reply: 'répond, au saut 1, à quiconque a changé les mots',
        correct: 'le redit après deux heures, comme rectification',
        relay: 'le fait relayer par deux ambassades',
        front: 'met en tête la proposition qui contient les mots choisis',
      },
      run: (seeds: number) => say`Jouer les deux avec ${seeds} tirages`,
      running: (done: number, of: number) => say`Tirages : ${done} sur ${of}`,
      again: 'Changer la formulation',
      better: (more: number, fewer: number, of: number) =>
        say`Dans ${more} essais sur ${of}, une plus grande part des reprises garde l’essentiel entier dans la seconde formulation ; dans ${fewer}, une plus petite.`,
      spread: (runs: number) =>
        say`Chaque point est l’un des ${runs} essais : les mêmes mots, d’autres hasards. Là où les points de deux formulations se recouvrent, les règles ne les distinguent pas.`,
      bars: 'Le trait sous un mot va de l’essai où le moins de reprises l’ont à celui où le plus l’ont.',
      word: (word: string, share: string) => say`${word} : dans ${share} des reprises`,
      gauges: {
        whole: 'Reprises qui gardent l’essentiel entier',
        holds: 'Dernier saut où la plupart ont l’essentiel entier',
        retellings: 'Reprises',
        hops: 'Saut le plus lointain',
      },
    },
    groups: {
      open: 'Comparer les groupes',
      title: 'Les groupes côte à côte',
      note: 'Chaque groupe enregistre ce qu’il a épinglé, deviné, écrit et jugé, en petit fichier ou en code. Déposez les fichiers ici.',
      name: 'Ce groupe',
      unnamed: 'Un groupe',
      save: 'Enregistrer le travail de ce groupe',
      copy: 'Le copier comme code',
      copied: 'Le code est copié.',
      copyByHand: 'Le code est dans le champ ; copiez-le de là.',
      add: 'Ajouter des fichiers de groupes',
      code: 'Un code à coller',
      addCode: 'Ajouter le code',
      fileName: 'groupe.json',
      added: (name: string, unknown: number) =>
        say`${name} a été ajouté${unknown ? ` ; ${unknown} de ses avis portent sur des publications absentes de cet export` : ''}.`,
      damaged: (name: string) =>
        say`${name} ne contient pas de travail de groupe ou est endommagé ; rien n’en a été ajouté.`,
      newer: (name: string) =>
        say`${name} a été écrit par une version plus récente de l’application ; rien n’en a été ajouté.`,
      remove: (name: string) => `Retirer ${name}`,
      pins: 'Mots épinglés',
      rewrites: 'Formulations du groupe',
      rehearse: 'Les simuler toutes',
    },
    pack: {
      open: 'Le dossier d’atelier',
      title: 'Un atelier de 90 minutes',
      note: 'Un seul fichier zip : cette application avec ses six exemples en un fichier, des feuilles à imprimer, un plan minuté, un corrigé et le bilan de ce qui est ouvert. Aucun accès à Internet n’est nécessaire.',
      save: 'Enregistrer le dossier',
      making: 'Préparation…',
      saved: (size: string) => say`Le dossier est enregistré : ${size}.`,
      fileName: 'afterword-90-minutes.zip',
    },
    papers: {
      what: 'Ce qui est imprimé',
      names: {
        story: 'Le récit',
        sheet: 'Feuille de travail',
        plan: 'Plan de 90 minutes',
        key: 'Corrigé',
        debrief: 'Bilan',
      },
      group: 'Groupe et noms',
      message: 'Le message',
      five: 'Quels cinq mots doivent absolument arriver ?',
      line: 'Dessinez combien ont encore ces mots à chaque saut.',
      judge: 'Jugez 20 sauts : une ligne pour chacun, avant d’en parler.',
      hop: 'Saut',
      keyNote:
        'Pour la personne qui anime. Les titres disent ce que montre l’export ; ce qu’il faut attendre figure sous chacun.',
      counted: 'Compté dans cet export',
      fellFirst: (words: string) => say`Sont tombés d’abord : ${words}.`,
      kept: (shares: string) => say`Part qui a les mots épinglés, saut par saut : ${shares}.`,
      nextWas: (words: string) => say`La formulation suivante était ${words}.`,
      guessed: 'Ce qui a été deviné',
      take: 'Ce que nous en retenons',
      needs:
        'Un projecteur, un ordinateur, les feuilles de travail sur papier, des stylos. Chaque groupe peut avoir son ordinateur ; aucun n’a besoin de réseau.',
      minutes: (from: number, to: number) => say`${from}–${to} min`,
      plan: [
        {
          minutes: 5,
          title: 'Le message',
          todo: 'Lisez à voix haute la première étape du récit. Chacun note les cinq mots qui doivent arriver.',
        },
        {
          minutes: 15,
          title: 'Le téléphone sur papier',
          todo: 'Un message passe de main en main sur papier. Saisissez-le au fil des tours (page d’accueil, « saisir un jeu joué dans la salle ») et rejouez-le.',
        },
        {
          minutes: 10,
          title: 'Deviner avant de voir',
          todo: 'Allez à l’étape qui interroge. Comptez les mains, saisissez-les, puis révélez.',
        },
        {
          minutes: 15,
          title: 'Le récit',
          todo: 'Étape par étape, avec les notes. Arrêtez-vous là où quelqu’un dit « attendez ».',
        },
        {
          minutes: 15,
          title: 'Votre formulation',
          todo: 'En groupes : réécrivez le message, touchez les mots qui doivent arriver, ajoutez une hypothèse et lancez (menu, « Simuler une autre formulation »).',
        },
        {
          minutes: 15,
          title: 'Juger 20 sauts',
          todo: 'À deux, sans parler : le sens a-t-il changé ? Puis regardez à quel point vous êtes d’accord et parlez des sauts qui vous séparent (menu, « Juger des sauts à la main »).',
        },
        {
          minutes: 10,
          title: 'Les groupes côte à côte',
          todo: 'Chaque groupe enregistre son travail ; déposez les fichiers au même endroit et lisez les colonnes (menu, « Comparer les groupes »).',
        },
        {
          minutes: 5,
          title: 'Bilan',
          todo: 'Reprenez les cinq mots du début. Imprimez le bilan ou enregistrez la session.',
        },
      ],
    },
    lock: {
      kept: 'Ce qu’il en est advenu reste caché jusqu’à ce que la personne qui anime le révèle.',
      word: 'Le mot',
      open: 'Révéler',
      wrong: 'Ce n’est pas le mot.',
      step: 'caché jusqu’à la révélation',
      set: 'Cacher ce qu’il en est advenu jusqu’à ce que ce mot soit dit. Cela garde une surprise, pas un secret.',
      isSet: 'un mot est fixé',
      none: 'aucun mot',
    },
    game: {
      button: 'saisir un jeu joué dans la salle',
      title: 'Un message venu de la salle',
      note: 'Le jeu du téléphone sans fil, sur papier, saisi au fil des tours. La première ligne est le message ; chaque ligne suivante dit qui l’a transmis, de qui il le tenait et en quels mots. Il est rejoué saut par saut, comme n’importe quel export.',
      who: 'Qui',
      from: 'De qui',
      words: 'Mots',
      of: (what: string, n: number) => say`${what}, tour ${n}`,
      message: 'le message',
      add: 'Ajouter un tour',
      remove: (n: number) => say`Supprimer le tour ${n}`,
      paste: 'On peut coller dans n’importe quel champ des lignes « qui, de qui, mots ».',
      turns: (n: number) => count(n, { one: '# tour', many: '# de tours', other: '# tours' }),
      replay: 'Rejouer',
      name: 'Un jeu dans cette salle',
      clear: 'Recommencer',
      faults: {
        noWho: 'Qui le dit ?',
        noWords: 'Il manque les mots.',
        noFrom: 'De qui le tient-on ?',
        unknownFrom: 'Personne d’autre de ce nom n’a encore parlé ici.',
        sameHandle:
          'Deux noms ne diffèrent que par des signes ou des espaces ; écrivez l’un d’eux autrement.',
      },
    },
  },
  story: {
    button: 'Présenter',
    title: 'Un récit à présenter',
    note: 'Chaque étape est une vue avec un titre pour la salle. Allez à ce que vous voulez montrer, puis ajoutez-le ici. Le texte et les notes sont pour qui présente.',
    present: 'Présenter',
    show: 'Montrer',
    add: 'Ajouter cette vue comme étape',
    untitled: (n: number) => say`Étape ${n}`,
    none: 'Il n’y a pas encore d’étape.',
    headline: 'Titre',
    marks:
      'Les mots entre **deux astérisques** prennent la couleur de la source, entre *un* celle des autres mots.',
    text: 'À raconter',
    notes: 'Notes',
    retake: 'Y montrer plutôt cette vue',
    remove: 'Retirer l’étape',
    undo: 'Annuler',
    up: (n: number) => say`Monter l’étape ${n}`,
    down: (n: number) => say`Descendre l’étape ${n}`,
    save: 'Enregistrer en Markdown',
    open: 'Ouvrir un récit',
    fileName: 'recit.md',
    noSteps: (name: string) =>
      say`${name} ne contient aucune étape : une étape est un titre précédé de deux croisillons.`,
  },
  presenter: {
    notes: 'Notes',
    steps: 'Étapes',
    stepOf: (n: number, of: number) => say`Étape ${n} sur ${of}`,
    goTo: (n: number, title: string) => say`Étape ${n} : ${title}`,
    nextStep: 'Ensuite :',
    questions: 'À discuter',
    black: 'L’écran est noir. Appuyez sur B pour revenir.',
    leave: 'Quitter',
    keys: 'Les flèches ou une télécommande tournent la page ; Espace lit ; B noir ; N notes ; W notes dans leur propre fenêtre ; T clair ou sombre ; F plein écran ; les chiffres mènent à une étape ; Échap quitte.',
  },
  privacy: {
    switch: 'Pseudonymes',
    note: 'Les comptes qui ne sont ni source, ni officiels, ni médias, ni marqués publics portent partout des pseudonymes ; les mots portés par moins de trois comptes sont retenus.',
    ask: 'Nommer des particuliers devant la salle ?',
    askNote:
      'Qui regarde lira les noms de particuliers et ce que chacun a écrit. Ils n’ont pas écrit pour cette salle.',
    keep: 'Garder les pseudonymes',
    name: 'Les nommer',
    record:
      'Tant que les particuliers portent des pseudonymes, aucun enregistrement n’est montré : il peut nommer n’importe qui.',
    excerpt: 'retenu',
  },
  told: {
    open: 'En texte',
    title: 'L’image en texte',
    note: 'Tout ce que montre l’image, en mots et en lignes. Rien n’est omis jusqu’à ce moment.',
    happens: 'Ce qui se passe',
    begin: (who: string, words: string) => say`${who} dit : ${words}`,
    hop: (hop: number, after: string, who: string, kind: string, basis: string) =>
      say`Le saut ${hop} est atteint après ${after} : ${who} (${kind} ; ${basis}).`,
    hopUndated: (hop: number, who: string, kind: string, basis: string) =>
      say`Le saut ${hop} commence par ${who} (${kind} ; ${basis}).`,
    endUndated: 'La dernière publication. Aucune n’est datée.',
    soFar: (posts: number, base: string) => say`${some.posts(posts)}${base} jusqu’ici.`,
    leads: (words: string, n: number, of: number) =>
      say`Formulation la plus transmise : ${words}, par ${n} sur ${some.retellings(of)}.`,
    leadsHop: (hop: number, words: string, n: number, of: number) =>
      say`Au saut ${hop}, formulation la plus transmise : ${words}, par ${n} sur ${some.retellings(of)}.`,
    switchAll: (words: string, n: number, of: number) =>
      say`Formulation la plus transmise à partir d’ici : ${words}, par ${n} sur ${some.retellings(of)}.`,
    switchHop: (hop: number, words: string, n: number, of: number) =>
      say`Au saut ${hop}, formulation la plus transmise à partir d’ici : ${words}, par ${n} sur ${some.retellings(of)}.`,
    asSaid: 'celle de la source elle-même',
    unread: 'une formulation qui n’est pas montrée',
    pause: (span: string) => say`Puis aucune publication dans cet export pendant ${span}.`,
    half: (after: string) => say`La moitié des publications sont là après ${after}.`,
    end: (after: string) => say`La dernière publication datée, après ${after}.`,
    stopped: 'Arrêt.',
    chosen: (who: string, kind: string, hops: number, basis: string, words: string) =>
      say`Choisie : ${who}, ${kind}, à ${some.hops(hops)} de la source ; ${basis}. ${words}`,
    table: 'Qui l’a reçu de qui',
    columns: {
      who: 'Qui',
      from: 'De qui',
      when: 'Quand',
      hop: 'Saut',
      basis: 'Base',
      words: 'Mots',
    },
    shown: (from: number, to: number, of: number, base: string) =>
      say`Publications ${from} à ${to} sur ${of}${base}`,
    earlier: 'Publications précédentes',
    later: 'Publications suivantes',
    save: 'Enregistrer dans un fichier',
    saving: 'Toute la relecture en mots, avec la méthode.',
    transcript: (title: string) => say`${title} : ce qui se passe, en mots`,
    made: 'Comment cela a été fait',
  },
  room: {
    title: 'À côté de l’image',
    passedOn: 'Transmis maintenant',
    tabs: { said: 'Dit', now: 'Maintenant', panel: 'En détail', key: 'Légende', picture: 'Image' },
  },
  handout: {
    open: 'Imprimer un document',
    print: 'Imprimer',
    paper: 'Papier',
    papers: { a4: 'A4', letter: 'US Letter' },
    card: 'Comment cela a été fait',
  },
  about: {
    open: 'À propos',
    title: 'À propos d’Afterword',
    what: 'Afterword ouvre un jeu de données exporté dans ce navigateur, reconstitue la cascade d’un message et rejoue, saut après saut, ce que deviennent ses mots. Rien ne quitte cet ordinateur.',
    idea: 'L’idée vient de l’essai de Philip Seib « Twiplomacy: Worth Praising, but with Caution ». Les six questions, tirées de cet essai, sont celles de l’application.',
    version: (version) => say`Version ${version}`,
    sources: 'Sources des méthodes',
    licences: (n) =>
      count(n, {
        one: 'Licence du # module dont l’application est faite',
        many: 'Licences de # de modules dont l’application est faite',
        other: 'Licences des # modules dont l’application est faite',
      }),
  },
  stopped: {
    once: {
      import:
        'La partie de l’application qui lit les fichiers s’était arrêtée. Elle a été relancée et les a tous relus depuis le début : rien ne manque.',
      analyse:
        'La partie de l’application qui garde les publications s’était arrêtée. Les fichiers ont été relus et tout ce que vous aviez choisi est resté tel quel.',
      layout:
        'La partie de l’application qui dispose l’image s’était arrêtée. Elle a été relancée ; rien n’est perdu.',
      replay:
        'La partie de l’application qui compte au fil de la lecture s’était arrêtée. Elle a été relancée ; rien n’est perdu.',
      simulate:
        'La partie de l’application qui fabrique des cascades synthétiques s’était arrêtée. Elle a recommencé.',
      store:
        'La partie de l’application qui garde vos choix sur cet ordinateur s’était arrêtée. Elle a été relancée ; rien n’est perdu.',
      encode: 'La partie de l’application qui fabrique les films s’était arrêtée. Le film a été recommencé.',
    },
    again:
      'Une partie de l’application s’est arrêtée, puis encore une fois après avoir été relancée. Ce navigateur a peut-être trop peu de mémoire pour ce qui est ouvert : rouvrez le fichier, ou un plus petit.',
    changed:
      'Les fichiers ont changé depuis leur ouverture : ce qui était à l’écran n’y est plus. Rouvrez-les.',
  },
  keep: {
    open: 'Garder',
    title: 'Sur cet ordinateur',
    note: 'Ce que vous choisissez est gardé dans ce navigateur pendant que vous travaillez, pour être là quand vous rouvrez le même export. L’export lui-même n’est gardé que si vous le dites. Rien n’est envoyé nulle part.',
    restored: (when: string, what: string) =>
      `Ce que vous aviez choisi dans cet export le ${when} est de nouveau là : ${what}.`,
    chosen: {
      roles: (n: number) => count(n, { one: '# rôle', many: '# de rôles', other: '# rôles' }),
      tags: (n: number) => count(n, { one: '# étiquette', many: '# d’étiquettes', other: '# étiquettes' }),
      rules: 'règles des étiquettes',
      joined: (n: number) =>
        count(n, { one: '# message réuni', many: '# de messages réunis', other: '# messages réunis' }),
      answered: (n: number) =>
        count(n, { one: '# réponse marquée', many: '# de réponses marquées', other: '# réponses marquées' }),
      parents: (n: number) =>
        count(n, {
          one: '# chemin choisi à la main',
          many: '# de chemins choisis à la main',
          other: '# chemins choisis à la main',
        }),
      guesses: (n: number) =>
        count(n, {
          one: '# question devinée',
          many: '# de questions devinées',
          other: '# questions devinées',
        }),
      rewrites: (n: number) =>
        count(n, {
          one: '# formulation à vous',
          many: '# de formulations à vous',
          other: '# formulations à vous',
        }),
      groups: (n: number) =>
        count(n, { one: '# autre groupe', many: '# d’autres groupes', other: '# autres groupes' }),
      judged: (n: number) =>
        count(n, {
          one: '# avis sur un saut',
          many: '# d’avis sur des sauts',
          other: '# avis sur des sauts',
        }),
      communities: (n: number) =>
        count(n, {
          one: '# communauté nommée',
          many: '# de communautés nommées',
          other: '# communautés nommées',
        }),
      pins: (n: number) =>
        count(n, { one: '# mot épinglé', many: '# de mots épinglés', other: '# mots épinglés' }),
      collection: 'le mode de collecte',
      grouping: 'le groupement des publications',
      story: 'votre récit',
    },
    undo: 'Commencer sans',
    forgetThem: 'Les oublier',
    faults: {
      denied:
        'Ce navigateur ne laisse rien garder (fenêtre privée, ou stockage désactivé). Ce que vous choisissez dure jusqu’à la fermeture de la page.',
      full: 'Il n’y a plus de place pour garder quoi que ce soit dans ce navigateur. Ce que vous choisissez dure jusqu’à la fermeture de la page. Oubliez quelque chose, ou faites de la place.',
      damaged:
        'Ce qui était gardé dans ce navigateur était endommagé et a été supprimé. Ce que vous choisissez désormais est gardé.',
      newer:
        'Ce qui est gardé dans ce navigateur a été écrit par une version plus récente de l’application et reste tel quel. Ce que vous choisissez dure jusqu’à la fermeture de la page.',
      unreadable:
        'Ce qui était gardé de cet export n’a pas pu être lu. Ce que vous choisissez désormais le remplace.',
    },
    dataset: (size: string) => `Garder cet export sur cet ordinateur (${size})`,
    sample: 'Un exemple est fourni avec l’application ; il n’y a pas à le garder.',
    session: 'Enregistrer un fichier de session',
    sessionNote:
      'Un seul fichier avec l’export, vos choix et le récit. Déposé sur cette page, il s’ouvre de nouveau tel quel. Sous pseudonymes, il ne contient que les publications de ces messages et aucun enregistrement d’origine.',
    unheld: {
      newer:
        'Ce qui devait être montré ici a été écrit par une version de l’application plus récente que cette page.',
      damaged: 'Ce qui devait être montré ici est endommagé ou n’est pas arrivé en entier.',
    },
    unopened: {
      newer:
        'Ce fichier de session a été écrit par une version plus récente de l’application et n’a pas été ouvert. Rechargez la page pour obtenir cette version.',
      damaged:
        'Ce fichier de session est endommagé et n’a pas été ouvert. Ce qui était ouvert reste tel quel.',
      large:
        'L’export est trop grand pour un fichier de session : celui-ci peut contenir 2 Go en 1 000 fichiers.',
      claims: 'Ce fichier de session dit contenir plus de 2 Go et n’a pas été ouvert.',
    },
    otherExport:
      'L’export n’est pas celui avec lequel cette session a été enregistrée : une partie de ce qui avait été choisi peut manquer.',
    kept: 'Gardé dans ce navigateur',
    none: 'Rien n’est gardé dans ce navigateur.',
    choicesOf: (when: string) => `choix, ${when}`,
    exportOf: (size: string, when: string) => `export, ${size}, ${when}`,
    openIt: (title: string) => `Ouvrir ${title}`,
    forgetIt: (title: string) => `Oublier ${title}`,
    openShort: 'Ouvrir',
    forgetShort: 'Oublier',
    shared: 'Ordinateur partagé : ne rien garder',
    sharedNote:
      'Ce qui est gardé est oublié, et rien n’est plus gardé que ce souhait. L’application elle-même ne s’ouvre alors qu’avec un réseau.',
    forgetAll: 'Tout oublier',
    forgotten: 'Tout ce que cette application gardait dans ce navigateur est oublié.',
    loadAgain:
      'L’application elle-même aussi : pour s’ouvrir de nouveau sans réseau, elle doit d’abord être chargée une fois avec.',
  },
  sampled: {
    label: (how, read, of) =>
      say`${{ backbone: 'Ossature', sample: 'Échantillon stratifié' }[how]} : ${read} sur ${some.posts(of)}`,
    answer: (how, read, of) =>
      say`${{ backbone: 'Ossature', sample: 'Échantillon stratifié' }[how]} : ${read} sur ${some.posts(of)} ont été lues ; ${{ backbone: 'tailles, sauts et types sont ceux de l’ensemble, tout autre chiffre est une estimation grossière', sample: 'les chiffres sont des estimations' }[how]}.`,
    note: 'Chaque publication lue en représente d’autres du même type sous la même publication. Les chiffres des publications sont des estimations ; comptes, formulations, modifications, liens, relations et communautés sont comptés parmi les publications lues.',
    cardNote:
      'Les publications auxquelles d’autres renvoient sont gardées, ainsi que celles de la source ; parmi les autres, quelques-unes de chaque type sous chaque publication ont été tirées au hasard, et chacune représente le reste de son intervalle de temps (pondération de Horvitz–Thompson).',
    stands: (n) =>
      count(n, {
        one: 'Représente # publication',
        many: 'Représente # de publications sous la même publication',
        other: 'Représente # publications sous la même publication',
      }),
    readPosts: (n) =>
      count(n, { one: '# publication lue', many: '# de publications lues', other: '# publications lues' }),
    about: (figure) => `≈${figure}`,
  },
  embed: {
    hold: 'Prendre l’image en main : elle bouge alors sous le pointeur. Échap la relâche.',
    back: 'Étape précédente',
    on: 'Étape suivante',
    corrected: (date: string) => say`Corrigé le ${date}`,
    notGiven:
      'L’article ne fournit aucune publication : il n’en nomme pas, ou ce qu’il nomme n’existe pas, est endommagé ou d’une version plus récente, ou ne peut pas être lu depuis là.',
  },
  /** Une cascade dans un article : ce que son auteur choisit, téléverse et copie. */
  publish: {
    open: 'Mettre dans un article',
    title: 'Cette cascade dans un article',
    note: 'Le fichier est écrit sur cet ordinateur et vous le téléversez là où se trouve votre article. Rien n’est envoyé d’ici.',
    how: 'Comment',
    ways: {
      page: {
        name: 'Un fichier HTML et un simple cadre',
        note: 'pour tout système qui accepte un fichier et un iframe',
      },
      film: {
        name: 'Un film et ses mots',
        note: 'là où aucun cadre n’est permis : MP4 ou WebM, avec son texte de remplacement',
      },
      tag: {
        name: 'Une balise et un script',
        note: 'se charge en approchant de la fenêtre ; l’article peut mener la lecture à mesure qu’on le fait défiler',
      },
    },
    shows: 'Ce qui est montré',
    lens: 'Question',
    message: 'Message',
    start: 'Cela commence',
    starts: {
      beginning: 'au début',
      now: (moment: string) => say`au moment affiché : ${moment}`,
      end: 'à la fin',
    },
    wholePace: 'le tout en 45 secondes environ',
    readers: 'celle du lecteur',
    thisLanguage: 'celle de cette page',
    ground: 'Fond',
    grounds: { paper: 'clair', night: 'sombre' },
    height: 'Hauteur en pixels',
    heightNote:
      'Dans la plupart des articles, 560 convient. En dessous de 420, l’image manque de place ; au-dessus de 700, elle dépasse la fenêtre de bien des téléphones.',
    autoplay: 'La lecture commence aussitôt, sauf pour qui a demandé moins de mouvement',
    loop: 'À la fin, elle recommence',
    steps: 'Les étapes du récit sont proposées',
    sentence: 'La réponse que voient les lecteurs. Elle reste telle qu’ici, quoi que l’on calcule plus tard.',
    correction: 'Ceci corrige ce qui a été publié auparavant : la date est affichée',
    preview: 'Ce que verront les lecteurs',
    width: 'Largeur de l’aperçu',
    wide: 'Large',
    narrow: 'Comme sur un téléphone',
    upload: {
      page: 'Enregistrez la page et téléversez-la à côté de l’article.',
      film: 'Téléversez le film à côté de l’article.',
      tag: 'Enregistrez les publications et téléversez-les à côté de l’article. L’application, elle, est chargée de là où elle se trouve.',
    },
    sampleNote: 'Un exemple vient avec l’application : il n’y a rien à téléverser.',
    save: 'Enregistrer le fichier',
    saved: (file: string) => say`Enregistré : ${file}`,
    code: 'Mettez ceci là où la cascade doit se trouver',
    noHost:
      'Cette page n’est sur aucun hôte : à la place des points vient l’adresse d’une copie de l’application qui l’est.',
    copy: 'Copier',
    copied: 'C’est dans le presse-papiers.',
    copyByHand: 'Le presse-papiers est hors d’atteinte. Le texte est sélectionné : copiez-le au clavier.',
    filmKind: 'Type de film',
    makeFilm: 'Faire et enregistrer le film',
  },
  newer: {
    ready:
      'Une version plus récente d’Afterword est prête. Elle sert au prochain démarrage, ou tout de suite : ce qui est ouvert se ferme alors.',
    take: 'L’utiliser maintenant',
    wait: 'Au prochain démarrage',
  },
  exports: {
    open: 'Enregistrer un fichier',
    title: 'Enregistrer cette cascade dans un fichier',
    note: 'Il est écrit sur cet ordinateur et y reste. Chaque fichier porte une fiche de méthode : ce sur quoi il repose, règles, chiffres, et ce qui a été choisi à la main.',
    format: 'Quel fichier',
    formats: {
      tables: {
        name: 'Tableaux',
        note: 'publications, sauts et formulations en CSV, avec la fiche, dans un zip',
      },
      gexf: { name: 'GEXF', note: 'publications et sauts avec leurs heures, pour Gephi' },
      graphml: { name: 'GraphML', note: 'publications et sauts, pour d’autres outils d’analyse de réseaux' },
      page: {
        name: 'Un fichier HTML',
        note: 'l’application, ces publications et le récit ; s’ouvre d’un double clic, sans réseau',
      },
      newick: {
        name: 'Newick',
        note: 'l’arbre généalogique des formulations, pour des outils de phylogénie',
      },
      png: { name: 'PNG', note: 'l’image au moment affiché, avec sa réponse, sa légende et sa source' },
      svg: {
        name: 'SVG',
        note: 'la même en formes et en texte, pour les logiciels de dessin et l’impression',
      },
      mp4: { name: 'MP4', note: 'la relecture en film' },
      webm: { name: 'WebM', note: 'la même dans un format ouvert' },
      gif: { name: 'GIF', note: 'la même, petite et en boucle, là où aucun film n’est lu' },
    },
    picture: {
      size: 'Taille',
      pixels: (width: string, height: string) => say`${width} × ${height}`,
      drawing: 'Dessin en cours…',
      dashed: 'tirets = déduit',
      posts: (n: number) => say`${some.posts(n)} dans cet export`,
      dates: (dates: string) => say`${dates}, UTC`,
      born: (n: number, total: number) => say`${n} sur ${some.posts(total)}`,
      pseudonyms: 'Les comptes de particuliers ne sont pas nommés',
      synthetic: 'Synthétique : ministères, comptes et publications sont inventés',
      card: 'Sur quoi cela repose',
      lost: 'perdu',
      added: 'ajouté',
      said: (handle: string, words: string) => say`${handle} : ${words}`,
      embedded:
        'Tant de publications sont dessinées comme une seule image dans le SVG ; tout le reste y est formes et texte.',
      done: 'Enregistré.',
      alternative: 'Texte de remplacement, pour qui ne voit pas l’image',
      copy: 'Copier',
      copied: 'Copié',
      another: 'Enregistrer un autre fichier',
      close: 'Fermer',
      saveCard: 'Enregistrer la fiche de méthode en texte',
      shows: (handle: string, posts: number, hops: number, moment: string) =>
        say`La cascade d’un message de ${handle}, dans cet export : ${some.posts(posts)}, jusqu’à ${some.hops(hops)} de la source, au ${moment}.`,
      showsFilm: (span: string, handle: string, posts: number, hops: number) =>
        say`Une relecture en ${span} de la façon dont un message de ${handle} est transmis, dans cet export : ${some.posts(posts)}, jusqu’à ${some.hops(hops)} de la source.`,
      fps: 'Images par seconde',
      length: 'Durée de la relecture',
      frame: (n: number, of: number) => say`Image ${n} sur ${of}`,
      codec: (codec: string) => say`Ce navigateur l’encode en ${codec}.`,
      noCodec: 'Ce navigateur ne sait pas encoder ce format.',
    },
    people: 'Les personnes',
    private:
      'Les comptes privés portent des pseudonymes ; les mots portés par moins de trois comptes sont retenus',
    named: 'Chacun est nommé, avec tous ses mots',
    namedWarning:
      'Ce fichier nommera des particuliers et les citera. Pensez à qui pourra l’avoir, et à ce qui peut s’ensuivre pour eux.',
    withheld: '[un compte privé, texte retenu]',
    save: 'Enregistrer',
    cancel: 'Annuler',
    untitled: (handle: string) => (handle ? say`Un export sur ${handle}` : 'Un export'),
    notBuilt:
      'Un fichier HTML ne se fait qu’à partir de l’application construite, et la partie qu’il y faut n’a pas pu être lue.',
    writing: (size: string) => say`Écriture : ${size}`,
    card: {
      title: (version: string, made: string) => say`Fiche de méthode. Afterword ${version}, ${made}`,
      dataset: (title: string, posts: number, accounts: number) =>
        say`Données : ${title} ; ${some.posts(posts)} de ${some.accounts(accounts)} dans cet export.`,
      file: (name: string, format: string, records: number) =>
        say`Fichier : ${name} ; ${format} ; ${count(records, { one: '# enregistrement', many: '# d’enregistrements', other: '# enregistrements' })}.`,
      synthetic: (n: number) =>
        count(n, {
          one: 'Synthétique : # publication a été faite par un simulateur, personne ne l’a écrite.',
          many: 'Synthétique : # de publications ont été faites par un simulateur, personne ne les a écrites.',
          other: 'Synthétique : # publications ont été faites par un simulateur, personne ne les a écrites.',
        }),
      collected: (way: string, coverage: string) => say`${way} ; ${coverage}.`,
      period: (dates: string) => say`Publications du ${dates}.`,
      zone: 'Toutes les heures sont en UTC.',
      message: (handle: string, words: string) => say`Message de ${handle} : ${words}`,
      posts: (n: number) => say`La cascade a ${some.posts(n)} dans cet export.`,
      known:
        'Sur les chemins connus : un repost est rattaché à son original là où son propre chemin n’est pas enregistré.',
      likely:
        'Sur les chemins probables : là où un chemin n’est pas enregistré, le parent le plus probable est déduit.',
      basis: (basis: string, n: number) => say`- ${basis} : ${n}`,
      chosen: (n: number) => say`Parents choisis à la main : ${n}.`,
      noneChosen: 'Aucun parent n’a été choisi à la main.',
      roles: (n: number) => say`Comptes ayant reçu un rôle à la main : ${n}.`,
      noRoles: 'Aucun compte n’a reçu de rôle à la main.',
      filtered: (base: string) =>
        say`Un filtre était actif ; les chiffres portent sur les publications qu’il laisse passer :${base}.`,
      moment: (moment: string) => say`Le moment affiché : ${moment}.`,
      replay: 'Tous les moments sont montrés, du premier au dernier.',
      unfiltered:
        'Le fichier contient toutes les publications de la cascade, quel que soit le filtre à l’écran.',
      pinned: (words: string) => say`Mots épinglés : ${words}.`,
      nonePinned: 'Aucun mot n’a été épinglé.',
      rules: {
        title: 'Règles et constantes :',
        copies: (
          jaccard: number,
          levenshtein: number,
          characters: number,
          contained: number,
          words: number,
        ) =>
          say`- Mêmes mots ou presque, sans crédit : similarité de Jaccard des trigrammes de mots à partir de ${jaccard} (CooRTweet), ou similarité de Levenshtein supérieure à ${levenshtein} sur ${characters} signes ou plus (D3lta, Richard et al. 2023), ou ${contained} du texte le plus court dans l’ordre, de ${words} mots ou plus (notre choix). Une source commune est possible.`,
        kernel: (s0: number, theta: number, c: number) =>
          say`- Chemins probables : noyau de mémoire de SEISMIC (Zhao et al. 2015), s0 = ${s0} s, theta = ${theta}, c = ${c}.`,
        substitution: (from: number) =>
          say`- Une modification est une substitution tant que la fidélité au parent est de ${from} ou plus, une reformulation en dessous.`,
        drift:
          '- Fidélité = 2L / (a + b), L étant la plus longue sous-séquence commune de deux textes de a et b mots ; dérive = 1 - fidélité à la racine. Elle mesure des mots, non le sens ni la vérité.',
        enough: (read: number, shares: number) =>
          say`- En dessous de ${shares} publications pertinentes, des nombres sont donnés et non des parts ; en dessous de ${read}, rien n’est conclu.`,
      },
      named: 'Chacun est nommé dans ce fichier.',
      marks:
        'Dans les publications de ce fichier, les mots retenus sont remplacés par des marques comme x17 : un même mot a la même marque, si bien que chemins et formulations se retrouvent tels qu’ils étaient. Les mots-dièse et les liens qui les accompagnent sont omis.',
      pseudonyms: (from: number) =>
        say`Les comptes qui ne sont ni source, ni officiels, ni médias, ni marqués publics portent des pseudonymes (SipHash-2-4 sous une clé qui n’est pas gardée), et leurs publications aussi ; leurs propres formulations n’y sont que si ${from} comptes ou plus les portent.`,
    },
  },
  stage: {
    tools: 'Se déplacer dans l’image',
    keys: 'L’image. Les flèches la déplacent, plus et moins l’agrandissent et la réduisent, 0 montre le tout, L trace autour de publications.',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fit: 'Montrer le tout',
    lasso: 'Lasso',
    lassoKeys:
      'Tracez un cadre autour de publications : les flèches déplacent la croix, Entrée pose un coin puis l’autre, Échap renonce.',
    front: 'Suivre les plus récentes',
    map: 'L’image entière, et ce qui en est visible',
    backbone: 'Ossature : masquer ce qui ne mène nulle part',
    allPosts: 'Toutes les publications',
    atLeast: (n: number) => say`Publications auxquelles ${n} ou plus se rattachent`,
    standsFor: (n: number) => say`+${n}`,
    backboneNote: (least: number, hidden: number) =>
      say`Ossature : seules les publications auxquelles ${least} ou plus se rattachent ; ${count(hidden, { one: '# publication masquée, toujours comptée', many: '# de publications masquées, toujours comptées', other: '# publications masquées, toujours comptées' })}`,
    collapsedNote: (branches: number, hidden: number) =>
      say`${count(branches, { one: '# branche repliée', many: '# de branches repliées', other: '# branches repliées' })} ; ${count(hidden, { one: '# publication masquée, toujours comptée', many: '# de publications masquées, toujours comptées', other: '# publications masquées, toujours comptées' })}`,
    showAll: (left: string) => say`${left}. Les montrer`,
    follow: 'Suivre cette branche',
    collapse: (n: number) => say`Replier ${some.posts(n)} en dessous`,
    expand: 'La rouvrir',
  },
  find: {
    region: 'Chercher et filtrer',
    search: 'Trouver un compte, un mot, un #mot-dièse',
    searchShort: 'Chercher',
    none: 'Aucun dans cet export',
    at: (n: number, of: number) => say`${n || '–'} sur ${of}`,
    previous: 'Publication trouvée précédente',
    next: 'Publication trouvée suivante',
    clear: 'Laisser ce qui a été trouvé',
    filter: 'Filtrer',
    filterOn: 'Filtre : des publications sont laissées de côté',
    filterTitle: 'Quelles publications comptent',
    all: 'Toutes les publications',
    done: 'Terminé',
    kind: 'Type',
    kinds: {
      original: 'publications originales',
      repost: 'reposts',
      quote: 'citations',
      reply: 'réponses',
      manual: 'copies créditées',
      copy: 'copies sans crédit',
    },
    language: 'Langue, telle que l’export la nomme',
    role: 'Comptes, d’après le nom',
    roles: { official: 'semblent officiels', media: 'semblent des médias', public: 'tous les autres' },
    roleNote:
      'D’après des mots du nom ou de l’identifiant, comme ministère, ambassade ou presse. Une supposition, non un constat.',
    community: 'Communauté de l’auteur',
    communityNote:
      'Reconnue aux abonnements et aux publications extérieures à ce message ; décrite par ses mots, nommée par vous seul.',
    communityAsked: 'Recherche des communautés…',
    noCommunity: 'aucune qui soit comptée',
    wording: 'Formulation',
    minuteHint: 'aaaa-mm-jj hh:mm',
    period: 'Période, UTC',
    from: 'De',
    until: 'À',
    base: {
      kinds: (list: string) => say`qui sont des ${list}`,
      language: (list: string) => say`en ${list}`,
      unstated: 'langue non indiquée',
      role: {
        official: 'des comptes qui semblent officiels',
        media: 'des comptes qui semblent des médias',
        public: 'des comptes qui ne semblent ni l’un ni l’autre',
      },
      roles: (list: string) => say`par ${list}`,
      wording: (words: string) => say`ayant la formulation ${words}`,
      wordings: (n: number) => say`ayant l’une de ${some.wordings(n)}`,
      community: (list: string) => say`par des comptes dont la communauté est ${list}`,
      between: (from: string, until: string) => say`du ${from} au ${until}`,
      from: (from: string) => say`à partir du ${from}`,
      until: (until: string) => say`jusqu’au ${until}`,
      branch: (handle: string) => say`dans la branche de ${handle}`,
      told: 'dont la source est informée',
      after: (parts: readonly string[]) => (parts.length ? ` ${parts.join(', ')}` : ''),
    },
    among: (n: number, base: string) => say`Sur ${some.posts(n)}${base} :`,
    unfiltered: 'Sur toutes les publications, quel que soit le filtre :',
    emptyBase: 'Aucune publication ne passe le filtre.',
    counting: (n: number, of: number) =>
      count(n, {
        one: say`# publication comptée sur ${of}`,
        many: say`# publications comptées sur ${of}`,
        other: say`# publications comptées sur ${of}`,
      }),
    drop: (what: string) => say`${what}. Ne plus se limiter à celles-ci`,
    gathered: {
      search: (query: string) => say`Trouvé : ${query}`,
      lasso: 'Dans le lasso',
      found: (n: number, base: string, born: number) =>
        say`${some.posts(n)}${base}, ${count(born, { one: '# parue jusqu’ici', many: '# parues jusqu’ici', other: '# parues jusqu’ici' })}`,
      notYet: 'pas encore',
      more: (n: number) => say`${n} de plus`,
      none: 'Aucune publication de ce message ne contient cela, dans cet export.',
      noneOfBase: 'Aucune publication qui passe le filtre ne contient cela.',
    },
  },
  where: {
    answer: {
      alone: 'Personne dans cet export ne réagit à ce message.',
      few: (n: number) => say`Trop peu (${n}) pour conclure ; lisez-les.`,
      deep: (hops: number, over: HopFrom['over'], widest: number, posts: number) =>
        say`Dans cet export, il va jusqu’à ${from({ hop: hops, over })} de sa première publication, et est le plus large au saut ${widest}, avec ${some.posts(posts)}`,
      unknown: (n: number, of: number) =>
        count(n, {
          one: say`# saut sur ${of} est un repost dont le chemin est inconnu`,
          many: say`# sauts sur ${of} sont des reposts dont le chemin est inconnu`,
          other: say`# sauts sur ${of} sont des reposts dont le chemin est inconnu`,
        }),
      noLanguage: 'Aucune publication n’indique sa langue',
      oneLanguage: (n: number, language: string) =>
        count(n, {
          one: say`La seule publication qui indique une langue est en ${language}`,
          many: say`Les # publications qui indiquent une langue sont toutes en ${language}`,
          other: say`Les # publications qui indiquent une langue sont toutes en ${language}`,
        }),
      languages: (n: number, arrivals: readonly string[]) =>
        say`Il arrive à ${some.languages(n)}${arrivals.length ? say`, ${list(arrivals)}` : ''}`,
      arrival: (language: string, span: string) => say`en ${language} après ${span}`,
      circles: (n: number, of: number) =>
        say`des liens extérieurs font reconnaître ${of} communautés, et il en atteint ${n}`,
      branches: (n: number, carried: number) =>
        say`il a ${some.branches(n)}, dont ${count(carried, { one: '# se prolonge', many: '# se prolongent', other: '# se prolongent' })}`,
    },
    colourBy: 'Colorer par',
    groupings: {
      language: 'langue',
      location: 'lieu indiqué',
      branch: 'branche',
      circle: 'communauté',
    },
    bands: {
      language: 'Publications par langue',
      location: 'Publications par lieu indiqué',
      branch: 'Publications par branche',
      circle: 'Publications par communauté',
    },
    others: {
      language: 'autre, ou non indiquée',
      location: 'autre, ou non indiqué',
      branch: 'autres branches',
      circle: 'autre, ou aucune',
    },
    read: 'Trop peu pour des chiffres : lisez-les',
    arrivals: {
      language: 'Nombre effectif de langues jusqu’ici, et la première publication dans chacune',
      location: 'Nombre effectif de lieux indiqués jusqu’ici, et la première publication de chacun',
      circle: 'Nombre effectif de communautés jusqu’ici, et la première publication dans chacune',
    },
    firstIn: (name: string, elapsed: string) => say`Première publication : ${name}, ${elapsed}`,
    mixed: (n: string) => say`aussi mêlé que ${n} à parts égales`,
    more: (n: number) =>
      count(n, {
        one: '# de plus n’est pas listé.',
        many: '# de plus ne sont pas listés.',
        other: '# de plus ne sont pas listés.',
      }),
    unstated: (n: number, of: number) =>
      count(n, {
        one: say`# sur ${some.posts(of)} n’en indique aucun.`,
        many: say`# sur ${some.posts(of)} n’en indiquent aucun.`,
        other: say`# sur ${some.posts(of)} n’en indiquent aucun.`,
      }),
    undated: (n: number, share: string | null) =>
      say`${count(n, { one: '# publication n’a pas d’heure.', many: '# de publications n’ont pas d’heure.', other: '# publications n’ont pas d’heure.' })}${share ? say` (${share})` : ''}`,
    shape: {
      title: 'Saut par saut, la première publication de chacun',
      depth: 'sauts',
      breadth: 'au plus large',
      mean: 'sauts en moyenne',
      virality: 'viralité structurelle',
      range: (from: string, to: string) => say`${from} à ${to}`,
      deeper: (n: number) =>
        count(n, {
          one: '# saut plus profond n’est pas listé.',
          many: '# de sauts plus profonds ne sont pas listés.',
          other: '# sauts plus profonds ne sont pas listés.',
        }),
      trees: (n: number) => say`Intervalles : neuf sur dix de ${n} arbres probables.`,
      envelope: (n: number, from: string, to: string) =>
        say`La plateforme n’enregistre pas ${n} des sauts : la viralité structurelle se situe entre ${from} (tous rattachés à la source) et ${to} (l’un après l’autre).`,
    },
    languages: {
      title: 'Langues, la première publication de chacune',
      caveat: 'La langue que chaque publication indique ; ce n’est pas un pays.',
    },
    locations: {
      title: 'Lieux indiqués dans les profils',
      caveat: 'Texte libre, tel que ses auteurs l’ont écrit : ce n’est pas forcément un lieu.',
    },
    circles: {
      title: 'Communautés',
      words: (words: string) => say`dit ${words}`,
      language: (n: number, language: string) => say`nº ${n}, surtout ${language}`,
      number: (n: number) => say`nº ${n}`,
      basis: (follows: number, interactions: number) =>
        say`Reconnues à ${count(follows, { one: '# abonnement', many: '# d’abonnements', other: '# abonnements' })} et ${count(interactions, { one: '# interaction', many: '# d’interactions', other: '# interactions' })} extérieurs à ce message ; décrites par leurs mots, nommées par vous seul.`,
      stable: (runs: number, nmi: string) => say`${runs} essais concordent à ${nmi} (1 = entièrement).`,
      expected: (n: number, of: number, expected: string) =>
        say`${n} sur ${of} atteintes ; autant de comptes tirés au hasard en atteindraient ${expected}.`,
      naming: 'Nommer les communautés',
      namingNote:
        'Un nom est de vous : il tient lieu des mots partout où la communauté paraît, et il est gardé avec vos choix.',
      name: 'votre nom pour elle',
      nameOf: (words: string) => say`Votre nom pour la communauté : ${words}`,
      accounts: (n: number) => some.accounts(n),
    },
    noCircles: {
      noTies:
        'Aucun lien extérieur à ce message n’est dans cet export : les communautés ne sont pas comptées.',
      fewTies:
        'Les liens extérieurs à ce message sont trop peu pour reconnaître des communautés : elles ne sont pas comptées.',
      unstable:
        'Les liens extérieurs à ce message partagent ses comptes autrement à chaque essai : les communautés ne sont pas comptées.',
    },
    branches: {
      title: 'Les plus grandes branches, par leur première publication',
      name: (kind: string, elapsed: string) => say`${elapsed}, ${kind}`,
      figures: (branches: number, carried: number) =>
        say`${count(branches, { one: '# branche se rattache', many: '# de branches se rattachent', other: '# branches se rattachent' })} à la source ; ${count(carried, { one: '# se prolonge', many: '# se prolongent', other: '# se prolongent' })}.`,
    },
    exits: {
      title: 'Où la piste quitte ce fichier',
      none: 'Aucune publication de ce message ne mène hors de lui par un lien.',
      figures: (links: number, n: number, of: number, kinds: readonly string[]) =>
        say`${count(links, { one: '# lien', many: '# de liens', other: '# liens' })} dans ${n} sur ${some.posts(of)} : ${kinds.join(', ')}.`,
      kinds: {
        page: (n) => say`${n} vers des pages`,
        media: (n) => say`${n} vers des médias`,
        official: (n) => say`${n} vers des gouvernements`,
        platform: (n) => say`${n} vers d’autres plateformes`,
        post: (n) => say`${n} vers des publications qui ne sont pas ici`,
        shortened: (n) =>
          count(n, {
            one: '# raccourci, si bien que ce fichier ne dit pas où il mène',
            many: '# raccourcis, si bien que ce fichier ne dit pas où ils mènent',
            other: '# raccourcis, si bien que ce fichier ne dit pas où ils mènent',
          }),
      },
      short: {
        page: 'page',
        media: 'média',
        official: 'officiel',
        platform: 'plateforme',
        post: 'une publication',
        shortened: 'raccourci',
      },
      linking: (host: string, n: number) => say`Lien vers ${host} : ${some.posts(n)}`,
      caveat:
        'Médias, gouvernements et plateformes d’après les mots de leurs adresses : une supposition. Ce qui y est dit n’est pas dans ce fichier.',
    },
    now: {
      title: 'Jusqu’où il est arrivé maintenant',
      hop: 'sauts',
      languages: 'langues',
      locations: 'lieux indiqués',
      circles: 'communautés',
      of: (n: number, of: number) => say`${n} sur ${of}`,
    },
  },
  carriers: {
    answer: {
      alone: 'Personne dans cet export ne réagit à ce message.',
      nobody: 'Personne dans cet export n’est connu comme la source de ce message : choisissez une source.',
      few: (n: number) => say`Trop peu (${n}) pour conclure ; lisez-les.`,
      chain: (n: number, of: number) =>
        say`La chaîne officielle compte ${n} ${count(of, { one: 'sur # publication', many: 'des # de publications', other: 'des # publications' })} sous le message dans cet export`,
      own: (n: number) =>
        count(n, {
          one: '# d’entre elles est de la source elle-même',
          many: '# d’entre elles sont de la source elle-même',
          other: '# d’entre elles sont de la source elle-même',
        }),
      noChain: 'Aucun compte officiel ne le transmet directement depuis la source dans cet export',
      organic: (n: number) =>
        count(n, {
          one: '# vient des médias et du public',
          many: '# viennent des médias et du public',
          other: '# viennent des médias et du public',
        }),
      organicOf: (n: number, of: number) =>
        count(n, {
          one: say`# publication sur ${of} sous le message vient des médias et du public`,
          many: say`# publications sur ${of} sous le message viennent des médias et du public`,
          other: say`# publications sur ${of} sous le message viennent des médias et du public`,
        }),
      returned: (n: number) =>
        count(n, {
          one: '# de plus, d’un officiel, est venue par d’autres',
          many: '# de plus, d’officiels, sont venues par d’autres',
          other: '# de plus, d’officiels, sont venues par d’autres',
        }),
      half: (accounts: number, roles: readonly string[]) =>
        say`La moitié de ce qui a été repris l’a été de ${some.accounts(accounts)} : ${list(roles)}`,
      kept: (a: number, ofA: number, b: number, ofB: number) =>
        say`chaque mot est gardé par ${count(a, { one: '# reprise comparable', many: '# reprises comparables', other: '# reprises comparables' })} sur ${ofA} dans la chaîne et ${b} sur ${ofB} en dehors`,
      keptInside: (n: number, total: number) =>
        say`dans la chaîne, chaque mot est gardé par ${count(n, { one: '# reprise comparable', many: '# reprises comparables', other: '# reprises comparables' })} sur ${total}`,
      keptOutside: (n: number, total: number) =>
        say`en dehors de la chaîne, chaque mot est gardé par ${count(n, { one: '# reprise comparable', many: '# reprises comparables', other: '# reprises comparables' })} sur ${total}`,
      noneCompared: 'aucune reprise ne peut être comparée à ses mots',
    },
    counts: {
      source: (n) => count(n, { one: '# source', many: '# de sources', other: '# sources' }),
      official: (n) => count(n, { one: '# officiel', many: '# d’officiels', other: '# officiels' }),
      media: (n) => count(n, { one: '# média', many: '# de médias', other: '# médias' }),
      public: (n) => say`${n} du public`,
    },
    roles: { source: 'source', official: 'officiel', media: 'média', public: 'public' },
    by: { source: 'choisi', hand: 'à la main', rule: 'd’après le nom', none: '' },
    bands: 'Publications par rôle',
    hierarchy: 'Un export ne montre pas la hiérarchie à l’intérieur d’un ministère.',
    guess: 'Rôles d’après le nom : une supposition. Les particuliers sont comptés, jamais listés.',
    sides: {
      title: 'La chaîne officielle à côté de tous les autres',
      chain: 'chaîne officielle',
      returned: 'officiels, par d’autres',
      organic: 'médias et public',
      posts: 'publications',
      accounts: 'comptes',
      followers: 'abonnés',
      first: 'première',
      middle: 'médiane',
      taken: 'reprises d’elle',
      whole: 'gardent chaque mot',
      fidelity: 'fidélité moyenne',
      of: (n: number, of: number) => say`${n} sur ${of}`,
      unknown: (n: number, of: number) =>
        say`Les abonnés sont connus pour ${n} sur ${of} ; ils ne sont pas une audience, et se recoupent.`,
      paths: (n: number) =>
        count(n, {
          one: '# est un repost dont le chemin est inconnu.',
          many: '# sont des reposts dont le chemin est inconnu.',
          other: '# sont des reposts dont le chemin est inconnu.',
        }),
    },
    routes: {
      title: 'De la publication de qui il a été pris',
      from: {
        source: 'la source',
        official: 'des officiels',
        media: 'des médias',
        public: 'le public',
      },
      whole: (n: number, of: number) => say`${n}/${of} entiers`,
    },
    retellers: {
      title: 'Comptes officiels et médias qui l’ont changé, selon les publications qui les suivent',
      none: 'Aucun compte officiel ou média n’en a changé les mots et n’a été repris.',
      after: (n: number) => say`${some.posts(n)} à la suite`,
      public: (n: number, accounts: number, after: number) =>
        say`${some.retellings(n)} de ${some.accounts(accounts)} du public l’ont changé aussi ; ${some.posts(after)} viennent à leur suite.`,
    },
    brokers: {
      title: 'Qui se tient entre qui',
      none: 'Personne ne se tient entre deux autres.',
      roles: {
        coordinator: 'à l’intérieur de son groupe',
        itinerant: 'entre deux d’un autre groupe',
        gatekeeper: 'vers son groupe',
        representative: 'hors de son groupe',
        liaison: 'entre deux autres groupes',
      },
      public: (accounts: number, roles: readonly string[]) =>
        say`Du public, ${some.accounts(accounts)} : ${list(roles)}.`,
      times: (n: number, role: string) => say`${n}× ${role}`,
    },
    ei: {
      title: 'Entre les rôles ou en leur sein',
      figures: (index: string, expected: string) => say`E-I ${index} ; le hasard donnerait ${expected}.`,
      within: 'seulement en leur sein',
      between: 'seulement entre eux',
      none: 'Personne ne l’a pris d’un autre compte, ou tous ont le même rôle.',
      tiesWithin: (n: number) =>
        say`${count(n, { one: '# lien', many: '# de liens', other: '# liens' })} au sein d’un rôle`,
      tiesBetween: (n: number) =>
        say`${count(n, { one: '# lien', many: '# de liens', other: '# liens' })} entre rôles`,
    },
    edit: {
      title: 'Qui est quoi',
      list: 'Comptes, un identifiant @ par ligne : collez une liste, ou déposez un fichier ici',
      apply: { official: 'Ils sont officiels', media: 'Ce sont des médias', public: 'Ils sont du public' },
      found: (n: number, of: number) =>
        count(n, {
          one: say`# identifiant sur ${of} est dans cet export.`,
          many: say`# identifiants sur ${of} sont dans cet export.`,
          other: say`# identifiants sur ${of} sont dans cet export.`,
        }),
      undo: 'Annuler',
      role: (handle: string) => say`Rôle de ${handle}`,
      rule: 'd’après le nom',
    },
    now: 'Qui l’a porté jusqu’ici',
  },
  compare: {
    answer: {
      nobody:
        'Personne dans cet export n’est connu comme la source : choisissez-en une, pour comparer ses messages.',
      one: 'La source a un seul message dans cet export : il n’y a rien à quoi le comparer.',
      few: (n: number) => say`Trop peu de messages (${n}) pour dire lesquels voyagent ; lisez-les.`,
      travelled: (n: number, of: number) =>
        say`Sur ${ownMessages(of)} de la source dans cet export, ${count(n, { one: '# va', many: '# vont', other: '# vont' })} au-delà du premier saut`,
      alone: (n: number) => say`personne ne réagit à ${n} d’entre eux`,
      none: 'on réagit à chacun',
      tooFew: (n: number, of: number) => say`${n} sur ${of} : trop peu pour dire quelle sorte`,
      kinds: (kinds: readonly string[]) => say`Parmi ceux qui y vont, par genre : ${list(kinds)}`,
      kind: (n: number, tag: string) => say`${tag} (${n})`,
      honest: 'voyager n’est pas valoir, et l’effet n’est pas dans un export',
    },
    tags: {
      policy: 'politique',
      personal: 'personnel',
      ceremonial: 'cérémonie',
      event: 'événement',
      crisis: 'crise',
    },
    none: 'sans étiquette',
    by: { hand: 'à la main', rule: (words: string) => say`d’après ${words}` },
    chart: {
      title: 'Messages de la source : combien de publications, et quelle part de leurs mots est gardée',
      size: 'publications, chaque pas dix fois plus',
      kept: 'gardé : mots épinglés ou fidélité',
      unknown: ['rien', 'à comparer'],
      hollow: 'creux : moins de dix reprises comparées · anneau : réponses, fermé là où la source a répondu',
      mark: (words: string, posts: number, hops: number, kept: string) =>
        say`${words} : ${some.posts(posts)}, ${some.hops(hops)}, ${kept}`,
      keptOf: (n: number, of: number) => say`mots gardés par ${n} sur ${of}`,
      fidelity: (mean: string, of: number) => say`fidélité ${mean} sur ${some.retellings(of)}`,
      nothing: 'aucune reprise à comparer',
      replies: (n: number, of: number) =>
        count(n, {
          one: say`# sur ${some.replies(of)} a reçu une réponse`,
          many: say`# sur ${some.replies(of)} ont reçu une réponse`,
          other: say`# sur ${some.replies(of)} ont reçu une réponse`,
        }),
    },
    list: {
      title: 'Messages',
      more: (n: number) => say`${n} de plus`,
      largest: (n: number, of: number) => say`les ${n} plus grands sur ${of}`,
      join: (n: number) => say`En joindre ${n} en un seul`,
      joined: (n: number) => say`${n} joints : séparer`,
      choose: (words: string) => say`Choisir ${words}, pour le joindre à d’autres`,
      tag: (words: string) => say`Sorte de ${words}`,
      rule: 'selon la règle',
      own: 'la vôtre…',
      ownName: 'Nom de votre propre sorte',
      translation: 'peut-être la traduction d’un autre',
    },
    rules: {
      title: 'Les mots qui étiquettent un message',
      note: 'Un ou plusieurs mots, séparés par des virgules ; * remplace toute terminaison.',
      add: 'Ajouter une sorte',
    },
    open: 'L’ouvrir sur la scène',
    undo: 'Annuler',
    chosen: 'Le message choisi',
    pick: 'Choisissez un message dans l’image ou dans la liste.',
    /** Deux messages côte à côte. */
    pair: {
      title: 'Deux messages côte à côte',
      clock:
        'Les deux commencent à T+0, sur une seule horloge qui donne le temps écoulé depuis chacun ; même disposition, même échelle de temps.',
      unfiltered: 'Toutes les publications des deux comptent, quel que soit le filtre.',
      open: 'Jouer les deux côte à côte',
      beside: 'Le jouer à côté d’un autre',
      second: 'Choisissez le second message.',
      cancel: 'En rester à un seul',
      leave: 'Retour à tous les messages',
      sides: ['Premier message', 'Second message'],
      first: 'Premier',
      last: 'Second',
      keys: 'L’image : les flèches la déplacent, plus et moins l’agrandissent, 0 la montre entière',
      posts: (n: number, of: number) => say`${n} sur ${some.posts(of)}`,
      few: (n: number) => say`trop peu de reprises comparées (${n}) pour dire ce qui est gardé`,
      slider: 'Temps écoulé depuis chaque message',
    },
    strands: {
      title: 'Un brin chacun : longueur = sauts, largeur = √publications, couleur = dérive des mots',
      some: (n: number, of: number) =>
        say`Les ${n} plus grands sur ${of} : longueur = sauts, largeur = √publications, couleur = dérive des mots`,
    },
    matched: {
      pale: 'Pâle : non apparié.',
      title: 'Deux sortes, tailles semblables',
      a: 'Première sorte',
      b: 'Seconde sorte',
      sizes: (from: number, to: number) => (from === to ? some.posts(to) : say`${from} à ${some.posts(to)}`),
      hops: (most: number) => say`Sauts : 0 à ${most}.`,
      few: (n: number) =>
        count(n, {
          one: '# paire de taille semblable : trop peu pour conclure ; lisez-la.',
          many: '# de paires de taille semblable : trop peu pour conclure ; lisez-les.',
          other: '# paires de taille semblable : trop peu pour conclure ; lisez-les.',
        }),
      gap: (n: number, gap: string) =>
        say`${count(n, { one: '# paire', many: '# de paires', other: '# paires' })} de taille semblable ; plus grand écart de leurs sauts : ${gap} sur 1.`,
    },
  },
} satisfies Messages;
