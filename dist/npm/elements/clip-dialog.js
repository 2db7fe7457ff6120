import"../chunks/common-138ddacd.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-138ddacd.js";import"../chunks/clip-player-138ddacd.js";
