export { annotate, type AnnotateOptions } from './annotate.js';
