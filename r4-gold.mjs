import { duplicatePairs } from './dist/test/support/duplicate-pairs.js';
import { pairFigures } from './dist/test/support/pair-figures.js';
for (const part of ['tuning','held-out']) { const f=pairFigures(duplicatePairs(part)); console.log(part, f.pairs, 'P',f.precision.toFixed(4),'R',f.recall.toFixed(4),'across',f.acrossVenues,'doubt',f.doubtful.toFixed(4)); for (const w of f.wrong) console.log('  wrong',w.theme,'|',w.about,w.label,w.judgement.verdict); if(process.argv[2]) for (const w of f.open) console.log('  open',w.theme,'|',w.about,w.label);}
