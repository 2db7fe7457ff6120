import"../chunks/common-138ddacd.js";import"lit";export{C as ClipKeyList}from"../chunks/clip-key-help-138ddacd.js";import"../chunks/clip-player-138ddacd.js";
