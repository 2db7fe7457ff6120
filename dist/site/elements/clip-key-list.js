import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/player-BsP7jy3N.js";export{C as ClipKeyList}from"../chunks/clip-key-help-Crba_co8.js";
