// npm start: installs what is missing, builds, serves on localhost, prints and opens the address.
import { install, run } from './install.mjs';

install();
if (run('npx', ['vite', 'build', '--logLevel', 'warn']) !== 0) process.exit(1);

const { preview } = await import('vite');
const server = await preview({
  preview: { host: 'localhost', port: 4173, open: process.env.BROWSER !== 'none' },
});
const address = server.resolvedUrls?.local[0];
console.log(`\nAfterword is at ${address}\nNothing leaves this computer. Stop with Ctrl+C.`);
