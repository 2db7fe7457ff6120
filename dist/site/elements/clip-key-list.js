import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/player-cdjMiIdX.js";export{C as ClipKeyList}from"../chunks/clip-key-help-BrE87Adf.js";
