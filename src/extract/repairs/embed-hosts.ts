/** Whose frames a reader may want to follow: others are advertising, counters and widgets. */
export interface EmbedHost {
  readonly name: string;
  /** Tested on the address without scheme and `www.`. */
  readonly pattern: RegExp;
  /** The page that shows the same; `$1` is what the pattern caught. The frame's own address if left out. */
  readonly page?: string;
}

export const embedHosts: readonly EmbedHost[] = [
  {
    name: 'YouTube',
    pattern: /^youtube(?:-nocookie)?\.com\/embed\/videoseries\?list=([\w-]+)/,
    page: 'www.youtube.com/playlist?list=$1',
  },
  {
    name: 'YouTube',
    pattern: /^youtube(?:-nocookie)?\.com\/(?:embed|v|shorts)\/([\w-]{6,20})/,
    page: 'www.youtube.com/watch?v=$1',
  },
  { name: 'Vimeo', pattern: /^player\.vimeo\.com\/video\/(\d+)/, page: 'vimeo.com/$1' },
  {
    name: 'Dailymotion',
    pattern: /^(?:geo\.)?dailymotion\.com\/embed\/video\/(\w+)/,
    page: 'www.dailymotion.com/video/$1',
  },
  { name: 'X', pattern: /^platform\.(?:twitter|x)\.com\/embed\/.*[?&]id=(\d+)/, page: 'x.com/i/status/$1' },
  { name: 'Instagram', pattern: /^instagram\.com\/((?:p|reel|tv)\/[\w-]+)/, page: 'www.instagram.com/$1/' },
  { name: 'TikTok', pattern: /^tiktok\.com\/(?:embed|player)\/(?:v\d\/)?(\d+)/, page: 'www.tiktok.com/embed/$1' },
  { name: 'Spotify', pattern: /^open\.spotify\.com\/embed\/(\w+\/\w+)/, page: 'open.spotify.com/$1' },
  { name: 'SoundCloud', pattern: /^w\.soundcloud\.com\/player/ },
  { name: 'Bandcamp', pattern: /^bandcamp\.com\/EmbeddedPlayer/ },
  { name: 'Apple Podcasts', pattern: /^embed\.podcasts\.apple\.com\/(.{1,300})$/, page: 'podcasts.apple.com/$1' },
  { name: 'TED', pattern: /^embed\.ted\.com\/(talks\/\w+)/, page: 'www.ted.com/$1' },
  {
    name: 'Bilibili',
    pattern: /^player\.bilibili\.com\/player\.html\?.*bvid=(\w+)/,
    page: 'www.bilibili.com/video/$1',
  },
  { name: 'Rutube', pattern: /^rutube\.ru\/play\/embed\/(\w+)/, page: 'rutube.ru/video/$1/' },
  { name: 'Streamable', pattern: /^streamable\.com\/[eo]\/(\w+)/, page: 'streamable.com/$1' },
  { name: 'CodePen', pattern: /^codepen\.io\/([\w-]+)\/embed\/(?:preview\/)?(\w+)/, page: 'codepen.io/$1/pen/$2' },
  { name: 'Google Maps', pattern: /^google\.[\w.]+\/maps\/embed/ },
  { name: 'OpenStreetMap', pattern: /^openstreetmap\.org\/export\/embed/ },
  { name: 'Datawrapper', pattern: /^datawrapper\.dwcdn\.net\// },
  { name: 'Flourish', pattern: /^flo\.uri\.sh\// },
];
