import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/player-B3N9K6j0.js";export{C as ClipKeyList}from"../chunks/clip-key-help-B5nzAKiN.js";
