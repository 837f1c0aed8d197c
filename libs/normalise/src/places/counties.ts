/** Counties stand between town and postcode in some addresses. */
export const COUNTIES: ReadonlySet<string> = new Set(
  (
    'lancashire,greater manchester,merseyside,cheshire,cumbria,north yorkshire,west yorkshire,south yorkshire,yorkshire,kent,' +
    'essex,surrey,east sussex,west sussex,sussex,hampshire,dorset,devon,cornwall,somerset,wiltshire,berkshire,' +
    'buckinghamshire,oxfordshire,hertfordshire,bedfordshire,cambridgeshire,norfolk,suffolk,lincolnshire,nottinghamshire,' +
    'derbyshire,leicestershire,northamptonshire,warwickshire,west midlands,staffordshire,shropshire,herefordshire,' +
    'worcestershire,gloucestershire,tyne and wear,northumberland,county durham,middlesex,greater london'
  ).split(','),
);
