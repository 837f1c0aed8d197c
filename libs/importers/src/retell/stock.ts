/** What words are replaced with: plain words that name nobody. */
export const STOCK: readonly string[] = (
  'amber anchor apple apron arbour autumn basket beacon berry birch blanket bobbin bramble bread bridge brook butter button cabin candle ' +
  'canvas carpet cedar chalk cherry clover cloud cobble copper cotton crayon cradle cricket crumb cushion daisy dapple dawn dough drum ' +
  'dusk elder ember fable feather fennel fern ferry fiddle field flint flour forest fountain fox garden garland ginger glade goose grain ' +
  'gravel harbour hare harvest hazel hearth heather hedge heron honey ivory jasmine juniper kettle kindle kite ladder lantern larch lark ' +
  'laurel lavender leaf lemon lentil linen lintel loaf loom maple marble marsh meadow mellow mint mitten moon moss muffin needle nettle ' +
  'nutmeg oak oat olive orchard otter oven paddle paper parsley pasture pebble pepper petal pigeon pillow pine plum pocket pond poplar ' +
  'pottery prairie primrose pumpkin quarry quill quilt rabbit radish ripple river robin rope rowan rye saffron sage sail sandal saucer ' +
  'shawl shell shore silver spindle spool spruce stable stitch stone stream sugar swallow tailor tapestry teapot thimble thistle thread ' +
  'thyme timber toast trellis tulip tunic valley velvet violet walnut warble water wheat whistle willow window winter wool wren yarn'
).split(' ');
