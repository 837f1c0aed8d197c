import { judge } from '#libs/dedupe';
import { heardAs } from './dist/test/support/told-listing.js';
const t=(a,b)=>{const j=judge(heardAs('a',a),heardAs('b',{...a,...b}));console.log(j.verdict, JSON.stringify(j.why))};
const W='2026-12-01 18:30-20:00';
t({title:'Silent Book Club',when:W,place:'Central Library, Springfield',zone:'America/Chicago'},{place:'Central Library, Springfield, MA',zone:'America/New_York'});
t({title:'Silent Book Club',when:W,place:'Central Library, Springfield',zone:'America/Chicago'},{zone:'America/New_York'});
t({title:'Silent Book Club',when:W,place:'Central Library, Springfield',zone:'America/Chicago'},{zone:'UTC'});
