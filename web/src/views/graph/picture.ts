/** What the style sheets say of the drawing, as attributes: a picture has no style sheets. */
const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
] as const;

const MARGIN = 24;
/** Browsers refuse larger canvases. */
const LARGEST_SIDE = 8000;

function inlineStyles(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  for (const property of PROPERTIES) copy.setAttribute(property, style.getPropertyValue(property));
  for (const name of ['class', 'style', 'tabindex', 'role', 'aria-pressed', 'data-node', 'data-edge', 'lang']) {
    copy.removeAttribute(name);
  }
  const parts = [...copy.children];
  [...original.children].forEach((child, place) => {
    const part = parts[place];
    if (!part) return;
    // What only takes the pointer, or shows the focus, is no part of the picture.
    const { display, fill, stroke } = getComputedStyle(child);
    const isNothing = child instanceof SVGGeometryElement && isClear(fill) && isClear(stroke);
    if (display === 'none' || isNothing) part.remove();
    else inlineStyles(child, part);
  });
}

const isClear = (colour: string): boolean => colour === 'none' || /^rgba\(0, 0, 0, 0\)$|^transparent$/.test(colour);

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The whole drawing as an SVG file of its own: as it is drawn now, on the ground of the page, wherever it was moved. */
export function pictureOf(drawing: SVGSVGElement, title: string): Picture {
  const graph = drawing.querySelector<SVGGElement>('[data-graph]');
  if (!graph) throw new Error('The drawing has no part marked data-graph.');
  const { x, y, width, height } = graph.getBBox();
  const scale = graph.transform.baseVal.consolidate()?.matrix.a ?? 1;
  const margin = MARGIN / scale;
  const box = { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
  const size = { width: Math.round(box.width * scale), height: Math.round(box.height * scale) };

  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('viewBox', Object.values(box).join(' '));
  svg.setAttribute('width', String(size.width));
  svg.setAttribute('height', String(size.height));
  const name = document.createElementNS(svg.namespaceURI, 'title');
  name.textContent = title;
  const ground = document.createElementNS(svg.namespaceURI, 'rect');
  for (const [attribute, value] of Object.entries(box)) ground.setAttribute(attribute, String(value));
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  const copy = graph.cloneNode(true) as SVGGElement;
  inlineStyles(graph, copy);
  copy.removeAttribute('transform');
  svg.append(name, ground, copy);
  return { svg: new XMLSerializer().serializeToString(svg), ...size };
}

/** The picture as pixels, two to a point. */
export async function pixelsOf({ svg, width, height }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const density = Math.min(2, LARGEST_SIDE / Math.max(width, height));
    const canvas = Object.assign(document.createElement('canvas'), {
      width: Math.round(width * density),
      height: Math.round(height * density),
    });
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no PNG.'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
