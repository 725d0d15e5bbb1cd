/** The version that files are signed with; a test holds it to that of the package. */
export const VERSION = '0.1.0';
