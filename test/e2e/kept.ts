import { expect, type Page } from '@playwright/test';

/** Answers once what was chosen is written. */
export const isKept = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const request = indexedDB.open('afterword');
            request.onsuccess = () => {
              const database = request.result;
              if (!database.objectStoreNames.contains('choices')) {
                database.close();
                return resolve(0);
              }
              const asked = database.transaction('choices').objectStore('choices').count();
              asked.onsuccess = () => {
                database.close();
                resolve(asked.result);
              };
            };
            // Looking must not make a database.
            request.onupgradeneeded = () => request.transaction?.abort();
            request.onerror = () => resolve(0);
          }),
      ),
    )
    .toBe(1);
