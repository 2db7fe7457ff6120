import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/player-BRoL5cai.js";export{C as ClipKeyList}from"../chunks/clip-key-help-vltGScpY.js";
