const KINDS = /spreadsheet|ms-excel|opendocument/iu;
const NAMES = /\.(?:xlsx|xlsm|xls|ods|numbers)(?:[?#]|$)/iu;

/**
 * Whether these are the bytes of a workbook (Excel, LibreOffice, Numbers) rather than text. A workbook is a ZIP archive or an OLE
 * file; importers read text, so the person is asked to save it as CSV.
 */
export function isWorkbook(text: string, contentType: string | null, url: string | null): boolean {
  const zip = text.startsWith('PK\u0003\u0004');
  const ole = text.startsWith('ÐÏ\u0011à¡±');
  if (ole) return true;
  const inside = text.slice(0, 4_000);
  return (
    zip &&
    (KINDS.test(contentType ?? '') || NAMES.test(url ?? '') || /xl\/|\[Content_Types\]\.xml|spreadsheet/u.test(inside))
  );
}
