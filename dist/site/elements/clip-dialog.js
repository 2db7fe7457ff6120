import"../chunks/common-138ddacd.js";import"../inline-clip.js";export{C as ClipDialog}from"../chunks/dialogs-138ddacd.js";
