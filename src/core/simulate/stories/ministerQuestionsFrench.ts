/** What was asked in French. The ministry replies to none of it; what comes, comes from others. */
import type { Question } from './question';

export const FRENCH: readonly Question[] = [
  { at: '11:12', ask: 'Faut-il reprendre rendez-vous si l’on en avait déjà un en novembre ?' },
  { at: '11:24', ask: 'Le formulaire existe-t-il aussi en français ?', reposts: 2 },
  {
    at: '11:38',
    ask: 'Mon fils a sept ans. Son ancien passeport sera-t-il encore valable à Noël ?',
    reposts: 3,
    then: [
      ['other', '15:26', 'Passport Pal dit que oui, jusqu’à la date imprimée.'],
      ['asker', '15:44', 'Merci, ça me rassure.'],
    ],
  },
  { at: '11:52', ask: 'Peut-on payer en espèces à l’ambassade ?' },
  {
    at: '12:08',
    ask: 'Je n’ai pas Internet à la maison. Puis-je prendre rendez-vous par téléphone ?',
  },
  {
    at: '12:21',
    ask: 'Combien de temps faut-il attendre après le rendez-vous ?',
    then: [
      ['other', '14:30', 'Trois semaines. Ils l’ont écrit en anglais à quelqu’un d’autre.'],
      ['asker', '14:37', 'Merci de traduire à leur place.'],
    ],
  },
  { at: '12:37', ask: 'Mon nom porte un accent. Sera-t-il enfin imprimé ?' },
  {
    at: '12:49',
    ask: 'À Aubrelle, la mairie nous renvoie au site, et le site à la mairie. Qui nous répond ?',
    reposts: 4,
    then: [['other', '13:20', 'Chez nous aussi. J’y ai passé deux matinées.']],
  },
  { at: '13:04', ask: 'Faut-il apporter l’acte de naissance original, ou une copie suffit-elle ?' },
  {
    at: '13:19',
    ask: 'Ma mère ne lit que le français. Recevra-t-elle une lettre qu’elle comprend ?',
    reposts: 6,
  },
  { at: '13:33', ask: 'Que devient le visa qui se trouve dans mon ancien passeport ?' },
  { at: '13:50', ask: 'Les deux parents doivent-ils être présents pour un enfant ?' },
  {
    at: '14:03',
    ask: 'Bonjour, y aura-t-il aussi des réponses en français ?',
    reposts: 5,
    then: [
      ['other', '14:20', 'Patience, elles viendront.'],
      ['other', '16:50', 'Toujours rien.'],
    ],
  },
  { at: '14:16', ask: 'Peut-on retirer le passeport d’un proche ?' },
  { at: '14:28', ask: 'Y a-t-il un tarif réduit pour les étudiants ?' },
  {
    at: '14:44',
    ask: 'J’ai perdu mon passeport hier soir. Que dois-je faire en premier ?',
    then: [
      ['other', '14:58', 'Déclarez la perte à la mairie, puis demandez un passeport provisoire.'],
      ['asker', '15:03', 'Merci beaucoup, j’y vais tout de suite.'],
      ['other', '15:08', 'Bon courage !'],
    ],
  },
  {
    at: '14:59',
    ask: 'La photo est-elle prise sur place ?',
    then: [['other', '15:13', 'Oui, d’après une réponse en anglais.']],
  },
  { at: '15:11', ask: 'Et au téléphone, quelqu’un parle-t-il français ?' },
  {
    at: '15:27',
    ask: 'Nous sommes une dizaine à poser des questions depuis ce matin. Quelqu’un nous lit-il ?',
    reposts: 5,
  },
  { at: '15:39', ask: 'Je vois des réponses partout, sauf sous nos questions.', reposts: 3 },
  {
    at: '15:55',
    ask: '« Vous pouvez aussi écrire en français. » Écrire, oui. Et être lu ?',
    reposts: 21,
    then: [
      ['other', '16:03', 'La meilleure question de l’après-midi.'],
      ['other', '16:30', 'Et toujours pas de réponse.'],
    ],
  },
  { at: '16:08', ask: 'Faut-il parler anglais pour renouveler un passeport ?', reposts: 7 },
  {
    at: '16:24',
    ask: 'Ma fille voyage le 5 novembre. Son passeport est-il encore valable ?',
    then: [['other', '16:39', 'Tout le monde dit que oui.']],
  },
  { at: '16:43', ask: 'Répondez au moins à la question sur les enfants, s’il vous plaît.', reposts: 2 },
  { at: '16:59', ask: 'Il est 17 heures. Bonne soirée, alors.', reposts: 8 },
];
