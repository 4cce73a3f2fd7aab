// Shapes of 16 by 16, in the colour of the text they stand in. What they mean is always said in words
// beside them as well.

const shapes = {
  error: "M5.1 1.5h5.8l3.6 3.6v5.8l-3.6 3.6H5.1l-3.6-3.6V5.1zM5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6",
  warning: "M8 1.8 15 14H1zM8 6.2v3.6M8 11.7v.2",
  info: "M14.3 8A6.3 6.3 0 1 1 1.7 8a6.3 6.3 0 0 1 12.6 0zM8 7.3v3.9M8 4.7v.2",
  agrees: "M3 8.6l3.2 3.2L13 4.8",
  differs: "M3 5.9h10M3 10.1h10M11 2.8 5 13.2",
  missing: "M5.2 2.3 3.4 3.6M2 6.2v2.4M2.9 11.4l1.6 1.6M7 14.2h2.4M12.1 12.7l1.4-1.8M14.2 8.4V6M12.9 3.8 11 2.3M8.6 1.8H7.2M5.5 8h5",
  intended: "M3.5 14.5v-12h8.2l-1.6 3 1.6 3H3.5",
  uncertain: "M5.4 5.9a2.6 2.6 0 1 1 4 2.2C8.5 8.7 8 9.2 8 10.200M8 12.8v.2",
  absent: "M6.5 8h3",
  none: "M14.3 8A6.3 6.3 0 1 1 1.7 8a6.3 6.3 0 0 1 12.6 0zM5 8.3l2.2 2.200L11.2 6",
  search: "M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10.3 10.3 14 14",
  close: "M3.5 3.500l9 9M12.5 3.500l-9 9",
  copy: "M5.5 5.500h8v8h-8zM10.5 5.500v-3h-8v8h3",
  back: "M10 3 5 8l5 5",
  forward: "M6 3l5 5-5 5",
  open: "M6.5 3.500h-3v9h9v-3M9.5 2.500h4v4M13 3 7.5 8.5",
  light: "M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM8 1v1.500M8 13.500V15M1 8h1.500M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1",
  dark: "M13.5 9.800A6 6 0 1 1 6.2 2.500a4.8 4.8 0 0 0 7.3 7.300z",
  keys: "M1.5 4h13v8.500h-13zM4 6.500h.2M6.7 6.500h.2M9.3 6.500h.2M12 6.500h.2M4.5 10h7",
};

function icon(name) {
  return drawing(
    "svg",
    {
      class: `icon icon-${name}`, viewBox: "0 0 16 16", width: 16, height: 16, fill: "none",
      stroke: "currentColor", "stroke-width": 1.5, "stroke-linecap": "round",
      "stroke-linejoin": "round", "aria-hidden": "true", focusable: "false",
    },
    drawing("path", { d: shapes[name] }));
}
