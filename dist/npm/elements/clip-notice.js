import"../chunks/common-138ddacd.js";import"lit";import"../chunks/clip-player-138ddacd.js";export{C as ClipNotice}from"../chunks/clip-notice-138ddacd.js";
