import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{j as ClipPopOutButton}from"../chunks/clip-more-Cup5Hfse.js";import"../chunks/clip-controls-CTVfzzZx.js";
