import { grammar } from '../grammar';
import type { LibraryWords } from './en';

const { say, count } = grammar('fr');

const posts = (n: number): string =>
  count(n, { one: '# publication', many: '# de publications', other: '# publications' });
const cascades = (n: number): string =>
  count(n, { one: '# cascade', many: '# de cascades', other: '# cascades' });

export const words: LibraryWords = {
  title: 'Quelle cascade ?',
  holds: (cascadeCount, postCount) => say`${posts(postCount)} en ${cascades(cascadeCount)}`,
  undated: 'sans date',
  index: (size) => `index de ${size}, lu au besoin`,
  prepared: (date) => `préparée le ${date}`,
  search: {
    region: 'Chercher dans la bibliothèque',
    source: 'Source',
    dayHint: 'aaaa-mm-jj',
    sourceHint: '@identifiant ou nom',
    words: 'Mots de la première publication',
    wordsHint: 'tous, dans n’importe quel ordre',
    least: 'Publications, de',
    most: 'jusqu’à',
    from: 'Active depuis le',
    to: 'Active jusqu’au',
    all: 'Tout lister',
  },
  status: {
    all: (n) => say`${cascades(n)}, les plus grandes d’abord`,
    match: (n) =>
      count(n, {
        one: '# cascade correspond',
        many: '# de cascades correspondent, les plus grandes d’abord',
        other: '# cascades correspondent, les plus grandes d’abord',
      }),
    soFar: (n) =>
      count(n, {
        one: '# cascade correspond jusqu’ici',
        many: '# de cascades correspondent jusqu’ici',
        other: '# cascades correspondent jusqu’ici',
      }),
    none: 'Aucune cascade de cette bibliothèque ne correspond.',
    looked: (looked, of) => say`${looked} examinées sur ${cascades(of)}`,
    stopped: 'La recherche s’est arrêtée avant la fin.',
    again: 'Chercher de nouveau',
    shown: (first, last, total) =>
      total === null ? say`${first} à ${last}` : say`${first} à ${last} sur ${total}`,
    larger: 'Plus grandes',
    smaller: 'Plus petites',
    more: (listed) =>
      say`Voici les ${listed} plus grandes ; une source, des mots ou une période en trouvent d’autres.`,
  },
  columns: {
    choose: 'Choisie',
    posts: 'Publications',
    message: 'Première publication',
    kinds: 'Types',
    time: 'Période',
  },
  row: {
    posts,
    accounts: (n) => count(n, { one: '# compte', many: '# de comptes', other: '# comptes' }),
    reposts: (n) => count(n, { one: '# repost', many: '# de reposts', other: '# reposts' }),
    quotes: (n) => count(n, { one: '# citation', many: '# de citations', other: '# citations' }),
    replies: (n) => count(n, { one: '# réponse', many: '# de réponses', other: '# réponses' }),
    missing: 'Sa première publication n’est pas dans cette bibliothèque.',
    wordless: 'Sa première publication n’a pas de mots.',
    withheld: 'Les noms et les mots ne sont pas montrés.',
  },
  keys: 'Les flèches parcourent la liste, la barre d’espace choisit, Entrée mène à l’ouverture.',
  overview: (n) => say`${n} des plus grandes, selon la période et le nombre de publications`,
  chosen: {
    title: 'Choix',
    none: 'Choisissez une cascade, ou plusieurs qui vont ensemble.',
    count: (cascadeCount, postCount) => say`${cascades(cascadeCount)}, ${posts(postCount)}`,
    leave: (what) => `Retirer ${what}`,
    more: (n) => count(n, { one: 'et # autre', many: 'et # d’autres', other: 'et # autres' }),
    clear: 'Tout retirer',
    asking: 'Calcul de ce que cela demande…',
    takes: 'Ce que cela demande',
    read: (size) => `${size} à lire`,
    memory: (size) => `environ ${size} de mémoire`,
    holds: 'Cet onglet peut la contenir.',
    tooLarge: (most) => say`Cet onglet ne peut pas tout contenir : environ ${posts(most)} y tiendraient.`,
    how: 'Combien en ouvrir',
    whole: 'Tout',
    wholeNote: 'Aucune publication n’est laissée de côté.',
    backbone: 'Son squelette',
    backboneNote:
      'Laisse de côté les publications auxquelles personne ne réagit, sauf une de chaque type sous chaque publication, qui vaut pour les autres ; les chiffres sont des estimations.',
    sample: 'Un échantillon',
    sampleNote:
      'Laisse de côté une partie des publications auxquelles personne ne réagit, en proportion de ce à quoi elles tiennent, de leur type et de leur heure ; celles qui restent valent pour les autres, et les chiffres sont des estimations.',
    sampleSize: 'Publications de l’échantillon',
    several: 'Plusieurs cascades',
    asOne: 'comme un seul message',
    asOneNote:
      'Leurs premières publications disent une seule chose : un fil, ou un texte en plusieurs langues.',
    asMany: 'comme des messages distincts',
    asManyNote: 'Toutes sont lues ; la page suivante demande laquelle suivre.',
    open: 'Ouvrir',
    onward: 'Continuer',
  },
  faults: {
    none: () =>
      'Il n’y a pas de bibliothèque ici : le dossier d’une bibliothèque contient un library.json et un cascades.parquet. Ouvrez ce dossier, ou son adresse.',
    description: () =>
      'Le library.json de cette bibliothèque est endommagé. Préparez la bibliothèque de nouveau, ou recopiez ce fichier.',
    newer: () =>
      'Cette bibliothèque a été préparée pour une version plus récente de l’application. Rechargez la page pour l’obtenir.',
    absent: (file) =>
      `Il manque à la bibliothèque son fichier ${file}. Recopiez-le depuis l’endroit où elle a été préparée.`,
    damaged: (file) =>
      `Le fichier ${file} de cette bibliothèque est endommagé ou a d’autres colonnes. Recopiez-le, ou préparez la bibliothèque de nouveau.`,
    elsewhere: (file) =>
      `L’index et le fichier ${file} ne sont pas de la même bibliothèque. Préparez-la de nouveau, ou recopiez-la tout entière.`,
    changed: (file) =>
      `Le fichier ${file} a changé depuis que la bibliothèque est ouverte. Ouvrez-la de nouveau.`,
    ranges: () =>
      'Cet hôte n’envoie que des fichiers entiers, et une bibliothèque se lit par morceaux. Demandez à qui la tient d’autoriser les requêtes de plages (range), ou téléchargez le dossier et ouvrez-le ici.',
    length: () =>
      'Cet hôte ne dit pas la longueur de ses fichiers, et une bibliothèque se lit depuis leur fin. Demandez à qui la tient d’exposer Content-Range et Content-Length, ou téléchargez le dossier et ouvrez-le ici.',
    size: (file) =>
      `Le fichier ${file} a des morceaux trop grands pour être lus d’un coup. Préparez la bibliothèque de nouveau, avec des groupes de lignes plus petits.`,
    address: () => 'Ce n’est pas une adresse qui puisse s’ouvrir : elle doit commencer par https://.',
    network: () =>
      'L’hôte de cette bibliothèque est hors d’atteinte, s’est interrompu, ou ne laisse aucune autre page la lire. Réessayez ; ou téléchargez le dossier et ouvrez-le ici.',
    status: () =>
      'L’hôte de cette bibliothèque ne donne ses fichiers à personne ici. Téléchargez le dossier et ouvrez-le ici.',
    redirect: () =>
      'L’hôte de cette bibliothèque a renvoyé vers un autre. Ouvrez cette adresse elle-même si vous lui faites confiance.',
    silent: () => 'L’hôte de cette bibliothèque ne répond plus. Réessayez.',
  },
};
