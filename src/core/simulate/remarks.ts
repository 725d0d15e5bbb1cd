/** What people say about a message in their own words, in the languages of the grammar; it fits every message. */

export const COMMENTS = {
  en: [
    ...['Worth knowing.', 'Is this true?', 'For those who asked.', 'Read to the end.', 'Hm.'],
    ...['I read it twice and still have a question.', 'My neighbour says it is older than today.'],
    ...['Somebody at the counter should hear of this.', 'Short, for once.', 'This is for my brother.'],
    ...['I will believe it when I have it in writing.', 'And where does one ask?', 'At last.'],
    ...['Not a word about last year, I see.', 'Please do not pass on half of it.', 'Good to have it here.'],
  ],
  fr: [
    ...['Bon à savoir.', 'Est-ce vrai ?', 'Pour ceux qui demandaient.', 'À lire jusqu’au bout.', 'Hum.'],
    ...['Je l’ai lu deux fois et j’ai encore une question.', 'Mon voisin dit que ce n’est pas nouveau.'],
    ...['Il faudrait le dire au guichet.', 'Court, pour une fois.', 'C’est pour mon frère.', 'Enfin.'],
    ...['J’y croirai quand ce sera écrit.', 'Et à qui faut-il s’adresser ?', 'Bien, gardons-le ici.'],
    ...['Pas un mot sur l’an dernier, à ce que je vois.', 'Merci de ne pas en relayer que la moitié.'],
  ],
};

export const QUESTIONS = {
  en: [
    ...['Does it apply to me as well?', 'Until when exactly?', 'Who decides?', 'And if I am late?'],
    ...['Is there a form?', 'Do I have to come in person?', 'What about those who have already paid?'],
    ...['Why was nobody told before?', 'Can my sister ask for me?', 'Where is this written down?'],
  ],
  fr: [
    ...['Est-ce valable pour moi aussi ?', 'Jusqu’à quand exactement ?', 'Qui décide ?'],
    ...['Et si je suis en retard ?', 'Y a-t-il un formulaire ?', 'Faut-il venir en personne ?'],
    ...['Et ceux qui ont déjà payé ?', 'Pourquoi personne n’a-t-il été prévenu ?'],
    ...['Ma sœur peut-elle demander pour moi ?', 'Où est-ce écrit ?'],
  ],
};

/** What the source says to those whom it answers. */
export const ANSWERS = {
  en: ['Yes, under the same conditions.', 'Please write to us with your name.', 'The date stands.'],
  fr: ['Oui, aux mêmes conditions.', 'Écrivez-nous avec votre nom.', 'La date est ferme.'],
};
