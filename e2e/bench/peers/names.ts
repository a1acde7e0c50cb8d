/** Apart from the peers themselves, which only run in a browser. */
export const peerNames = ['winnow', 'readability', 'defuddle', 'text'] as const;
