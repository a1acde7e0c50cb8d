/** A file as it is written to disk. */
export interface FileToSave {
  readonly name: string;
  readonly mimeType: string;
  readonly text: string;
}

/** Hands a file to the browser's own download. */
export function saveFile(file: FileToSave): void {
  const address = URL.createObjectURL(new Blob([file.text], { type: `${file.mimeType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The browser has the bytes when the click returns, but Firefox reads the address a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
