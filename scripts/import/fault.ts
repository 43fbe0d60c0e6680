/** Why an import was refused: one fault, named by file, line and what is wrong there. Nothing has been written by then. */
export class ImportFault extends Error {
  constructor(file: string, line: number | null, what: string) {
    super(line === null ? `${file}: ${what}` : `${file}, line ${line}: ${what}`);
    this.name = 'ImportFault';
  }
}
