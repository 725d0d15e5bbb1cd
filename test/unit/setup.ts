/** Sentences are tested in English, the source of keys. */
import { speak } from '../../src/i18n';

await speak('en');
