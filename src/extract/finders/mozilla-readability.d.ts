// The class alone: the package's index also brings its quick check for articles, which nothing asks here.
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
