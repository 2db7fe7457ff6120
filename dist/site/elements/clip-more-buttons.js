import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-CTVfzzZx.js";export{k as ClipMoreButtons}from"../chunks/clip-more-Cup5Hfse.js";
