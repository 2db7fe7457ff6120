import"../chunks/common-138ddacd.js";import"../inline-clip.js";import"../chunks/dialogs-138ddacd.js";export{g as ClipCopyField}from"../chunks/sharing-138ddacd.js";
