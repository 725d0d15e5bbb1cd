import type { Dataset } from './types';

/** Handle by which an account is shown: its id where the export knows no other name; '' for nobody (-1). */
export const shownHandle = ({ accounts }: Pick<Dataset, 'accounts'>, account: number): string =>
  account < 0 ? '' : accounts.handle(account) || accounts.id(account);
