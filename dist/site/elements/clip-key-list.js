import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/player-B0psSpHO.js";export{C as ClipKeyList}from"../chunks/clip-key-help-Aa46PWCB.js";
