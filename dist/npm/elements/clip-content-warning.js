import"../chunks/common-138ddacd.js";import"lit";export{C as ClipContentWarning}from"../chunks/clip-content-warning-138ddacd.js";import"../chunks/clip-player-138ddacd.js";
